package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zelian.graph.Graph;
import org.zelian.graph.Recorded;
import org.zelian.graph.Row;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.Traced;

/** The steps of cases in a graph, as known at a tick. */
public final class Steps {
    private final Graph graph;
    private final Tick tick;

    public Steps(Graph graph, Tick tick) {
        this.graph = graph;
        this.tick = tick;
    }

    /** The steps about each of some subjects and about the decisions against it: one question for all of them. */
    public Map<PartyRef, List<Step>> about(List<Traced> group) {
        var steps = new HashMap<PartyRef, List<Step>>();
        for (var traced : group) {
            var own = steps.computeIfAbsent(traced.file().subject(), first -> new ArrayList<>());
            traced.file().of(FactKind.STEP).stream()
                    .filter(e -> e.voided() == null)
                    .flatMap(e -> Step.of(e.id(), e.fact()).stream())
                    .forEach(own::add);
        }
        of(steps.keySet())
                .forEach((party, more) ->
                        steps.computeIfAbsent(party, first -> new ArrayList<>()).addAll(more));
        return steps;
    }

    private Map<PartyRef, List<Step>> of(Collection<PartyRef> parties) {
        var found = new HashMap<PartyRef, List<Step>>();
        var refs = parties.stream()
                .map(party -> List.of(party.scheme(), party.value()))
                .toList();
        graph.read(
                        "casework/steps-of-parties",
                        Map.of("refs", refs, "tick", tick.number()),
                        row -> Map.entry(PartyRef.parse(row.text("party")), step(row)))
                .forEach(e -> e.getValue()
                        .ifPresent(step -> found.computeIfAbsent(e.getKey(), first -> new ArrayList<>())
                                .add(step)));
        return found;
    }

    /** The steps of the cases with some numbers. */
    public List<Step> of(List<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : present(graph.read(
                        "casework/steps-of-cases", Map.of("numbers", numbers, "tick", tick.number()), Steps::step));
    }

    /** The steps that no trace meets: about an unknown decision, or about a party without acts. */
    public List<Step> elsewhere() {
        return present(graph.read("casework/steps-elsewhere", Map.of("tick", tick.number()), Steps::step));
    }

    /**
     * Whom steps are about that have one of some days, or that came or went after a tick: keys and references of parties,
     * also of those who have no acts.
     */
    Map<String, PartyRef> concerned(Collection<LocalDate> days, Tick since) {
        var concerned = new TreeMap<String, PartyRef>();
        graph.read("casework/turning-steps", turning(days, since), row -> {
            concerned.put(row.text("key"), PartyRef.parse(row.text("ref")));
            return row;
        });
        return concerned;
    }

    /** Whether there is such a step of which only the number of an order tells whom it is about: then anybody may be concerned. */
    boolean concernAnybody(Collection<LocalDate> days, Tick since) {
        return graph.readOne("casework/lone-reports", turning(days, since), row -> row.number("count"))
                .filter(count -> count > 0)
                .isPresent();
    }

    private static Map<String, Object> turning(Collection<LocalDate> days, Tick since) {
        return Map.of("days", List.copyOf(days), "since", since.number());
    }

    private static Optional<Step> step(Row row) {
        var recorded = Recorded.of(row);
        return Step.of(recorded.contentId(), recorded.fact());
    }

    private static List<Step> present(List<Optional<Step>> steps) {
        return steps.stream().flatMap(Optional::stream).toList();
    }
}
