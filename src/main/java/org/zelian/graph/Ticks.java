package org.zelian.graph;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.zelian.kernel.Tick;

/** The numbers of fact-writing transactions and the instants at which they happened. */
public final class Ticks {
    private final Graph graph;

    public Ticks(Graph graph) {
        this.graph = graph;
    }

    /**
     * The next tick, at the clock's instant. Call it first in a transaction that writes facts.
     *
     * <p>It holds a lock until the transaction ends, so that ticks are ordered as commits are: whoever writes facts
     * waits here for the one before him.
     */
    public Tick next() {
        return next(graph.clock().instant());
    }

    /** As {@link #next()}, for a store that replays deliveries at the instants when they were recorded, in order. */
    public Tick next(Instant recordedAt) {
        return graph.write("graph/next-tick", Map.of("at", recordedAt), row -> new Tick(row.number("tick")))
                .getFirst();
    }

    /**
     * Lets nobody else write facts until the transaction ends, and gives the last tick. Call it first in a transaction that
     * reads what it then decides by: whoever came earlier has committed, and whoever comes later waits.
     */
    public Tick hold() {
        return graph.write("graph/hold-ticks", Map.of(), row -> new Tick(row.number("tick")))
                .getFirst();
    }

    /** The last tick; 0 in a store without facts. */
    public Tick last() {
        return graph.readOne("graph/last-tick", Map.of(), row -> new Tick(row.number("tick")))
                .orElseThrow();
    }

    /** What was known at an instant: the last tick at or before it; empty before the first. */
    public Optional<Tick> at(Instant instant) {
        return graph.readOne("graph/tick-at", Map.of("at", instant), row -> new Tick(row.number("tick")));
    }

    /** When a tick happened; empty for a tick that has not. */
    public Optional<Instant> instant(Tick tick) {
        return graph.readOne("graph/tick-instant", Map.of("tick", tick.number()), row -> row.instant("at"));
    }
}
