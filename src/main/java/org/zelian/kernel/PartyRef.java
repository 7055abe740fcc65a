package org.zelian.kernel;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A party as a source names it: an identifier with its scheme, in text {@code scheme:value}.
 *
 * <p>Organisations: {@code USCC}, {@code REG15}, {@code ORG9}, {@code LEI}. Persons: {@code CN-ID}, {@code PASSPORT-<country>},
 * {@code HKM}, {@code TWP}, {@code FRP}, whose value is a keyed token and never a number (see {@link IdentityKeys#ref}).
 * Anybody: {@code SRC}, with value {@code <source>:<row or local id>}. Ordered by scheme, then value.
 */
public record PartyRef(String scheme, String value) implements Comparable<PartyRef> {
    private static final Pattern SCHEME = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)?");
    private static final Pattern OPEN_NUMBER = Pattern.compile("[0-9]{15}|[0-9]{17}[0-9Xx]");
    private static final Comparator<PartyRef> ORDER =
            Comparator.comparing(PartyRef::scheme).thenComparing(PartyRef::value);
    private static final Set<String> OF_PERSONS = Set.of("CN-ID", "HKM", "TWP", "FRP");
    private static final Set<String> OF_ORGANISATIONS = Set.of("USCC", "REG15", "ORG9", "LEI");

    public PartyRef {
        if (!SCHEME.matcher(scheme).matches()) {
            throw new Refusal(
                    "PARTY_SCHEME",
                    "The scheme of a party is " + Tidy.quoted(scheme) + ".",
                    "Use upper-case letters, digits and one dash, such as USCC, CN-ID or PASSPORT-DE.");
        }
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new Refusal(
                    "PARTY_VALUE",
                    "The value of a party in scheme " + scheme + " is " + Tidy.quoted(value) + ".",
                    "Give the identifier, without spaces around it.");
        }
        if (scheme.equals("CN-ID") && OPEN_NUMBER.matcher(value).matches()) {
            throw new Refusal(
                    "PARTY_OPEN_NUMBER",
                    "A person would be named by the open number " + Masks.number(value) + ".",
                    "Read it as a document and name the person by IdentityKeys.ref.");
        }
    }

    /** Names an organisation by its unified social credit code. */
    public static PartyRef of(Uscc uscc) {
        return new PartyRef("USCC", uscc.value());
    }

    /** Names a party by the row or local id of one source. */
    public static PartyRef inSource(String source, String localId) {
        return new PartyRef("SRC", source + ":" + localId);
    }

    /** Reads the text form {@code scheme:value}; the value may contain further colons. */
    public static PartyRef parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new Refusal(
                    "PARTY_SCHEME_MISSING",
                    "A party is written " + Tidy.quoted(Masks.digits(text)) + ", without a scheme.",
                    "Write scheme:value, such as USCC:91120113MA9000011H.");
        }
        return new PartyRef(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    /** Whether the scheme is one of identity documents. A {@code SRC} reference says nothing. */
    public boolean isPerson() {
        return OF_PERSONS.contains(scheme) || scheme.startsWith("PASSPORT-");
    }

    /** Whether the scheme is one of registers of organisations. A {@code SRC} reference says nothing. */
    public boolean isOrganisation() {
        return OF_ORGANISATIONS.contains(scheme);
    }

    @Override
    public int compareTo(PartyRef other) {
        return ORDER.compare(this, other);
    }

    /** The text form {@code scheme:value}. */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
