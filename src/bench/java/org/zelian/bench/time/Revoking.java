package org.zelian.bench.time;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;
import org.zelian.bench.Times;
import org.zelian.bench.trace.City;
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
import org.zelian.liability.Liabilities;
import org.zelian.liability.Retrace;
import org.zelian.liability.Traced;
import org.zelian.liability.Tracer;
import org.zelian.sanction.Listed;

/** A listing on which ten thousand liabilities rest is revoked, in one transaction. */
public final class Revoking implements Bench {
    private static final int LIABILITIES = 10_000;
    private static final int RUNS = 8;
    private static final LocalDate LISTED = LocalDate.of(2026, 8, 3);

    @Override
    public String task() {
        return "D1";
    }

    @Override
    public String question() {
        return "a listing with %,d dependent liabilities is revoked: entered, traced again, ledger and outbox, committed"
                .formatted(LIABILITIES);
    }

    @Override
    public String target() {
        return "≤ 2 s";
    }

    @Override
    public void measure(Run run) throws IOException {
        var codes = City.codes(run, run.organisations(), RUNS + 1);
        var input = "generated, %,d organisations".formatted(run.organisations());
        try (var graph = City.copy(run, run.organisations(), "revoking")) {
            var desk = new Desk(graph);
            int persons = desk.personsFor(codes.getLast(), LIABILITIES);
            var times = new ArrayList<Double>();
            long liabilities = 0;
            int changed = 0;
            for (int i = 0; i < RUNS; i++) {
                liabilities = desk.listed(codes.get(i), i, persons);
                run.say("%,d persons named, %,d liabilities".formatted(persons, liabilities));
                long start = System.nanoTime();
                changed = desk.revoked(i);
                times.add((System.nanoTime() - start) / 1e6);
            }
            run.add(run.row("entered until committed")
                    .input(input)
                    .times(Times.of(
                            times.getFirst(),
                            times.stream().skip(1).mapToDouble(each -> each).toArray()))
                    .figure("liabilities", liabilities, "")
                    .figure("supports changed", changed, "")
                    .figure("persons", persons, "")
                    .remark("page cache " + City.pageCacheMib(run.organisations()) + " MiB"));
        }
    }

    /** Enters documents as an officer's decision is entered. */
    private static final class Desk {
        private final Graph graph;
        private final Facts facts;
        private final Ticks ticks;
        private final Ledger ledger;
        private final Listed listed;
        private int line;

        Desk(Graph graph) {
            this.graph = graph;
            this.facts = new Facts(graph);
            this.ticks = new Ticks(graph);
            this.ledger = new Ledger(graph, City.BOOK);
            this.listed = new Listed(graph, City.BOOK.rules().names().lists());
        }

        /** How many persons must be named for so many liabilities, tried with a hundred. */
        int personsFor(String code, int liabilities) {
            long some = listed(code, 1_001, 101) - listed(code, 1_000, 1);
            return (int) Math.ceil(liabilities / (some / 100.0));
        }

        /** Lists an organisation and names persons; gives how many liabilities hang on the listing. */
        long listed(String code, int number, int persons) {
            var all = new ArrayList<Fact>();
            all.add(act(code, number));
            for (int i = 0; i < persons; i++) {
                all.add(named(number, i));
            }
            for (int from = 0; from < all.size(); from += Facts.CHUNK) {
                write("l" + number, all.subList(from, Math.min(all.size(), from + Facts.CHUNK)));
            }
            var liabilities = new TreeSet<String>();
            graph.inTransaction(() -> follow(key(code))).stream()
                    .flatMap(one -> one.findings().supports().stream())
                    .filter(support -> support.act().decision().number().equals(decision(number)))
                    .forEach(support -> support.measures()
                            .forEach(reach -> liabilities.add(Liabilities.id(support.person(), reach))));
            return liabilities.size();
        }

        /** Revokes the listing; gives how many supports say something new. */
        int revoked(int number) {
            return graph.inTransaction(() -> {
                var before = ticks.last();
                write("r" + number, List.of(end(number)));
                var due = new TreeSet<>(listed.subjects(decision(number), "认定机关"));
                due.addAll(new Retrace(graph, City.BOOK)
                        .since(before, List.of("r" + number))
                        .subjects());
                listed.refresh(due);
                var traced = tracer().some(List.copyOf(due));
                var plan = ledger.plan(traced);
                return ledger.write(ticks.next(), plan).changed();
            });
        }

        private List<Traced> follow(String key) {
            listed.refresh(List.of(key));
            var traced = tracer().some(List.of(key));
            ledger.write(ticks.next(), ledger.plan(traced));
            return traced;
        }

        private Tracer tracer() {
            return new Tracer(new Engine(City.BOOK), graph, ticks.last());
        }

        private void write(String batch, List<Fact> some) {
            graph.inTransaction(() -> facts.write(
                    ticks.next(),
                    batch,
                    some.stream().map(fact -> new Stated(fact, ++line)).toList()));
        }

        private String key(String code) {
            return new Parties(graph)
                    .find(List.of(new PartyRef("USCC", code)))
                    .values()
                    .iterator()
                    .next()
                    .key();
        }

        private static String decision(int number) {
            return "BENCH-" + number;
        }

        private static Fact act(String code, int number) {
            return Fact.of(
                    FactKind.ACT,
                    List.of(new PartyRef("USCC", code)),
                    Map.of(
                            "act", "LISTING",
                            "trigger", "LAB",
                            "decisionNo", decision(number),
                            "authority", "认定机关",
                            "decidedOn", LISTED.toString(),
                            "violationFrom", "2026-03-01",
                            "violationTo", "2026-05-31"),
                    Period.since(LISTED),
                    "认定机关");
        }

        private static Fact named(int number, int person) {
            return Fact.of(
                    FactKind.NAMES,
                    List.of(new PartyRef("CN-ID", "BENCH" + number + "P" + person)),
                    Map.of("decisionNo", decision(number), "authority", "认定机关", "capacity", "DIRECT_MANAGER"),
                    Period.always(),
                    "认定机关");
        }

        private static Fact end(int number) {
            return Fact.of(
                    FactKind.ENDS,
                    List.of(),
                    Map.of(
                            "decisionNo", decision(number),
                            "authority", "认定机关",
                            "end", "REVOKED",
                            "from", "2026-08-31",
                            "document", "撤" + number),
                    Period.since(LocalDate.of(2026, 8, 31)),
                    "认定机关");
        }
    }
}
