package org.zelian.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zelian.kernel.PartyRef;

/**
 * Stakes told by several sources: two sources that tell of one holder in one organisation tell of one stake, the first
 * source (by name) is believed, and a different share told by the other is remembered.
 */
final class Sources {
    private final List<Stake> believed = new ArrayList<>();
    private final Set<PartyRef> disputed = new TreeSet<>();

    Sources(List<Stake> stakes) {
        var byPair = new TreeMap<String, Map<String, List<Stake>>>();
        for (var stake : stakes) {
            byPair.computeIfAbsent(stake.holder() + ">" + stake.held(), any -> new TreeMap<>())
                    .computeIfAbsent(stake.source(), any -> new ArrayList<>())
                    .add(stake);
        }
        byPair.values().forEach(this::choose);
    }

    private void choose(Map<String, List<Stake>> bySource) {
        var all = bySource.values().iterator();
        var first = all.next();
        believed.addAll(first);
        while (all.hasNext()) {
            if (!votes(all.next()).equals(votes(first))) {
                disputed.add(first.getFirst().held());
            }
        }
    }

    private static List<String> votes(List<Stake> stakes) {
        return stakes.stream()
                .map(stake -> stake.votes().toString() + stake.equity())
                .sorted()
                .toList();
    }

    Set<PartyRef> disputed() {
        return disputed;
    }

    List<Stake> believed() {
        return believed;
    }
}
