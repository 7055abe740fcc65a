package org.zelian.analytics;

import java.util.Arrays;

/**
 * The least and the largest weight of the few edges that have a band, by the edge's number.
 *
 * <p>A look-up is a binary search; memory is 20 bytes a banded edge.
 */
final class Bands {
    static final Bands NONE = new Bands(new int[0], new long[0], new long[0]);

    final int[] edges;
    final long[] least;
    final long[] most;

    /** Takes the banded edges ascending, and for each its two weights. */
    Bands(int[] edges, long[] least, long[] most) {
        this.edges = edges;
        this.least = least;
        this.most = most;
    }

    boolean isEmpty() {
        return edges.length == 0;
    }

    /** Gives the weight of an edge under a bound; the stated weight where the edge has no band. */
    long weight(int edge, long stated, Bound bound) {
        int at = bound == Bound.STATED ? -1 : Arrays.binarySearch(edges, edge);
        if (at < 0) {
            return stated;
        }
        return bound == Bound.CERTAIN ? least[at] : most[at];
    }
}
