package org.zelian.bench.ownership;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import org.zelian.bench.Bench;
import org.zelian.bench.Machine;
import org.zelian.bench.Run;
import org.zelian.bench.Times;
import org.zelian.bench.trace.City;
import org.zelian.control.Snapshot;
import org.zelian.control.Snapshots;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.liability.Engine;
import org.zelian.liability.Tracer;

/** A whole generated registry: its snapshot built, opened and refreshed, control of all counted, liability on top. */
public final class WholeStore implements Bench {
    private static final int GROUP = 5_000;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Override
    public String task() {
        return "P4";
    }

    @Override
    public String question() {
        return "a generated registry: snapshot, control of all on one day, and liability of every subject on top";
    }

    @Override
    public String target() {
        return "≤ 5 s of computing at 10 M organisations, ≤ 51 bytes a dated edge";
    }

    @Override
    public void measure(Run run) throws Exception {
        var input = "%,d organisations".formatted(run.organisations());
        try (var graph = City.copy(run, run.organisations(), "whole")) {
            var file = run.scratch().resolve("control.zsn");
            var snapshots = new Snapshots(graph);
            run.add(run.row("snapshot built from the store")
                    .input(input + ", build")
                    .times(Times.of(1, () -> snapshots.build(file, Snapshots.Progress.SILENT)))
                    .figure("file", Files.size(file) / 1e6, "MB"));
            run.add(run.row("snapshot refreshed, nothing new")
                    .input(input + ", build")
                    .times(Times.of(2, () -> snapshots.refresh(file, Snapshots.Progress.SILENT))));
            try (var snapshot = Snapshot.open(file, 2)) {
                counted(run, input, snapshot);
            }
            run.add(run.row("snapshot opened").input(input + ", build").times(Times.of(5, () -> {
                try (var opened = Snapshot.open(file, 2)) {
                    return opened.facts();
                }
            })));
            fromTheStore(run, input, graph);
            inMemory(run, input, graph);
        }
    }

    private static void fromTheStore(Run run, String input, Graph graph) {
        double before = Machine.processorSeconds();
        var supports = new AtomicLong();
        long start = System.nanoTime();
        new Tracer(new Engine(City.BOOK), graph, new Ticks(graph).last())
                .all(group -> group.forEach(
                        one -> supports.addAndGet(one.findings().supports().size())));
        run.add(run.row("liability of every subject, read from the store")
                .input(input + ", liability")
                .figure("wall", (System.nanoTime() - start) / 1e9, "s")
                .figure("processor", Machine.processorSeconds() - before, "s")
                .figure("supports", supports.get(), ""));
    }

    /** The engine alone: the case files of a group are in memory before its time is taken. */
    private static void inMemory(Run run, String input, Graph graph) {
        var engine = new Engine(City.BOOK);
        var tracer = new Tracer(engine, graph, new Ticks(graph).last());
        var keys = tracer.subjects();
        long supports = 0;
        long nanos = 0;
        try (var threads = new ForkJoinPool(2)) {
            for (int from = 0; from < keys.size(); from += GROUP) {
                var group = tracer.some(keys.subList(from, Math.min(keys.size(), from + GROUP)));
                long start = System.nanoTime();
                supports += threads.submit(() -> group.parallelStream()
                                .mapToLong(one ->
                                        engine.trace(one.file()).supports().size())
                                .sum())
                        .join();
                nanos += System.nanoTime() - start;
            }
        }
        run.add(run.row("liability of every subject, case files in memory")
                .input(input + ", liability")
                .threads(2)
                .figure("computing", nanos / 1e9, "s")
                .figure("subjects", keys.size(), "")
                .figure("supports", supports, ""));
    }

    private static void counted(Run run, String input, Snapshot snapshot) throws Exception {
        var control = snapshot.control(DAY, 2);
        run.add(run.row("control of all, arrays")
                .input(input + ", control")
                .times(Times.of(10, () -> snapshot.control(DAY, 2).pairs()))
                .figure("edges", snapshot.edges(), "")
                .figure("bytes an edge, parties included", (double) snapshot.bytes() / snapshot.edges(), "B")
                .figure("tables, mapped", snapshot.tableBytes() / 1e6, "MB")
                .figure("left to the engine", control.apart(), "parties"));
        var tops = new AtomicLong();
        run.add(run.row("those left to the engine").input(input + ", control").times(Times.of(1, () -> {
            control.eachApart(2, (organisation, above) -> tops.incrementAndGet());
            return tops.get();
        })));
    }
}
