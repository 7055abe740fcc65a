package org.zelian.analytics;

import java.util.Arrays;

/** Shares in one target through a limited number of links: one step upwards a link, sums kept for the nodes met only. */
final class LookThrough {
    private final Network network;
    private final int day;
    private final IntMap met = new IntMap();
    private double[] sum = new double[8];
    private double[] now = new double[8];
    private double[] next = new double[8];

    /** Gets ready for one target after the other; not for two threads. */
    LookThrough(Network network, int day) {
        this.network = network;
        this.day = day;
    }

    /** Gives what each node holds of a target through at most so many links. */
    Shares climb(int links, int target) {
        int used = met.size();
        Arrays.fill(sum, 0, used, 0);
        Arrays.fill(now, 0, used, 0);
        Arrays.fill(next, 0, used, 0);
        met.clear();
        now[met.number(target)] = 1;
        boolean moved = true;
        for (int link = 0; link < links && moved; link++) {
            moved = false;
            int size = met.size();
            for (int held = 0; held < size; held++) {
                if (now[held] != 0) {
                    moved |= step(held);
                }
            }
            for (int node = 0; node < met.size(); node++) {
                sum[node] += next[node];
            }
            var done = now;
            now = next;
            next = done;
            Arrays.fill(next, 0, met.size(), 0);
        }
        return shares();
    }

    /** Hands what flows into a node on to its holders; tells whether it has any. */
    private boolean step(int held) {
        int node = met.node(held);
        int end = network.inFirst[node + 1];
        long total = network.total(node);
        boolean moved = false;
        for (int edge = network.inFirst[node]; edge < end && total > 0; edge++) {
            long weight = network.inWeight[edge] >>> 1;
            if (weight > 0 && network.inForce(edge, day)) {
                int holder = met.number(network.inFrom[edge]);
                if (holder >= sum.length) {
                    sum = Arrays.copyOf(sum, sum.length * 2);
                    now = Arrays.copyOf(now, sum.length);
                    next = Arrays.copyOf(next, sum.length);
                }
                next[holder] += now[held] / total * weight;
                moved = true;
            }
        }
        return moved;
    }

    private Shares shares() {
        var nodes = met.nodes();
        Arrays.sort(nodes);
        var kept = new Ints();
        var shares = new double[nodes.length];
        for (int node : nodes) {
            double share = sum[met.get(node)];
            if (share != 0) {
                shares[kept.size()] = share;
                kept.add(node);
            }
        }
        return new Shares(kept.toArray(), Arrays.copyOf(shares, kept.size()), 0);
    }
}
