package org.zelian.cli;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.zelian.cli.screen.Screen;
import org.zelian.graph.Graph;

/**
 * What a stopped command leaves behind: nothing. On Ctrl-C the stores it has open are closed, temporary ones deleted.
 *
 * <p>Files are written beside their place and moved there whole, and loads go on where they were stopped, so that
 * nothing else has to be done.
 */
final class Unfinished {
    private final Set<Graph> open = ConcurrentHashMap.newKeySet();
    private final ReentrantLock opening = new ReentrantLock();
    private final Screen screen;
    private volatile boolean over;
    private volatile boolean stopped;

    Unfinished(Screen screen) {
        this.screen = screen;
    }

    /** Opens a store and remembers it until the command ends; a stop waits until it is open, to close it in order. */
    Graph opened(Supplier<Graph> store) {
        opening.lock();
        try {
            var graph = store.get();
            open.add(graph);
            return graph;
        } finally {
            opening.unlock();
        }
    }

    void watch() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    }

    /** The command ended by itself. */
    void end() {
        over = true;
    }

    /** Whether the user stopped the command, so that errors that follow from it need not be told. */
    boolean stopped() {
        return stopped;
    }

    // Never given back: nothing is to be opened after that.
    private void waitForOpening() {
        try {
            if (!opening.tryLock(30, TimeUnit.SECONDS)) {
                screen.note("数据库仍在启动 · The database is still starting; it is left as it is.");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        if (over) {
            return;
        }
        stopped = true;
        screen.note("已停止。没有留下半个文件; 再次运行即可继续。 · Stopped. No half-written file is left; run it again.");
        waitForOpening();
        for (var graph : open) {
            try {
                graph.close();
            } catch (RuntimeException closed) {
                // It was closed before, or is broken by being closed while in use; the process ends anyway.
            }
        }
    }
}
