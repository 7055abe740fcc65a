package org.zelian.analytics;

import org.jspecify.annotations.Nullable;

/**
 * Who holds how much of whom, since when and until when: a frozen graph on primitive arrays, to be asked for any day.
 *
 * <p>Nodes are 0 to {@link #nodes()} − 1. An edge goes from a holder to what it holds, with a weight (share units, votes
 * or an amount), the days {@code [from, to)} it is in force, and the caller's number for the fact behind it. Several
 * edges between the same two nodes add up. The weights into a node are parts of its {@link #total}, 100,000,000 unless
 * said otherwise. A {@link #muted} node has sums that cannot be trusted: no share in it decides; decisive edges do.
 *
 * <p>Memory: {@link #bytes()}. 44 bytes a dated edge for both directions (holder, weight, days and reference upwards;
 * held, weight and days downwards), 8 a node, 8 more a node if totals differ, 40 a banded edge; 16 bytes an edge
 * less if nothing is dated, 4 less without references. Edges lie sorted by their two ends, so runs are sequential reads.
 * Immutable, so any number of threads may read it.
 */
public final class Network {
    /** The total of a node unless the caller gave one: the whole, in hundred-millionths. */
    public static final long WHOLE = 100_000_000;

    /** The largest weight and the largest total: 2^62 − 1. */
    public static final long MOST = Long.MAX_VALUE >> 1;

    /** The first day of an edge without a first day. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    /** The end of an edge without an end. */
    public static final int FOREVER = Integer.MAX_VALUE;

    final int nodes;
    /** Edges into node n are inFirst[n] to inFirst[n + 1] − 1, by holder. */
    final int[] inFirst;

    final int[] inFrom;
    /** Weight shifted left by one, the lowest bit set if the edge is decisive. */
    final long[] inWeight;
    /** First day in the upper half, end in the lower; absent if every edge is always in force. */
    final long @Nullable [] inDays;

    final int @Nullable [] refs;
    final Bands inBands;
    final int[] outFirst;
    final int[] outTo;
    final long[] outWeight;
    final long @Nullable [] outDays;
    final Bands outBands;
    final long @Nullable [] totals;
    /** One bit a node, 64 a word; absent if nobody is muted. */
    final long @Nullable [] mute;

    Network(int nodes, Side in, int @Nullable [] refs, Side out, long @Nullable [] totals, long @Nullable [] mute) {
        this.nodes = nodes;
        this.refs = refs;
        this.totals = totals;
        this.mute = mute;
        inFirst = in.first;
        inFrom = in.other;
        inWeight = in.weight;
        inDays = in.days;
        inBands = in.bands;
        outFirst = out.first;
        outTo = out.other;
        outWeight = out.weight;
        outDays = out.days;
        outBands = out.bands;
    }

    /** One direction of the edges; weights and days as {@link #inWeight} and {@link #inDays}. */
    static final class Side {
        final int[] first;
        final int[] other;
        final long[] weight;
        final long @Nullable [] days;
        final Bands bands;

        Side(int[] first, int[] other, long[] weight, long @Nullable [] days, Bands bands) {
            this.first = first;
            this.other = other;
            this.weight = weight;
            this.days = days;
            this.bands = bands;
        }
    }

    /** Starts a network of so many nodes, without edges. */
    public static NetworkBuilder builder(int nodes) {
        return new NetworkBuilder(nodes);
    }

    public int nodes() {
        return nodes;
    }

    public int edges() {
        return inFrom.length;
    }

    /** Gives the whole of a node's votes, in the unit of the weights into it. */
    public long total(int node) {
        return totals == null ? WHOLE : totals[node];
    }

    /** Tells whether shares in this node decide nothing. */
    public boolean muted(int node) {
        return mute != null && ((mute[node >> 6] >>> node) & 1) != 0;
    }

    /** Tells whether so many votes are strictly more than half of the whole of a node that is not muted. */
    public boolean decides(long votes, int node) {
        return votes > total(node) - votes && !muted(node);
    }

    /** Gives the number of the first edge into a node; its edges go on, by holder, to {@link #end}. */
    public int begin(int node) {
        return inFirst[node];
    }

    /** Gives the number after the last edge into a node. */
    public int end(int node) {
        return inFirst[node + 1];
    }

    /** Gives who holds by an edge. */
    public int holder(int edge) {
        return inFrom[edge];
    }

    /** Gives the stated weight of an edge. */
    public long weight(int edge) {
        return inWeight[edge] >>> 1;
    }

    /** Gives the weight of an edge under a bound. */
    public long weight(int edge, Bound bound) {
        return inBands.weight(edge, inWeight[edge] >>> 1, bound);
    }

    /** Tells whether the holder controls by this edge whatever its weight. */
    public boolean decisive(int edge) {
        return (inWeight[edge] & 1) != 0;
    }

    /** Gives the first day of an edge, as an epoch day; {@link #ALWAYS} if it has none. */
    public int from(int edge) {
        return inDays == null ? ALWAYS : (int) (inDays[edge] >> 32);
    }

    /** Gives the first day on which an edge is no longer in force; {@link #FOREVER} if there is none. */
    public int to(int edge) {
        return inDays == null ? FOREVER : (int) inDays[edge];
    }

    /** Gives the caller's number for the fact behind an edge; −1 if none was given. */
    public int ref(int edge) {
        return refs == null ? -1 : refs[edge];
    }

    /** Tells whether an edge is in force on a day. */
    public boolean inForce(int edge, int day) {
        return inDays == null || holds(inDays[edge], day);
    }

    /** Gives what a node holds on a day, each once, ascending. */
    public int[] heldBy(int node, int day) {
        var held = new Ints();
        for (int out = outFirst[node]; out < outFirst[node + 1]; out++) {
            if ((outDays == null || holds(outDays[out], day)) && (held.size() == 0 || held.last() != outTo[out])) {
                held.add(outTo[out]);
            }
        }
        return held.toArray();
    }

    static boolean holds(long days, int day) {
        return (int) (days >> 32) <= day && day < (int) days;
    }

    static long days(int from, int to) {
        return ((long) from << 32) | (to & 0xFFFF_FFFFL);
    }

    /** Adds two weights; what is more than a long can hold stays the largest long. */
    static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    /** Gives how many bytes the arrays of this network take, headers of the arrays left out. */
    public long bytes() {
        long edge = 24L + (inDays == null ? 0 : 16) + (refs == null ? 0 : 4);
        long node = 8L + (totals == null ? 0 : 8);
        long bits = mute == null ? 0 : 8L * mute.length;
        return edges() * edge + nodes * node + 8 + bits + 20L * (inBands.edges.length + outBands.edges.length);
    }
}
