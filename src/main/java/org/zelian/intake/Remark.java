package org.zelian.intake;

/**
 * Something odd that was taken in as it stands, for a person to look at.
 *
 * @param line physical line, 0 = the whole file
 * @param column header as written in the file; empty = the whole row
 */
public record Remark(String file, long line, String column, String code, String found, String advice) {
    public Remark {
        found = Visible.of(found);
    }
}
