package org.zelian.liability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

    public Tracer(Engine engine, Graph graph, Tick tick) {
        this.engine = engine;
        this.neighbourhoods = new Neighbourhoods(graph, tick);
    }

    /** What some parties are called now. */
    public Map<PartyRef, String> names(Collection<PartyRef> parties) {
        return neighbourhoods.names(parties);
    }

    /** The case file of one party, also if no act against it is known; empty if nobody brought its identifier. */
    public Optional<CaseFile> file(PartyRef identifier) {
        return neighbourhoods.of(identifier);
    }

    /** The keys of all subjects. */
    public List<String> subjects() {
        return neighbourhoods.subjects();
    }

    /** Traces everybody against whom an act is known, in the order of their keys. */
    public void all(Consumer<List<Traced>> group) {
        var keys = subjects();
        for (int i = 0; i < keys.size(); i += GROUP) {
            group.accept(some(keys.subList(i, Math.min(keys.size(), i + GROUP))));
        }
    }

    /** Traces some subjects by their keys. */
    public List<Traced> some(List<String> keys) {
        var traced = new ArrayList<Traced>();
        for (var file : neighbourhoods.read(keys)) {
            traced.add(new Traced(file, engine.trace(file)));
        }
        return confirmed(traced);
    }

    /** Officers may confirm a support by its id, which is known only after the first pass. */
    private List<Traced> confirmed(List<Traced> traced) {
        var ids = traced.stream()
                .flatMap(t -> t.findings().supports().stream())
                .map(Support::id)
                .toList();
        var byId = new HashMap<String, List<Evidence>>();
        neighbourhoods
                .confirmations(ids)
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
