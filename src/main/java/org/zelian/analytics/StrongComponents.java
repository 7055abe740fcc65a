package org.zelian.analytics;

import java.util.Arrays;

/**
 * Which nodes of a directed graph reach each other: a component number for every node.
 *
 * <p>Two nodes have the same number exactly if each reaches the other along edges. A component bears the number of its
 * smallest node, so the order of the edges never matters. Tarjan's algorithm without recursion: time is nodes + edges,
 * memory six ints a node and one an edge. Repeated edges and edges from a node to itself are allowed.
 */
public final class StrongComponents {
    private final int[] first;
    private final int[] heads;
    private final int[] component;
    private final int[] seen;
    private final int[] low;
    private final int[] next;
    private final int[] open;
    private final int[] path;
    private int openCount;
    private int time;

    private StrongComponents(int nodes, int[] from, int[] to) {
        first = new int[nodes + 1];
        heads = new int[from.length];
        component = new int[nodes];
        seen = new int[nodes];
        low = new int[nodes];
        next = new int[nodes];
        open = new int[nodes];
        path = new int[nodes];
        sort(from, to);
    }

    /**
     * Gives the component of every node.
     *
     * @param nodes how many nodes there are, numbered from 0
     * @param from tail of each edge
     * @param to head of each edge
     */
    public static int[] of(int nodes, int[] from, int[] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException(from.length + " tails and " + to.length + " heads make no edges");
        }
        return new StrongComponents(nodes, from, to).find();
    }

    private void sort(int[] from, int[] to) {
        for (int tail : from) {
            first[tail + 1]++;
        }
        for (int node = 1; node < first.length; node++) {
            first[node] += first[node - 1];
        }
        var place = first.clone();
        for (int edge = 0; edge < from.length; edge++) {
            heads[place[from[edge]]++] = to[edge];
        }
    }

    private int[] find() {
        Arrays.fill(component, -1);
        for (int node = 0; node < component.length; node++) {
            if (seen[node] == 0) {
                walk(node);
            }
        }
        return component;
    }

    private void walk(int start) {
        int depth = 0;
        enter(start, depth);
        while (depth >= 0) {
            int node = path[depth];
            if (next[node] < first[node + 1]) {
                int head = heads[next[node]++];
                if (seen[head] == 0) {
                    enter(head, ++depth);
                } else if (component[head] < 0) {
                    low[node] = Math.min(low[node], seen[head]);
                }
            } else {
                leave(node);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[node]);
                }
            }
        }
    }

    private void enter(int node, int depth) {
        path[depth] = node;
        next[node] = first[node];
        seen[node] = ++time;
        low[node] = time;
        open[openCount++] = node;
    }

    private void leave(int root) {
        if (low[root] != seen[root]) {
            return;
        }
        int begin = openCount;
        int smallest = root;
        do {
            begin--;
            smallest = Math.min(smallest, open[begin]);
        } while (open[begin] != root);
        for (int i = begin; i < openCount; i++) {
            component[open[i]] = smallest;
        }
        openCount = begin;
    }
}
