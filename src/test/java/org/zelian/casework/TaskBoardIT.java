package org.zelian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.cli.RandomDeliveries;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.intake.generator.Generator;
import org.zelian.intake.generator.Options;
import org.zelian.intake.generator.Progress;
import org.zelian.kernel.WorkingCalendar;
import org.zelian.liability.BulkTrace;
import org.zelian.liability.Policy;
import org.zelian.liability.Retrace;
import org.zelian.liability.Rulebook;
import org.zelian.liability.catalogue.ShippedCatalogue;
import org.zelian.registry.Sways;

/** The board that is kept and brought up to date says what one says that is drawn anew. */
@WithGraph
class TaskBoardIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Graph graph;
    private final Ticks ticks;
    private final Rulebook book = new Rulebook(ShippedCatalogue.load(), Policy.cautious());
    private final CaseRules rules = CaseRules.shipped(book, WorkingCalendar.national());

    @TempDir
    private Path folder;

    TaskBoardIT(Graph graph) {
        this.graph = graph;
        ticks = new Ticks(graph);
    }

    @Test
    void afterEachDeliveryTheKeptBoardSaysWhatOneSaysThatIsDrawnAnew() throws Exception {
        var city = folder.resolve("city");
        Generator.write(Options.of(200, 11, LocalDate.of(2026, 9, 1)), city, Progress.SILENT);
        CityFiles.load(graph, city);
        new Sways(graph).rebuild();
        traced();
        var kept = new TaskBoard(graph, rules);
        var before = kept.on(DAY, ticks.last()).rows();
        int changed = 0;
        var deliveries = new ArrayList<>(RandomDeliveries.write(city, folder.resolve("sent"), 11));
        deliveries.add(Path.of("import/casework"));
        for (var delivery : deliveries) {
            CityFiles.load(graph, delivery);
            // Also while the ledger is behind the facts.
            same(kept, delivery);
            new Sways(graph).rebuild();
            new Retrace(graph, book).run((group, difference, done, of) -> {});
            var now = same(kept, delivery);
            changed += now.equals(before) ? 0 : 1;
            before = now;
        }
        assertThat(changed).as("deliveries that gave somebody something to do").isGreaterThan(3);
    }

    @Test
    void whoAsksWhatWasKnownEarlierGetsThatAndTakesNothingFromTheOthers() throws Exception {
        CityFiles.load(graph, Path.of("import/casework"));
        traced();
        var kept = new TaskBoard(graph, rules);
        var now = kept.on(DAY, ticks.last());
        assertThat(now.rows()).isNotEmpty();
        assertThat(kept.on(DAY, new org.zelian.kernel.Tick(1)).rows())
                .hasSizeLessThan(now.rows().size());
        assertThat(kept.on(DAY, ticks.last())).isSameAs(now);
    }

    private List<TaskBoard.Row> same(TaskBoard kept, Path delivery) {
        var board = kept.on(DAY, ticks.last());
        assertThat(board).as(delivery.toString()).isEqualTo(new TaskBoard(graph, rules).on(DAY, ticks.last()));
        return board.rows();
    }

    private void traced() {
        var tick = ticks.last();
        new BulkTrace(graph, book, tick).run((group, difference, done, of) -> {});
        new Retrace(graph, book).traced(tick);
    }
}
