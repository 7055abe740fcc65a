package org.zelian.analytics;

import java.math.BigInteger;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.zelian.analytics.RandomGraphs.Drawn;

/** The slow twin of voting control: every stake is looked at until nothing changes any more, in integers without end. */
final class SlowControl {
    private SlowControl() {}

    static int[] controlledBy(Drawn graph, Bound bound, int... sources) {
        var group = new boolean[graph.nodes()];
        for (int source : sources) {
            group[source] = true;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 0; node < graph.nodes(); node++) {
                if (!group[node] && controls(graph, bound, group, node)) {
                    group[node] = true;
                    changed = true;
                }
            }
        }
        for (int source : sources) {
            group[source] = false;
        }
        return IntStream.range(0, graph.nodes()).filter(node -> group[node]).toArray();
    }

    private static boolean controls(Drawn graph, Bound bound, boolean[] group, int node) {
        var votes = BigInteger.ZERO;
        for (var stake : graph.stakes()) {
            if (stake.to() == node && stake.from() != node && group[stake.from()] && stake.inForce()) {
                if (stake.decisive()) {
                    return true;
                }
                votes = votes.add(BigInteger.valueOf(stake.weight(bound)));
            }
        }
        return !graph.muted().test(node) && votes.shiftLeft(1).compareTo(BigInteger.valueOf(graph.total(node))) > 0;
    }

    static int[] controllersOf(Drawn graph, Bound bound, int target) {
        return IntStream.range(0, graph.nodes())
                .filter(source ->
                        IntStream.of(controlledBy(graph, bound, source)).anyMatch(node -> node == target))
                .toArray();
    }

    /** Controllers that control all who control them, each with these: by definition. */
    static int[][] ultimate(Drawn graph, Bound bound, int target) {
        var groups = new TreeMap<Integer, int[]>();
        for (int controller : controllersOf(graph, bound, target)) {
            var above = controllersOf(graph, bound, controller);
            var below = controlledBy(graph, bound, controller);
            if (IntStream.of(above).allMatch(other -> IntStream.of(below).anyMatch(node -> node == other))) {
                var group = IntStream.concat(IntStream.of(controller), IntStream.of(above))
                        .sorted()
                        .toArray();
                groups.put(group[0], group);
            }
        }
        return groups.values().toArray(int[][]::new);
    }
}
