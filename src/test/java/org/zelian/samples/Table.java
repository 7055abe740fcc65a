package org.zelian.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One file of the sample: a header, and rows that name their cells. */
final class Table {
    private final List<String> header;
    private final List<String> lines = new ArrayList<>();

    Table(String header) {
        this.header = List.of(header.split(","));
    }

    /** Adds a row; cells that are not named stay empty. */
    void row(Map<String, String> cells) {
        for (String name : cells.keySet()) {
            if (!header.contains(name)) {
                throw new IllegalArgumentException("No column " + name + " among " + header);
            }
        }
        lines.add(header.stream()
                .map(name -> quoted(cells.getOrDefault(name, "")))
                .collect(Collectors.joining(",")));
    }

    int rows() {
        return lines.size();
    }

    String text() {
        return String.join(",", header) + "\n"
                + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
