package org.zelian.exchange;

import java.util.regex.Pattern;
import org.zelian.kernel.Document;
import org.zelian.kernel.DocumentType;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;

/**
 * Tells whether a reference of ours comes from an office with the same key: only there does it mean the same party.
 *
 * <p>The mark is the beginning of the token of a document that nobody has. It tells nothing about the key.
 */
final class KeyMark {
    private static final String PREFIX = "ZELIAN-";
    private static final String NAMED = "Zelian reference, key ";
    private static final Document NOBODY = new Document(DocumentType.PASSPORT, "ZZ", "ZELIANMARK");
    private static final Pattern SCHEME = Pattern.compile(PREFIX + "([A-Z0-9-]+)");

    private final String mark;

    KeyMark(IdentityKeys keys) {
        this.mark = keys.token(NOBODY).substring(0, 8);
    }

    String scheme(PartyRef party) {
        return PREFIX + party.scheme();
    }

    String schemeName() {
        return NAMED + mark;
    }

    static boolean isOurs(String scheme) {
        return SCHEME.matcher(scheme).matches();
    }

    boolean fits(String schemeName) {
        return schemeName.equals(schemeName());
    }

    static PartyRef party(String scheme, String id) {
        return new PartyRef(scheme.substring(PREFIX.length()), id);
    }
}
