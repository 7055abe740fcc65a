package org.zelian.analytics;

import java.util.Arrays;

/**
 * What sources control that hold enough of a contested node: a list for each, found one by one.
 *
 * <p>A source is one of these if its group in the forest decides a contested node, and then everybody above it is too.
 * All others are closed without the contested nodes, so the forest is right for them.
 */
final class Contests {
    private static final int[] NOTHING = {};

    /** One more than the place of a source's list; empty if there is no contest. */
    private final int[] place;

    private final int[][] controlled;
    private final int[] firstAbove;
    private final int[] above;

    private Contests(int[] place, int[] sources, int[][] controlled) {
        this.place = place;
        this.controlled = controlled;
        firstAbove = new int[place.length == 0 ? 0 : place.length + 1];
        int pairs = 0;
        for (var list : controlled) {
            pairs = Math.addExact(pairs, list.length);
            for (int target : list) {
                firstAbove[target + 1]++;
            }
        }
        for (int node = 0; node < place.length; node++) {
            firstAbove[node + 1] += firstAbove[node];
        }
        above = new int[pairs];
        var next = firstAbove.clone();
        for (int i = 0; i < sources.length; i++) {
            for (int target : controlled[i]) {
                above[next[target]++] = sources[i];
            }
        }
    }

    static Contests of(VotingControl control, ControlForest forest, Lineage lineage, int threads) {
        var affected = new boolean[0];
        var network = control.network;
        for (int node = 0; node < network.nodes; node++) {
            if (forest.decider[node] == Deciders.CONTESTED) {
                affected = affected.length == 0 ? new boolean[network.nodes] : affected;
                mark(control, node, lineage, affected);
            }
        }
        var sources = new Ints();
        var place = new int[affected.length];
        for (int node = 0; node < affected.length; node++) {
            if (affected[lineage.head(node)]) {
                sources.add(node);
                place[node] = sources.size();
            }
        }
        if (sources.size() == 0) {
            return new Contests(NOTHING, NOTHING, new int[0][]);
        }
        var list = sources.toArray();
        var controlled = new int[list.length][];
        Threads.blocks(list.length, 16, threads, (begin, end) -> {
            for (int i = begin; i < end; i++) {
                controlled[i] = control.controlledBy(list[i]);
            }
        });
        return new Contests(place, list, controlled);
    }

    /** Marks the groups that decide a contested node: every holder votes for all groups above it. */
    private static void mark(VotingControl control, int node, Lineage lineage, boolean[] affected) {
        var network = control.network;
        var sums = new Sums();
        for (int edge = network.begin(node); edge < network.end(node); edge++) {
            if (network.holder(edge) != node && network.inForce(edge, control.day)) {
                boolean decisive = network.decisive(edge);
                long votes = network.weight(edge, control.bound);
                lineage.climb(network.holder(edge), group -> {
                    affected[group] |= decisive || network.decides(sums.add(group, votes), node);
                });
            }
        }
    }

    boolean isEmpty() {
        return controlled.length == 0;
    }

    /** Tells whether a source has a list of its own. */
    boolean has(int source) {
        return place.length > 0 && place[source] > 0;
    }

    int[] controlledBy(int source) {
        return controlled[place[source] - 1].clone();
    }

    /** Adds the sources with lists of their own that control a target. */
    void above(int target, Ints into) {
        for (int at = isEmpty() ? 0 : firstAbove[target]; at < (isEmpty() ? 0 : firstAbove[target + 1]); at++) {
            into.add(above[at]);
        }
    }

    long pairs() {
        return above.length;
    }

    /** Adds to the controllers of each node those with lists of their own. */
    void count(int[] counts) {
        for (int target : above.length == 0 ? NOTHING : targets()) {
            counts[target]++;
        }
    }

    private int[] targets() {
        return Arrays.stream(controlled).flatMapToInt(Arrays::stream).toArray();
    }
}
