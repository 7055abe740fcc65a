package org.zelian.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * The parties of the store, found by the identifiers that sources use for them.
 *
 * <p>A party has an opaque key, which is never shown, never changes and is never used again.
 */
public final class Parties {
    private final Graph graph;

    public Parties(Graph graph) {
        this.graph = graph;
    }

    /** A party: its key, and the identifier it came with first. */
    public record Known(String key, PartyRef ref) {}

    /** Those of the identifiers that somebody has brought already, with their parties. */
    public Map<PartyRef, Known> find(Collection<PartyRef> refs) {
        var found = new HashMap<PartyRef, Known>();
        if (refs.isEmpty()) {
            return found;
        }
        var rows = graph.read(
                "graph/party-keys",
                Map.of("refs", schemesAndValues(refs)),
                row -> Map.entry(
                        new PartyRef(row.text("scheme"), row.text("value")),
                        new Known(row.text("key"), PartyRef.parse(row.text("ref")))));
        rows.forEach(row -> found.put(row.getKey(), row.getValue()));
        return found;
    }

    /**
     * The parties of all the identifiers; those nobody has brought yet become new parties, and papers are kept with
     * identifiers that had none. Belongs into a transaction that holds a tick.
     */
    public Map<PartyRef, Known> settle(Tick tick, Collection<Identity> identities) {
        return settle(tick, identities, Map.of());
    }

    /** As {@link #settle(Tick, Collection)}, with those found before: what an identifier points at never changes. */
    Map<PartyRef, Known> settle(Tick tick, Collection<Identity> identities, Map<PartyRef, Known> before) {
        var wanted = new LinkedHashMap<PartyRef, Identity>();
        identities.forEach(identity -> wanted.merge(identity.ref(), identity, Parties::fuller));
        var found = find(
                wanted.keySet().stream().filter(ref -> !before.containsKey(ref)).toList());
        found.putAll(before);
        var missing = wanted.values().stream()
                .filter(identity -> !found.containsKey(identity.ref()))
                .toList();
        keepPapers(wanted.values().stream()
                .filter(identity -> found.containsKey(identity.ref()))
                .toList());
        found.putAll(create(tick, missing));
        return found;
    }

    /**
     * Gives parties further identifiers. One that points at another party already is left alone and returned: which
     * of the two is right is for people to decide.
     *
     * @param ofWhom further identifier → an identifier of its party
     */
    public List<PartyRef> alsoKnownAs(Tick tick, Map<PartyRef, PartyRef> ofWhom) {
        var owners = settle(tick, ofWhom.values().stream().map(Identity::of).toList());
        return alsoKnownAs(tick, ofWhom, owners, find(ofWhom.keySet()));
    }

    /** As {@link #alsoKnownAs(Tick, Map)}, with the parties of this transaction and those found before it. */
    List<PartyRef> alsoKnownAs(
            Tick tick, Map<PartyRef, PartyRef> ofWhom, Map<PartyRef, Known> settled, Map<PartyRef, Known> found) {
        var contested = new ArrayList<PartyRef>();
        var rows = new ArrayList<Map<String, Object>>();
        ofWhom.forEach((further, of) -> {
            var key = known(settled, of).key();
            var present = settled.getOrDefault(further, found.get(further));
            if (present == null) {
                rows.add(Map.of(
                        "key", key, "scheme", further.scheme(), "value", further.value(), "tick", tick.number()));
            } else if (!present.key().equals(key)) {
                contested.add(further);
            }
        });
        if (!rows.isEmpty()) {
            graph.write("graph/add-identifiers", Map.of("rows", rows));
        }
        return contested;
    }

    /** Masked and encrypted numbers of those documents that have them. */
    public List<Identity> papers(Collection<PartyRef> refs) {
        return graph.read(
                "graph/papers",
                Map.of("refs", schemesAndValues(refs)),
                row -> Identity.of(
                        new PartyRef(row.text("scheme"), row.text("value")), row.text("masked"), row.text("enc")));
    }

    static Known known(Map<PartyRef, Known> parties, PartyRef ref) {
        var party = parties.get(ref);
        if (party == null) {
            throw new IllegalStateException("No party was settled for an identifier of scheme " + ref.scheme());
        }
        return party;
    }

    private Map<PartyRef, Known> create(Tick tick, List<Identity> missing) {
        var created = new HashMap<PartyRef, Known>();
        if (missing.isEmpty()) {
            return created;
        }
        var number = takeNumbers(missing.size());
        var rows = new ArrayList<Map<String, Object>>(missing.size());
        for (var identity : missing) {
            var key = key(++number);
            var ref = identity.ref();
            created.put(ref, new Known(key, ref));
            var row = new HashMap<String, Object>();
            row.put("key", key);
            row.put("labels", labels(identity.sort()));
            row.put("scheme", ref.scheme());
            row.put("value", ref.value());
            row.put("ref", ref.toString());
            row.put("tick", tick.number());
            if (identity.masked() != null && identity.enc() != null) {
                row.put("masked", identity.masked());
                row.put("enc", identity.enc());
            }
            rows.add(row);
        }
        graph.write("graph/create-parties", Map.of("rows", rows));
        return created;
    }

    private long takeNumbers(int count) {
        return graph.write(
                                "graph/take-numbers",
                                Map.of("counter", "parties", "count", count),
                                row -> row.number("last"))
                        .getFirst()
                - count;
    }

    // Of one width, so that new keys always go to the end of their index.
    private static String key(long number) {
        return "p" + Long.toString(number + 36L * 36 * 36 * 36 * 36 * 36, 36);
    }

    private void keepPapers(Collection<Identity> identities) {
        var rows = new ArrayList<Map<String, String>>();
        for (var identity : identities) {
            var masked = identity.masked();
            var enc = identity.enc();
            if (masked != null && enc != null) {
                var ref = identity.ref();
                rows.add(Map.of("scheme", ref.scheme(), "value", ref.value(), "masked", masked, "enc", enc));
            }
        }
        if (!rows.isEmpty()) {
            graph.write("graph/add-papers", Map.of("rows", rows));
        }
    }

    private static Identity fuller(Identity one, Identity other) {
        var papers = one.enc() != null ? one : other;
        var sort = one.sort() != Identity.Sort.UNKNOWN ? one.sort() : other.sort();
        return new Identity(one.ref(), sort, papers.masked(), papers.enc());
    }

    private static List<String> labels(Identity.Sort sort) {
        return switch (sort) {
            case ORGANISATION -> List.of("Organisation");
            case PERSON -> List.of("Person");
            case UNKNOWN -> List.of();
        };
    }

    private static List<List<String>> schemesAndValues(Collection<PartyRef> refs) {
        return refs.stream().map(ref -> List.of(ref.scheme(), ref.value())).toList();
    }
}
