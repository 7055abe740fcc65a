package org.zelian.bench.time;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.zelian.bench.Bench;
import org.zelian.bench.Run;
import org.zelian.bench.trace.City;
import org.zelian.graph.Closed;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Recorded;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;
import org.zelian.liability.BulkTrace;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Neighbourhoods;
import org.zelian.liability.Retrace;
import org.zelian.liability.Tracer;
import org.zelian.registry.Sways;

/** After facts came and went: how many subjects are traced again, and for how many something changed. */
public final class TracedAgain implements Bench {
    private static final int CHANGES = 300;
    private static final List<FactKind> KINDS =
            List.of(FactKind.SERVES, FactKind.HOLDS, FactKind.ACT, FactKind.PROFILE, FactKind.NAMES, FactKind.ENDS);

    @Override
    public String task() {
        return "D3";
    }

    @Override
    public String question() {
        return "after %,d changes of each of %d kinds of facts: subjects traced again, and subjects whose file changed"
                .formatted(CHANGES, KINDS.size());
    }

    @Override
    public String target() {
        return "traced again ≤ 1.2 × affected";
    }

    @Override
    public void measure(Run run) throws IOException {
        try (var graph = City.copy(run, run.organisations(), "again")) {
            var tick = new Ticks(graph).last();
            var subjects = new BulkTrace(graph, City.BOOK, tick)
                    .run((group, difference, done, of) -> {})
                    .subjects();
            new Retrace(graph, City.BOOK).traced(tick);
            for (var kind : KINDS) {
                one(run, graph, subjects, kind);
            }
        }
    }

    private static void one(Run run, Graph graph, int subjects, FactKind kind) {
        var ticks = new Ticks(graph);
        var before = ticks.last();
        var then = files(graph, before);
        change(graph, kind);
        if (kind == FactKind.SERVES || kind == FactKind.ARRANGEMENT) {
            new Sways(graph).rebuild();
        }
        long start = System.nanoTime();
        var outcome = new Retrace(graph, City.BOOK)
                .run((group, difference, done, of) -> {})
                .orElseThrow();
        double seconds = (System.nanoTime() - start) / 1e9;
        var now = files(graph, ticks.last());
        long affected = then.entrySet().stream()
                .filter(file -> !file.getValue().equals(now.get(file.getKey())))
                .count();
        affected += now.keySet().stream().filter(key -> !then.containsKey(key)).count();
        run.add(run.row(kind.name())
                .input("generated, %,d organisations".formatted(run.organisations()))
                .figure("traced again", outcome.subjects(), "")
                .figure("affected", affected, "")
                .figure("ratio", affected == 0 ? Double.NaN : (double) outcome.subjects() / affected, "")
                .figure("facts", outcome.facts(), "")
                .figure("of subjects", subjects, "")
                .figure("", seconds, "s")
                .remark("affected: the case file of the subject holds other facts than before"));
    }

    /** Some facts of a kind are no longer believed, others are corrected to have ended. */
    private static void change(Graph graph, FactKind kind) {
        var facts = new Facts(graph);
        var all = new ArrayList<Recorded>();
        var random = new Random(kind.name().hashCode());
        var seen = new int[1];
        facts.stream(kind, new Ticks(graph).last(), fact -> {
            // A sample of a stream: each is kept with the same chance, however many there are.
            if (all.size() < CHANGES) {
                all.add(fact);
            } else if (random.nextInt(++seen[0] + CHANGES) < CHANGES) {
                all.set(random.nextInt(CHANGES), fact);
            }
        });
        Collections.shuffle(all, random);
        var half = all.size() / 2;
        graph.inTransaction(() -> facts.close(new Ticks(graph).next(), all.subList(0, half), Closed.WITHDRAWN, ""));
        var corrected = new ArrayList<Stated>();
        for (var recorded : all.subList(half, all.size())) {
            var fact = recorded.fact();
            var from = fact.valid().from();
            var to = from == null ? LocalDate.of(2020, 1, 1) : from.plusDays(1);
            corrected.add(new Stated(
                    Fact.of(fact.kind(), fact.ends(), fact.values(), Period.of(from, to), fact.source()),
                    recorded.line()));
        }
        graph.inTransaction(() -> facts.write(new Ticks(graph).next(), "bench", corrected));
    }

    /** Of each subject a hash over the facts of its case file. */
    private static Map<String, String> files(Graph graph, Tick tick) {
        var reading = new Neighbourhoods(graph, tick);
        var keys = reading.subjects();
        var files = new HashMap<String, String>();
        for (int from = 0; from < keys.size(); from += Tracer.GROUP) {
            for (var file : reading.read(keys.subList(from, Math.min(keys.size(), from + Tracer.GROUP)))) {
                files.put(file.subject().toString(), hash(file));
            }
        }
        return files;
    }

    private static String hash(CaseFile file) {
        var ids = new ArrayList<String>();
        for (var kind : FactKind.values()) {
            file.of(kind).forEach(e -> ids.add(e.id() + (e.voided() == null ? "" : " void")));
        }
        Collections.sort(ids);
        return Canonical.sha256Hex(String.join(" ", ids)).substring(0, 16);
    }
}
