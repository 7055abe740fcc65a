package org.zelian.analytics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Voting control of all nodes at once, as a forest: every node's immediate controller, mutual loops as one group.
 *
 * <p>Two groups that both control a node have a holder in common, so by induction one of the two controls the other:
 * the controllers of a node form a chain, and all pairs together fit into one parent a node. A sole decider is
 * the parent. Nodes decided jointly are left to {@link JointHoldings}, but only those of which holders that belong
 * to some group hold enough together: few. Contested nodes get no parent; {@link Contests} sees to them. Time:
 * edges in practice, edges × log edges at worst. Memory: one int and one byte a node, what is decided jointly apart.
 */
final class ControlForest {
    final Network network;
    final int day;
    final Bound bound;
    /** A member of the group that controls a node, or one of the constants of {@link Deciders}. */
    final int[] parent;
    /** The head of the mutual loop that a node belongs to; absent while there is no loop. */
    int @Nullable [] loop;

    private final byte[] bears;
    private boolean contested;

    private ControlForest(VotingControl control) {
        network = control.network;
        day = control.day;
        bound = control.bound;
        parent = new int[network.nodes];
        bears = new byte[network.nodes];
    }

    /** Builds the forest; so many threads look at the edges into each node, one puts the forest together. */
    static ControlForest of(VotingControl control, int threads) {
        var forest = new ControlForest(control);
        Threads.blocks(forest.parent.length, 1 << 14, threads, forest::decide);
        Threads.blocks(forest.parent.length, 1 << 14, threads, forest::forget);
        forest.join();
        forest.findLoops();
        return forest;
    }

    private void decide(int begin, int end) {
        boolean contest = false;
        for (int node = begin; node < end; node++) {
            int found = Deciders.of(network, day, bound, node);
            parent[node] = found;
            contest |= found == Deciders.CONTESTED;
            if (found >= 0) {
                // Several threads may write, all of them the same.
                bears[found] = 1;
            }
        }
        if (contest) {
            contested = true;
        }
    }

    /**
     * Forgets joint nodes that no group can hold enough of.
     *
     * <p>Those hold together who stand in one tree of sole deciders, and with them perhaps trees whose top is a joint node
     * itself. Threads may see each other's nodes forgotten or not yet; either is right.
     */
    private void forget(int begin, int end) {
        for (int node = begin; node < end; node++) {
            if (parent[node] == Deciders.JOINT && !heldInGroups(node)) {
                parent[node] = Deciders.NOBODY;
            }
        }
    }

    private boolean heldInGroups(int node) {
        long grouped = 0;
        for (int edge = network.inFirst[node]; edge < network.inFirst[node + 1]; edge++) {
            int holder = network.inFrom[edge];
            boolean group = parent[holder] >= 0 || bears[holder] != 0 || parent[holder] == Deciders.JOINT;
            if (group && holder != node && network.inForce(edge, day)) {
                grouped = Network.plus(grouped, network.weight(edge, bound));
            }
        }
        return network.decides(grouped, node) && heldInOneTree(node);
    }

    private boolean heldInOneTree(int node) {
        var trees = new Sums();
        long most = 0;
        long joint = 0;
        for (int edge = network.inFirst[node]; edge < network.inFirst[node + 1]; edge++) {
            int top = network.inFrom[edge];
            if (top == node || !network.inForce(edge, day)) {
                continue;
            }
            for (int steps = 0; parent[top] >= 0; top = parent[top]) {
                if (++steps > 64) {
                    return true;
                }
            }
            long votes = network.weight(edge, bound);
            if (parent[top] == Deciders.JOINT) {
                joint = Network.plus(joint, votes);
            } else {
                most = Math.max(most, trees.add(top, votes));
            }
        }
        return network.decides(Network.plus(most, joint), node);
    }

    private void join() {
        var joint = new Ints();
        for (int node = 0; node < parent.length; node++) {
            if (parent[node] == Deciders.JOINT) {
                joint.add(node);
            }
        }
        if (joint.size() > 0) {
            new JointHoldings(this, joint).settle();
        }
    }

    /** Whether some node can be decided by groups without a common holder. */
    boolean contested() {
        return contested;
    }

    /** Makes nodes members of one loop with a head. */
    void loop(int node, int head) {
        var loops = loop;
        if (loops == null) {
            loops = new int[parent.length];
            Arrays.setAll(loops, each -> each);
            loop = loops;
        }
        loops[node] = head;
    }

    /**
     * Finds loops of sole deciders: climbs from each node until one that was met before.
     *
     * <p>Only nodes that bear others can be in a loop; of these a mark of 2 is on the way, of 3 done.
     */
    private void findLoops() {
        for (int node = 0; node < parent.length; node++) {
            if (bears[node] == 1 && parent[node] >= 0) {
                int at = node;
                while (at >= 0 && bears[at] == 1) {
                    bears[at] = 2;
                    at = parent[head(at)];
                }
                boolean closed = at >= 0 && bears[at] == 2;
                for (int met = node; met >= 0 && bears[met] == 2; met = parent[head(met)]) {
                    bears[met] = 3;
                }
                if (closed) {
                    close(at);
                }
            }
        }
    }

    private void close(int start) {
        int node = parent[start];
        while (node != start) {
            int next = parent[node];
            loop(node, start);
            node = next;
        }
        parent[start] = Deciders.NOBODY;
    }

    /** Gives the head of the mutual loop that a node belongs to, itself if it belongs to none. */
    int head(int node) {
        return loop == null ? node : loop[node];
    }
}
