package org.zelian.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of file, such as {@code tenures}: its columns and the names it is known by.
 *
 * @param name canonical name, without extension
 * @param also other file names in use
 * @param columns in the order of the documentation
 * @param attributes whether further columns are condition attributes
 * @param oneOf every row must fill at least one alternative of each group; an alternative is one or more columns
 */
public record SheetType(
        String name, List<String> also, List<Column> columns, boolean attributes, List<List<List<String>>> oneOf) {
    public SheetType {
        also = List.copyOf(also);
        columns = List.copyOf(columns);
        oneOf = List.copyOf(oneOf);
    }

    /** All kinds of file, in the order in which a folder is read. */
    public static List<SheetType> all() {
        return Sheets.TYPES;
    }

    /**
     * The kind of file with this canonical name.
     *
     * @throws IllegalArgumentException if no kind of file has this canonical name
     */
    public static SheetType named(String name) {
        return all().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No kind of file is called " + name + "; see intake/sheets.yaml for the kinds there are"));
    }

    /**
     * Finds the kind of a file by its name, without regard to extensions, case and width: {@code penalties.csv.gz},
     * {@code 行政处罚.xlsx}. A part after the kind that starts with a hyphen, dot, underscore or space is ignored
     * ({@code tenures-2026.csv}).
     *
     * @return empty for an unknown name
     */
    public static Optional<SheetType> ofFile(String fileName) {
        return Sheets.ofFile(fileName);
    }

    /** The column with this canonical name. */
    public Optional<Column> column(String name) {
        return Optional.ofNullable(Sheets.columns(this).get(name));
    }

    /** The column that goes by this header: its canonical name or an alias, whatever the case and width. */
    public Optional<Column> ofHeader(String header) {
        return Optional.ofNullable(headers().get(Sheets.key(header)));
    }

    private Map<String, Column> headers() {
        var headers = new LinkedHashMap<String, Column>();
        for (var column : columns) {
            headers.put(Sheets.key(column.name()), column);
        }
        for (var column : columns) {
            column.also().forEach(also -> headers.putIfAbsent(Sheets.key(also), column));
        }
        return headers;
    }
}
