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
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.tables.OutFolder;
import org.zelian.graph.Graph;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.graph.Ticks;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.LoadResult;
import org.zelian.intake.Loader;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.Engine;
import org.zelian.liability.Ledger;
import org.zelian.liability.Rulebook;
import org.zelian.liability.Traced;
import org.zelian.liability.Tracer;
import org.zelian.registry.Sways;
import org.zelian.sanction.Listed;

/** Traces a folder of files in a temporary store: from rows to the persons who answer, and the files that say why. */
public final class TraceFolder {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Clock clock;
    private final IdentityKeys keys;
    private final LoadProgress progress;
    private final Supplier<Graph> stores;

    public TraceFolder(Clock clock, IdentityKeys keys, LoadProgress progress) {
        this(clock, keys, progress, () -> Graphs.temporary(GraphOptions.small(clock)));
    }

    /** Traces in stores of the caller's; each must be empty, and is closed after use. */
    public TraceFolder(Clock clock, IdentityKeys keys, LoadProgress progress, Supplier<Graph> stores) {
        this.clock = clock;
        this.keys = keys;
        this.progress = progress;
        this.stores = stores;
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
        var delivery = Delivery.open(folder);
        var settings = TraceSettings.of(folder, delivery.settings());
        var day = asOf != null ? asOf : settings.asOf().orElseGet(() -> LocalDate.now(clock.withZone(CHINA)));
        var instant = knownAt != null ? knownAt : settings.knownAt().orElse(null);
        var book = settings.rulebook();
        try (var graph = stores.get()) {
            var load = new Loader(graph, Handlers.all(keys)).load(delivery, LoadOptions.replaying(), progress);
            new Sways(graph).rebuild();
            new Listed(graph, book.rules().names().lists()).rebuild();
            var tick = tick(graph, instant);
            var traced = trace(graph, book, tick);
            var results = Results.of(graph, book, settings.calendar(), traced, load, day, tick);
            results.write(new OutFolder(out), Inputs.of(delivery, load));
            return new Outcome(load, traced, results, day);
        }
    }

    /** Loads a folder into a temporary store and hands the store over, for commands that look deeper. */
    void inStore(Path folder, Consumer<Graph> work) throws IOException {
        try (var graph = stores.get()) {
            new Loader(graph, Handlers.all(keys)).load(Delivery.open(folder), LoadOptions.replaying(), progress);
            work.accept(graph);
        }
    }

    private static Tick tick(Graph graph, @Nullable Instant knownAt) {
        var ticks = new Ticks(graph);
        return knownAt == null ? ticks.last() : ticks.at(knownAt).orElse(new Tick(0));
    }

    private static List<Traced> trace(Graph graph, Rulebook book, Tick tick) {
        var all = new ArrayList<Traced>();
        var ledger = new Ledger(graph, book);
        var ticks = new Ticks(graph);
        new Tracer(new Engine(book), graph, tick).all(group -> {
            all.addAll(group);
            var plan = ledger.plan(group);
            if (!plan.difference().none()) {
                graph.inTransaction(() -> ledger.write(ticks.next(), plan));
            }
        });
        return all;
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
