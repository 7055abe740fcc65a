package org.zelian.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Tick;

/** Deliveries: one batch for each file read, which can be taken back as a whole. */
public final class Batches {
    private final Graph graph;
    private final Ticks ticks;
    private final Facts facts;

    public Batches(Graph graph) {
        this.graph = graph;
        this.ticks = new Ticks(graph);
        this.facts = new Facts(graph);
    }

    /** Where a batch stands; what it brought counts for a trace only when it is LOADED. */
    public enum State {
        LOADING,
        LOADED,
        WITHDRAWN
    }

    /** A delivery that was read; {@code hash} is the SHA-256 of its file. */
    public record Batch(String id, String source, String file, String hash, State state, Instant at) {}

    /** Opens a batch, LOADING, and gives its id. */
    public String open(String source, String file, String hash) {
        return graph.inTransaction(() -> {
            var id = "b"
                    + graph.write(
                                    "graph/take-numbers",
                                    Map.of("counter", "batches", "count", 1),
                                    row -> row.number("last"))
                            .getFirst();
            graph.write(
                    "graph/open-batch",
                    Map.of(
                            "id",
                            id,
                            "source",
                            source,
                            "file",
                            file,
                            "hash",
                            hash,
                            "at",
                            graph.clock().instant()));
            return id;
        });
    }

    /** Closes a batch after its last chunk. */
    public void loaded(String batch) {
        set(batch, State.LOADED);
    }

    /** All batches, the first first. */
    public List<Batch> all() {
        return graph.read(
                "graph/batches",
                Map.of(),
                row -> new Batch(
                        row.text("id"),
                        row.text("source"),
                        row.text("file"),
                        row.text("hash"),
                        State.valueOf(row.text("state")),
                        row.instant("at")));
    }

    /**
     * Takes back what a batch brought: its facts are no longer believed, and what they had replaced is believed again.
     * One transaction and one tick for each chunk; when it is interrupted, run it again.
     *
     * @param progress is told how many facts each chunk closed
     * @return how many facts were believed until now
     */
    public long withdraw(String batch, LongConsumer progress) {
        set(batch, State.WITHDRAWN);
        var withdrawn = all().stream()
                .filter(each -> each.state() == State.WITHDRAWN)
                .map(Batch::id)
                .collect(Collectors.toCollection(HashSet::new));
        long closed = 0;
        for (var chunk = withdrawChunk(batch, withdrawn); chunk > 0; chunk = withdrawChunk(batch, withdrawn)) {
            closed += chunk;
            progress.accept(chunk);
        }
        return closed;
    }

    private int withdrawChunk(String batch, Set<String> withdrawn) {
        return graph.inTransaction(() -> {
            var tick = ticks.next();
            var ids = new EnumMap<Shelf, List<String>>(Shelf.class);
            var replaced = new ArrayList<String>();
            believed(batch).forEach(fact -> {
                ids.computeIfAbsent(Shelf.of(fact.kind()), any -> new ArrayList<>())
                        .add(fact.id());
                if (!fact.replaces().isEmpty()) {
                    replaced.add(fact.replaces());
                }
            });
            var closed = facts.close(tick, ids, Closed.WITHDRAWN, batch);
            believeAgain(tick, replaced, withdrawn);
            return closed;
        });
    }

    private void believeAgain(Tick tick, List<String> replaced, Set<String> withdrawn) {
        var byBatch = facts.find(replaced).stream()
                .filter(fact -> !withdrawn.contains(fact.batch()))
                .collect(Collectors.groupingBy(Recorded::batch));
        byBatch.forEach((origin, each) -> facts.write(
                tick,
                origin,
                each.stream().map(fact -> new Stated(fact.fact(), fact.line())).toList()));
    }

    private record Believed(FactKind kind, String id, String replaces) {}

    private List<Believed> believed(String batch) {
        return graph.read(
                "graph/believed-of-batch",
                Map.of("batch", batch, "limit", Facts.CHUNK, "believed", Sentinels.BELIEVED),
                row -> new Believed(
                        FactKind.valueOf(row.text("kind")),
                        row.text("fact"),
                        row.optionalText("replaces").orElse("")));
    }

    private void set(String batch, State state) {
        graph.write("graph/set-batch", Map.of("id", batch, "state", state.name()));
    }
}
