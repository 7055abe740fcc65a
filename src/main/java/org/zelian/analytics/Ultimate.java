package org.zelian.analytics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/** The controllers nobody controls, found from the controllers of each node. */
final class Ultimate {
    private Ultimate() {}

    /** Gives the groups above a node, by their least member; control must be transitive. */
    static int[][] of(int target, IntFunction<int[]> controllersOf) {
        List<int[]> groups = new ArrayList<>();
        for (int controller : controllersOf.apply(target)) {
            var above = controllersOf.apply(controller);
            if (controller < leastOther(above, target) && mutual(controller, above, controllersOf)) {
                groups.add(with(above, controller));
            }
        }
        groups.sort(Comparator.comparingInt(group -> group[0]));
        return groups.toArray(int[][]::new);
    }

    /** A group is met once for each member but the target; the least of these brings it in. */
    private static int leastOther(int[] above, int target) {
        int at = above.length > 0 && above[0] == target ? 1 : 0;
        return at < above.length ? above[at] : Integer.MAX_VALUE;
    }

    private static boolean mutual(int controller, int[] above, IntFunction<int[]> controllersOf) {
        for (int other : above) {
            if (Arrays.binarySearch(controllersOf.apply(other), controller) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] with(int[] above, int controller) {
        var group = Arrays.copyOf(above, above.length + 1);
        group[above.length] = controller;
        Arrays.sort(group);
        return group;
    }
}
