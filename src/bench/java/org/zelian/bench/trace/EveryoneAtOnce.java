package org.zelian.bench.trace;

import java.io.IOException;
import org.zelian.bench.Bench;
import org.zelian.bench.Heap;
import org.zelian.bench.Machine;
import org.zelian.bench.Row;
import org.zelian.bench.Run;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Tick;
import org.zelian.liability.BulkTrace;
import org.zelian.liability.Engine;
import org.zelian.liability.Ledger;
import org.zelian.liability.Tracer;

/** Everybody against whom an act is known, traced into an empty ledger, and once more. */
public final class EveryoneAtOnce implements Bench {
    @Override
    public String task() {
        return "P7b";
    }

    @Override
    public String question() {
        return "every act of a registry traced, certificates made, supports committed in groups of %,d subjects"
                .formatted(Tracer.GROUP);
    }

    @Override
    public String target() {
        return "≥ 4,000 supports/s committed, compute and read stated apart";
    }

    @Override
    public void measure(Run run) throws IOException {
        try (var graph = City.copy(run, run.organisations(), "cold")) {
            run.add(trace(run, "empty ledger, first of the process", graph));
        }
        try (var graph = City.copy(run, run.organisations(), "warm")) {
            run.add(trace(run, "empty ledger, warm", graph));
            run.add(trace(run, "once more: nothing to write", graph));
        }
        try (var graph = City.copy(run, run.organisations(), "apart")) {
            run.add(between(run, graph));
        }
    }

    /** Certificates are made and compared with the ledger between commits; only the next group is read and traced beside them. */
    private static Row between(Run run, Graph graph) {
        Heap.reset();
        var tracer = new Tracer(new Engine(City.BOOK), graph, new Ticks(graph).last());
        var ledger = new Ledger(graph, City.BOOK);
        var supports = new long[1];
        var commit = new long[1];
        long start = System.nanoTime();
        tracer.all(group -> {
            var plan = ledger.plan(group);
            long began = System.nanoTime();
            graph.inTransaction(() -> ledger.write(new Ticks(graph).next(), plan));
            commit[0] += System.nanoTime() - began;
            supports[0] += group.stream()
                    .mapToLong(one -> one.findings().supports().size())
                    .sum();
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        return run.row("empty ledger, certificates made between commits")
                .input("generated, %,d organisations".formatted(run.organisations()))
                .figure("committed", supports[0] / (commit[0] / 1e9), "supports/s")
                .figure("written", supports[0], "supports")
                .figure("", seconds, "s")
                .figure("between commits", seconds - commit[0] / 1e9, "s")
                .figure("commit", commit[0] / 1e9, "s")
                .figure("peak heap", Heap.peakMib(), "MiB")
                .remark("the next group is read and traced beside commit; page cache "
                        + City.pageCacheMib(run.organisations()) + " MiB");
    }

    private static Row trace(Run run, String way, Graph graph) {
        Heap.reset();
        var tick = new Tick(new Ticks(graph).last().number());
        double processor = Machine.processorSeconds();
        long start = System.nanoTime();
        var outcome = new BulkTrace(graph, City.BOOK, tick).run((group, difference, done, of) -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        processor = Machine.processorSeconds() - processor;
        int written = outcome.difference().added() + outcome.difference().changed();
        double commit = outcome.commit().toNanos() / 1e9;
        return run.row(way)
                .input("generated, %,d organisations".formatted(run.organisations()))
                .figure("whole", outcome.supports() / seconds, "supports/s")
                .figure("committed", written == 0 ? 0 : written / commit, "supports/s")
                .figure("written", written, "supports")
                .figure("", seconds, "s")
                .figure("read", outcome.read().toNanos() / 1e9, "s")
                .figure("compute", outcome.compute().toNanos() / 1e9, "s")
                .figure("commit", commit, "s")
                .figure("processor", processor * 1e6 / outcome.supports(), "µs a support")
                .figure("subjects", outcome.subjects(), "")
                .figure("peak heap", Heap.peakMib(), "MiB")
                .remark("read and compute run beside commit; page cache " + City.pageCacheMib(run.organisations())
                        + " MiB");
    }
}
