package org.zelian.analytics;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects edges in any order and freezes them into a {@link Network}.
 *
 * <p>Memory: 28 bytes an edge, freed with the builder. {@link #build} takes time in the order of nodes + edges: two
 * counting sorts, so edges lie by held node and holder, parallel ones as they came.
 */
public final class NetworkBuilder {
    private final int nodes;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int[] refs = new int[16];
    private long[] weights = new long[16];
    private long[] days = new long[16];
    private int edges;
    private boolean dated;
    private boolean referred;
    private final Ints banded = new Ints();
    private final Longs bands = new Longs();
    private long @Nullable [] totals;
    private long @Nullable [] mute;

    NetworkBuilder(int nodes) {
        if (nodes < 0) {
            throw new IllegalArgumentException("A network has 0 or more nodes, not " + nodes);
        }
        this.nodes = nodes;
    }

    /** Makes room for so many edges at once, so that a large network is not copied while it grows. */
    public NetworkBuilder expecting(int count) {
        if (count > from.length) {
            grow(count);
        }
        return this;
    }

    /** Adds an edge that is always in force, without a reference. */
    public NetworkBuilder edge(int holder, int held, long weight) {
        return edge(holder, held, weight, Network.ALWAYS, Network.FOREVER, false, -1);
    }

    /** Adds an edge in force on the days {@code [fromDay, toDay)}, without a reference. */
    public NetworkBuilder edge(int holder, int held, long weight, int fromDay, int toDay) {
        return edge(holder, held, weight, fromDay, toDay, false, -1);
    }

    /**
     * Adds an edge.
     *
     * @param weight 0 to {@link Network#MOST}, in the unit of the held node's total
     * @param fromDay first day in force, as an epoch day
     * @param toDay first day no longer in force
     * @param decisive whether the holder controls by this edge whatever its weight
     * @param ref the caller's number for the fact behind the edge, −1 for none
     */
    public NetworkBuilder edge(int holder, int held, long weight, int fromDay, int toDay, boolean decisive, int ref) {
        Objects.checkIndex(holder, nodes);
        Objects.checkIndex(held, nodes);
        if (weight < 0 || weight > Network.MOST) {
            throw new IllegalArgumentException("The weight of an edge is 0 to 2^62 - 1, not " + weight);
        }
        if (edges == from.length) {
            grow((int) Math.min(edges * 2L, Integer.MAX_VALUE - 8));
        }
        from[edges] = holder;
        to[edges] = held;
        weights[edges] = (weight << 1) | (decisive ? 1 : 0);
        days[edges] = Network.days(fromDay, toDay);
        refs[edges] = ref;
        dated |= fromDay != Network.ALWAYS || toDay != Network.FOREVER;
        referred |= ref != -1;
        edges++;
        return this;
    }

    /** Says that the edge added last weighs at least and at most so much; its own weight is the stated one. */
    public NetworkBuilder band(long least, long most) {
        if (edges == 0) {
            throw new IllegalStateException("A band belongs to an edge; add the edge first");
        }
        if (least < 0 || most < least || most > Network.MOST) {
            throw new IllegalArgumentException(
                    "A band is 0 <= least <= most <= 2^62 - 1, not " + least + " to " + most);
        }
        banded.add(edges - 1);
        bands.add(least);
        bands.add(most);
        return this;
    }

    /** Sets the whole of a node's votes; with 0 no share in it decides. */
    public NetworkBuilder total(int node, long total) {
        Objects.checkIndex(node, nodes);
        if (total < 0 || total > Network.MOST) {
            throw new IllegalArgumentException("The total of a node is 0 to 2^62 - 1, not " + total);
        }
        if (totals == null && total != Network.WHOLE) {
            totals = new long[nodes];
            Arrays.fill(totals, Network.WHOLE);
        }
        if (totals != null) {
            totals[node] = total;
        }
        return total == 0 ? mute(node) : this;
    }

    /** Says that the sums of a node are wrong: shares in it decide nothing, decisive edges still do. */
    public NetworkBuilder mute(int node) {
        Objects.checkIndex(node, nodes);
        if (mute == null) {
            mute = new long[(nodes >> 6) + 1];
        }
        mute[node >> 6] |= 1L << node;
        return this;
    }

    /** Freezes what was added; the builder may go on and build again. */
    public Network build() {
        var outFirst = firsts(from);
        var inFirst = firsts(to);
        var byHolder = places(outFirst.clone(), from);
        var order = new int[edges];
        var place = inFirst.clone();
        for (int edge : byHolder) {
            order[place[to[edge]]++] = edge;
        }
        var outOf = new int[edges];
        place = outFirst.clone();
        for (int in = 0; in < edges; in++) {
            outOf[place[from[order[in]]]++] = order[in];
        }
        return new Network(
                nodes,
                side(inFirst, from, order),
                referred ? gather(refs, order) : null,
                side(outFirst, to, outOf),
                totals == null ? null : totals.clone(),
                mute == null ? null : mute.clone());
    }

    private Network.Side side(int[] first, int[] other, int[] order) {
        return new Network.Side(
                first, gather(other, order), gather(weights, order), dated ? gather(days, order) : null, bands(order));
    }

    private Bands bands(int[] order) {
        if (banded.size() == 0) {
            return Bands.NONE;
        }
        var band = new int[edges];
        for (int i = 0; i < banded.size(); i++) {
            band[banded.get(i)] = i + 1;
        }
        var found = new Ints();
        var least = new Longs();
        var most = new Longs();
        for (int edge = 0; edge < edges; edge++) {
            int at = band[order[edge]] - 1;
            if (at >= 0) {
                found.add(edge);
                least.add(bands.get(2 * at));
                most.add(bands.get(2 * at + 1));
            }
        }
        return new Bands(found.toArray(), least.toArray(), most.toArray());
    }

    private int[] firsts(int[] ends) {
        var first = new int[nodes + 1];
        for (int edge = 0; edge < edges; edge++) {
            first[ends[edge] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        return first;
    }

    private int[] places(int[] place, int[] ends) {
        var order = new int[edges];
        for (int edge = 0; edge < edges; edge++) {
            order[place[ends[edge]]++] = edge;
        }
        return order;
    }

    private static int[] gather(int[] values, int[] order) {
        var gathered = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            gathered[i] = values[order[i]];
        }
        return gathered;
    }

    private static long[] gather(long[] values, int[] order) {
        var gathered = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            gathered[i] = values[order[i]];
        }
        return gathered;
    }

    private void grow(int length) {
        from = Arrays.copyOf(from, length);
        to = Arrays.copyOf(to, length);
        refs = Arrays.copyOf(refs, length);
        weights = Arrays.copyOf(weights, length);
        days = Arrays.copyOf(days, length);
    }
}
