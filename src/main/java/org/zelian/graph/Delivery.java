package org.zelian.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.zelian.kernel.PartyRef;

/** The chunks of a delivery, each made ready in a thread of its own while the one before is written. */
final class Delivery implements AutoCloseable {
    /** A chunk without its transaction: hashed, and its parties looked up as far as they are there. */
    record Ready(List<Chunk.Draft> drafts, Map<PartyRef, Parties.Known> parties) {}

    private final Parties parties;
    private final Iterator<Stated> stated;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("zelian-delivery").daemon().factory());
    private Future<Ready> coming;

    Delivery(Parties parties, Iterator<Stated> stated) {
        this.parties = parties;
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

    static List<Chunk.Draft> drafts(Collection<Stated> stated) {
        return stated.stream().map(Chunk.Draft::of).toList();
    }

    private Ready ready() {
        var chunk = new ArrayList<Stated>();
        while (chunk.size() < Facts.CHUNK && stated.hasNext()) {
            chunk.add(stated.next());
        }
        var refs = chunk.stream().flatMap(each -> each.fact().ends().stream()).distinct();
        return new Ready(drafts(chunk), parties.find(refs.toList()));
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
