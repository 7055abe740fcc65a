package org.zelian.intake;

/**
 * One thing that was not taken in, with its place: a line of {@code rejected.csv}.
 *
 * @param file as delivered; inside an archive {@code archive.zip/penalties.csv}
 * @param line physical line where the record starts, from 1 (in a workbook: the row); 0 = the whole file
 * @param column header as written in the file; empty = the whole row
 * @param code upper snake, listed in {@code import/README.md}
 * @param found what stood there, unprintable characters shown as {@code \\u200B}
 * @param advice what to do
 * @param raw the record as it stood in the file, at most 10,000 characters of it
 */
public record Rejection(String file, long line, String column, String code, String found, String advice, String raw) {
    private static final int RAW = 10_000;

    public Rejection {
        found = Visible.of(found);
        raw = raw.length() <= RAW ? raw : raw.substring(0, RAW) + "…[" + (raw.length() - RAW) + " more characters]";
    }

    @Override
    public String toString() {
        var place = file + (line == 0 ? "" : ", line " + line) + (column.isEmpty() ? "" : ", column " + column);
        return place + ": " + code + ", found " + (found.isEmpty() ? "nothing" : "\"" + found + "\"") + ". " + advice;
    }
}
