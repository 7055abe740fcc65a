package org.zelian.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Entities.Entity;

/** The parties and identifiers of a store that is being built; in memory until the last row, since names change. */
final class NewParties {
    private final Map<String, Party> byKey = new HashMap<>();
    private final Map<String, Identifier> byIdentifier = new HashMap<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final LongSupplier nodes;
    private final Undo undo;

    NewParties(LongSupplier nodes, Undo undo) {
        this.nodes = nodes;
        this.undo = undo;
    }

    static final class Party {
        final long node;
        final String key;
        final String ref;
        boolean isOrganisation;
        boolean isPerson;

        @Nullable
        String name;

        Party(long node, String key, String ref) {
            this.node = node;
            this.key = key;
            this.ref = ref;
        }
    }

    private static final class Identifier {
        final long node;
        final Party party;
        final String scheme;
        final String value;
        final long tick;

        @Nullable
        Object masked;

        @Nullable
        Object enc;

        Identifier(long node, Party party, String scheme, String value, long tick) {
            this.node = node;
            this.party = party;
            this.scheme = scheme;
            this.value = value;
            this.tick = tick;
        }
    }

    int count() {
        return byKey.size();
    }

    /** A party by its key. */
    Party named(Object key) {
        var party = byKey.get((String) key);
        if (party == null) {
            throw new IllegalStateException("No party has the key " + key);
        }
        return party;
    }

    /** A party by its node; walks through all of them. */
    Party at(long node) {
        return byKey.values().stream()
                .filter(party -> party.node == node)
                .findFirst()
                .orElseThrow();
    }

    /** A party by one of its identifiers; null if nobody has brought it. */
    @Nullable
    Party of(Object scheme, Object value) {
        var identifier = byIdentifier.get(scheme + ":" + value);
        return identifier == null ? null : identifier.party;
    }

    /** Whether two identifiers, written {@code scheme:value}, are of one party. */
    boolean same(Object one, Object other) {
        var first = byIdentifier.get(String.valueOf(one));
        var second = byIdentifier.get(String.valueOf(other));
        return first != null && second != null && first.party == second.party;
    }

    void create(Map<?, ?> row) {
        var party = new Party(nodes.getAsLong(), text(row, "key"), text(row, "ref"));
        var labels = (List<?>) row.get("labels");
        party.isOrganisation = labels != null && labels.contains("Organisation");
        party.isPerson = labels != null && labels.contains("Person");
        byKey.put(party.key, party);
        undo.by(() -> byKey.remove(party.key));
        var identifier = identify(party, row);
        identifier.masked = row.get("masked");
        identifier.enc = row.get("enc");
    }

    /** Gives a party another identifier. */
    void add(Map<?, ?> row) {
        identify(named(text(row, "key")), row);
    }

    private Identifier identify(Party party, Map<?, ?> row) {
        var identifier =
                new Identifier(nodes.getAsLong(), party, text(row, "scheme"), text(row, "value"), (Long) number(row));
        var name = identifier.scheme + ":" + identifier.value;
        byIdentifier.put(name, identifier);
        identifiers.add(identifier);
        undo.by(() -> {
            byIdentifier.remove(name);
            identifiers.removeLast();
        });
        return identifier;
    }

    /** Keeps the papers of an identifier that had none. */
    void papers(Map<?, ?> row) {
        var identifier = byIdentifier.get(row.get("scheme") + ":" + row.get("value"));
        if (identifier != null && identifier.enc == null) {
            identifier.masked = row.get("masked");
            identifier.enc = row.get("enc");
            undo.by(() -> {
                identifier.masked = null;
                identifier.enc = null;
            });
        }
    }

    /** A profile says what a party is, and how it is called now if the profile is open or the first. */
    void describe(Party party, boolean organisation, @Nullable Object name, boolean open) {
        var before = party.name;
        boolean wasOrganisation = party.isOrganisation;
        boolean wasPerson = party.isPerson;
        party.isOrganisation |= organisation;
        party.isPerson |= !organisation;
        if (name != null && (before == null || open)) {
            party.name = (String) name;
        }
        undo.by(() -> {
            party.name = before;
            party.isOrganisation = wasOrganisation;
            party.isPerson = wasPerson;
        });
    }

    /** Hands over every party and identifier as a node, and what ties them. */
    void each(Consumer<Entity> consumer) {
        for (var party : byKey.values()) {
            var labels = new ArrayList<>(List.of("Party"));
            if (party.isOrganisation) {
                labels.add("Organisation");
            }
            if (party.isPerson) {
                labels.add("Person");
            }
            var properties = new HashMap<String, Object>(Map.of("key", party.key, "ref", party.ref));
            if (party.name != null) {
                properties.put("name", party.name);
            }
            consumer.accept(new Entity(-1, party.node, -1, labels, properties));
        }
        for (var each : identifiers) {
            var properties = new HashMap<String, Object>(Map.of("scheme", each.scheme, "value", each.value));
            if (each.masked != null) {
                properties.put("masked", each.masked);
            }
            if (each.enc != null) {
                properties.put("enc", each.enc);
            }
            consumer.accept(new Entity(-1, each.node, -1, List.of("Identifier"), properties));
            consumer.accept(
                    new Entity(-1, each.node, each.party.node, List.of("IDENTIFIES"), Map.of("knownFrom", each.tick)));
        }
    }

    private static Object number(Map<?, ?> row) {
        return present(row, "tick");
    }

    private static String text(Map<?, ?> row, String name) {
        return (String) present(row, name);
    }

    private static Object present(Map<?, ?> row, String name) {
        var value = row.get(name);
        if (value == null) {
            throw new IllegalStateException("A row has no " + name);
        }
        return value;
    }
}
