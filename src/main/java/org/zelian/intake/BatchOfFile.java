package org.zelian.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Batches;
import org.zelian.graph.Graph;

/**
 * The batch of one file: found again when the same file is read again, opened with the first chunk that stores
 * anything, closed after the last.
 */
final class BatchOfFile {
    private final Graph graph;
    private final Batches batches;
    private final Sheet sheet;
    private final String hash;
    private final long resumeAfter;
    private @Nullable String id;
    private boolean loading;

    BatchOfFile(Graph graph, Sheet sheet) throws IOException {
        this.graph = graph;
        this.batches = new Batches(graph);
        this.sheet = sheet;
        this.hash = sheet.hash();
        var earlier = graph
                .read(
                        "intake/batch-of-file",
                        Map.of(
                                "source", sheet.origin().source(),
                                "sheet", sheet.type().name(),
                                "file", sheet.file(),
                                "hash", hash),
                        row -> new Earlier(row.text("id"), row.text("state"), row.number("line")))
                .stream()
                .findFirst();
        this.id = earlier.map(Earlier::id).orElse(null);
        this.loading = earlier.filter(batch -> batch.state().equals("LOADING")).isPresent();
        this.resumeAfter = loading ? earlier.map(Earlier::line).orElse(0L) : 0;
    }

    private record Earlier(String id, String state, long line) {}

    /** The line up to which an interrupted load has stored the file. */
    long resumeAfter() {
        return resumeAfter;
    }

    /** The batch, opened now if there is none; belongs into the transaction of the chunk. */
    String get() {
        var known = id;
        if (known != null) {
            return known;
        }
        var opened = batches.open(sheet.origin().source(), sheet.file(), hash);
        graph.write(
                "intake/mark-batch", Map.of("id", opened, "sheet", sheet.type().name()));
        return opened;
    }

    /** Notes how far the file is stored, in the transaction of the chunk. */
    void checkpoint(String batch, long line) {
        graph.write("intake/checkpoint", Map.of("id", batch, "line", line));
    }

    /** Remembers the batch after its first chunk was stored. */
    void stored(String batch) {
        if (id == null) {
            id = batch;
            loading = true;
        }
    }

    void finish() {
        var known = id;
        if (known != null && loading) {
            batches.loaded(known);
            loading = false;
        }
    }

    Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** All batches that brought files of this kind from this source. */
    List<String> ofSheet() {
        return graph.read(
                "intake/batches-of-sheet",
                Map.of("source", sheet.origin().source(), "sheet", sheet.type().name()),
                row -> row.text("id"));
    }
}
