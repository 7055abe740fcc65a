package org.zelian.sanction;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.zelian.kernel.Refusal;

/** Reads the rows of a catalogue that is kept as CSV: one header line, comma, RFC 4180 quoting. */
public final class CatalogueCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private CatalogueCsv() {}

    /**
     * Reads all rows of a file.
     *
     * @param file its name, for messages
     * @param columns the columns that it must have, all of them and no others
     */
    public static List<CatalogueRow> rows(String file, Reader text, List<String> columns) {
        try (var parser = FORMAT.parse(text)) {
            refuseOtherColumns(file, parser.getHeaderNames(), columns);
            var rows = new ArrayList<CatalogueRow>();
            for (var csv : parser) {
                rows.add(row(file, parser.getCurrentLineNumber(), csv, columns));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogueRow row(String file, long line, CSVRecord csv, List<String> columns) {
        if (!csv.isConsistent()) {
            throw new Refusal(
                    "CATALOGUE_CSV",
                    file + " line " + line + " has " + csv.size() + " cells, its header " + columns.size() + ".",
                    "Quote cells that contain a comma.");
        }
        var cells = new LinkedHashMap<String, CatalogueRow.Cell>();
        columns.forEach(column -> cells.put(
                column, new CatalogueRow.Cell(csv.get(column), file + " line " + line + " column " + column)));
        return new CatalogueRow(file + " line " + line, cells);
    }

    private static void refuseOtherColumns(String file, List<String> found, List<String> expected) {
        if (!found.equals(expected)) {
            throw new Refusal(
                    "CATALOGUE_CSV",
                    file + " has the columns " + found + ".",
                    "Give it the columns " + expected + ", in this order.");
        }
    }
}
