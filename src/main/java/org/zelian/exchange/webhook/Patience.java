package org.zelian.exchange.webhook;

import java.time.Duration;
import java.util.List;

/** How long to wait after each failure in a row, and when to give a message up: after eleven attempts in three days. */
final class Patience {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(36));

    private Patience() {}

    static boolean isOver(int failures) {
        return failures > WAITS.size();
    }

    static Duration after(int failures) {
        return isOver(failures) ? Duration.ZERO : WAITS.get(failures - 1);
    }
}
