package org.zelian.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Entities.Entity;

/** Ties namings, ends, suspensions, confirmations and steps of cases to the acts of their decision, as graph/link-decisions does. */
final class NewDecisions {
    /** An act with its subjects, or what is said of a decision, of one subject or of all. */
    private record Stated(
            long node,
            @Nullable Object authority,
            boolean isAct,
            List<?> subjects,
            @Nullable Object subject) {
        boolean fits(Stated act, NewParties parties) {
            boolean same = authority == null || act.authority == null || authority.equals(act.authority);
            return same
                    && (subject == null
                            || act.subjects.contains(subject)
                            || act.subjects.stream().anyMatch(other -> parties.same(subject, other)));
        }
    }

    private record Tie(long from, long to) {}

    private final Map<Object, List<Stated>> byNumber = new HashMap<>();
    private final Set<Tie> ties = new HashSet<>();
    private final Entities entities;
    private final NewParties parties;
    private final Undo undo;

    NewDecisions(Entities entities, NewParties parties, Undo undo) {
        this.entities = entities;
        this.parties = parties;
        this.undo = undo;
    }

    void note(String kind, long node, Map<String, Object> properties) {
        var number = properties.get("decisionNo");
        boolean isAct = kind.equals("act");
        if (number == null
                || !(isAct
                        || Set.of("names", "ends", "suspends", "confirms", "step")
                                .contains(kind))) {
            return;
        }
        var same = byNumber.computeIfAbsent(number, first -> new ArrayList<>());
        same.add(new Stated(
                node,
                properties.get("authority"),
                isAct,
                properties.get("ends") instanceof List<?> ends ? ends : List.of(),
                kind.equals("names") ? properties.get("subject") : null));
        undo.by(same::removeLast);
    }

    /** Links what is not linked yet; gives how many. */
    long link(List<?> numbers) {
        long linked = 0;
        for (var number : numbers) {
            var same = byNumber.getOrDefault(number, List.of());
            for (var one : same) {
                for (var act : same) {
                    linked += !one.isAct() && act.isAct() && one.fits(act, parties) ? tie(one.node(), act.node()) : 0;
                }
            }
        }
        return linked;
    }

    private int tie(long from, long to) {
        var tie = new Tie(from, to);
        if (!ties.add(tie)) {
            return 0;
        }
        undo.by(() -> ties.remove(tie));
        entities.add(new Entity(-1, from, to, List.of("IN_DECISION"), Map.of()));
        return 1;
    }
}
