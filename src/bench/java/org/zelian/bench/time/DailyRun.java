package org.zelian.bench.time;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zelian.bench.Bench;
import org.zelian.bench.Heap;
import org.zelian.bench.Row;
import org.zelian.bench.Run;
import org.zelian.bench.trace.City;
import org.zelian.casework.CaseRules;
import org.zelian.casework.Daily;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.InForce;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.WorkingCalendar;
import org.zelian.liability.BulkTrace;
import org.zelian.liability.Retrace;

/** The daily run over a whole registry: a quiet day, a day after a delivery, ten days that were missed. */
public final class DailyRun implements Bench {
    private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);
    private static final int DELIVERED = 1_000;

    private int told;

    @Override
    public String task() {
        return "D2";
    }

    @Override
    public String question() {
        return "the daily run: everything that turns on a day, over the whole registry";
    }

    @Override
    public String target() {
        return "≤ 60 s at 1 M organisations and 200,000 liabilities in force";
    }

    @Override
    public void measure(Run run) throws IOException {
        try (var graph = City.copy(run, run.organisations(), "daily")) {
            listed(run, graph);
            var tick = new Ticks(graph).last();
            run.say("tracing everybody");
            var subjects = new BulkTrace(graph, City.BOOK, tick)
                    .run((group, difference, done, of) -> {})
                    .subjects();
            new Retrace(graph, City.BOOK).traced(tick);
            var force = InForce.on(graph, FIRST);
            run.say("%,d subjects, %,d supports and %,d liabilities in force"
                    .formatted(subjects, force.supports(), force.liabilities()));
            run.add(row(run, graph, "the first day", FIRST, force));
            for (int i = 1; i <= 3; i++) {
                run.add(row(run, graph, "a day, nothing was loaded", FIRST.plusDays(i), force));
            }
            delivered(run, graph, FIRST.plusDays(3));
            run.add(row(run, graph, "a day, after %,d new facts".formatted(DELIVERED), FIRST.plusDays(4), force));
            run.add(row(run, graph, "the tenth day, nine were missed", FIRST.plusDays(14), force));
        }
    }

    private Row row(Run run, Graph graph, String way, LocalDate day, InForce force) {
        Heap.reset();
        var looked = new long[2];
        told = 0;
        long start = System.nanoTime();
        var daily = new Daily(graph, CaseRules.shipped(City.BOOK, WorkingCalendar.national()));
        int again = new Retrace(graph, City.BOOK)
                .run((group, difference, done, of) -> {})
                .orElseThrow()
                .subjects();
        double traced = (System.nanoTime() - start) / 1e9;
        daily.upTo(day, turned -> {
            looked[0] += turned.looked();
            looked[1] += turned.turns().size();
            told++;
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        return run.row(way)
                .input("generated, %,d organisations".formatted(run.organisations()))
                .figure("", seconds, "s")
                .figure("ledger first", traced, "s")
                .figure("traced again", again, "")
                .figure("days", told, "")
                .figure("subjects looked at", looked[0], "")
                .figure("things turned", looked[1], "")
                .figure("liabilities in force", force.liabilities(), "")
                .figure("peak heap", Heap.peakMib(), "MiB")
                .remark("page cache " + City.pageCacheMib(run.organisations()) + " MiB");
    }

    /** Further listings, one for each thirty-five organisations, so that a fifth as many liabilities are in force as there are organisations. */
    private static void listed(Run run, Graph graph) throws IOException {
        var codes = City.codes(run, run.organisations(), (int) (run.organisations() / 35));
        var facts = new ArrayList<Stated>();
        for (int i = 0; i < codes.size(); i++) {
            var decided = LocalDate.of(2024, 1, 1).plusDays(i % 900);
            facts.add(new Stated(
                    Fact.of(
                            FactKind.ACT,
                            List.of(new PartyRef("USCC", codes.get(i))),
                            Map.of(
                                    "act",
                                    "LISTING",
                                    "trigger",
                                    "TAX",
                                    "decisionNo",
                                    "BENCH-" + i,
                                    "authority",
                                    "认定机关",
                                    "decidedOn",
                                    decided.toString(),
                                    "violationFrom",
                                    decided.minusDays(400).toString(),
                                    "violationTo",
                                    decided.minusDays(200).toString(),
                                    "basisDocNo",
                                    "B-" + i,
                                    "basisDocDate",
                                    decided.minusDays(30).toString()),
                            Period.since(decided),
                            "认定机关"),
                    i + 2));
        }
        for (int from = 0; from < facts.size(); from += Facts.CHUNK) {
            var chunk = facts.subList(from, Math.min(facts.size(), from + Facts.CHUNK));
            graph.inTransaction(() -> new Facts(graph).write(new Ticks(graph).next(), "bench-listings", chunk));
        }
    }

    /** New offices, loaded in the afternoon of a day. */
    private static void delivered(Run run, Graph graph, LocalDate day) throws IOException {
        var codes = City.codes(run, run.organisations(), DELIVERED);
        var facts = new ArrayList<Stated>();
        for (int i = 0; i < codes.size(); i++) {
            facts.add(new Stated(
                    Fact.of(
                            FactKind.SERVES,
                            List.of(new PartyRef("CN-ID", "BENCH" + i), new PartyRef("USCC", codes.get(i))),
                            Map.of("office", "LEGAL_REPRESENTATIVE"),
                            Period.since(day.minusDays(40)),
                            "补报"),
                    i + 2));
        }
        var at = day.atTime(LocalTime.of(14, 0)).atZone(LAW).toInstant();
        graph.inTransaction(() -> new Facts(graph).write(new Ticks(graph).next(at), "bench", facts));
    }
}
