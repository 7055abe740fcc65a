package org.zelian.liability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zelian.graph.Graph;

/** Whose holders the trace of each act read: a new stake in one of them, cited by nothing yet, asks for a new trace. */
final class LookedAt {
    private final Graph graph;

    LookedAt(Graph graph) {
        this.graph = graph;
    }

    /** What is not yet stored: rows with the act and the keys of the parties, in the order of the acts. */
    List<Map<String, Object>> missing(Collection<Traced> traced) {
        var wanted = new HashMap<String, Set<String>>();
        for (var one : traced) {
            for (var act : one.file().acts()) {
                wanted.computeIfAbsent(act.evidence().id(), any -> new HashSet<>())
                        .addAll(one.file().lookedAt());
            }
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        graph.read(
                        "liability/looked-at",
                        Map.of("acts", wanted.keySet().stream().sorted().toList()),
                        row -> Map.entry(row.text("act"), row.texts("parties")))
                .forEach(stored ->
                        wanted.getOrDefault(stored.getKey(), new HashSet<>()).removeAll(Set.copyOf(stored.getValue())));
        var rows = new ArrayList<Map<String, Object>>();
        wanted.keySet().stream().sorted().forEach(act -> {
            var parties = wanted.getOrDefault(act, Set.of());
            if (!parties.isEmpty()) {
                rows.add(Map.of("act", act, "parties", parties.stream().sorted().toList()));
            }
        });
        return rows;
    }
}
