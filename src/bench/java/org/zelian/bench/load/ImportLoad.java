package org.zelian.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import org.zelian.bench.Bench;
import org.zelian.bench.Heap;
import org.zelian.bench.Machine;
import org.zelian.bench.Row;
import org.zelian.bench.Run;
import org.zelian.graph.FirstStore;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.intake.Delivery;
import org.zelian.intake.GraphHash;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.Loader;

/** The files of a registry into a store that is not there yet: through Bolt, and built offline. */
public final class ImportLoad implements Bench {
    @Override
    public String task() {
        return "P7i";
    }

    @Override
    public String question() {
        return "first load of a store that is not there: checks, ids, constraints and indexes included";
    }

    @Override
    public String target() {
        return "≥ 80,000 nodes and relationships a second by the offline importer; the hash is that of the load through Bolt";
    }

    @Override
    public void measure(Run run) throws IOException {
        var files = run.generated(run.organisations());
        var options = GraphOptions.office(BoltLoad.CLOCK);
        var built = run.scratch().resolve("built");
        Heap.reset();
        double processor = Machine.processorSeconds();
        long start = System.nanoTime();
        double noted;
        try (var first = FirstStore.in(built, options)) {
            load(run, first.graph(), files);
            noted = seconds(start);
            first.build();
        }
        var row = row(run, "offline (--first)", built, options, seconds(start), Machine.processorSeconds() - processor);
        run.add(row.figure("read and checked in", noted, "s").remark("import, constraints and indexes included"));
        if (run.hasSeconds(run.organisations() / 500)) {
            throughBolt(run, files, options);
        } else {
            run.skip("through Bolt", "no time left");
        }
    }

    private static void throughBolt(Run run, Path files, GraphOptions options) throws IOException {
        var loaded = run.scratch().resolve("loaded");
        Heap.reset();
        double processor = Machine.processorSeconds();
        long start = System.nanoTime();
        try (var graph = Graphs.open(loaded, options)) {
            load(run, graph, files);
        }
        run.add(row(run, "through Bolt", loaded, options, seconds(start), Machine.processorSeconds() - processor)
                .oracle());
    }

    private static Row row(Run run, String way, Path store, GraphOptions options, double seconds, double processor)
            throws IOException {
        long peak = Heap.peakMib();
        try (var graph = Graphs.open(store, options)) {
            var stored = Stored.in(store);
            return run.row(way)
                    .input("generated, %,d organisations".formatted(run.organisations()))
                    .figure("stored", stored.all() / seconds, "/s")
                    .figure("processor", processor * 1e6 / stored.all(), "µs each")
                    .figure("nodes", stored.nodes(), "")
                    .figure("relationships", stored.relationships(), "")
                    .figure("", seconds, "s")
                    .figure("peak heap", peak, "MiB")
                    .hash(GraphHash.of(graph));
        }
    }

    private static void load(Run run, org.zelian.graph.Graph graph, Path files) throws IOException {
        new Loader(graph, BoltLoad.handlers()).load(Delivery.open(files), LoadOptions.usual(), BoltLoad.progress(run));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
