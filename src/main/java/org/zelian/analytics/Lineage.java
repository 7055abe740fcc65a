package org.zelian.analytics;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks a forest of control: upwards from each node by its parent, downwards by lists that are made when first needed.
 *
 * <p>Memory: nothing of its own upwards; two ints a node downwards, one to count, and those of mutual loops.
 */
final class Lineage {
    private final int[] parent;
    private final int @Nullable [] loop;
    /** The members of loops, those of one head together, ascending; their heads beside them. */
    private final int[] members;

    private final int[] heads;
    private int @Nullable [] firstChild;
    private int[] children = new int[0];

    Lineage(ControlForest forest) {
        parent = forest.parent;
        loop = forest.loop;
        var found = new Longs();
        for (int node = 0; loop != null && node < loop.length; node++) {
            if (loop[node] != node) {
                found.add(((long) loop[node] << 32) | node);
                found.add(((long) loop[node] << 32) | loop[node]);
            }
        }
        var sorted = Arrays.stream(found.toArray()).sorted().distinct().toArray();
        members = new int[sorted.length];
        heads = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            members[i] = (int) sorted[i];
            heads[i] = (int) (sorted[i] >> 32);
        }
    }

    int nodes() {
        return parent.length;
    }

    int head(int node) {
        return loop == null ? node : loop[node];
    }

    /** Gives the head of the group that controls the group of a head; −1 if nobody does. */
    private int above(int head) {
        return parent[head] < 0 ? -1 : head(parent[head]);
    }

    /** Gives how many belong to the group of a head. */
    private int size(int head) {
        if (heads.length == 0) {
            return 1;
        }
        int begin = begin(head);
        int end = begin;
        while (end < heads.length && heads[end] == head) {
            end++;
        }
        return Math.max(1, end - begin);
    }

    private int begin(int head) {
        int at = Arrays.binarySearch(heads, head);
        while (at > 0 && heads[at - 1] == head) {
            at--;
        }
        return at < 0 ? heads.length : at;
    }

    private void members(int head, int except, Ints into) {
        int at = begin(head);
        if (at == heads.length && head != except) {
            into.add(head);
        }
        for (; at < heads.length && heads[at] == head; at++) {
            if (members[at] != except) {
                into.add(members[at]);
            }
        }
    }

    /** Gives what a node controls, ascending. */
    int[] below(int node) {
        var first = children();
        var below = new Ints();
        var groups = new Ints();
        groups.add(head(node));
        while (groups.size() > 0) {
            int group = groups.pop();
            members(group, node, below);
            for (int at = first[group]; at < first[group + 1]; at++) {
                groups.add(children[at]);
            }
        }
        return below.toSortedArray();
    }

    /** Gives where each group's children begin, the children being heads of groups. */
    private synchronized int[] children() {
        if (firstChild != null) {
            return firstChild;
        }
        var first = new int[parent.length + 1];
        for (int node = 0; node < parent.length; node++) {
            if (parent[node] >= 0 && head(node) == node) {
                first[head(parent[node]) + 1]++;
            }
        }
        for (int node = 0; node < parent.length; node++) {
            first[node + 1] += first[node];
        }
        children = new int[first[parent.length]];
        var place = first.clone();
        for (int node = 0; node < parent.length; node++) {
            if (parent[node] >= 0 && head(node) == node) {
                children[place[head(parent[node])]++] = node;
            }
        }
        firstChild = first;
        return first;
    }

    /** Adds who controls a node, up to the first group that is excepted, and so are all above it. */
    void above(int node, IntPredicate excepted, Ints into) {
        for (int group = head(node); group >= 0 && !excepted.test(group); group = above(group)) {
            members(group, node, into);
        }
    }

    /** Shows the group of a node and all groups above it, by their heads. */
    void climb(int node, IntConsumer each) {
        for (int group = head(node); group >= 0; group = above(group)) {
            each.accept(group);
        }
    }

    /** Tells whether a node has nobody above it and no mutual loop. */
    boolean alone(int node) {
        return parent[node] < 0 && head(node) == node && begin(node) == heads.length;
    }

    /** Gives the group at the top of a node's tree, ascending; nothing if the node is there alone. */
    int[] root(int node) {
        int group = head(node);
        for (int next = above(group); next >= 0; next = above(group)) {
            group = next;
        }
        var root = new Ints();
        members(group, -1, root);
        return root.size() == 1 && group == node ? new int[0] : root.toSortedArray();
    }

    /** Counts the controllers of each node, excepted ones left out: each group is climbed once. */
    int[] counts(IntPredicate excepted) {
        var counts = new int[parent.length];
        // Of a head: one more than the controllers above its group; 0 while unknown.
        var inherited = new int[parent.length];
        var climbed = new Ints();
        for (int node = 0; node < parent.length; node++) {
            int own = head(node);
            int controller = above(own);
            int above = 0;
            if (controller >= 0) {
                int group = controller;
                for (; inherited[group] == 0 && above(group) >= 0; group = above(group)) {
                    climbed.add(group);
                }
                int sum = Math.max(1, inherited[group]);
                for (; climbed.size() > 0; group = climbed.last(), inherited[climbed.pop()] = sum) {
                    sum += excepted.test(group) ? 0 : size(group);
                }
                above = sum - 1 + (excepted.test(controller) ? 0 : size(controller));
            }
            counts[node] = above + (excepted.test(own) ? 0 : size(own) - 1);
        }
        return counts;
    }
}
