package org.zelian.analytics;

import java.util.Arrays;

/** The members of a component in the order of their nodes: the same order whoever asks. */
final class Members {
    final int[] local;
    private final int[] nodes;
    private final IntMap met;

    private Members(int[] local, int[] nodes, IntMap met) {
        this.local = local;
        this.nodes = nodes;
        this.met = met;
    }

    /** Sorts members, given by their numbers, by their nodes. */
    static Members of(int[] numbers, IntMap met) {
        var nodes = new int[numbers.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = met.node(numbers[i]);
        }
        Arrays.sort(nodes);
        var local = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            local[i] = met.get(nodes[i]);
        }
        return new Members(local, nodes, met);
    }

    /** Gives the place of the member with a number. */
    int place(int number) {
        return Arrays.binarySearch(nodes, met.node(number));
    }
}
