package org.zelian.analytics;

import java.util.Arrays;

/** The strongly connected components of a graph in topological order: every edge stays inside or leads to a later one. */
final class Condensed {
    final int[] component;
    private final int[] order;
    private final int[] begin;
    private final int[] members;

    private Condensed(int[] component, int[] order, int[] begin, int[] members) {
        this.component = component;
        this.order = order;
        this.begin = begin;
        this.members = members;
    }

    /** Orders components, numbered by one of their members, of a graph given by its edges per tail. */
    static Condensed of(int[] component, int[] first, int[] heads) {
        int nodes = component.length;
        var begin = new int[nodes + 1];
        for (int c : component) {
            begin[c + 1]++;
        }
        for (int c = 0; c < nodes; c++) {
            begin[c + 1] += begin[c];
        }
        var place = begin.clone();
        var members = new int[nodes];
        var entering = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            members[place[component[node]]++] = node;
            for (int edge = first[node]; edge < first[node + 1]; edge++) {
                if (component[heads[edge]] != component[node]) {
                    entering[component[heads[edge]]]++;
                }
            }
        }
        var order = new int[nodes];
        int count = 0;
        for (int node = 0; node < nodes; node++) {
            if (component[node] == node && entering[node] == 0) {
                order[count++] = node;
            }
        }
        for (int next = 0; next < count; next++) {
            int c = order[next];
            for (int at = begin[c]; at < begin[c + 1]; at++) {
                for (int edge = first[members[at]]; edge < first[members[at] + 1]; edge++) {
                    int head = component[heads[edge]];
                    if (head != c && --entering[head] == 0) {
                        order[count++] = head;
                    }
                }
            }
        }
        return new Condensed(component, Arrays.copyOf(order, count), begin, members);
    }

    int count() {
        return order.length;
    }

    /** Gives the members of the component at a place in the order, ascending. */
    int[] members(int place) {
        return Arrays.copyOfRange(members, begin[order[place]], begin[order[place] + 1]);
    }
}
