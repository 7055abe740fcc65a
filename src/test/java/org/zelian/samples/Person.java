package org.zelian.samples;

/**
 * One synthetic person of the sample.
 *
 * @param row row of persons.csv
 * @param reference how other files point at the document; empty for a person known by name only
 */
record Person(String row, String name, String reference) {
    boolean isKnownByNameOnly() {
        return reference.isEmpty();
    }
}
