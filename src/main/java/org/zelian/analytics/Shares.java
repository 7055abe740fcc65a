package org.zelian.analytics;

import java.util.Arrays;

/**
 * Shares by node: 1 is the whole. Nodes ascending, those without a share left out.
 *
 * <p>Where a closed loop makes a share infinite or undefined the node is {@link #unresolved} and its share is NaN. The
 * {@link #residual} is the largest error of the solved equations put back into each other, relative to the share
 * where this is above 1.
 */
public final class Shares {
    private final int[] nodes;
    private final double[] shares;
    private final double residual;

    Shares(int[] nodes, double[] shares, double residual) {
        this.nodes = nodes;
        this.shares = shares;
        this.residual = residual;
    }

    /** Gives how many nodes have a share or an unresolved one. */
    public int size() {
        return nodes.length;
    }

    /** Gives the node at a place, 0 to {@link #size} − 1. */
    public int node(int place) {
        return nodes[place];
    }

    /** Gives the share at a place; NaN if it is unresolved. */
    public double at(int place) {
        return shares[place];
    }

    /** Gives the share of a node: 0 if it has none, NaN if it is unresolved. */
    public double of(int node) {
        int place = Arrays.binarySearch(nodes, node);
        return place < 0 ? 0 : shares[place];
    }

    /** Gives the nodes, ascending. */
    public int[] nodes() {
        return nodes.clone();
    }

    /** Gives the nodes whose share is undefined, ascending. */
    public int[] unresolved() {
        var unresolved = new Ints();
        for (int place = 0; place < nodes.length; place++) {
            if (Double.isNaN(shares[place])) {
                unresolved.add(nodes[place]);
            }
        }
        return unresolved.toArray();
    }

    /** Gives the largest relative error left in the equations that were solved. */
    public double residual() {
        return residual;
    }

    /** Gives the sum of all shares that are resolved. */
    public double sum() {
        double sum = 0;
        for (double share : shares) {
            sum += Double.isNaN(share) ? 0 : share;
        }
        return sum;
    }
}
