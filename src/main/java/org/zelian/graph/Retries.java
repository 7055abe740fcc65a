package org.zelian.graph;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs a use case again after a fault that may pass, from its beginning, until half a minute is over. */
final class Retries {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    <T> T run(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var pause = FIRST_PAUSE; ; pause = longer(pause)) {
            try {
                return work.get();
            } catch (RuntimeException fault) {
                if (!mayPass(fault) || System.nanoTime() > end) {
                    throw fault;
                }
                sleep(pause, fault);
            }
        }
    }

    static boolean mayPass(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetryableException) {
                return true;
            }
        }
        return false;
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    // Half to one and a half of the pause, so that two writers that met once do not meet again.
    private static void sleep(Duration pause, RuntimeException fault) {
        try {
            Thread.sleep(
                    pause.dividedBy(2).plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis())));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw fault;
        }
    }
}
