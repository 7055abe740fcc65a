package org.zelian.analytics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Voting control of all nodes at once, as a forest: every node's immediate controller, mutual loops as one group.
 *
 * <p>Two groups that both control a node have a holder in common, so by induction one of the two controls the other:
 * the controllers of a node form a chain, and all pairs together fit into one parent a node. The forest is built bottom
 * up. A group in progress takes in every node it decides, with all that node's finished group holds jointly; the
 * smaller list of holdings is always poured into the larger. A group that decides one below it on the stack
 * collapses with everything in between. Time: edges × log edges at worst, edges in practice; memory: four ints a
 * node, and the joint holdings. Contested nodes are left without a controller; {@link ControlMap} sees to them.
 */
final class ControlForest {
    private static final int UNSEEN = 0;
    private static final int FINISHED = -1;

    private final Network network;
    private final int day;
    private final Bound bound;
    final int[] decider;
    private final byte[] bears;
    /** The group that a node's tree has for its top, by steps. */
    private final int[] tree;
    /** UNSEEN, FINISHED, or one more than the group's place on the stack. */
    private final int[] state;
    /** A member of the group that controls a group, by the group's head; −1 if nobody does. */
    final int[] parent;
    /** The head of the mutual loop that a node belongs to, by steps; absent while there is no loop. */
    int @Nullable [] loop;

    private final @Nullable Sums[] holdings;
    private final Ints heads = new Ints();
    private final Ints bases = new Ints();
    private final List<@Nullable Sums> held = new ArrayList<>();
    private final Ints waiting = new Ints();

    private ControlForest(VotingControl control, int threads) {
        network = control.network;
        day = control.day;
        bound = control.bound;
        int nodes = network.nodes;
        decider = new int[nodes];
        bears = new byte[nodes];
        Threads.blocks(nodes, 1 << 14, threads, (begin, end) -> {
            for (int node = begin; node < end; node++) {
                int found = Deciders.of(network, day, bound, node);
                decider[node] = found;
                if (found >= 0) {
                    bears[found] = 1;
                }
            }
        });
        tree = new int[nodes];
        Arrays.setAll(tree, node -> node);
        state = new int[nodes];
        parent = new int[nodes];
        Arrays.fill(parent, -1);
        holdings = new Sums[nodes];
    }

    /** Builds the forest; so many threads look at the edges into each node, one puts the forest together. */
    static ControlForest of(VotingControl control, int threads) {
        var forest = new ControlForest(control, threads);
        for (int node = 0; node < forest.bears.length; node++) {
            if (forest.bears[node] != 0 && forest.state[node] == UNSEEN) {
                forest.grow(node);
            }
        }
        return forest;
    }

    private void grow(int start) {
        open(start);
        while (heads.size() > 0) {
            if (waiting.size() > bases.last()) {
                take(waiting.pop());
            } else {
                close();
            }
        }
    }

    private void open(int node) {
        heads.add(node);
        bases.add(waiting.size());
        held.add(null);
        state[node] = heads.size();
        look(node);
    }

    /** Adds what a new member of the group on top of the stack holds. */
    private void look(int member) {
        var days = network.outDays;
        for (int out = network.outFirst[member]; out < network.outFirst[member + 1]; out++) {
            int node = network.outTo[out];
            int by = decider[node];
            if (by == member) {
                waiting.add(node);
            } else if (by == Deciders.JOINT && node != member && (days == null || Network.holds(days[out], day))) {
                var sums = held.getLast();
                if (sums == null) {
                    sums = new Sums();
                    held.set(held.size() - 1, sums);
                }
                hold(sums, node, network.outBands.weight(out, network.outWeight[out] >>> 1, bound));
            }
        }
    }

    private void hold(Sums sums, int node, long votes) {
        if (network.decides(sums.add(node, votes), node)) {
            waiting.add(node);
        }
    }

    /** Takes a node that the group on top decides. */
    private void take(int node) {
        int head = heads.last();
        int top = top(node);
        if (top == head) {
            return;
        }
        if (state[top] > UNSEEN) {
            collapse(state[top] - 1);
        } else if (state[top] == FINISHED) {
            hang(top, head);
            pour(holdings[top]);
            holdings[top] = null;
        } else if (bears[top] != 0) {
            open(top);
        } else {
            state[top] = FINISHED;
            hang(top, head);
            look(top);
        }
    }

    private void close() {
        int head = heads.pop();
        bases.pop();
        var sums = held.removeLast();
        state[head] = FINISHED;
        if (heads.size() > 0) {
            hang(head, heads.last());
            pour(sums);
        } else {
            holdings[head] = sums;
        }
    }

    private void hang(int top, int head) {
        parent[top] = head;
        tree[top] = head;
    }

    /** Makes the groups from a place on the stack up to its top one: they control each other. */
    private void collapse(int place) {
        var loops = loop;
        if (loops == null) {
            loops = new int[tree.length];
            Arrays.setAll(loops, node -> node);
            loop = loops;
        }
        int head = heads.get(place);
        while (heads.size() > place + 1) {
            int other = heads.pop();
            bases.pop();
            state[other] = FINISHED;
            tree[other] = head;
            loops[other] = head;
            pour(held.removeLast());
        }
    }

    /** Pours the joint holdings of a group into those of the group on top of the stack, the smaller into the larger. */
    private void pour(@Nullable Sums from) {
        if (from == null) {
            return;
        }
        var into = held.getLast();
        if (into == null || into.size() < from.size()) {
            held.set(held.size() - 1, from);
            var smaller = into;
            into = from;
            from = smaller;
        }
        if (from != null) {
            for (int slot = from.next(0); slot >= 0; slot = from.next(slot + 1)) {
                hold(into, from.node(slot), from.votes(slot));
            }
        }
    }

    private int top(int node) {
        while (tree[node] != node) {
            tree[node] = tree[tree[node]];
            node = tree[node];
        }
        return node;
    }

    /** Gives the head of the mutual loop that a node belongs to, itself if it belongs to none. */
    int head(int node) {
        if (loop == null) {
            return node;
        }
        while (loop[node] != node) {
            loop[node] = loop[loop[node]];
            node = loop[node];
        }
        return node;
    }
}
