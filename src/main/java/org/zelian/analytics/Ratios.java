package org.zelian.analytics;

import java.util.Arrays;

/** Exact fractions by node: part of whole. Nodes ascending. */
public final class Ratios {
    private final int[] nodes;
    private final long[] parts;
    private final long[] wholes;

    Ratios(int[] nodes, long[] parts, long[] wholes) {
        this.nodes = nodes;
        this.parts = parts;
        this.wholes = wholes;
    }

    /** Gives the nodes that have a ratio, ascending. */
    public int[] nodes() {
        return nodes.clone();
    }

    /** Gives the numerator of a node's ratio, not reduced; 0 if it has none. */
    public long part(int node) {
        int at = Arrays.binarySearch(nodes, node);
        return at < 0 ? 0 : parts[at];
    }

    /** Gives the denominator of a node's ratio; 1 if it has none. */
    public long whole(int node) {
        int at = Arrays.binarySearch(nodes, node);
        return at < 0 ? 1 : wholes[at];
    }

    /** Gives the ratio of a node, rounded; 0 if it has none. */
    public double of(int node) {
        return (double) part(node) / whole(node);
    }

    /** Compares two fractions of non-negative longs exactly, through products of 128 bits. */
    static int compare(long part, long whole, long otherPart, long otherWhole) {
        int high = Long.compare(Math.multiplyHigh(part, otherWhole), Math.multiplyHigh(otherPart, whole));
        return high != 0 ? high : Long.compareUnsigned(part * otherWhole, otherPart * whole);
    }
}
