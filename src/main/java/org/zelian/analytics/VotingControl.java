package org.zelian.analytics;

import java.util.Arrays;

/**
 * Who controls whom by votes on one day: strictly more than half of the whole, jointly with what one controls already.
 *
 * <p>The least fixpoint of one rule: a group of sources controls a node if the group and the nodes it controls hold
 * together more than half of the node's {@linkplain Network#total total}, or if one of them holds a decisive edge into
 * it. Exactly half is not more than half. A node's stake in itself votes for nobody and stays in the total, which is the
 * cautious reading of <em>more than half of the whole</em>. In a muted node only decisive edges count.
 *
 * <p>With {@link Bound#CERTAIN} banded edges weigh their least, with {@link Bound#POSSIBLE} their most. Votes are exact
 * integers; sums that a long cannot hold stay at its largest value. Immutable; any number of threads may ask.
 */
public final class VotingControl {
    final Network network;
    final int day;
    final Bound bound;

    private VotingControl(Network network, int day, Bound bound) {
        this.network = network;
        this.day = day;
        this.bound = bound;
    }

    /** Answers for one day, by stated weights. */
    public static VotingControl on(Network network, int day) {
        return on(network, day, Bound.STATED);
    }

    /** Answers for one day, by the weights of a bound. */
    public static VotingControl on(Network network, int day, Bound bound) {
        return new VotingControl(network, day, bound);
    }

    /**
     * Gives what the sources control when they act as one, ascending, without the sources themselves.
     *
     * <p>Time and memory: the edges out of the sources and of what they control.
     */
    public int[] controlledBy(int... sources) {
        var group = group(sources);
        var controlled = new Ints();
        for (int i = 0; i < group.size(); i++) {
            if (!contains(sources, group.get(i))) {
                controlled.add(group.get(i));
            }
        }
        return controlled.toSortedArray();
    }

    private static boolean contains(int[] sources, int node) {
        for (int source : sources) {
            if (source == node) {
                return true;
            }
        }
        return false;
    }

    /** Gives the sources and what they control, in the order in which they joined. */
    private Ints group(int... sources) {
        var sums = new Sums();
        var group = new Ints();
        for (int source : sources) {
            if (sums.join(source)) {
                group.add(source);
            }
        }
        for (int next = 0; next < group.size(); next++) {
            vote(group.get(next), sums, group);
        }
        return group;
    }

    private void vote(int holder, Sums sums, Ints group) {
        var days = network.outDays;
        for (int out = network.outFirst[holder]; out < network.outFirst[holder + 1]; out++) {
            int held = network.outTo[out];
            if (held != holder && (days == null || Network.holds(days[out], day))) {
                long weight = network.outWeight[out];
                boolean joins = (weight & 1) != 0
                        || network.decides(sums.add(held, network.outBands.weight(out, weight >>> 1, bound)), held);
                if (joins && sums.join(held)) {
                    group.add(held);
                }
            }
        }
    }

    /**
     * Gives every single node that controls the target, ascending.
     *
     * <p>Time and memory: the chain of majority holders above the target; where holders decide only jointly, also all
     * that is above these.
     */
    public int[] controllersOf(int target) {
        return Climb.of(this, target).controllers();
    }

    /** Tells which of the coalitions, by their places, control the target when each acts as one. */
    public int[] coalitionsOver(int target, int[]... coalitions) {
        var upward = Upward.of(this, target);
        var over = new Ints();
        for (int i = 0; i < coalitions.length; i++) {
            if (upward.controlledBy(coalitions[i])) {
                over.add(i);
            }
        }
        return over.toArray();
    }

    /** Tells whether the sources, acting as one, control the target; a source does not control itself. */
    public boolean controls(int target, int... sources) {
        return Upward.of(this, target).controlledBy(sources);
    }

    /** As {@link #controls}, by everything that the sources control. */
    boolean reaches(int target, int[] sources) {
        return Arrays.binarySearch(controlledBy(sources), target) >= 0;
    }

    /**
     * Gives the controllers of a target that nobody controls, each as a group of one, by their least member.
     *
     * <p>Nodes that control each other with nobody above them are one group, ascending; a target inside such a loop is
     * a member of its own group. Nothing if nobody controls the target.
     */
    public int[][] ultimate(int target) {
        return Climb.of(this, target).ultimate();
    }

    /**
     * Gives who controls whom for every node as a single source, computed by so many threads.
     *
     * <p>Time: edges in practice, edges × log edges at worst, whatever the number of pairs; sources above contested nodes
     * are looked at one by one. Memory: an int and a byte a node; two ints more once somebody asks what a node controls.
     */
    public ControlMap all(int threads) {
        return ControlMap.of(this, threads);
    }
}
