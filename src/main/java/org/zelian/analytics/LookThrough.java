package org.zelian.analytics;

import java.util.Arrays;

/** Shares in one target through a limited number of links: one step upwards a link, sums kept for the nodes met only. */
final class LookThrough {
    private final Network network;
    private final int day;
    private final IntMap met = new IntMap();
    private double[] sum = new double[16];
    private double[] now = new double[16];
    private double[] next = new double[16];

    private LookThrough(Network network, int day) {
        this.network = network;
        this.day = day;
    }

    static Shares of(Network network, int day, int links, int target) {
        return new LookThrough(network, day).climb(links, target);
    }

    private Shares climb(int links, int target) {
        now[met.number(target)] = 1;
        for (int link = 0; link < links; link++) {
            int size = met.size();
            for (int held = 0; held < size; held++) {
                if (now[held] != 0) {
                    step(held);
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

    private void step(int held) {
        int node = met.node(held);
        double part = now[held] / network.total(node);
        for (int edge = network.begin(node); edge < network.end(node); edge++) {
            if (network.inForce(edge, day) && network.weight(edge) > 0 && network.total(node) > 0) {
                int holder = met.number(network.holder(edge));
                if (holder >= sum.length) {
                    sum = Arrays.copyOf(sum, sum.length * 2);
                    now = Arrays.copyOf(now, sum.length);
                    next = Arrays.copyOf(next, sum.length);
                }
                next[holder] += part * network.weight(edge);
            }
        }
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
