package org.zelian.liability.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One row that two catalogues do not have alike.
 *
 * @param what RULE, MEASURE or LIST
 * @param row the rule's key, or the code
 * @param edits the columns that differ; only for CHANGED
 */
public record CatalogueChange(What what, String row, Kind kind, SortedMap<String, Edit> edits) {

    /** What a row describes. */
    public enum What {
        RULE,
        MEASURE,
        LIST
    }

    /** How the later catalogue differs from the earlier. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** The text of a column before and after. */
    public record Edit(String before, String after) {}

    public CatalogueChange {
        edits = Collections.unmodifiableSortedMap(new TreeMap<>(edits));
    }

    /** Compares two catalogues row by row: rules, then measures, then lists, each by name; empty if they are alike. */
    public static List<CatalogueChange> between(RuleCatalogue before, RuleCatalogue after) {
        var changes = new ArrayList<CatalogueChange>();
        compare(What.RULE, rules(before), rules(after), changes);
        compare(
                What.MEASURE,
                before.names().measures().texts(),
                after.names().measures().texts(),
                changes);
        compare(What.LIST, before.names().lists().texts(), after.names().lists().texts(), changes);
        return List.copyOf(changes);
    }

    /** Reads as {@code ~ LAB-01 (2022, CN): gate NAMED → NONE}, with + for an added and - for a removed row. */
    @Override
    public String toString() {
        return switch (kind) {
            case ADDED -> "+ " + row;
            case REMOVED -> "- " + row;
            case CHANGED ->
                "~ " + row + ": "
                        + edits.entrySet().stream()
                                .map(edit -> edit.getKey() + " "
                                        + shown(edit.getValue().before()) + " → "
                                        + shown(edit.getValue().after()))
                                .collect(Collectors.joining("; "));
        };
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(empty)" : text;
    }

    private static Map<String, SequencedMap<String, String>> rules(RuleCatalogue catalogue) {
        return catalogue.rules().stream()
                .collect(Collectors.toMap(
                        rule -> rule.key().toString(), rule -> rule.row().columns()));
    }

    private static void compare(
            What what,
            Map<String, SequencedMap<String, String>> before,
            Map<String, SequencedMap<String, String>> after,
            List<CatalogueChange> changes) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (var name : names) {
            var old = before.get(name);
            var now = after.get(name);
            if (old == null) {
                changes.add(new CatalogueChange(what, name, Kind.ADDED, new TreeMap<>()));
            } else if (now == null) {
                changes.add(new CatalogueChange(what, name, Kind.REMOVED, new TreeMap<>()));
            } else if (!old.equals(now)) {
                changes.add(new CatalogueChange(what, name, Kind.CHANGED, edits(old, now)));
            }
        }
    }

    private static SortedMap<String, Edit> edits(Map<String, String> before, Map<String, String> after) {
        var edits = new TreeMap<String, Edit>();
        before.forEach((column, old) -> {
            var now = after.getOrDefault(column, "");
            if (!old.equals(now)) {
                edits.put(column, new Edit(old, now));
            }
        });
        return edits;
    }
}
