package org.zelian.liability;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** How long each kind of work of a trace took, summed over all groups, on whichever threads it ran. */
final class Laps {
    /** A kind of work. */
    enum Work {
        READ,
        COMPUTE,
        COMMIT
    }

    private final Map<Work, AtomicLong> nanos = new EnumMap<>(Work.class);

    Laps() {
        for (var work : Work.values()) {
            nanos.put(work, new AtomicLong());
        }
    }

    <T> T of(Work work, Supplier<T> run) {
        long start = System.nanoTime();
        try {
            return run.get();
        } finally {
            sum(work).addAndGet(System.nanoTime() - start);
        }
    }

    Duration took(Work work) {
        return Duration.ofNanos(sum(work).get());
    }

    private AtomicLong sum(Work work) {
        return Objects.requireNonNull(nanos.get(work));
    }
}
