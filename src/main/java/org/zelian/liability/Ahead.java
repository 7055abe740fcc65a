package org.zelian.liability;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Works through steps in their order: while one is put to use, the next is being made on a thread of its own. */
final class Ahead {
    private Ahead() {}

    /**
     * Makes so many steps and puts each to use.
     *
     * <p>At most two are there at a time. What {@code make} or {@code use} throws ends it.
     */
    static <T> void each(int steps, IntFunction<T> make, Consumer<T> use) {
        if (steps == 0) {
            return;
        }
        var thread = Thread.ofPlatform().daemon().name("tracing ahead").factory();
        try (var maker = Executors.newSingleThreadExecutor(thread)) {
            var next = maker.submit(() -> make.apply(0));
            for (int step = 1; step <= steps; step++) {
                var made = taken(next);
                if (step < steps) {
                    int number = step;
                    next = maker.submit(() -> make.apply(number));
                }
                use.accept(made);
            }
        }
    }

    private static <T> T taken(Future<T> step) {
        try {
            return step.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(interrupted);
        }
    }
}
