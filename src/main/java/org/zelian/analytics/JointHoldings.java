package org.zelian.analytics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settles which groups control the nodes that several holders decide together.
 *
 * <p>Bottom up, over the holders of such nodes and all above these. A group in progress takes in every node it
 * decides, with all that this node's finished group holds jointly; the smaller list of holdings is always poured
 * into the larger. A group that decides one below it on the stack collapses with everything in between.
 */
final class JointHoldings {
    private static final int UNSEEN = 0;
    private static final int FINISHED = -1;

    private final ControlForest forest;
    private final Network network;
    private final IntMap hot = new IntMap();
    /** The group that a node's tree has for its top, by steps; by number, as all that follow. */
    private final int[] tree;
    /** UNSEEN, FINISHED, or one more than the group's place on the stack. */
    private final int[] state;

    private final int[] parent;
    private final int[] loop;
    private final @Nullable Sums[] finished;
    private final Ints heads = new Ints();
    private final Ints bases = new Ints();
    private final List<@Nullable Sums> held = new ArrayList<>();
    private final Ints waiting = new Ints();

    JointHoldings(ControlForest forest, Ints joint) {
        this.forest = forest;
        network = forest.network;
        for (int i = 0; i < joint.size(); i++) {
            int node = joint.get(i);
            hot.number(node);
            for (int edge = network.begin(node); edge < network.end(node); edge++) {
                int above = network.holder(edge);
                while (above >= 0 && hot.get(above) < 0) {
                    hot.number(above);
                    above = forest.parent[above];
                }
            }
        }
        int size = hot.size();
        tree = new int[size];
        state = new int[size];
        parent = new int[size];
        loop = new int[size];
        finished = new Sums[size];
        for (int number = 0; number < size; number++) {
            tree[number] = number;
            loop[number] = number;
            parent[number] = -1;
        }
    }

    /** Writes parents and loops of all nodes met into the forest. */
    void settle() {
        for (int number = 0; number < state.length; number++) {
            if (state[number] == UNSEEN) {
                grow(number);
            }
        }
        for (int number = 0; number < state.length; number++) {
            int node = hot.node(number);
            if (loop[number] != number) {
                forest.loop(node, hot.node(head(number)));
            }
            if (parent[number] >= 0) {
                forest.parent[node] = hot.node(parent[number]);
            } else if (forest.parent[node] != Deciders.CONTESTED) {
                forest.parent[node] = Deciders.NOBODY;
            }
        }
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

    private void open(int number) {
        heads.add(number);
        bases.add(waiting.size());
        held.add(null);
        state[number] = heads.size();
        look(hot.node(number));
    }

    /** Adds what a new group on top of the stack decides alone and holds jointly. */
    private void look(int member) {
        for (int out = network.outFirst[member]; out < network.outFirst[member + 1]; out++) {
            int node = network.outTo[out];
            int by = forest.parent[node];
            if (by == member) {
                int number = hot.get(node);
                if (number >= 0) {
                    waiting.add(number);
                }
            } else if (by == Deciders.JOINT && node != member && inForce(out)) {
                var sums = held.getLast();
                if (sums == null) {
                    sums = new Sums();
                    held.set(held.size() - 1, sums);
                }
                hold(sums, node, network.outBands.weight(out, network.outWeight[out] >>> 1, forest.bound));
            }
        }
    }

    private boolean inForce(int out) {
        return network.outDays == null || Network.holds(network.outDays[out], forest.day);
    }

    private void hold(Sums sums, int node, long votes) {
        if (network.decides(sums.add(node, votes), node)) {
            waiting.add(hot.get(node));
        }
    }

    /** Takes a node that the group on top decides. */
    private void take(int number) {
        int head = heads.last();
        int top = top(number);
        if (top == head) {
            return;
        }
        if (state[top] > UNSEEN) {
            collapse(state[top] - 1);
        } else if (state[top] == FINISHED) {
            hang(top, head);
            pour(finished[top]);
            finished[top] = null;
        } else {
            open(top);
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
            finished[head] = sums;
        }
    }

    private void hang(int top, int head) {
        parent[top] = head;
        tree[top] = head;
    }

    /** Makes the groups from a place on the stack up to its top one: they control each other. */
    private void collapse(int place) {
        int head = heads.get(place);
        while (heads.size() > place + 1) {
            int other = heads.pop();
            bases.pop();
            state[other] = FINISHED;
            tree[other] = head;
            loop[other] = head;
            pour(held.removeLast());
        }
    }

    /** Pours the holdings of a group into those of the group on top of the stack, the smaller into the larger. */
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

    private int top(int number) {
        while (tree[number] != number) {
            tree[number] = tree[tree[number]];
            number = tree[number];
        }
        return number;
    }

    private int head(int number) {
        while (loop[number] != number) {
            loop[number] = loop[loop[number]];
            number = loop[number];
        }
        return number;
    }
}
