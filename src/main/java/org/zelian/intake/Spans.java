package org.zelian.intake;

import java.util.Map;
import java.util.TreeMap;
import org.zelian.kernel.Period;

/** Pieces of facts that many sheets share: half-open periods, and values of which some are unknown. */
public final class Spans {
    private Spans() {}

    /**
     * The days from one column up to, and without, the day of another.
     *
     * @throws RowRefused {@code DATES_REVERSED}
     */
    public static Period of(Row row, String from, String to) {
        var first = row.day(from);
        var end = row.day(to);
        if (first.isPresent() && end.isPresent() && end.get().isBefore(first.get())) {
            throw row.refused(
                    to,
                    "DATES_REVERSED",
                    "It starts on " + first.get() + " and ends before that, on " + end.get() + ".",
                    "Correct one of the two days.");
        }
        return Period.of(first.orElse(null), end.orElse(null));
    }

    /** Values copied from columns of the same row, by the names that facts use: {@code decision_no>decisionNo}, or {@code name}. */
    public static Map<String, String> values(Row row, String... columns) {
        var values = new TreeMap<String, String>();
        for (var column : columns) {
            int arrow = column.indexOf('>');
            var from = arrow < 0 ? column : column.substring(0, arrow);
            var name = arrow < 0 ? column : column.substring(arrow + 1);
            row.text(from).ifPresent(text -> values.put(name, text));
        }
        return values;
    }

    /** As {@link #values}, for columns that hold days: written ISO, whatever the file writes. */
    public static Map<String, String> days(Row row, String... columns) {
        var values = new TreeMap<String, String>();
        for (var column : columns) {
            int arrow = column.indexOf('>');
            var from = arrow < 0 ? column : column.substring(0, arrow);
            var name = arrow < 0 ? column : column.substring(arrow + 1);
            row.day(from).ifPresent(day -> values.put(name, day.toString()));
        }
        return values;
    }
}
