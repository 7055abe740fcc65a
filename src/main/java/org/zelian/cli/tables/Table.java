package org.zelian.cli.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One output file: its columns, with the Chinese header of the workbook, and its rows sorted by their first columns.
 *
 * @param file the name of the file, {@code liabilities.csv}
 * @param title the Chinese name of the sheet
 * @param columns code and Chinese name of each column
 */
public record Table(String file, String title, List<Column> columns, List<List<String>> rows) {
    /** One column: the header of the format, and its Chinese name. */
    public record Column(String code, String zh) {}

    public Table {
        columns = List.copyOf(columns);
        var sorted = new ArrayList<>(rows);
        sorted.sort(ROWS);
        rows = List.copyOf(sorted);
        int width = columns.size();
        rows.forEach(row -> {
            if (row.size() != width) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells in a table of " + width + " columns: " + row);
            }
        });
    }

    private static final Comparator<List<String>> ROWS = (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    };

    /** One cell of a row, by its column's code. */
    public String cell(List<String> row, String column) {
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).code().equals(column)) {
                return row.get(at);
            }
        }
        throw new IllegalArgumentException(file + " has no column " + column);
    }

    /** The same table with some of its rows. */
    public Table where(Predicate<List<String>> kept) {
        return new Table(file, title, columns, rows.stream().filter(kept).toList());
    }

    /** The same table with further columns at its end, whose cells are made from each row. */
    public Table plus(List<Column> more, UnaryOperator<List<String>> cells) {
        var all = new ArrayList<>(columns);
        all.addAll(more);
        return new Table(
                file,
                title,
                all,
                rows.stream()
                        .map(row -> {
                            var longer = new ArrayList<>(row);
                            longer.addAll(cells.apply(row));
                            return List.copyOf(longer);
                        })
                        .toList());
    }

    /** The same table with other cells in one column, each made from its row. */
    public Table with(String column, Function<List<String>, String> cell) {
        int at = columns.stream().map(Column::code).toList().indexOf(column);
        return new Table(
                file,
                title,
                columns,
                rows.stream()
                        .map(row -> {
                            var other = new ArrayList<>(row);
                            other.set(at, cell.apply(row));
                            return List.copyOf(other);
                        })
                        .toList());
    }

    /** The same table under another file name. */
    public Table as(String name) {
        return new Table(name, title, columns, rows);
    }

    /** Columns from pairs {@code code, 中文}. */
    public static List<Column> columns(String... pairs) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < pairs.length; i += 2) {
            columns.add(new Column(pairs[i], pairs[i + 1]));
        }
        return columns;
    }
}
