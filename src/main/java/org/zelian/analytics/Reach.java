package org.zelian.analytics;

import org.jspecify.annotations.Nullable;

/**
 * Everything above or below a set of nodes, through edges in force on one day.
 *
 * <p>Breadth first: every edge met is looked at once. A question costs only what it meets. The first takes memory for that
 * alone; whoever asks again gets one int a node for as long as the object lives, marks that bear the number of the
 * question and are never cleared. Not for two threads.
 */
public final class Reach {
    private final Network network;
    private final int day;
    private final IntMap first = new IntMap();
    private int @Nullable [] marks;
    private int question;

    private Reach(Network network, int day) {
        this.network = network;
        this.day = day;
    }

    /** Gets ready to answer for one day. */
    public static Reach on(Network network, int day) {
        return new Reach(network, day);
    }

    /** Gives all who hold the given nodes, directly or through others; the given ones included, nearest first. */
    public int[] above(int... starts) {
        return walk(network.inFirst, network.inFrom, network.inDays, Integer.MAX_VALUE, starts);
    }

    /** Gives all that the given nodes hold, directly or through others; the given ones included, nearest first. */
    public int[] below(int... starts) {
        return walk(network.outFirst, network.outTo, network.outDays, Integer.MAX_VALUE, starts);
    }

    /** As {@link #above}, through at most so many links. */
    public int[] aboveWithin(int links, int... starts) {
        return walk(network.inFirst, network.inFrom, network.inDays, links, starts);
    }

    /** As {@link #below}, through at most so many links. */
    public int[] belowWithin(int links, int... starts) {
        return walk(network.outFirst, network.outTo, network.outDays, links, starts);
    }

    private int[] walk(int[] begins, int[] other, long @Nullable [] days, int links, int[] starts) {
        if (question++ == 1) {
            marks = new int[network.nodes];
            first.clear();
        }
        var met = new Ints();
        for (int start : starts) {
            meet(start, met);
        }
        int next = 0;
        for (int link = 0; link < links && next < met.size(); link++) {
            for (int end = met.size(); next < end; next++) {
                int node = met.get(next);
                for (int edge = begins[node]; edge < begins[node + 1]; edge++) {
                    if (days == null || Network.holds(days[edge], day)) {
                        meet(other[edge], met);
                    }
                }
            }
        }
        return met.toArray();
    }

    private void meet(int node, Ints met) {
        if (isNew(node)) {
            met.add(node);
        }
    }

    private boolean isNew(int node) {
        if (marks == null) {
            int before = first.size();
            first.number(node);
            return first.size() > before;
        }
        boolean isNew = marks[node] != question;
        marks[node] = question;
        return isNew;
    }
}
