package org.zelian.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.zelian.bench.Bench;
import org.zelian.bench.Heap;
import org.zelian.bench.Machine;
import org.zelian.bench.Row;
import org.zelian.bench.Run;
import org.zelian.graph.Graph;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.intake.Delivery;
import org.zelian.intake.GraphHash;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.LoadResult;
import org.zelian.intake.Loader;
import org.zelian.intake.Parties;
import org.zelian.intake.RowHandler;
import org.zelian.kernel.IdentityKeys;
import org.zelian.registry.RegistryRows;
import org.zelian.sanction.SanctionRows;

/** The files of a registry into an empty store through Bolt, and the same files again. */
public final class BoltLoad implements Bench {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final int PAGE_CACHE_MIB = 512;

    @Override
    public String task() {
        return "P7";
    }

    @Override
    public String question() {
        return "files into the store: parsed, checked, looked up, both constraints, provenance";
    }

    @Override
    public String target() {
        return "≥ 12,000 facts/s through Bolt over ≥ 1 M rows";
    }

    @Override
    public void measure(Run run) throws IOException {
        var files = run.generated(run.organisations());
        var options = GraphOptions.office(CLOCK).withPageCacheMib(PAGE_CACHE_MIB);
        try (var graph = Graphs.open(run.scratch(), options)) {
            long start = System.nanoTime();
            var first = load(run, "first load through Bolt", graph, files);
            double seconds = (System.nanoTime() - start) / 1e9;
            run.add(first.figure("stored", Stored.in(run.scratch()).all() / seconds, "nodes and relationships/s"));
            run.add(load(run, "the same files again", graph, files));
        }
    }

    private static Row load(Run run, String way, Graph graph, Path files) throws IOException {
        Heap.reset();
        double processor = Machine.processorSeconds();
        long start = System.nanoTime();
        var result = new Loader(graph, handlers()).load(Delivery.open(files), LoadOptions.usual(), progress(run));
        double seconds = (System.nanoTime() - start) / 1e9;
        return row(run.row(way), run, result, seconds, Machine.processorSeconds() - processor)
                .hash(GraphHash.of(graph));
    }

    static Row row(Row row, Run run, LoadResult result, double seconds, double processor) {
        long facts = result.added() + result.unchanged();
        return row.input("generated, %,d organisations".formatted(run.organisations()))
                .figure("facts", facts / seconds, "/s")
                .figure("rows", result.rows() / seconds, "/s")
                .figure("processor", processor * 1e6 / facts, "µs a fact")
                .figure("facts", facts, "")
                .figure("rows", result.rows(), "")
                .figure("refused", result.rejections().size(), "")
                .figure("", seconds, "s")
                .figure("peak heap", Heap.peakMib(), "MiB")
                .remark("page cache " + PAGE_CACHE_MIB + " MiB");
    }

    static List<RowHandler> handlers() {
        var parties = new Parties(IdentityKeys.of(new byte[32]));
        var handlers = new ArrayList<>(RegistryRows.handlers(parties));
        handlers.addAll(SanctionRows.handlers(parties));
        return handlers;
    }

    static LoadProgress progress(Run run) {
        long[] told = {0};
        long start = System.nanoTime();
        return (rows, bytes, total) -> {
            if (rows - told[0] >= 250_000) {
                told[0] = rows;
                run.say("%,d rows, %.0f s".formatted(rows, (System.nanoTime() - start) / 1e9));
            }
        };
    }
}
