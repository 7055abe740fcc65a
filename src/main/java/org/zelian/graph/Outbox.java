package org.zelian.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.zelian.kernel.Tick;

/** What committed transactions changed, for those outside: one entry a tick at most, written with the change itself. */
public final class Outbox {
    private final Graph graph;

    public Outbox(Graph graph) {
        this.graph = graph;
    }

    /**
     * What one transaction changed.
     *
     * @param kind UPPER_SNAKE, for example {@code LIABILITIES_CHANGED}
     * @param content canonical JSON
     */
    public record Entry(String id, Tick tick, String kind, String content, Instant at) {}

    /** Notes a change within the transaction that took the tick. */
    public void add(Tick tick, String kind, String content) {
        graph.write(
                "graph/add-outbox",
                Map.of(
                        "tick",
                        tick.number(),
                        "kind",
                        kind,
                        "content",
                        content,
                        "at",
                        graph.clock().instant()));
    }

    /** The next entries after a tick, in the order of their commits. */
    public List<Entry> after(Tick tick, int limit) {
        return graph.read(
                "graph/outbox-after",
                Map.of("tick", tick.number(), "limit", limit),
                row -> new Entry(
                        row.text("id"),
                        new Tick(row.number("tick")),
                        row.text("kind"),
                        row.text("content"),
                        row.instant("at")));
    }

    /** Takes away entries up to a tick that are older than an instant; gives how many. */
    public long forget(Tick upTo, Instant before) {
        long all = 0;
        while (true) {
            long gone = graph.inTransaction(() -> graph.write(
                            "graph/forget-outbox",
                            Map.of("upTo", upTo.number(), "before", before),
                            row -> row.number("gone"))
                    .getFirst());
            all += gone;
            if (gone == 0) {
                return all;
            }
        }
    }
}
