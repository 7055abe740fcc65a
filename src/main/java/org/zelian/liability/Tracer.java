package org.zelian.liability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.zelian.graph.Graph;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/** Traces subjects of a graph, as known at a tick: reads their case files in groups and runs the engine. */
public final class Tracer {
    /** How many subjects are read at once: two questions to the graph for all of them. */
    public static final int GROUP = 500;

    private final Engine engine;
    private final Neighbourhoods neighbourhoods;
    private final Laps laps;

    public Tracer(Engine engine, Graph graph, Tick tick) {
        this(engine, graph, tick, new Laps());
    }

    Tracer(Engine engine, Graph graph, Tick tick, Laps laps) {
        this.engine = engine;
        this.neighbourhoods = new Neighbourhoods(graph, tick);
        this.laps = laps;
    }

    /** What some parties are called now. */
    public Map<PartyRef, String> names(Collection<PartyRef> parties) {
        return neighbourhoods.names(parties);
    }

    /** The case file of one party, also if no act against it is known; empty if nobody brought its identifier. */
    public Optional<CaseFile> file(PartyRef identifier) {
        return neighbourhoods.of(identifier);
    }

    /** One party traced, also if no act against it is known; empty if nobody brought its identifier. */
    public Optional<Traced> one(PartyRef identifier) {
        return file(identifier)
                .map(file ->
                        confirmed(List.of(new Traced(file, engine.trace(file)))).getFirst());
    }

    /** The keys of all subjects. */
    public List<String> subjects() {
        return neighbourhoods.subjects();
    }

    /**
     * Traces everybody against whom an act is known, in the order of their keys; while a group is worked on, the next is
     * read and traced.
     */
    public void all(Consumer<List<Traced>> group) {
        some(subjects(), group);
    }

    /** As {@link #all}, some subjects by their keys. */
    public void some(Collection<String> keys, Consumer<List<Traced>> group) {
        var groups = groups(List.copyOf(keys), GROUP);
        Ahead.each(groups.size(), number -> some(groups.get(number)), group);
    }

    static List<List<String>> groups(List<String> keys, int size) {
        return IntStream.iterate(0, from -> from < keys.size(), from -> from + size)
                .mapToObj(from -> keys.subList(from, Math.min(keys.size(), from + size)))
                .toList();
    }

    /** Traces some subjects by their keys. */
    public List<Traced> some(List<String> keys) {
        var files = laps.of(Laps.Work.READ, () -> neighbourhoods.read(keys));
        var traced = laps.of(
                Laps.Work.COMPUTE,
                () -> files.stream()
                        .map(file -> new Traced(file, engine.trace(file)))
                        .toList());
        return confirmed(traced);
    }

    /** Officers may confirm a support by its id, which is known only after the first pass. */
    private List<Traced> confirmed(List<Traced> traced) {
        var ids = traced.stream()
                .flatMap(t -> t.findings().supports().stream())
                .map(Support::id)
                .toList();
        var byId = new HashMap<String, List<Evidence>>();
        laps.of(Laps.Work.READ, () -> neighbourhoods.confirmations(ids))
                .forEach(e -> e.fact()
                        .value("supportId")
                        .ifPresent(id ->
                                byId.computeIfAbsent(id, k -> new ArrayList<>()).add(e)));
        if (byId.isEmpty()) {
            return traced;
        }
        return traced.stream().map(t -> again(t, byId)).toList();
    }

    private Traced again(Traced traced, Map<String, List<Evidence>> byId) {
        var more = traced.findings().supports().stream()
                .flatMap(s -> byId.getOrDefault(s.id(), List.of()).stream())
                .toList();
        if (more.isEmpty()) {
            return traced;
        }
        var facts = new ArrayList<Evidence>(more);
        for (var kind : FactKind.values()) {
            facts.addAll(traced.file().of(kind));
        }
        var file = new CaseFile(traced.file().subject(), facts, traced.file().lookedAt());
        return new Traced(file, engine.trace(file));
    }
}
