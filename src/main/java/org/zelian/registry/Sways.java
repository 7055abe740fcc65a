package org.zelian.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.zelian.graph.Graph;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * Who moves the votes of whom without holding them: the owner behind a nominee, a proxy, the lead of a group, an
 * executive partner. Derived from facts, thrown away and built again after every load.
 */
public final class Sways {
    private static final int CHUNK = 10_000;

    private final Graph graph;

    public Sways(Graph graph) {
        this.graph = graph;
    }

    /** One party that sways another, and the fact from which that follows. */
    public record Sway(PartyRef who, PartyRef whom, String fact) {}

    /** Builds all of them anew; running it twice changes nothing. */
    public void rebuild() {
        while (forget() > 0) {
            // The next thousands.
        }
        graph.inTransaction(() -> {
            graph.write("registry/sways-of-arrangements", Map.of());
            graph.write("registry/sways-of-groups", Map.of());
            graph.write("registry/sways-of-partners", Map.of());
        });
    }

    /** Those of a day, as known at a tick, in the order of their parties. */
    public List<Sway> on(LocalDate day, Tick tick) {
        return graph.read(
                "registry/swaying",
                Map.of("day", day, "tick", tick.number()),
                row -> new Sway(PartyRef.parse(row.text("who")), PartyRef.parse(row.text("whom")), row.text("of")));
    }

    private long forget() {
        return graph.write("registry/forget-sways", Map.of("limit", CHUNK), row -> row.number("gone"))
                .getFirst();
    }
}
