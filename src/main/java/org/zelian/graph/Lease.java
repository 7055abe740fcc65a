package org.zelian.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Work that one process at a time does, however many share a store. Who holds it keeps it by asking again in time; a
 * process that was killed loses it when its time is over.
 */
public final class Lease {
    private final Graph graph;
    private final String name;
    private final String holder;
    private final Duration length;

    /**
     * A lease by a name.
     *
     * @param holder this process, unlike any other
     * @param length how long it holds after each time it was taken
     */
    public Lease(Graph graph, String name, String holder, Duration length) {
        this.graph = graph;
        this.name = name;
        this.holder = holder;
        this.length = length;
    }

    /** Takes or keeps it; false while another process holds it. */
    public boolean take(Instant now) {
        return graph.inTransaction(() -> graph.write(
                        "graph/take-lease",
                        Map.of("name", name, "holder", holder, "now", now, "until", now.plus(length)),
                        row -> row.flag("mine"))
                .getFirst());
    }
}
