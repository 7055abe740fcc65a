package org.zelian.exchange;

/**
 * A party of a file in another format.
 *
 * @param ref as rows of other sheets name it: {@code USCC:…}, {@code CN-ID:…}, {@code SRC:source:record}
 * @param row its number among the persons; empty for organisations
 * @param document what its row of persons shows as document; empty for a person known by name only
 */
record FileParty(String ref, String row, String document) {
    boolean isPerson() {
        return !row.isEmpty();
    }

    /** Names the person in a row of another sheet: by the row if nothing better is known. */
    void name(Line line, String byDocument, String byRow, String at) {
        if (document.isEmpty() && isPerson()) {
            line.put(byRow, row, at);
        } else {
            line.put(byDocument, ref, at);
        }
    }
}
