package org.zelian.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.zelian.graph.Graph;
import org.zelian.graph.Params;
import org.zelian.graph.Parties;
import org.zelian.graph.Recorded;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;

/**
 * Everything above organisations, from the graph as known at a tick: one question for any number of organisations, and
 * another one only where a merge or a determination leads to somebody not yet read.
 */
public final class Ownership {
    private final Graph graph;
    private final Tick tick;

    public Ownership(Graph graph, Tick tick) {
        this.graph = graph;
        this.tick = tick;
    }

    /**
     * What is above one organisation.
     *
     * @param read the keys of the parties whose holders were looked at
     */
    public record Surrounding(List<Recorded> facts, Set<String> read) {}

    /** What is above some organisations in a window of days, by their keys. */
    public Map<String, Surrounding> above(Collection<String> keys, Period window) {
        var facts = new HashMap<String, Map<String, Recorded>>();
        var read = new HashMap<String, Set<String>>();
        keys.forEach(key -> {
            facts.put(key, new LinkedHashMap<>());
            read.put(key, new HashSet<>());
        });
        var open = new ArrayList<List<String>>();
        keys.forEach(key -> open.add(List.of(key, key)));
        while (!open.isEmpty()) {
            var further = new HashSet<List<String>>();
            rows(open, window, (asked, row) -> {
                of(facts, asked).put(row.fact().id(), row.fact());
                of(read, asked).add(row.at());
                row.further().ifPresent(key -> further.add(List.of(asked, key)));
            });
            // Who was asked for is read, also if nobody is above him.
            open.forEach(root -> of(read, root.get(0)).add(root.get(1)));
            open.clear();
            further.stream()
                    .filter(root -> !of(read, root.get(0)).contains(root.get(1)))
                    .forEach(open::add);
        }
        var above = new LinkedHashMap<String, Surrounding>();
        keys.forEach(key ->
                above.put(key, new Surrounding(List.copyOf(of(facts, key).values()), of(read, key))));
        return above;
    }

    /** What is above one organisation in a window, ready to be determined; empty if nobody brought its identifier. */
    public Optional<Asked> above(PartyRef organisation, Period window) {
        return Optional.ofNullable(
                        new Parties(graph).find(List.of(organisation)).get(organisation))
                .map(known -> asked(
                        known.ref(),
                        of(above(List.of(known.key()), window), known.key()).facts()));
    }

    private Asked asked(PartyRef organisation, Collection<Recorded> recorded) {
        return asked(organisation, recorded, names(List.of(organisation), recorded.stream()));
    }

    /** One identifier for each of some organisations and for those that facts name. */
    private OneName names(Collection<PartyRef> organisations, Stream<Recorded> recorded) {
        var all = new HashSet<>(organisations);
        recorded.forEach(r -> all.addAll(r.fact().ends()));
        return OneName.known(graph, tick, all);
    }

    private static Asked asked(PartyRef organisation, Collection<Recorded> recorded, OneName names) {
        return new Asked(
                names.of(organisation),
                recorded.stream()
                        .map(r -> new KnownFact(r.id(), names.of(r.fact()), true))
                        .toList());
    }

    /** What is above some organisations, given by their keys, in a window, ready to be determined; in their order. */
    List<Asked> above(Map<String, PartyRef> organisations, Period window) {
        var found = above(organisations.keySet(), window);
        var names = names(organisations.values(), found.values().stream().flatMap(each -> each.facts().stream()));
        return organisations.entrySet().stream()
                .map(each -> asked(each.getValue(), of(found, each.getKey()).facts(), names))
                .toList();
    }

    /** An organisation under the reference that its facts use, and the facts above it. */
    public record Asked(PartyRef organisation, List<KnownFact> facts) {}

    private record Found(Recorded fact, String at, Optional<String> further) {}

    private void rows(List<List<String>> roots, Period window, BiConsumer<String, Found> consumer) {
        graph.read(
                        "control/above",
                        Params.of("roots", List.copyOf(roots))
                                .and("tick", tick.number())
                                .from("from", window.from())
                                .to("to", window.to())
                                .map(),
                        row -> Map.entry(
                                row.text("asked"),
                                new Found(Recorded.of(row), row.text("at"), row.optionalText("further"))))
                .forEach(entry -> consumer.accept(entry.getKey(), entry.getValue()));
    }

    private static <T> T of(Map<String, T> byKey, String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow();
    }
}
