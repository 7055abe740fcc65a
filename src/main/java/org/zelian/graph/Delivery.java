package org.zelian.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The chunks of a delivery, each made ready in a thread of its own while the one before is written. */
final class Delivery implements AutoCloseable {
    private final Facts facts;
    private final Iterator<Stated> stated;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("zelian-delivery").daemon().factory());
    private Future<Ready> coming;

    Delivery(Facts facts, Iterator<Stated> stated) {
        this.facts = facts;
        this.stated = stated;
        this.coming = reader.submit(this::ready);
    }

    /** The next chunk; an empty one after the last. */
    Ready next() {
        try {
            var next = coming.get();
            coming = reader.submit(this::ready);
            return next;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("A delivery cannot be read", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("A delivery was interrupted", interrupted);
        }
    }

    private Ready ready() {
        var chunk = new ArrayList<Stated>();
        while (chunk.size() < Facts.CHUNK && stated.hasNext()) {
            chunk.add(stated.next());
        }
        return facts.ready(chunk);
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
