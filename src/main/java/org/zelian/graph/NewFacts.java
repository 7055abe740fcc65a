package org.zelian.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Entities.Entity;

/** The facts of a store that is being built: what they say in a file, which are there and believed in memory. */
final class NewFacts {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("act", "Act"),
            Map.entry("arrangement", "Arrangement"),
            Map.entry("confirms", "Confirms"),
            Map.entry("determines", "Determines"),
            Map.entry("ends", "Ends"),
            Map.entry("licence", "Licence"),
            Map.entry("names", "Naming"),
            Map.entry("person", "PersonProfile"),
            Map.entry("profile", "Profile"),
            Map.entry("step", "Step"),
            Map.entry("suspends", "Suspends"));

    private final Entities entities;
    private final NewParties parties;
    private final NewDecisions decisions;
    private final LongSupplier nodes;
    private final Undo undo;
    private final IdMap ids = new IdMap();
    private final IdMap slots = new IdMap();
    /** Facts believed again after they had been given up: their ids have a suffix. */
    private final Map<String, Integer> again = new HashMap<>();

    private final Map<Integer, Given> given = new HashMap<>();
    private long[] places = new long[1 << 12];
    private int count;

    NewFacts(Entities entities, NewParties parties, LongSupplier nodes, Undo undo) {
        this.entities = entities;
        this.parties = parties;
        this.nodes = nodes;
        this.undo = undo;
        this.decisions = new NewDecisions(entities, parties, undo);
    }

    /** How a fact was given up. */
    private record Given(long tick, String why, String document) {}

    NewDecisions decisions() {
        return decisions;
    }

    /** Creates a fact as the query {@code graph/create-<kind>} would. */
    void create(String kind, Map<?, ?> row) {
        var properties = properties(row);
        int number = count++;
        undo.by(() -> count--);
        long place;
        if (row.containsKey("from")) {
            var type = kind.replace('-', '_').toUpperCase(java.util.Locale.ROOT);
            place = entities.add(
                    new Entity(number, node(row.get("from")), node(row.get("to")), List.of(type), properties));
        } else {
            place = node(kind, number, row, properties);
        }
        if (number == places.length) {
            places = Arrays.copyOf(places, number * 2);
        }
        places[number] = place;
        remember((String) present(properties, "fact"), (String) present(properties, "slot"), number);
    }

    private long node(String kind, int number, Map<?, ?> row, Map<String, Object> properties) {
        long node = nodes.getAsLong();
        var labels = new ArrayList<>(List.of("Fact", LABELS.getOrDefault(kind, kind)));
        if (row.get("labels") instanceof List<?> further) {
            further.forEach(label -> labels.add((String) label));
        }
        long place = entities.add(new Entity(number, node, -1, labels, properties));
        switch (kind) {
            case "arrangement" -> parts(node, row);
            case "determines" -> {
                var ends = list(row, "ends");
                tie(node, ends.subList(0, 1), "OVER");
                tie(node, ends.subList(1, Math.min(2, ends.size())), "CONTROLLER");
            }
            case "act" -> tie(node, list(row, "ends"), "AGAINST");
            case "names" -> tie(node, list(row, "ends"), "NAMES");
            case "licence" -> tie(node, list(row, "ends").subList(0, 1), "DESCRIBES");
            case "person", "profile" -> {
                tie(node, list(row, "ends").subList(0, 1), "DESCRIBES");
                parties.describe(
                        parties.named(list(row, "ends").getFirst()),
                        kind.equals("profile"),
                        properties.get("name"),
                        Sentinels.FOREVER.equals(properties.get("validTo")));
            }
            default -> tie(node, list(row, "ends"), "CONCERNS");
        }
        decisions.note(kind, node, properties);
        return place;
    }

    private void parts(long node, Map<?, ?> row) {
        for (var each : list(row, "members")) {
            var member = (Map<?, ?>) each;
            relate(
                    node(member.get("key")),
                    node,
                    "PARTY_TO",
                    Map.of("part", present(member, "part"), "at", present(member, "at")));
        }
        for (var each : list(row, "over")) {
            var over = (Map<?, ?>) each;
            relate(node, node(over.get("key")), "OVER", Map.of("at", present(over, "at")));
        }
    }

    private void tie(long node, List<?> keys, String type) {
        keys.forEach(key -> relate(node, node(key), type, Map.of()));
    }

    private void relate(long from, long to, String type, Map<String, Object> properties) {
        entities.add(new Entity(-1, from, to, List.of(type), properties));
    }

    private long node(@Nullable Object key) {
        return parties.named(java.util.Objects.requireNonNull(key)).node;
    }

    private void remember(String id, String slot, int number) {
        if (number(id) >= 0 || slots.get(slot) >= 0) {
            throw new IllegalStateException("The fact " + id + " or its slot is there already");
        }
        if (id.length() > 26) {
            again.put(id, number);
            undo.by(() -> again.remove(id));
        } else {
            ids.put(id, number);
            undo.by(() -> ids.put(id, IdMap.ABSENT));
        }
        slots.put(slot, number);
        undo.by(() -> slots.put(slot, IdMap.ABSENT));
    }

    private int number(String id) {
        return id.length() > 26 ? again.getOrDefault(id, IdMap.ABSENT) : ids.get(id);
    }

    /** Answers which of the facts asked for are there, and what holds their slots. */
    void known(Map<?, ?> asked, Consumer<Map<String, @Nullable Object>> rows) {
        var id = (String) present(asked, "fact");
        int number = number(id);
        int holder = slots.get((String) present(asked, "slot"));
        if (number < 0 && holder < 0) {
            return;
        }
        var row = new HashMap<String, @Nullable Object>();
        var end = given.get(number);
        row.put("fact", id);
        row.put("found", number >= 0);
        row.put("knownTo", number < 0 ? null : end == null ? Sentinels.BELIEVED : end.tick());
        row.put("closed", end == null ? null : end.why());
        var held = holder < 0
                ? Map.<String, Object>of()
                : entities.at(places[holder]).properties();
        row.put("slotFact", held.get("fact"));
        row.put("slotBatch", held.get("batch"));
        rows.accept(row);
    }

    /** Ends the belief in a fact; the batch that brought it, empty if it was not believed. */
    Optional<String> close(String id, long tick, String why, String document) {
        int number = number(id);
        if (number < 0 || given.containsKey(number)) {
            return Optional.empty();
        }
        var properties = entities.at(places[number]).properties();
        var slot = (String) present(properties, "slot");
        given.put(number, new Given(tick, why, document));
        slots.put(slot, IdMap.ABSENT);
        undo.by(() -> {
            given.remove(number);
            slots.put(slot, number);
        });
        return Optional.of((String) present(properties, "batch"));
    }

    /** A fact by its id, as the store will have it; null if there is none. */
    @Nullable
    Entity find(String id) {
        int number = number(id);
        return number < 0 ? null : ended(entities.at(places[number]));
    }

    /** A fact as it is at the end of all rows. */
    Entity ended(Entity entity) {
        var end = given.get(entity.fact());
        if (end == null) {
            return entity;
        }
        var properties = new HashMap<>(entity.properties());
        properties.remove("slot");
        properties.put("knownTo", end.tick());
        properties.put("closed", end.why());
        if (!end.document().isEmpty()) {
            properties.put("closedBy", end.document());
        }
        return new Entity(entity.fact(), entity.from(), entity.to(), entity.labels(), properties);
    }

    int count() {
        return count;
    }

    private static Map<String, Object> properties(Map<?, ?> row) {
        var properties = new HashMap<String, Object>();
        ((Map<?, ?>) present(row, "properties")).forEach((name, value) -> properties.put((String) name, value));
        return properties;
    }

    private static List<?> list(Map<?, ?> row, String name) {
        return (List<?>) present(row, name);
    }

    static Object present(Map<?, ?> row, String name) {
        var value = row.get(name);
        if (value == null) {
            throw new IllegalStateException("A row has no " + name);
        }
        return value;
    }
}
