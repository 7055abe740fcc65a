package org.zelian.samples;

/**
 * One synthetic person of the sample.
 *
 * @param row row of persons.csv
 * @param reference how other files point at the document; empty for a person known by name only
 */
record Person(String row, String name, String reference) {
    /** The reference for columns where an organisation may stand too: one number in 31 could be a code as well. */
    String explicit() {
        return reference.indexOf(':') < 0 ? "CN-ID:" + reference : reference;
    }

    boolean isKnownByNameOnly() {
        return reference.isEmpty();
    }
}
