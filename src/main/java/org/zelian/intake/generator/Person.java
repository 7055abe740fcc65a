package org.zelian.intake.generator;

import org.jspecify.annotations.Nullable;

/**
 * One synthetic person.
 *
 * @param type CITIZEN_ID or PASSPORT; null for a person known by name only
 * @param country country of the passport
 */
record Person(
        long number,
        String name,
        @Nullable String type,
        @Nullable String document,
        @Nullable String country,
        String birth) {
    /** The row of persons.csv. */
    String row() {
        return "P" + number;
    }

    boolean isKnownByNameOnly() {
        return document == null;
    }

    /** A reference for columns where an organisation may stand too: one number in 31 could be a code as well. */
    static String explicit(String reference) {
        return reference.indexOf(':') < 0 ? "CN-ID:" + reference : reference;
    }

    /** How another file points at the document; null for a person known by name only. */
    @Nullable
    String reference() {
        return country == null ? document : "PASSPORT-" + country + ":" + document;
    }
}
