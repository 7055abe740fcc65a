package org.zelian.intake;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Graph;

/**
 * Writes chunks in a thread of its own, one at a time and in order, so that the next one is read and checked meanwhile.
 *
 * <p>Inside a transaction of its caller it writes at once, in the caller's thread.
 */
final class OneBehind<T> implements AutoCloseable {
    private final @Nullable ExecutorService writer = Graph.isInTransaction()
            ? null
            : Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("zelian-writer").daemon().factory());
    private @Nullable Future<T> written;
    private @Nullable Consumer<T> told;

    /** Begins to write, after what was begun before has ended. */
    void begin(Callable<T> writing, Consumer<T> whenWritten) {
        await();
        written = writer == null ? here(writing) : writer.submit(writing);
        told = whenWritten;
    }

    /** Waits until all that was begun is written and told, in the caller's thread. */
    void await() {
        var last = written;
        var listener = told;
        if (last == null || listener == null) {
            return;
        }
        written = null;
        told = null;
        listener.accept(result(last));
    }

    private T result(Future<T> last) {
        try {
            return last.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A chunk could not be written", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A load was interrupted", interrupted);
        }
    }

    private static <T> Future<T> here(Callable<T> writing) {
        try {
            return CompletableFuture.completedFuture(writing.call());
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("A chunk could not be written", failed);
        }
    }

    /** Lets the chunk that is being written end, also when its reader failed. */
    @Override
    public void close() {
        if (writer != null) {
            writer.close();
        }
    }
}
