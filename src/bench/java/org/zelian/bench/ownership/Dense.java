package org.zelian.bench.ownership;

import org.zelian.analytics.Network;

/** Baldone's row by Gaussian elimination on the full matrix: right, and what a program without sparsity pays. */
final class Dense {
    private Dense() {}

    static String row(Network network, int source) {
        int nodes = network.nodes();
        var matrix = new double[nodes][nodes + 1];
        for (int held = 0; held < nodes; held++) {
            matrix[held][held] += 1;
            for (int edge = network.begin(held); edge < network.end(held); edge++) {
                double share = (double) network.weight(edge) / network.total(held);
                // The source's own holders are removed; what it gets back is added up at the end.
                matrix[held][network.holder(edge)] -= held == source ? 0 : share;
            }
        }
        matrix[source][nodes] = 1;
        for (int k = 0; k < nodes; k++) {
            for (int row = k + 1; row < nodes; row++) {
                double factor = matrix[row][k] / matrix[k][k];
                for (int column = k; factor != 0 && column <= nodes; column++) {
                    matrix[row][column] -= factor * matrix[k][column];
                }
            }
        }
        var z = new double[nodes];
        for (int k = nodes - 1; k >= 0; k--) {
            double sum = matrix[k][nodes];
            for (int column = k + 1; column < nodes; column++) {
                sum -= matrix[k][column] * z[column];
            }
            z[k] = sum / matrix[k][k];
        }
        double back = 0;
        for (int edge = network.begin(source); edge < network.end(source); edge++) {
            back += z[network.holder(edge)] * network.weight(edge) / network.total(source);
        }
        z[source] = back;
        int size = 0;
        double sum = 0;
        for (double share : z) {
            size += share == 0 ? 0 : 1;
            sum += share;
        }
        return Shares.rounded(size, sum);
    }
}
