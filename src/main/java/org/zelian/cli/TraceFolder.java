package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.tables.OutFolder;
import org.zelian.cli.tables.PlainRows;
import org.zelian.cli.tables.SortedLines;
import org.zelian.exchange.Interchange;
import org.zelian.graph.Graph;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.LoadResult;
import org.zelian.intake.Loader;
import org.zelian.kernel.IdentityKeys;
import org.zelian.liability.BulkTrace;
import org.zelian.registry.Sways;

/** Traces a folder of files in a temporary store: from rows to the persons who answer, and the files that say why. */
public final class TraceFolder {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Clock clock;
    private final IdentityKeys keys;
    private final TraceProgress progress;
    private final Supplier<Graph> stores;
    private final LoadOptions options;

    public TraceFolder(Clock clock, IdentityKeys keys, LoadProgress progress) {
        this(clock, keys, progress, () -> Graphs.temporary(GraphOptions.small(clock)));
    }

    /** Traces in stores of the caller's; each must be empty, and is closed after use. */
    public TraceFolder(Clock clock, IdentityKeys keys, LoadProgress progress, Supplier<Graph> stores) {
        this(clock, keys, progress, stores, LoadOptions.replaying());
    }

    TraceFolder(Clock clock, IdentityKeys keys, LoadProgress progress, Supplier<Graph> stores, LoadOptions options) {
        this.clock = clock;
        this.keys = keys;
        this.progress = TraceProgress.of(progress);
        this.stores = stores;
        this.options = options;
    }

    /** What a trace found. */
    public record Outcome(LoadResult load, Results results, LocalDate asOf, Took took) {}

    /**
     * How long each phase took.
     *
     * @param load the store opened, and the rows read into it
     * @param trace reading and computing beside committing; {@code traced} is what passed meanwhile
     * @param tables everybody traced again for the rows, and the files written
     */
    public record Took(Duration load, BulkTrace.Outcome trace, Duration traced, Duration tables) {}

    /**
     * Loads a folder, traces every act in it, and writes the output files.
     *
     * @param asOf the day of the question; null takes that of trace.yaml, else today
     * @param knownAt as known at an instant; null is everything loaded
     */
    public Outcome run(Path folder, @Nullable LocalDate asOf, @Nullable Instant knownAt, Path out) throws IOException {
        long start = System.nanoTime();
        return on(folder, knownAt, ground -> {
            var day = ground.day(asOf, clock);
            var load = ground.load().orElseThrow();
            long loaded = System.nanoTime();
            // Warnings and overlaps read what the ledger says; rows need the names of everybody, hence a second pass.
            var cast = new Cast();
            var trace = ground.writeLedger(progress, cast::learn);
            long traced = System.nanoTime();
            try (var certificates = new SortedLines()) {
                var results = Results.of(ground, cast.people(ground), day, certificates::add, progress);
                var place = new OutFolder(out);
                results.write(place, certificates, Inputs.of(ground.delivery().orElseThrow(), load));
                tellUnmapped(load, place);
                var took = new Took(
                        Duration.ofNanos(loaded - start),
                        trace,
                        Duration.ofNanos(traced - loaded),
                        Duration.ofNanos(System.nanoTime() - traced));
                return new Outcome(load, results, day, took);
            }
        });
    }

    /** Files in other formats say more than facts take; a folder of tables gives no such file. */
    private static void tellUnmapped(LoadResult load, OutFolder folder) throws IOException {
        var rows = PlainRows.unmapped();
        var parts = load.remarks().stream().filter(Interchange::isUnmapped).toList();
        for (var part : parts) {
            rows.add(part.file(), Long.toString(part.line()), part.column(), part.code(), part.found(), part.advice());
        }
        if (!parts.isEmpty()) {
            folder.tables(List.of(rows.table()));
        }
    }

    /** Loads a folder into a temporary store for work that asks it something. */
    <T> T on(Path folder, @Nullable Instant knownAt, Ground.Work<T> work) throws IOException {
        var delivery = Delivery.open(folder, Handlers.forms(keys));
        var settings = TraceSettings.of(folder, delivery.settings());
        try (var graph = stores.get()) {
            var load = new Loader(graph, Handlers.all(keys)).load(delivery, options, progress);
            // Whoever is asked who controls finds owners behind nominees, proxies and leads through it.
            new Sways(graph).rebuild();
            return work.on(Ground.of(graph, settings, knownAt, Optional.of(delivery), Optional.of(load)));
        }
    }
}
