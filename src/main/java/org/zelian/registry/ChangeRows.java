package org.zelian.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.kernel.PartyRef;

/**
 * Reads the change register (变更记录): what stood before and after a change becomes terms of office and stakes.
 *
 * <p>Rows of one organisation and item belong together, since one change starts what the next one ends; so the whole
 * file is read at once. A name without a number joins nobody: it stays a person of that organisation's register alone,
 * in state {@code NEEDS_IDENTITY}.
 */
final class ChangeRows implements RowHandler {
    private final Parties parties;

    ChangeRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("changes");
    }

    @Override
    public boolean wantsWholeFile() {
        return true;
    }

    @Override
    public void handle(Row row, Sink sink) {
        handleAll(List.of(row), sink);
    }

    @Override
    public void handleAll(List<Row> rows, Sink sink) {
        var groups = new TreeMap<PartyRef, Map<ChangedItem, List<Row>>>();
        for (var row : rows) {
            sink.at(row, () -> sort(row, sink, groups));
        }
        groups.forEach((organisation, items) -> items.forEach(
                (item, steps) -> new ChangeHistory(organisation, item, parties, sink).tell(ordered(steps))));
    }

    private void sort(Row row, Sink sink, Map<PartyRef, Map<ChangedItem, List<Row>>> groups) {
        var organisation = row.required("org_uscc", parties::organisation);
        row.requiredDay("changed_on");
        var item = ChangedItem.of(row.required("item"));
        if (item.isEmpty()) {
            sink.note(
                    row,
                    "item",
                    "CHANGE_NOT_TRACED",
                    "The change is about \"" + row.required("item") + "\".",
                    "Nothing to do: only changes of offices and stakes are traced.");
            return;
        }
        groups.computeIfAbsent(organisation, key -> new LinkedHashMap<>())
                .computeIfAbsent(item.get(), key -> new ArrayList<>())
                .add(row);
    }

    /** By day, then by content, so that the order of lines does not matter; a row delivered twice counts once. */
    private static List<Row> ordered(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(ChangeRows::content, row -> row, (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing((Row row) -> row.requiredDay("changed_on")))
                .toList();
    }

    private static String content(Row row) {
        return row.requiredDay("changed_on")
                + "|" + row.text("item").orElse("")
                + "|" + row.text("before").orElse("")
                + "|" + row.text("after").orElse("");
    }
}
