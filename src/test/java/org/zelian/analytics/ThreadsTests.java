package org.zelian.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work shared among threads. */
class ThreadsTests {
    @Test
    void everyNumberIsWorkedOnOnce() {
        var times = new AtomicIntegerArray(10_000);
        Threads.run(10_000, 3, times::incrementAndGet);

        assertThat(IntStream.range(0, 10_000).allMatch(i -> times.get(i) == 1)).isTrue();
    }

    @Test
    void theFirstFailureReachesTheCaller() {
        assertThatThrownBy(() -> Threads.run(10_000, 2, i -> {
                    throw new IllegalArgumentException("not " + i);
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Threads.run(1, 1, i -> {
                    throw new AssertionError("an error");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("an error");
    }

    @Test
    void workNeedsAThread() {
        assertThatThrownBy(() -> Threads.run(1, 0, i -> {})).hasMessage("Work needs 1 or more threads, not 0");
    }

    @Test
    void anInterruptIsKeptForTheCaller() {
        Thread.currentThread().interrupt();
        Threads.run(5000, 2, i -> {});

        assertThat(Thread.interrupted()).isTrue();
    }
}
