package org.zelian.scenarios;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One row of a file, its cells by the name of the column. */
record Row(Map<String, String> cells) {
    private static final Set<String> HIDDEN = Set.of("certificate_hash", "support_id", "liability_id", "measure_name");

    /** Gives a cell; empty if the file has no such column. */
    String at(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean mentions(String text) {
        return cells.values().stream().anyMatch(cell -> cell.contains(text));
    }

    /** The filled cells, for a message. */
    String shown() {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .filter(cell -> !HIDDEN.contains(cell.getKey()))
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining(", "));
    }
}
