package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.zelian.graph.Graph;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.LoadResult;
import org.zelian.intake.Loader;
import org.zelian.kernel.IdentityKeys;
import org.zelian.liability.Retrace;

/** The one door into an office's store: every delivery is read, checked and stored here, whoever brings it. */
record StoreDoor(Graph graph, Path store, IdentityKeys keys) {

    LoadResult load(Delivery delivery, LoadOptions options, LoadProgress progress) throws IOException {
        return new Loader(graph, Handlers.all(keys)).load(delivery, options, progress);
    }

    /** Brings up to date what rests on what was loaded; empty if the store was never traced as a whole. */
    Optional<Retrace.Outcome> settle(TraceProgress progress) {
        return Ground.of(graph, TraceSettings.ofStore(store), null, Optional.empty(), Optional.empty())
                .settle(progress);
    }
}
