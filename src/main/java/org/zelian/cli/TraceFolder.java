package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.tables.OutFolder;
import org.zelian.graph.Graph;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.LoadResult;
import org.zelian.intake.Loader;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Traced;
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
    public record Outcome(LoadResult load, List<Traced> traced, Results results, LocalDate asOf) {}

    /**
     * Loads a folder, traces every act in it, and writes the output files.
     *
     * @param asOf the day of the question; null takes that of trace.yaml, else today
     * @param knownAt as known at an instant; null is everything loaded
     */
    public Outcome run(Path folder, @Nullable LocalDate asOf, @Nullable Instant knownAt, Path out) throws IOException {
        return on(folder, knownAt, ground -> {
            var day = ground.day(asOf, clock);
            var load = ground.load().orElseThrow();
            // Warnings and overlaps read what the ledger says.
            var traced = new ArrayList<Traced>();
            ground.writeLedger(progress, traced::addAll);
            var results = Results.of(ground, traced, day);
            results.write(new OutFolder(out), Inputs.of(ground.delivery().orElseThrow(), load));
            return new Outcome(load, traced, results, day);
        });
    }

    /** Loads a folder into a temporary store for work that asks it something. */
    <T> T on(Path folder, @Nullable Instant knownAt, Ground.Work<T> work) throws IOException {
        var delivery = Delivery.open(folder);
        var settings = TraceSettings.of(folder, delivery.settings());
        try (var graph = stores.get()) {
            var load = new Loader(graph, Handlers.all(keys)).load(delivery, options, progress);
            // Whoever is asked who controls finds owners behind nominees, proxies and leads through it.
            new Sways(graph).rebuild();
            return work.on(Ground.of(graph, settings, knownAt, Optional.of(delivery), Optional.of(load)));
        }
    }

    /** Everybody whom a case mentions. */
    static Set<PartyRef> mentioned(List<Traced> traced) {
        var refs = new HashSet<PartyRef>();
        for (var one : traced) {
            one.file().parties().forEach(refs::add);
        }
        return refs;
    }
}
