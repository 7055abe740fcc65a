package org.zelian.intake.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file before anybody knows what its cells mean.
 *
 * @param line physical line where it starts, from 1; in a workbook the row
 * @param cells texts in order; bytes that could not be decoded stand as U+DC80 to U+DCFF
 * @param raw the text as it stood in the file, cut at the limit of a record
 * @param fault why the record cannot be used, if so
 */
public record RawRecord(
        long line, List<String> cells, String raw, @Nullable Fault fault) {
    /** Whether all cells are empty or white space. */
    public boolean isBlank() {
        return fault == null && cells.stream().allMatch(String::isBlank);
    }
}
