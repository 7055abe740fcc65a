package org.zelian.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The ticks of a store that is being built: their instants, and which batches they brought facts of or ended some. */
final class NewTicks {
    private final Undo undo;
    private final List<ZonedDateTime> instants = new ArrayList<>();
    private final Map<Long, List<String>> came = new TreeMap<>();
    private final Map<Long, List<String>> went = new TreeMap<>();

    NewTicks(Undo undo) {
        this.undo = undo;
    }

    /** Notes the next tick; never before the last one, also when the clock was set back. */
    void add(Instant at) {
        var now = at.atZone(ZoneOffset.UTC);
        instants.add(instants.isEmpty() || !instants.getLast().isAfter(now) ? now : instants.getLast());
        undo.by(instants::removeLast);
    }

    void brought(long tick, String batch) {
        tell(came, tick, List.of(batch));
    }

    void ended(long tick, Collection<String> batches) {
        if (!batches.isEmpty()) {
            tell(went, tick, batches);
        }
    }

    private void tell(Map<Long, List<String>> telling, long tick, Collection<String> batches) {
        var told = telling.computeIfAbsent(tick, any -> new ArrayList<>());
        int before = told.size();
        told.addAll(batches);
        undo.by(() -> told.subList(before, told.size()).clear());
    }

    boolean isEmpty() {
        return instants.isEmpty();
    }

    ZonedDateTime last() {
        return instants.getLast();
    }

    /** Hands over the properties of each tick, in order. */
    void each(Consumer<Map<String, Object>> consumer) {
        for (int i = 0; i < instants.size(); i++) {
            var properties = new HashMap<String, Object>(Map.of("n", i + 1L, "at", instants.get(i)));
            put(properties, "came", came.get(i + 1L));
            put(properties, "went", went.get(i + 1L));
            consumer.accept(properties);
        }
    }

    private static void put(Map<String, Object> properties, String name, @Nullable List<String> batches) {
        if (batches != null && !batches.isEmpty()) {
            properties.put(name, batches);
        }
    }
}
