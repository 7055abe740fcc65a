package org.zelian.analytics;

import java.util.Arrays;

/**
 * The control ratio along the best chain: of every chain the smallest share counts, of all chains the largest.
 *
 * <p>Shares are compared as exact fractions of weight in total, parallel edges added up, a node's stake in itself left
 * out. The widest path with a heap: time m log n over the edges in reach, memory the reach.
 */
public final class WeakestLink {
    private final Network network;
    private final int day;
    private final boolean upwards;
    private final IntMap met = new IntMap();
    private long[] part = new long[16];
    private long[] whole = new long[16];
    private boolean[] done = new boolean[16];
    private int[] heap = new int[16];
    private int[] place = new int[16];
    private int heaped;

    private WeakestLink(Network network, int day, boolean upwards) {
        this.network = network;
        this.day = day;
        this.upwards = upwards;
    }

    /** Gives the ratio of each node above a target; the target itself is left out. */
    public static Ratios above(Network network, int day, int target) {
        return new WeakestLink(network, day, true).find(target);
    }

    /** Gives the ratio of a source in each node below it; the source itself is left out. */
    public static Ratios below(Network network, int day, int source) {
        return new WeakestLink(network, day, false).find(source);
    }

    private Ratios find(int start) {
        // No link is wider than the start, also where holders have more than the whole.
        meet(start, Long.MAX_VALUE, 1);
        while (heaped > 0) {
            int nearest = heap[0];
            take();
            done[nearest] = true;
            spread(nearest);
        }
        var nodes = Arrays.copyOfRange(met.nodes(), 1, met.size());
        Arrays.sort(nodes);
        var parts = new long[nodes.length];
        var wholes = new long[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            parts[i] = part[met.get(nodes[i])];
            wholes[i] = whole[met.get(nodes[i])];
        }
        return new Ratios(nodes, parts, wholes);
    }

    private void spread(int number) {
        int node = met.node(number);
        var first = upwards ? network.inFirst : network.outFirst;
        var ends = upwards ? network.inFrom : network.outTo;
        var weights = upwards ? network.inWeight : network.outWeight;
        var days = upwards ? network.inDays : network.outDays;
        int edge = first[node];
        while (edge < first[node + 1]) {
            int end = ends[edge];
            long sum = 0;
            for (; edge < first[node + 1] && ends[edge] == end; edge++) {
                if (days == null || Network.holds(days[edge], day)) {
                    sum = Network.plus(sum, weights[edge] >>> 1);
                }
            }
            long total = network.total(upwards ? node : end);
            if (sum > 0 && total > 0) {
                boolean link = Ratios.compare(sum, total, part[number], whole[number]) < 0;
                meet(end, link ? sum : part[number], link ? total : whole[number]);
            }
        }
    }

    private void meet(int node, long newPart, long newWhole) {
        int before = met.size();
        int number = met.number(node);
        if (number == before) {
            room(number);
            heap[heaped] = number;
            place[number] = heaped++;
        } else if (done[number] || Ratios.compare(newPart, newWhole, part[number], whole[number]) <= 0) {
            return;
        }
        part[number] = newPart;
        whole[number] = newWhole;
        rise(place[number]);
    }

    private void room(int number) {
        if (number == part.length) {
            part = Arrays.copyOf(part, 2 * number);
            whole = Arrays.copyOf(whole, 2 * number);
            done = Arrays.copyOf(done, 2 * number);
            heap = Arrays.copyOf(heap, 2 * number);
            place = Arrays.copyOf(place, 2 * number);
        }
    }

    private boolean wider(int a, int b) {
        return Ratios.compare(part[a], whole[a], part[b], whole[b]) > 0;
    }

    private void put(int at, int number) {
        heap[at] = number;
        place[number] = at;
    }

    private void rise(int at) {
        int number = heap[at];
        while (at > 0 && wider(number, heap[(at - 1) >> 1])) {
            put(at, heap[(at - 1) >> 1]);
            at = (at - 1) >> 1;
        }
        put(at, number);
    }

    private void take() {
        int last = heap[--heaped];
        int at = 0;
        for (int child = 1; child < heaped; child = 2 * at + 1) {
            if (child + 1 < heaped && wider(heap[child + 1], heap[child])) {
                child++;
            }
            if (!wider(heap[child], last)) {
                break;
            }
            put(at, heap[child]);
            at = child;
        }
        if (heaped > 0) {
            put(at, last);
        }
    }
}
