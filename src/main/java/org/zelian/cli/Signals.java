package org.zelian.cli;

import java.time.LocalDate;
import java.util.List;
import org.zelian.cli.tables.People;
import org.zelian.cli.tables.PlainRows;
import org.zelian.cli.tables.Table;
import org.zelian.graph.Graph;
import org.zelian.kernel.Tick;

/** Warnings and overlaps as tables. */
final class Signals {
    private Signals() {}

    static List<Table> tables(Graph graph, People people, LocalDate day, Tick tick) {
        return List.of(PlainRows.overlaps().table(), PlainRows.warnings().table());
    }
}
