package org.zelian.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Document;
import org.zelian.kernel.DocumentType;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/**
 * Reads cells that name a party: a unified social credit code, the number of a person's document, or {@code scheme:value}.
 *
 * <p>Numbers of documents become keyed tokens here and go no further in clear.
 */
public final class Parties {
    private static final Pattern EXPLICIT =
            Pattern.compile("(USCC|REG15|ORG9|LEI|SRC|CN-ID|HKM|TWP|FRP|PASSPORT-[A-Z]{2})\\s*[:：]\\s*(.+)");
    private static final Pattern PERSONAL = Pattern.compile("[0-9]{17}[0-9Xx]|[0-9]{15}");

    /** A token as this program writes it: its length and letters are those of no document's number. */
    private static final Pattern TOKEN = Pattern.compile("[a-z2-7]{26}");

    private final IdentityKeys keys;

    public Parties(IdentityKeys keys) {
        this.keys = keys;
    }

    /** An organisation, by its code or by {@code REG15:…}, {@code ORG9:…}, {@code LEI:…}. */
    public PartyRef organisation(String text) {
        var explicit = explicit(text);
        if (explicit.isEmpty()) {
            return PartyRef.of(Uscc.parse(text));
        }
        if (explicit.get().isPerson()) {
            throw new Refusal(
                    "NOT_AN_ORGANISATION",
                    "A person's document stands where an organisation is asked for.",
                    "Give the organisation's unified social credit code.");
        }
        return explicit.get();
    }

    /** A person, by the number of a document or by {@code PASSPORT-DE:…} and the like. */
    public PartyRef person(String text) {
        var explicit = explicit(text);
        if (explicit.isPresent() && explicit.get().isOrganisation()) {
            throw new Refusal(
                    "NOT_A_PERSON",
                    "An organisation's code stands where a person is asked for.",
                    "Give the number of the person's document.");
        }
        return explicit.orElseGet(() -> keys.ref(Document.parse(null, text, null)));
    }

    /** An organisation or a person, whichever the text can be. */
    public PartyRef any(String text) {
        var explicit = explicit(text);
        if (explicit.isPresent()) {
            return explicit.get();
        }
        var organisation = Uscc.isValid(text);
        if (!organisation) {
            return PERSONAL.matcher(text.strip()).matches() ? person(text) : either(text);
        }
        if (isCitizen(text)) {
            if (!likely(Uscc.parse(text))) {
                return person(text);
            }
            throw new Refusal(
                    "PARTY_AMBIGUOUS",
                    "The number may be an organisation's code as well as a person's.",
                    "Write USCC: or CN-ID: in front of it.");
        }
        return PartyRef.of(Uscc.parse(text));
    }

    /** The reference of a document: its scheme and token. */
    public PartyRef ref(Document document) {
        return keys.ref(document);
    }

    /** The reference of a document, and the three forms in which it is kept: token, cipher, mask. */
    public Identifier identifier(Document document) {
        return new Identifier(keys.ref(document), keys.encrypt(document.number()), document.mask());
    }

    private PartyRef either(String text) {
        try {
            return keys.ref(Document.parse(null, text, null));
        } catch (Refusal notAPerson) {
            return PartyRef.of(Uscc.parse(text));
        }
    }

    private Optional<PartyRef> explicit(String text) {
        var matcher = EXPLICIT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var scheme = matcher.group(1);
        var value = matcher.group(2).strip();
        return Optional.of(
                switch (scheme) {
                    case "USCC" -> PartyRef.of(Uscc.parse(value));
                    case "REG15", "ORG9", "LEI", "SRC" -> new PartyRef(scheme, value);
                    default ->
                        TOKEN.matcher(value).matches()
                                ? new PartyRef(scheme, value)
                                : keys.ref(Document.parse(typeOf(scheme), value, countryOf(scheme)));
                });
    }

    /** A person named by the keyed token of a document, {@code CN-ID:abcd…}; empty for anything else. */
    public static Optional<PartyRef> token(String text) {
        var matcher = EXPLICIT.matcher(text.strip());
        return matcher.matches() && TOKEN.matcher(matcher.group(2)).matches()
                ? Optional.of(new PartyRef(matcher.group(1), matcher.group(2))).filter(PartyRef::isPerson)
                : Optional.empty();
    }

    private static DocumentType typeOf(String scheme) {
        return switch (scheme) {
            case "CN-ID" -> DocumentType.CITIZEN_ID;
            case "HKM" -> DocumentType.HK_MACAO_PERMIT;
            case "TWP" -> DocumentType.TAIWAN_PERMIT;
            case "FRP" -> DocumentType.FOREIGN_RESIDENT_ID;
            default -> DocumentType.PASSPORT;
        };
    }

    private static @Nullable String countryOf(String scheme) {
        return scheme.startsWith("PASSPORT-") ? scheme.substring("PASSPORT-".length()) : null;
    }

    /** One identity number in 31 has the check character of a code by chance; its other digits do not fit one. */
    private static boolean likely(Uscc code) {
        return code.innerCheckValid()
                && code.region().matches("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]).*|100000");
    }

    private static boolean isCitizen(String text) {
        try {
            Document.citizen(text);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }
}
