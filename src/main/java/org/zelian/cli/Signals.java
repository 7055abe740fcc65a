package org.zelian.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.zelian.cli.tables.People;
import org.zelian.cli.tables.PlainRows;
import org.zelian.cli.tables.Table;
import org.zelian.graph.Graph;
import org.zelian.intake.Rejection;
import org.zelian.kernel.Tick;
import org.zelian.liability.Rulebook;
import org.zelian.warning.Overlaps;
import org.zelian.warning.Warning;
import org.zelian.warning.WarningLibrary;
import org.zelian.warning.Warnings;

/** Warnings and overlaps as tables. Neither is a measure: nobody is restricted by them. */
final class Signals {
    private Signals() {}

    static List<Table> tables(
            Graph graph, Rulebook book, Collection<Rejection> rejections, People people, LocalDate day, Tick tick) {
        var overlaps = PlainRows.overlaps();
        new Overlaps(book, WarningLibrary.shipped())
                .on(graph, day, tick)
                .forEach(o -> overlaps.add(o.cells(people::ref).toArray(String[]::new)));
        var warnings = PlainRows.warnings();
        var found = new Warnings(book);
        found.on(graph, day, tick).forEach(w -> add(warnings, people, w));
        found.of(List.copyOf(rejections)).forEach(w -> add(warnings, people, w));
        return List.of(overlaps.table(), warnings.table());
    }

    private static void add(PlainRows rows, People people, Warning warning) {
        var since = warning.since();
        rows.add(
                warning.id(),
                people.ref(warning.subjectRef()),
                warning.subjectName(),
                since == null ? "" : since.toString(),
                String.join("; ", warning.facts()),
                warning.text());
    }
}
