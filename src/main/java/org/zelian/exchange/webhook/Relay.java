package org.zelian.exchange.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.zelian.graph.Graph;
import org.zelian.graph.Lease;
import org.zelian.graph.Outbox;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.Tick;

/**
 * Tells every receiver of every change, in the order of the commits, at least once.
 *
 * <p>An attempt is noted after it was made: a process that is killed in between sends the same message again, under the
 * same key of idempotency. While a receiver fails, what comes later waits, so that nothing overtakes; a message that
 * nobody takes in three days is given up, noted, and can be sent again by a replay.
 */
final class Relay {
    static final String DELIVERED = "DELIVERED";
    static final String FAILED = "FAILED";
    static final String GIVEN_UP = "GIVEN_UP";

    private static final int PAGE = 50;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Receivers receivers;
    private final Outbox outbox;
    private final Ticks ticks;
    private final Post post;
    private final Lease lease;
    private final Clock clock;

    Relay(Graph graph, Receivers receivers, Post post, Lease lease, Clock clock) {
        this.receivers = receivers;
        this.outbox = new Outbox(graph);
        this.ticks = new Ticks(graph);
        this.post = post;
        this.lease = lease;
        this.clock = clock;
    }

    /** Tells all who are due as far as they can be told now; gives how many messages were taken. */
    int run() {
        if (!lease.take(clock.instant())) {
            return 0;
        }
        int taken = 0;
        for (var receiver : receivers.all()) {
            if (receiver.isDue(clock.instant())) {
                taken += tell(receiver);
            }
        }
        return taken;
    }

    /** Takes away what everybody was told of a month ago. */
    long forget() {
        var done = receivers.all().stream().map(Receiver::cursor).min(Tick::compareTo);
        return outbox.forget(done.orElseGet(ticks::last), clock.instant().minus(KEPT));
    }

    private int tell(Receiver receiver) {
        int taken = 0;
        var secret = receivers.secret(receiver);
        var told = receiver;
        for (var entry : outbox.after(receiver.cursor(), PAGE)) {
            var now = clock.instant();
            if (!lease.take(now)) {
                return taken;
            }
            var answer = post.send(told, secret, entry, now);
            int failures = answer.isGood() ? 0 : told.failures() + 1;
            boolean over = Patience.isOver(failures);
            boolean on = receivers.note(
                    told,
                    entry.tick(),
                    attempt(now, answer, clock.instant()),
                    answer.isGood() ? DELIVERED : over ? GIVEN_UP : FAILED,
                    over ? 0 : failures,
                    answer.isGood() ? now : now.plus(Patience.after(failures)));
            taken += answer.isGood() ? 1 : 0;
            if (!answer.isGood() || !on) {
                return taken;
            }
            told = told.at(entry.tick());
        }
        return taken;
    }

    private static String attempt(Instant at, Post.Answer answer, Instant ended) {
        return Canonical.json(Map.of(
                "at",
                at.toString(),
                "ended",
                answer.ended(),
                "milliseconds",
                Duration.between(at, ended).toMillis()));
    }
}
