package org.zelian.intake;

import java.util.List;

/**
 * One column of a sheet: its canonical name, what it holds, and the other headers it is known by.
 *
 * @param name canonical name, as in {@code import/README.md}
 * @param also other headers in use, Chinese ones first
 */
public record Column(String name, Kind kind, Must must, List<String> also) {
    public Column {
        also = List.copyOf(also);
    }

    /** What the cells of a column hold; decides which characters a cell may have. */
    public enum Kind {
        /** A number of a document, a code, a reference to a party. */
        CODE,
        NAME,
        /** Free text, may have line breaks. */
        TEXT,
        DAY,
        /** A day that may be open ({@code 长期}). */
        END,
        FLAG,
        /** A percentage of the whole. */
        SHARE,
        NUMBER,
        /** A number that is not negative. */
        AMOUNT
    }

    /** What a file owes a column. */
    public enum Must {
        /** The file may do without it. */
        NOTHING,
        /** The header must be there, since its absence would change the meaning; a cell may be empty. */
        HEADER,
        /** The header must be there and no cell may be empty. */
        FILLED
    }
}
