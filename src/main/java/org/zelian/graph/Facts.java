package org.zelian.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * Facts in and out of the store: added once, superseded, voided and withdrawn, never overwritten.
 *
 * <p>Methods that take a {@link Tick} belong into a transaction that took it with {@link Ticks#next()}:
 *
 * {@snippet :
 * graph.inTransaction(() -> facts.write(ticks.next(), batch, chunk));
 * }
 */
public final class Facts {
    /** How many facts a transaction writes at most, so that nobody waits long for the next tick. */
    public static final int CHUNK = 5000;

    private final Graph graph;
    private final Parties parties;
    private final Ticks ticks;
    private final Acquaintances acquaintances;
    private final Seen seen = new Seen();

    public Facts(Graph graph) {
        this.graph = graph;
        this.parties = new Parties(graph);
        this.ticks = new Ticks(graph);
        this.acquaintances = new Acquaintances(parties);
    }

    /**
     * Writes what is new. A fact the store believes already is left alone; a believed fact of the same source about
     * the same thing (its slot) is superseded; parties nobody has brought yet are created.
     *
     * @param stated at most {@link #CHUNK}
     */
    public Written write(Tick tick, String batch, Collection<Stated> stated) {
        return store(tick, batch, new Ready(drafts(stated), List.of(), Map.of(), Map.of()))
                .written();
    }

    /** What became of a chunk: its facts, and the identifiers that belong to somebody else already. */
    public record Stored(Written written, List<PartyRef> contested, boolean changed) {}

    /** Makes a chunk ready that brings nothing but facts. */
    public Ready ready(Collection<Stated> stated) {
        return ready(stated, List.of(), Map.of());
    }

    /**
     * Does what costs time and needs no transaction, so that another thread can do it while the chunk before is
     * written.
     *
     * @param papers documents with their masked and encrypted numbers
     * @param further further identifier → an identifier of its party
     */
    public Ready ready(Collection<Stated> stated, List<Identity> papers, Map<PartyRef, PartyRef> further) {
        var refs = new LinkedHashSet<PartyRef>();
        papers.forEach(paper -> refs.add(paper.ref()));
        stated.forEach(each -> refs.addAll(each.fact().ends()));
        return new Ready(drafts(stated), papers, further, acquaintances.find(refs));
    }

    /** As {@link #write}, with what was made ready before, and with the documents and further identifiers in it. */
    public Stored store(Tick tick, String batch, Ready ready) {
        if (ready.drafts.size() > CHUNK) {
            throw new IllegalArgumentException("A chunk has at most " + CHUNK + " facts, not " + ready.drafts.size());
        }
        seen.at(tick);
        var chunk = Chunk.sort(graph, batch, ready.drafts, seen::mayHave);
        close(tick, chunk.replaced(), Closed.SUPERSEDED, "");
        var named = parties.find(ready.further.keySet());
        var known = settle(tick, chunk.fresh(), ready);
        create(tick, batch, chunk.fresh(), known);
        chunk.fresh().forEach(seen::add);
        var contested = parties.alsoKnownAs(tick, ready.further, known, named);
        var written = chunk.written();
        boolean changed = named.size() < ready.further.size() || written.added() > 0 || written.superseded() > 0;
        return new Stored(written, contested, changed);
    }

    private Map<PartyRef, Parties.Known> settle(Tick tick, Collection<Chunk.Item> items, Ready ready) {
        var identities = new ArrayList<>(ready.papers);
        identities.addAll(identities(items));
        ready.further.values().forEach(of -> identities.add(Identity.of(of)));
        return identities.isEmpty() ? Map.of() : parties.settle(tick, identities, ready.parties);
    }

    /**
     * Writes any number of facts, a transaction and a tick for each chunk. While one chunk is written the next is
     * taken from {@code stated}, so its reading and checking costs no time of its own.
     *
     * <p>If {@code stated} throws, the chunks before are stored: withdraw the batch, or load it again.
     *
     * @param progress is told how many facts each chunk had
     */
    public Written load(String batch, Iterator<Stated> stated, LongConsumer progress) {
        var written = Written.NOTHING;
        try (var delivery = new Delivery(this, stated)) {
            for (var chunk = delivery.next(); !chunk.isEmpty(); chunk = delivery.next()) {
                var each = chunk;
                written = written.plus(graph.inTransaction(() -> store(ticks.next(), batch, each))
                        .written());
                progress.accept(each.drafts.size());
            }
        }
        return written;
    }

    private static List<Chunk.Draft> drafts(Collection<Stated> stated) {
        return stated.stream().map(Chunk.Draft::of).toList();
    }

    /** What a fact is about: of two facts with one slot the store believes one, a correction of the other. */
    public static String slot(Fact fact) {
        return Slots.of(fact);
    }

    /** Facts by their ids, believed or not, in no order; an unknown id gives none. */
    public List<Recorded> find(Collection<String> ids) {
        return graph.read("graph/facts-by-id", Map.of("ids", List.copyOf(ids)), Recorded::of);
    }

    /** A fact by its id, believed or not. */
    public Optional<Recorded> find(String id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Hands over every fact of a kind as known at a tick, in no order, with bounded memory. */
    public void stream(FactKind kind, Tick tick, Consumer<Recorded> consumer) {
        var shelf = Shelf.of(kind);
        if (shelf.isRelationship()) {
            graph.stream(FactRows.known(kind), Map.of("tick", tick.number()), row -> consumer.accept(Recorded.of(row)));
        } else {
            graph.stream(
                    "graph/nodes-known",
                    Map.of("kind", kind.name(), "tick", tick.number()),
                    row -> consumer.accept(Recorded.of(row)));
        }
    }

    /** Hands over every fact that a batch brought first, believed or not, in no order, with bounded memory. */
    public void stream(String batch, Consumer<Recorded> consumer) {
        graph.stream("graph/facts-of-batch", Map.of("batch", batch), row -> consumer.accept(Recorded.of(row)));
    }

    /**
     * Hands over every fact that came or went after a tick, up to another, in no order, with bounded memory. Looks only at
     * batches that these ticks tell of; at every fact, if the first of them is older than the store's telling.
     */
    public void changed(Tick since, Tick to, Consumer<Recorded> consumer) {
        var between = new HashMap<String, Object>(Map.of("since", since.number(), "tick", to.number()));
        var told = graph.readOne(
                        "graph/batches-between",
                        between,
                        row -> row.flag("complete")
                                ? Map.of("came", row.texts("came"), "went", row.texts("went"))
                                : Map.<String, Object>of())
                .orElseGet(Map::of);
        between.putAll(told);
        var query = told.isEmpty() ? "graph/changes" : "graph/changes-of-batches";
        graph.stream(query, between, row -> consumer.accept(Recorded.of(row)));
    }

    /**
     * Ends the belief in facts: they are as they were at every earlier tick, and gone from this one on.
     *
     * @param document what says so, such as the decision that holds a registration void; empty if nothing does
     * @return how many were believed until now
     */
    public int close(Tick tick, Collection<Recorded> facts, Closed why, String document) {
        var ids = new EnumMap<Shelf, List<String>>(Shelf.class);
        for (var each : facts) {
            ids.computeIfAbsent(Shelf.of(each.fact().kind()), any -> new ArrayList<>())
                    .add(each.id());
        }
        return close(tick, ids, why, document);
    }

    int close(Tick tick, EnumMap<Shelf, List<String>> ids, Closed why, String document) {
        if (ids.isEmpty()) {
            return 0;
        }
        var params = new HashMap<>(Shelf.parameters(ids));
        params.put("tick", tick.number());
        params.put("why", why.name());
        params.put("document", document);
        return (int) graph.write("graph/close-facts", params, row -> row.number("closed"))
                .getFirst()
                .longValue();
    }

    private void create(Tick tick, String batch, Collection<Chunk.Item> items, Map<PartyRef, Parties.Known> known) {
        var rows = new EnumMap<FactKind, List<Map<String, Object>>>(FactKind.class);
        var decisions = new TreeSet<String>();
        for (var item : items) {
            var fact = item.stated.fact();
            rows.computeIfAbsent(fact.kind(), any -> new ArrayList<>())
                    .add(FactRows.row(fact, properties(tick, batch, item), known));
            decisionOf(fact).ifPresent(decisions::add);
        }
        rows.forEach((kind, each) -> graph.write(FactRows.query(kind), Map.of("rows", each)));
        if (!rows.isEmpty()) {
            graph.write("graph/tick-brought", Map.of("tick", tick.number(), "batch", batch));
        }
        if (!decisions.isEmpty()) {
            graph.write("graph/link-decisions", Map.of("decisions", List.copyOf(decisions)));
        }
    }

    private static Map<String, Object> properties(Tick tick, String batch, Chunk.Item item) {
        var properties = FactProperties.of(item.stated.fact());
        properties.put("fact", item.id);
        properties.put("slot", item.slot);
        properties.put("knownFrom", tick.number());
        properties.put("knownTo", Sentinels.BELIEVED);
        properties.put("batch", batch);
        properties.put("line", item.stated.line());
        var replaces = item.replaces;
        if (replaces != null) {
            properties.put("replaces", replaces);
        }
        return properties;
    }

    private static Optional<String> decisionOf(Fact fact) {
        return switch (fact.kind()) {
            case ACT, NAMES, ENDS, SUSPENDS, CONFIRMS, STEP -> fact.value("decisionNo");
            default -> Optional.empty();
        };
    }

    private static List<Identity> identities(Collection<Chunk.Item> items) {
        var identities = new ArrayList<Identity>();
        for (var item : items) {
            var fact = item.stated.fact();
            for (var i = 0; i < fact.ends().size(); i++) {
                identities.add(identity(fact.kind(), i, fact.end(i)));
            }
        }
        return identities;
    }

    // The scheme tells what a party is; for SRC the place in the fact does, where only one sort can stand there.
    private static Identity identity(FactKind kind, int place, PartyRef ref) {
        var identity = Identity.of(ref);
        if (identity.sort() != Identity.Sort.UNKNOWN) {
            return identity;
        }
        var sort = switch (kind) {
            case PERSON, SAME_AS, NAMES -> Identity.Sort.PERSON;
            case PROFILE, BRANCH_OF, LICENCE, OVERSEEN_BY -> Identity.Sort.ORGANISATION;
            case SERVES -> place == 0 ? Identity.Sort.PERSON : Identity.Sort.ORGANISATION;
            case HOLDS -> place == 0 ? Identity.Sort.UNKNOWN : Identity.Sort.ORGANISATION;
            case DETERMINES -> place == 0 ? Identity.Sort.ORGANISATION : Identity.Sort.UNKNOWN;
            default -> Identity.Sort.UNKNOWN;
        };
        return new Identity(ref, sort, null, null);
    }
}
