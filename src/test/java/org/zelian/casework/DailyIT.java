package org.zelian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

/** A daily run looks at few and misses nobody. */
@WithGraph
class DailyIT {
    private final Graph graph;
    private final Rulebook book = new Rulebook(ShippedCatalogue.load(), Policy.cautious());

    @TempDir
    private Path folder;

    DailyIT(Graph graph) {
        this.graph = graph;
    }

    @Test
    void whoIsNotLookedAtStandsAsHeStoodTheDayBefore() throws Exception {
        var city = folder.resolve("city");
        Generator.write(Options.of(300, 7, LocalDate.of(2026, 9, 1)), city, Progress.SILENT);
        CityFiles.load(graph, city);
        for (var delivery : RandomDeliveries.write(city, folder.resolve("sent"), 7)) {
            CityFiles.load(graph, delivery);
        }
        CityFiles.load(graph, Path.of("import/casework"));
        // Of an office held void: its letters run from the day on which that became known.
        CityFiles.load(graph, Path.of("src/test/resources/scenarios/X2/input"));
        new Sways(graph).rebuild();
        var tick = new Ticks(graph).last();
        new BulkTrace(graph, book, tick).run((group, difference, done, of) -> {});
        new Retrace(graph, book).traced(tick);
        var daily = new Daily(graph, CaseRules.shipped(book, WorkingCalendar.national()));
        int looked = 0;
        int everybody = 0;
        int turned = 0;
        for (var day : days()) {
            var few = daily.on(day);
            var all = daily.onByAll(day);
            assertThat(few.turns()).as(day.toString()).containsExactlyInAnyOrderElementsOf(all.turns());
            looked += few.looked();
            everybody += all.looked();
            turned += few.turns().size();
        }
        assertThat(turned).isGreaterThan(50);
        assertThat(looked).isLessThan(everybody / 2);
        System.out.printf("%d things turned, looked at %d of %d subjects%n", turned, looked, everybody);
    }

    /** After all facts are known: the next weeks, the days around terms of a year, and around terms of three. */
    private List<LocalDate> days() {
        var known = new Ticks(graph)
                .instant(new Ticks(graph).last())
                .orElseThrow()
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toLocalDate();
        return Stream.of(
                        LongStream.range(1, 60).filter(n -> n < 32 || n % 3 == 0),
                        LongStream.range(70, 110).filter(n -> n % 4 == 0),
                        LongStream.range(800, 880).filter(n -> n % 6 == 0))
                .flatMap(LongStream::boxed)
                .map(known::plusDays)
                .toList();
    }

    /** A day is told once, and the first is kept. */
    @Test
    void aDayIsNotedOnce() {
        var daily = new Daily(graph, CaseRules.shipped(book, WorkingCalendar.national()));
        assertThat(graph.readOne("casework/daily-told", Map.of(), row -> row.number("last")))
                .isEmpty();
        var days = new ArrayList<LocalDate>();
        assertThat(daily.upTo(LocalDate.of(2026, 11, 23), day -> days.add(day.day())))
                .isEqualTo(1);
        assertThat(daily.upTo(LocalDate.of(2026, 11, 26), day -> days.add(day.day())))
                .isEqualTo(3);
        assertThat(daily.upTo(LocalDate.of(2026, 11, 26), day -> days.add(day.day())))
                .isZero();
        assertThat(days)
                .containsExactly(
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 25),
                        LocalDate.of(2026, 11, 26));
        graph.write(
                "casework/set-daily-told",
                Map.of("day", LocalDate.of(2026, 11, 27).toEpochDay()));
        assertThat(daily.toldTo()).contains(LocalDate.of(2026, 11, 27));
        assertThat(graph.readOne("casework/daily-told", Map.of(), row -> row.number("first")))
                .contains(LocalDate.of(2026, 11, 23).toEpochDay());
    }
}
