package org.zelian.exchange.webhook;

import java.time.Instant;
import org.zelian.graph.Row;
import org.zelian.kernel.Tick;

/**
 * Who is told of changes.
 *
 * @param cursor the last tick he was told of
 * @param failures in a row
 * @param due when he is told next
 */
record Receiver(String id, String url, String secret, String state, Tick cursor, int failures, Instant due) {
    static final String ACTIVE = "ACTIVE";
    static final String PAUSED = "PAUSED";

    static Receiver of(Row row) {
        return new Receiver(
                row.text("id"),
                row.text("url"),
                row.text("secret"),
                row.text("state"),
                new Tick(row.number("cursor")),
                (int) row.number("failures"),
                row.instant("due"));
    }

    /** As he is when a change was taken. */
    Receiver at(Tick told) {
        return new Receiver(id, url, secret, state, told, 0, due);
    }

    boolean isDue(Instant now) {
        return state.equals(ACTIVE) && !due.isAfter(now);
    }
}
