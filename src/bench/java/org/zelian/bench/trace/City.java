package org.zelian.bench.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.zelian.bench.Run;
import org.zelian.graph.FirstStore;
import org.zelian.graph.Graph;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.Loader;
import org.zelian.intake.Parties;
import org.zelian.intake.RowHandler;
import org.zelian.kernel.IdentityKeys;
import org.zelian.liability.Policy;
import org.zelian.liability.Rulebook;
import org.zelian.liability.catalogue.ShippedCatalogue;
import org.zelian.registry.RegistryRows;
import org.zelian.registry.Sways;
import org.zelian.sanction.SanctionRows;

/** A generated registry, loaded once into a store that all tasks copy. */
public final class City {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    /** The rules as shipped, the cautious policy. */
    public static final Rulebook BOOK = new Rulebook(ShippedCatalogue.load(), Policy.cautious());

    private City() {}

    /** A store of so many organisations in the task's own folder, to do with as it likes. */
    public static Graph copy(Run run, long organisations, String name) throws IOException {
        var own = run.scratch().resolve(name);
        copy(loaded(run, organisations), own);
        return Graphs.open(own, options(organisations));
    }

    /** The codes of so many organisations of the registry, spread over all of it. */
    public static List<String> codes(Run run, long organisations, int count) throws IOException {
        var step = Math.max(1, organisations / count);
        var codes = new ArrayList<String>();
        try (var lines = Files.lines(run.generated(organisations).resolve("enterprises.csv"))) {
            var all = lines.skip(1).iterator();
            for (long line = 0; all.hasNext() && codes.size() < count; line++) {
                var code = all.next().split(",", 2)[0];
                if (line % step == step / 2) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    static List<RowHandler> handlers() {
        var parties = new Parties(IdentityKeys.of(new byte[32]));
        var handlers = new ArrayList<>(RegistryRows.handlers(parties));
        handlers.addAll(SanctionRows.handlers(parties));
        return handlers;
    }

    /** The page cache given to a store of so many organisations; it holds the parts that a trace reads. */
    public static int pageCacheMib(long organisations) {
        return (int) Math.max(1024, organisations / 250);
    }

    private static GraphOptions options(long organisations) {
        return GraphOptions.office(CLOCK).withPageCacheMib(pageCacheMib(organisations));
    }

    private static Path loaded(Run run, long organisations) throws IOException {
        var files = run.generated(organisations);
        var store = files.resolveSibling("store-" + organisations);
        if (!Files.exists(store)) {
            run.say("loading " + organisations + " organisations");
            var draft = run.scratch().resolve("loading");
            try (var first = FirstStore.in(draft, options(organisations))) {
                new Loader(first.graph(), handlers())
                        .load(Delivery.open(files), LoadOptions.usual(), LoadProgress.SILENT);
                first.build(graph -> new Sways(graph).rebuild());
            }
            Files.move(draft, store, StandardCopyOption.ATOMIC_MOVE);
        }
        return store;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        }
    }
}
