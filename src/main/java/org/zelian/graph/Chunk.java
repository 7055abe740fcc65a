package org.zelian.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A chunk of stated facts on its way into the store: what is new in it, what it replaces, what contradicts what. */
final class Chunk {
    /** One fact with the two hashes that cost time; made before the transaction begins. */
    record Draft(Stated stated, String content, String slot) {
        static Draft of(Stated stated) {
            return new Draft(stated, stated.fact().id(), Slots.of(stated.fact()));
        }
    }

    /** One fact on its way; {@code id} gets a suffix where the fact was given up before. */
    static final class Item {
        final Stated stated;
        final String content;
        final String slot;
        String id;

        @Nullable
        String replaces;

        Item(Draft draft) {
            this.stated = draft.stated();
            this.content = draft.content();
            this.slot = draft.slot();
            this.id = content;
        }

        Shelf shelf() {
            return Shelf.of(stated.fact().kind());
        }
    }

    private record Found(
            String fact,
            boolean isThere,
            OptionalLong knownTo,
            @Nullable String holder,
            String batch,
            @Nullable String closed) {
        boolean isFinal() {
            return closed != null && Closed.valueOf(closed).isFinal();
        }

        boolean isBelieved() {
            return isThere && knownTo.isEmpty();
        }
    }

    private final Graph graph;
    private final String batch;
    private final Map<String, Item> fresh = new LinkedHashMap<>();
    private final EnumMap<Shelf, List<String>> replaced = new EnumMap<>(Shelf.class);
    private final List<Written.Conflict> conflicts = new ArrayList<>();
    private int known;

    private Chunk(Graph graph, String batch) {
        this.graph = graph;
        this.batch = batch;
    }

    /** Looks up only what may be in the store, as far as a memory of everything in it can tell. */
    static Chunk sort(Graph graph, String batch, Collection<Draft> drafts, Predicate<Item> mayBeThere) {
        var chunk = new Chunk(graph, batch);
        chunk.keepOneForEachSlot(drafts);
        chunk.lookUp(chunk.fresh.values().stream().filter(mayBeThere).toList());
        return chunk;
    }

    Collection<Item> fresh() {
        return fresh.values();
    }

    EnumMap<Shelf, List<String>> replaced() {
        return replaced;
    }

    Written written() {
        return new Written(
                fresh.size(),
                known,
                replaced.values().stream().mapToInt(List::size).sum(),
                conflicts);
    }

    private void keepOneForEachSlot(Collection<Draft> drafts) {
        var bySlot = new HashMap<String, Item>();
        drafts.stream()
                .map(Item::new)
                .sorted(Comparator.comparing((Item item) -> item.content).thenComparingLong(item -> item.stated.line()))
                .forEach(item -> {
                    var first = bySlot.putIfAbsent(item.slot, item);
                    if (first == null) {
                        fresh.put(item.content, item);
                    } else if (first.content.equals(item.content)) {
                        known++;
                    } else {
                        conflicts.add(new Written.Conflict(first.content, item.content, item.stated.line()));
                    }
                });
    }

    private void lookUp(Collection<Item> items) {
        var again = new ArrayList<Item>();
        for (var found : found(items)) {
            var item = fresh.get(content(found.fact()));
            if (item == null) {
                continue;
            }
            if (found.isBelieved() || found.isFinal()) {
                known++;
                fresh.remove(item.content);
            } else if (found.isThere()) {
                item.id = next(found.fact());
                again.add(item);
            }
            if (!found.isBelieved() && !found.isFinal() && found.holder() != null) {
                settleWith(item, found.holder(), found.batch());
            }
        }
        again.removeIf(item -> !fresh.containsKey(item.content));
        if (!again.isEmpty()) {
            lookUp(again);
        }
    }

    /** Another fact holds the slot: a correction if it came earlier, a contradiction if it came in this delivery. */
    private void settleWith(Item item, String holder, String holderBatch) {
        if (holderBatch.equals(batch)) {
            var keepsHolder = content(holder).compareTo(item.content) < 0;
            conflicts.add(
                    keepsHolder
                            ? new Written.Conflict(holder, item.content, item.stated.line())
                            : new Written.Conflict(item.content, holder, 0));
            if (keepsHolder) {
                fresh.remove(item.content);
                return;
            }
        }
        if (item.replaces == null) {
            item.replaces = holder;
            replaced.computeIfAbsent(item.shelf(), any -> new ArrayList<>()).add(holder);
        }
    }

    private List<Found> found(Collection<Item> items) {
        var asked = new EnumMap<Shelf, List<Map<String, String>>>(Shelf.class);
        for (var item : items) {
            asked.computeIfAbsent(item.shelf(), any -> new ArrayList<>())
                    .add(Map.of("fact", item.id, "slot", item.slot));
        }
        return asked.isEmpty()
                ? List.of()
                : graph.read(
                        "graph/facts-known",
                        Shelf.parameters(asked),
                        row -> new Found(
                                row.text("fact"),
                                row.flag("found"),
                                row.optionalNumber("knownTo"),
                                row.optionalText("slotFact").orElse(null),
                                row.optionalText("slotBatch").orElse(""),
                                row.optionalText("closed").orElse(null)));
    }

    private static String content(String id) {
        var dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    private static String next(String id) {
        var dot = id.indexOf('.');
        return content(id) + "." + (dot < 0 ? 2 : Integer.parseInt(id.substring(dot + 1)) + 1);
    }
}
