package org.zelian.analytics;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A forest of control laid out in line: what a node controls is one stretch, what controls it one climb.
 *
 * <p>Groups, that is mutual loops and single nodes, are laid out parents first; memory: five ints a node.
 */
final class Lineage {
    /** The head of each node's group. */
    private final int[] head;
    /** The head of the group that controls a group, by its head; −1 if nobody does. */
    private final int[] parent;
    /** All nodes, each group followed by everything it controls. */
    private final int[] line;
    /** Where a group begins in the line, by its head. */
    private final int[] begin;
    /** How many nodes a group and what it controls are, by its head. */
    private final int[] width;
    /** How many nodes a group is, by its head. */
    private final int[] size;

    Lineage(ControlForest forest) {
        int nodes = forest.parent.length;
        head = new int[nodes];
        parent = new int[nodes];
        size = new int[nodes];
        var child = new int[nodes];
        var sister = new int[nodes];
        Arrays.fill(child, -1);
        for (int node = 0; node < nodes; node++) {
            head[node] = forest.head(node);
            size[head[node]]++;
            int above = forest.parent[node];
            parent[node] = above < 0 ? -1 : forest.head(above);
        }
        width = size.clone();
        for (int node = nodes - 1; node >= 0; node--) {
            if (head[node] == node && parent[node] >= 0) {
                sister[node] = child[parent[node]];
                child[parent[node]] = node;
            }
        }
        begin = new int[nodes];
        line = new int[nodes];
        lay(child, sister);
    }

    private void lay(int[] child, int[] sister) {
        int laid = 0;
        for (int node = 0; node < head.length; node++) {
            if (head[node] == node && parent[node] < 0) {
                laid = lay(node, laid, child, sister);
            }
        }
        var place = begin.clone();
        for (int node = 0; node < head.length; node++) {
            line[place[head[node]]++] = node;
        }
    }

    /** Lays out one tree: down by the first child, then to its sister, adding up widths on the way back. */
    private int lay(int root, int from, int[] child, int[] sister) {
        int laid = from;
        int group = root;
        while (true) {
            begin[group] = laid;
            laid += size[group];
            if (child[group] >= 0) {
                group = child[group];
                continue;
            }
            while (group != root && sister[group] < 0) {
                group = parent[group];
                width[group] = laid - begin[group];
            }
            if (group == root) {
                return laid;
            }
            group = sister[group];
        }
    }

    int nodes() {
        return head.length;
    }

    /** Gives what a node controls, ascending. */
    int[] below(int node) {
        int group = head[node];
        var below = new int[width[group] - 1];
        int count = 0;
        for (int at = begin[group]; at < begin[group] + width[group]; at++) {
            if (line[at] != node) {
                below[count++] = line[at];
            }
        }
        Arrays.sort(below);
        return below;
    }

    /** Adds who controls a node, up to the first group that is excepted, and so are all above it. */
    void above(int node, IntPredicate excepted, Ints into) {
        for (int group = head[node]; group >= 0 && !excepted.test(group); group = parent[group]) {
            for (int at = begin[group]; at < begin[group] + size[group]; at++) {
                if (line[at] != node) {
                    into.add(line[at]);
                }
            }
        }
    }

    /** Shows the group of a node and all groups above it, by their heads. */
    void climb(int node, java.util.function.IntConsumer each) {
        for (int group = head[node]; group >= 0; group = parent[group]) {
            each.accept(group);
        }
    }

    int head(int node) {
        return head[node];
    }

    /** Gives the group at the top of a node's tree, ascending; nothing if the node is there alone. */
    int[] root(int node) {
        int group = head[node];
        while (parent[group] >= 0) {
            group = parent[group];
        }
        if (group == node && size[group] == 1) {
            return new int[0];
        }
        var members = Arrays.copyOfRange(line, begin[group], begin[group] + size[group]);
        Arrays.sort(members);
        return members;
    }

    /** Counts pairs, excepted sources left out. */
    long pairs(IntPredicate excepted) {
        long pairs = 0;
        for (int node = 0; node < head.length; node++) {
            pairs += excepted.test(node) ? 0 : width[head[node]] - 1;
        }
        return pairs;
    }

    /** Counts the controllers of each node, excepted ones left out: down the line, parents come first. */
    int[] counts(IntPredicate excepted) {
        var counts = new int[head.length];
        for (int at = 0; at < line.length; at++) {
            int group = head[line[at]];
            int above = parent[group];
            int inherited = above < 0 ? 0 : counts[above] + (excepted.test(above) ? 0 : 1);
            counts[line[at]] = inherited + (excepted.test(group) ? 0 : size[group] - 1);
        }
        return counts;
    }
}
