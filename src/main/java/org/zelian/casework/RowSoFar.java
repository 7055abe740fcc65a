package org.zelian.casework;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the row of a case says already: a request is one row that grows with its steps, so whoever enters the next repeats
 * what was entered before.
 */
final class RowSoFar {
    /** The columns of what steps carry, by its name in them. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("decisionNo", "decision_no"),
            Map.entry("authority", "authority"),
            Map.entry("reason", "reason"),
            Map.entry("document", "document"),
            Map.entry("needsProvider", "needs_provider"),
            Map.entry("dueOn", "due_on"),
            Map.entry("kind", "kind"),
            Map.entry("matter", "matter"),
            Map.entry("body", "body"),
            Map.entry("ground", "ground"),
            Map.entry("until", "until"),
            Map.entry("measures", "measures"),
            Map.entry("list", "list_code"),
            Map.entry("listingDecision", "decision_no"));

    /** Rows of one step each carry only what tells the case. */
    private static final Set<String> ONE_STEP = Set.of("listing_steps", "notice_steps", "interviews");

    private static final Set<String> TELLING = Set.of("authority", "list", "listingDecision");

    private RowSoFar() {}

    /** The cells that steps of a case have filled, for a row of the sheet in which the next one is entered. */
    static Map<String, String> of(Iterable<Step> steps, Entrance next) {
        var cells = new TreeMap<String, String>();
        boolean alone = ONE_STEP.contains(next.sheet());
        for (var step : steps) {
            COLUMNS.forEach((name, column) -> {
                if (next.has(column) && (!alone || TELLING.contains(name))) {
                    step.value(name).ifPresent(text -> cells.put(column, text));
                }
            });
            Entrances.of(step.kind(), step.step())
                    .filter(entrance -> !alone && entrance.sheet().equals(next.sheet()))
                    .ifPresent(entrance -> repeat(step, entrance, cells));
        }
        return cells;
    }

    private static void repeat(Step step, Entrance entrance, Map<String, String> cells) {
        entrance.sets().forEach((column, text) -> {
            if (!text.startsWith("@")) {
                cells.put(column, text);
            }
        });
        cells.put(entrance.dayColumn(), step.day().toString());
        entrance.officerColumn()
                .ifPresent(column -> cells.put(column, step.value("officer").orElse("")));
    }
}
