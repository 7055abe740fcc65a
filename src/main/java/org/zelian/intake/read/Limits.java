package org.zelian.intake.read;

/**
 * How much of a file is taken before it counts as an attack or a mistake.
 *
 * @param fieldChars characters in one cell
 * @param recordChars characters in one record
 * @param columns cells in one record
 * @param lines physical lines in one file
 * @param fileBytes bytes of one file when unpacked
 * @param archiveBytes bytes of all files of an archive when unpacked
 * @param entries files in an archive
 * @param ratio unpacked bytes for each packed byte, looked at once more than 16 MB are unpacked
 * @param sharedChars characters of the shared texts of a workbook, which must be held in memory
 */
public record Limits(
        int fieldChars,
        int recordChars,
        int columns,
        long lines,
        long fileBytes,
        long archiveBytes,
        int entries,
        int ratio,
        long sharedChars) {
    /** What the program works with. */
    public static final Limits USUAL =
            new Limits(1_000_000, 4_000_000, 1_000, 200_000_000L, 64L << 30, 16L << 30, 1_000, 300, 50_000_000L);
}
