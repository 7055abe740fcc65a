package org.zelian.control;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.zelian.graph.Graph;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * One identifier for each organisation that sources name by several: its unified social credit code, else the least.
 *
 * <p>An engine that reads facts in these words sees one organisation where the sources see two. What the sources said
 * stays what is cited.
 */
public final class OneName {
    private static final OneName EMPTY = new OneName(UnaryOperator.identity());
    private static final String SUBJECT = "subject";
    private static final Comparator<PartyRef> BEST =
            Comparator.comparing((PartyRef ref) -> !ref.scheme().equals("USCC")).thenComparing(ref -> ref);

    private final UnaryOperator<PartyRef> names;

    private OneName(UnaryOperator<PartyRef> names) {
        this.names = names;
    }

    /** Where every organisation has one identifier. */
    public static OneName none() {
        return EMPTY;
    }

    /** From identifiers that stand for others, each with the one to read in its place. */
    public static OneName of(Map<PartyRef, PartyRef> names) {
        var kept = Map.copyOf(names);
        return kept.isEmpty() ? EMPTY : by(party -> kept.getOrDefault(party, party));
    }

    /** From somebody who knows the identifier to read in place of any. */
    static OneName by(UnaryOperator<PartyRef> names) {
        return new OneName(names);
    }

    /** Of all identifiers of one organisation the one under which it is read. */
    static PartyRef best(Collection<PartyRef> all) {
        return all.stream().min(BEST).orElseThrow();
    }

    /** As known at a tick, for the organisations among some identifiers. */
    public static OneName known(Graph graph, Tick tick, Collection<PartyRef> among) {
        var organisations = new TreeSet<>(among);
        organisations.removeIf(PartyRef::isPerson);
        if (organisations.isEmpty()) {
            return EMPTY;
        }
        var of = new TreeMap<PartyRef, TreeSet<PartyRef>>();
        graph.read(
                        "control/further-identifiers",
                        Map.of(
                                "refs",
                                organisations.stream()
                                        .map(ref -> List.of(ref.scheme(), ref.value()))
                                        .toList(),
                                "tick",
                                tick.number()),
                        row -> Map.entry(PartyRef.parse(row.text("ref")), PartyRef.parse(row.text("also"))))
                .forEach(pair -> of.computeIfAbsent(pair.getKey(), ref -> new TreeSet<>(Set.of(ref)))
                        .add(pair.getValue()));
        var names = new HashMap<PartyRef, PartyRef>();
        of.forEach((ref, all) -> names.put(ref, best(all)));
        return of(names);
    }

    /** Every identifier of one party as known at a tick, the one asked for among them. */
    public static Set<PartyRef> all(Graph graph, Tick tick, PartyRef party) {
        var all = new TreeSet<>(Set.of(party));
        graph.read(
                        "control/further-identifiers",
                        Map.of("refs", List.of(List.of(party.scheme(), party.value())), "tick", tick.number()),
                        row -> PartyRef.parse(row.text("also")))
                .forEach(all::add);
        return all;
    }

    /** The identifier to read in place of one. */
    public PartyRef of(PartyRef party) {
        return names.apply(party);
    }

    /** A fact in these words; the same object where nothing changes. */
    public Fact of(Fact fact) {
        if (this == EMPTY) {
            return fact;
        }
        var ends = fact.ends().stream().map(this::of).toList();
        var values = fact.values();
        var subject = fact.kind() == FactKind.NAMES ? values.get(SUBJECT) : null;
        if (subject != null && !of(PartyRef.parse(subject)).toString().equals(subject)) {
            values = new TreeMap<>(values);
            values.put(SUBJECT, of(PartyRef.parse(subject)).toString());
        }
        return ends.equals(fact.ends()) && values.equals(fact.values())
                ? fact
                : new Fact(fact.kind(), ends, values, fact.valid(), fact.source());
    }
}
