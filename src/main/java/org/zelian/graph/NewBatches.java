package org.zelian.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The batches of a store that is being built. */
final class NewBatches {
    private final Map<String, Map<String, Object>> batches = new LinkedHashMap<>();
    private final Undo undo;

    NewBatches(Undo undo) {
        this.undo = undo;
    }

    /** Notes a new batch, loading. */
    void open(Map<String, ?> params) {
        var batch = new HashMap<String, Object>(params);
        batch.put("state", "LOADING");
        batch.put("at", ((Instant) NewFacts.present(params, "at")).atZone(ZoneOffset.UTC));
        var id = (String) NewFacts.present(params, "id");
        batches.put(id, batch);
        undo.by(() -> batches.remove(id));
    }

    /** Sets a property of a batch. */
    void set(Map<String, ?> params, String property, String parameter) {
        var batch = batches.get((String) NewFacts.present(params, "id"));
        if (batch != null) {
            var before = batch.put(property, NewFacts.present(params, parameter));
            undo.by(() -> {
                if (before == null) {
                    batch.remove(property);
                } else {
                    batch.put(property, before);
                }
            });
        }
    }

    /** The batches under which a file was read before. */
    void ofFile(Map<String, ?> params, Consumer<Map<String, @Nullable Object>> told) {
        batches.values().stream()
                .filter(batch -> batch.entrySet().containsAll(params.entrySet()))
                .forEach(batch -> told.accept(Map.of(
                        "id", NewFacts.present(batch, "id"),
                        "state", NewFacts.present(batch, "state"),
                        "line", batch.getOrDefault("checkpoint", 0L))));
    }

    /** All batches that brought a kind of file from a source. */
    void ofSheet(Map<String, ?> params, Consumer<Map<String, @Nullable Object>> told) {
        batches.values().stream()
                .filter(batch -> batch.entrySet().containsAll(params.entrySet()))
                .map(batch -> (String) NewFacts.present(batch, "id"))
                .sorted()
                .forEach(id -> told.accept(Map.of("id", id)));
    }

    void each(Consumer<Map<String, Object>> consumer) {
        batches.values().forEach(consumer);
    }
}
