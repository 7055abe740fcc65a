package org.zelian.analytics;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What flows from one node over the edges of one direction, cycles included: z = unit + z A or z = unit + A z.
 *
 * <p>Only what the start reaches is taken out of the network, then condensed into its strongly connected components and
 * solved one after the other in topological order. Time and memory: the reach, plus what its {@link Loop}s cost.
 */
final class Flow {
    private final Network network;
    private final boolean downwards;
    private final int[] first;
    private final int[] other;
    private final long[] weight;
    /** Edges back into the start: tail, and share. They are also among the others unless they were cut. */
    private final Ints backFrom = new Ints();

    private final Longs backWeight = new Longs();
    final IntMap met = new IntMap();
    double[] z = new double[0];
    double residual;
    boolean startInClosedLoop;
    /** By number: one more than what a node holds of itself, gross; NaN in a singular loop. Filled on demand. */
    double @Nullable [] own;

    private Flow(Network network, int day, int start, boolean downwards, boolean cut) {
        this.network = network;
        this.downwards = downwards;
        var firsts = new Ints();
        var others = new Ints();
        var weights = new Longs();
        met.number(start);
        firsts.add(0);
        for (int tail = 0; tail < met.size(); tail++) {
            collect(tail, day, cut, others, weights);
            firsts.add(others.size());
        }
        first = firsts.toArray();
        other = others.toArray();
        weight = weights.toArray();
    }

    /** What a source holds, as z; with its own holders removed if cut. */
    static Flow down(Network network, int day, int source, boolean cut, Map<Integer, Loop> loops) {
        return new Flow(network, day, source, true, cut).solve(loops);
    }

    /** What is held of a target, as z. */
    static Flow up(Network network, int day, int target, Map<Integer, Loop> loops) {
        return new Flow(network, day, target, false, false).solve(loops);
    }

    /** As {@link #up}, and finds what every node met holds of itself. */
    static Flow upWithOwn(Network network, int day, int target, Map<Integer, Loop> loops) {
        var flow = new Flow(network, day, target, false, false);
        flow.own = new double[flow.met.size()];
        Arrays.fill(flow.own, 1);
        return flow.solve(loops);
    }

    private void collect(int tail, int day, boolean cut, Ints others, Longs weights) {
        int node = met.node(tail);
        var firsts = downwards ? network.outFirst : network.inFirst;
        var ends = downwards ? network.outTo : network.inFrom;
        var stated = downwards ? network.outWeight : network.inWeight;
        var days = downwards ? network.outDays : network.inDays;
        int edge = firsts[node];
        while (edge < firsts[node + 1]) {
            int end = ends[edge];
            long sum = 0;
            for (; edge < firsts[node + 1] && ends[edge] == end; edge++) {
                if (days == null || Network.holds(days[edge], day)) {
                    sum = Network.plus(sum, stated[edge] >>> 1);
                }
            }
            if (sum > 0 && network.total(downwards ? end : node) > 0) {
                int head = met.number(end);
                if (head == 0) {
                    backFrom.add(tail);
                    backWeight.add(sum);
                }
                if (head != 0 || !cut) {
                    others.add(head);
                    weights.add(sum);
                }
            }
        }
    }

    /** The share that an edge stands for: its weight in the total of the node that is held. */
    private double share(int tail, int head, long sum) {
        return (double) sum / network.total(met.node(downwards ? head : tail));
    }

    private Flow solve(Map<Integer, Loop> loops) {
        int nodes = met.size();
        var from = new int[other.length];
        for (int tail = 0; tail < nodes; tail++) {
            Arrays.fill(from, first[tail], first[tail + 1], tail);
        }
        var order = Condensed.of(StrongComponents.of(nodes, from, other), first, other);
        z = new double[nodes];
        z[0] = 1;
        for (int c = 0; c < order.count(); c++) {
            var members = order.members(c);
            if (members.length > 1 || holdsItself(members[0])) {
                flowThrough(members, order.component, loops);
            }
            for (int tail : members) {
                for (int edge = first[tail]; edge < first[tail + 1]; edge++) {
                    if (order.component[other[edge]] != order.component[tail]) {
                        z[other[edge]] += z[tail] * share(tail, other[edge], weight[edge]);
                    }
                }
            }
        }
        residual = residual(from);
        return this;
    }

