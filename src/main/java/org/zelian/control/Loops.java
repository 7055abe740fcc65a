package org.zelian.control;

import java.util.HashSet;
import java.util.Set;
import org.zelian.analytics.StrongComponents;

/** Which organisations hold each other in a circle, or themselves. */
final class Loops {
    private final Set<Integer> circular = new HashSet<>();

    Loops(Chart chart) {
        var stakes = chart.scene.stakes;
        int[] from = new int[stakes.size()];
        int[] to = new int[stakes.size()];
        for (int i = 0; i < stakes.size(); i++) {
            from[i] = chart.nodes.of(stakes.get(i).holder());
            to[i] = chart.nodes.of(stakes.get(i).held());
            if (from[i] == to[i]) {
                circular.add(from[i]);
            }
        }
        int[] component = StrongComponents.of(chart.nodes.size(), from, to);
        int[] members = new int[component.length];
        for (int of : component) {
            members[of]++;
        }
        for (int node = 0; node < component.length; node++) {
            if (members[component[node]] > 1) {
                circular.add(node);
            }
        }
    }

    boolean circular(int node) {
        return circular.contains(node);
    }

    boolean any() {
        return !circular.isEmpty();
    }
}
