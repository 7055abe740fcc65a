package org.zelian.graph;

import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;

/**
 * A party's identifier as a delivery brings it, with the papers behind it.
 *
 * @param ref the identifier
 * @param sort what it identifies; UNKNOWN where only its source could tell
 * @param masked the number as everybody may see it; null where there is none
 * @param enc the number, encrypted; null where there is none
 */
public record Identity(
        PartyRef ref,
        Sort sort,
        @Nullable String masked,
        @Nullable String enc) {
    /** What an identifier identifies. */
    public enum Sort {
        ORGANISATION,
        PERSON,
        UNKNOWN
    }

    /** A bare identifier; its scheme tells what it identifies, except {@code SRC}. */
    public static Identity of(PartyRef ref) {
        return new Identity(
                ref,
                ref.isPerson() ? Sort.PERSON : ref.isOrganisation() ? Sort.ORGANISATION : Sort.UNKNOWN,
                null,
                null);
    }

    /** An identity document, with its masked and its encrypted number. */
    public static Identity of(PartyRef ref, String masked, String enc) {
        return new Identity(ref, Sort.PERSON, masked, enc);
    }
}
