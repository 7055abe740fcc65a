package org.zelian.analytics;

/** Who controls whom on one day, every node taken as a single source. Control is transitive; nobody controls himself. */
public final class ControlMap {
    private final int[][] controlled;
    private final int[][] controllers;

    private ControlMap(int[][] controlled, int[][] controllers) {
        this.controlled = controlled;
        this.controllers = controllers;
    }

    static ControlMap of(VotingControl control, int threads) {
        int nodes = control.network.nodes;
        var controlled = new int[nodes][];
        Threads.run(nodes, threads, node -> controlled[node] = control.controlledBy(node));
        var above = new Ints[nodes];
        for (int node = 0; node < nodes; node++) {
            above[node] = new Ints();
        }
        for (int node = 0; node < nodes; node++) {
            for (int target : controlled[node]) {
                above[target].add(node);
            }
        }
        var controllers = new int[nodes][];
        for (int node = 0; node < nodes; node++) {
            controllers[node] = above[node].toArray();
        }
        return new ControlMap(controlled, controllers);
    }

    /** Counts the pairs of a controller and what it controls. */
    public long pairs() {
        long pairs = 0;
        for (var targets : controlled) {
            pairs += targets.length;
        }
        return pairs;
    }

    /** Gives what a node controls, ascending. */
    public int[] controlledBy(int source) {
        return controlled[source].clone();
    }

    /** Gives who controls a node, ascending. */
    public int[] controllersOf(int target) {
        return controllers[target].clone();
    }

    /** Gives the controllers of a target that nobody controls, as {@link VotingControl#ultimate}. */
    public int[][] ultimate(int target) {
        return Ultimate.of(target, this::controllersOf);
    }

    /** Shows every pair to a visitor, by source, then by target. */
    public void forEach(PairVisitor visitor) {
        for (int source = 0; source < controlled.length; source++) {
            for (int target : controlled[source]) {
                visitor.pair(source, target);
            }
        }
    }

    /** Takes the pairs of a control map, one after the other. */
    @FunctionalInterface
    public interface PairVisitor {
        /** Takes one pair: the source controls the target. */
        void pair(int source, int target);
    }
}
