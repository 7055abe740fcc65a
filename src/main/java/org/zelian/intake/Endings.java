package org.zelian.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Recorded;

/** Finds the facts whose belief is to end. */
final class Endings {
    /** How often a fact may have been given up and believed again. */
    private static final int TURNS = 100;

    private final Graph graph;
    private final Facts facts;

    Endings(Graph graph, Facts facts) {
        this.graph = graph;
        this.facts = facts;
    }

    /** The facts that are believed, under what ends them; the same reason, document and day together. */
    Map<Claim.Closing, List<Recorded>> believed(List<Writing.Ending> endings) {
        var groups = new LinkedHashMap<Claim.Closing, List<Recorded>>();
        var wanted = new LinkedHashMap<String, Claim.Closing>();
        for (var ending : endings) {
            var fact = ending.fact();
            var retraction = ending.retraction();
            if (fact != null) {
                wanted.putIfAbsent(fact, ending.closing());
            } else if (retraction != null) {
                between(retraction).forEach(found -> add(groups, ending.closing(), found));
            }
        }
        current(List.copyOf(wanted.keySet())).forEach((id, found) -> {
            var closing = wanted.get(id);
            if (closing != null && found.isBelieved()) {
                add(groups, closing, found);
            }
        });
        return groups;
    }

    /** How many beliefs would end, if the facts of the same rows were stored. */
    int wouldClose(List<Writing.Ending> endings) {
        var ids = new HashSet<String>();
        int closed = 0;
        for (var ending : endings) {
            var fact = ending.fact();
            var retraction = ending.retraction();
            if (fact != null) {
                ids.add(fact);
            } else if (retraction != null) {
                closed += between(retraction).size();
            }
        }
        var given = current(List.copyOf(ids)).values().stream()
                .filter(found -> !found.isBelieved())
                .count();
        return closed + ids.size() - (int) given;
    }

    /** The last assertion of each content: {@code x}, {@code x.2}, … */
    private Map<String, Recorded> current(List<String> contents) {
        var current = new LinkedHashMap<String, Recorded>();
        var open = contents;
        for (int turn = 1; turn <= TURNS && !open.isEmpty(); turn++) {
            int number = turn;
            var next = new ArrayList<String>();
            facts.find(open.stream()
                            .map(id -> number == 1 ? id : id + "." + number)
                            .toList())
                    .forEach(found -> {
                        var content = found.id().split("\\.", 2)[0];
                        current.put(content, found);
                        if (!found.isBelieved()) {
                            next.add(content);
                        }
                    });
            open = next;
        }
        return current;
    }

    private List<Recorded> between(Claim.Retraction retraction) {
        return graph.read(
                "intake/same-as-between",
                Map.of(
                        "schemeA", retraction.one().scheme(),
                        "valueA", retraction.one().value(),
                        "schemeB", retraction.other().scheme(),
                        "valueB", retraction.other().value(),
                        "decided", retraction.closing().day()),
                Recorded::of);
    }

    private static void add(Map<Claim.Closing, List<Recorded>> groups, Claim.Closing closing, Recorded found) {
        groups.computeIfAbsent(closing, key -> new ArrayList<>()).add(found);
    }
}
