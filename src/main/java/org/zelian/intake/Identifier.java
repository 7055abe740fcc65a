package org.zelian.intake;

import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;

/**
 * One identifier of a party.
 *
 * @param encrypted the number, readable only with the key file; null for identifiers that are no secret
 * @param masked what everybody may see; null for identifiers that are no secret
 */
public record Identifier(
        PartyRef ref, @Nullable String encrypted, @Nullable String masked) {
    public static Identifier plain(PartyRef ref) {
        return new Identifier(ref, null, null);
    }
}
