package org.zelian.bench.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;
import org.zelian.bench.Times;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.liability.Engine;
import org.zelian.liability.Ledger;
import org.zelian.liability.Traced;
import org.zelian.liability.Tracer;
import org.zelian.sanction.Listed;

/** One listing after the other: stored, derived, traced and written to the ledger, each in one transaction. */
public final class OneListing implements Bench {
    private static final int COLD = 2_000;
    private static final int RUNS = 1_000;
    private static final int MOST = 10;

    @Override
    public String task() {
        return "P1";
    }

    @Override
    public String question() {
        return "one listing of at most %d liabilities, after %,d others: stored, traced, supports and certificates written"
                .formatted(MOST, COLD);
    }

    @Override
    public String target() {
        return "at 1 M organisations p50 ≤ 10 ms, p99 ≤ 50 ms; p50 without commit ≤ 5 ms";
    }

    @Override
    public void measure(Run run) throws IOException {
        var codes = City.codes(run, run.organisations(), COLD + RUNS);
        var input = "generated, %,d organisations".formatted(run.organisations());
        try (var graph = City.copy(run, run.organisations(), "listings")) {
            var one = new OneByOne(graph);
            var committed = times(codes, one::kept);
            run.add(run.row("stored, traced, written, committed")
                    .input(input)
                    .times(committed)
                    .figure("liabilities", one.average(), "on average")
                    .remark("page cache " + City.pageCacheMib(run.organisations()) + " MiB"));
            run.add(run.row("the same runs, until the commit begins")
                    .input(input)
                    .times(one.beforeCommit()));
            run.add(run.row("traced again, ledger compared, nothing to write")
                    .input(input)
                    .times(times(codes, one::again)));
        }
    }

    @FunctionalInterface
    private interface Way {
        /** Does it for one organisation and gives the number of liabilities. */
        int run(String code);
    }

    private static Times times(List<String> codes, Way way) {
        var warm = new ArrayList<Double>();
        double cold = 0;
        for (int i = 0; i < codes.size(); i++) {
            long start = System.nanoTime();
            int liabilities = way.run(codes.get(i));
            double milliseconds = (System.nanoTime() - start) / 1e6;
            cold = i == 0 ? milliseconds : cold;
            if (i >= COLD && liabilities <= MOST) {
                warm.add(milliseconds);
            }
        }
        return Times.of(cold, warm.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static final class OneByOne {
        private final Graph graph;
        private final Facts facts;
        private final Ticks ticks;
        private final Ledger ledger;
        private final Listed listed;
        private final Engine engine = new Engine(City.BOOK);
        private int number;
        private long liabilities;
        private long listings;
        private double cold;
        private final List<Double> untilCommit = new ArrayList<>();

        OneByOne(Graph graph) {
            this.graph = graph;
            this.facts = new Facts(graph);
            this.ticks = new Ticks(graph);
            this.ledger = new Ledger(graph, City.BOOK);
            this.listed = new Listed(graph, City.BOOK.rules().names().lists());
        }

        int kept(String code) {
            long start = System.nanoTime();
            var ready = new long[1];
            int found = graph.inTransaction(() -> {
                int made = enter(code);
                ready[0] = System.nanoTime();
                return made;
            });
            liabilities += found;
            listings++;
            if (listings > COLD && found <= MOST) {
                untilCommit.add((ready[0] - start) / 1e6);
            }
            cold = listings == 1 ? (ready[0] - start) / 1e6 : cold;
            return found;
        }

        Times beforeCommit() {
            return Times.of(
                    cold, untilCommit.stream().mapToDouble(Double::doubleValue).toArray());
        }

        int again(String code) {
            var traced = new Tracer(engine, graph, ticks.last()).some(List.of(key(code)));
            if (!ledger.plan(traced).difference().none()) {
                throw new IllegalStateException("A second trace of " + code + " would write");
            }
            return count(traced);
        }

        double average() {
            return (double) liabilities / listings;
        }

        private int enter(String code) {
            var tick = ticks.next();
            facts.write(tick, "bench", List.of(new Stated(listing(code), ++number)));
            var keys = List.of(key(code));
            listed.refresh(keys);
            var traced = new Tracer(engine, graph, tick).some(keys);
            ledger.write(tick, ledger.plan(traced));
            return count(traced);
        }

        private String key(String code) {
            var ref = new PartyRef("USCC", code);
            Parties.@Nullable Known known =
                    new Parties(graph).find(List.of(ref)).get(ref);
            if (known == null) {
                throw new IllegalStateException("No organisation " + code);
            }
            return known.key();
        }

        private Fact listing(String code) {
            return Fact.of(
                    FactKind.ACT,
                    List.of(new PartyRef("USCC", code)),
                    Map.of(
                            "act", "LISTING",
                            "trigger", "TAX",
                            "decisionNo", "BENCH-" + number,
                            "authority", "A",
                            "decidedOn", "2026-08-03",
                            "violationFrom", "2025-03-01",
                            "violationTo", "2025-09-30",
                            "basisDocNo", "B-" + number,
                            "basisDocDate", "2026-07-01"),
                    Period.since(java.time.LocalDate.of(2026, 8, 3)),
                    "认定机关");
        }

        private static int count(List<Traced> traced) {
            return traced.stream()
                    .flatMap(one -> one.findings().supports().stream())
                    .mapToInt(support -> support.measures().size())
                    .sum();
        }
    }
}