    private boolean holdsItself(int tail) {
        for (int edge = first[tail]; edge < first[tail + 1]; edge++) {
            if (other[edge] == tail) {
                return true;
            }
        }
        return false;
    }

    private void flowThrough(int[] members, int[] component, Map<Integer, Loop> loops) {
        var sorted = Members.of(members, met);
        var loop = loops.computeIfAbsent(met.node(sorted.local[0]), least -> loop(sorted, component));
        var b = new double[members.length];
        for (int i = 0; i < b.length; i++) {
            b[i] = z[sorted.local[i]];
        }
        if (own != null) {
            var diagonal = loop.diagonal();
            for (int i = 0; i < b.length; i++) {
                own[sorted.local[i]] = diagonal[i];
            }
        }
        startInClosedLoop |= loop.singular() && component[0] == component[members[0]];
        if (loop.singular()) {
            Arrays.fill(b, Double.NaN);
        } else if (downwards) {
            loop.down(b);
        } else {
            loop.up(b);
        }
        for (int i = 0; i < b.length; i++) {
            z[sorted.local[i]] = b[i];
        }
    }

    /** Writes the equations of a loop, its members by node, so that both directions and all starts may share it. */
    private Loop loop(Members members, int[] component) {
        int size = members.local.length;
        var onwards = new Entries[size];
        var back = new Entries[size];
        Arrays.setAll(back, i -> new Entries());
        var inside = new long[size];
        for (int i = 0; i < size; i++) {
            onwards[i] = new Entries();
            int tail = members.local[i];
            for (int edge = first[tail]; edge < first[tail + 1]; edge++) {
                int head = other[edge];
                if (component[head] == component[tail]) {
                    int j = members.place(head);
                    int held = downwards ? j : i;
                    inside[held] = Network.plus(inside[held], weight[edge]);
                    if (i != j) {
                        double share = share(tail, head, weight[edge]);
                        onwards[i].append(j, share);
                        back[j].append(i, share);
                    }
                }
            }
        }
        var leak = new double[size];
        boolean exact = true;
        for (int i = 0; i < size; i++) {
            long total = network.total(met.node(members.local[i]));
            leak[i] = (double) (total - inside[i]) / total;
            exact &= inside[i] <= total;
        }
        return downwards ? new Loop(onwards, back, leak, exact) : new Loop(back, onwards, leak, exact);
    }

    private double residual(int[] from) {
        var again = new double[z.length];
        again[0] = 1;
        for (int edge = 0; edge < other.length; edge++) {
            again[other[edge]] += z[from[edge]] * share(from[edge], other[edge], weight[edge]);
        }
        double worst = 0;
        for (int node = 0; node < z.length; node++) {
            double error = Math.abs(again[node] - z[node]) / Math.max(1, Math.abs(z[node]));
            worst = error > worst ? error : worst;
        }
        return worst;
    }

    /** Gives one more than what a node holds of itself; NaN in a singular loop. */
    double own(int node) {
        return own == null ? Double.NaN : own[met.get(node)];
    }

    /** What comes back to the start: its share in itself. */
    double back() {
        double back = 0;
        for (int i = 0; i < backFrom.size(); i++) {
            back += z[backFrom.get(i)] * share(backFrom.get(i), 0, backWeight.get(i));
        }
        return back;
    }

    /** Gives z by node, the start's being what comes back to it. */
    Shares shares() {
        return shares((node, share) -> share);
    }

    /** Takes the gross share of a node and gives the wanted one. */
    @FunctionalInterface
    interface Reading {
        double of(int node, double share);
    }

    /** As {@link #shares()}, each share read as wanted. */
    Shares shares(Reading reading) {
        var nodes = met.nodes();
        Arrays.sort(nodes);
        var kept = new int[nodes.length];
        var shares = new double[nodes.length];
        int count = 0;
        for (int node : nodes) {
            int number = met.get(node);
            double share = number == 0 ? back() : z[number];
            if (share != 0) {
                kept[count] = node;
                shares[count++] = reading.of(node, share);
            }
        }
        return new Shares(Arrays.copyOf(kept, count), Arrays.copyOf(shares, count), residual);
    }
}
