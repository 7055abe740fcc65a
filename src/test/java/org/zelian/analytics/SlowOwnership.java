package org.zelian.analytics;

import java.util.ArrayList;
import java.util.List;
import org.zelian.analytics.RandomGraphs.Drawn;

/** The slow twin of integrated ownership: Gaussian elimination in exact fractions on what a source reaches. */
final class SlowOwnership {
    private final Drawn graph;
    private final Fraction[][] direct;

    SlowOwnership(Drawn graph) {
        this.graph = graph;
        int nodes = graph.nodes();
        direct = new Fraction[nodes][nodes];
        for (var row : direct) {
            java.util.Arrays.fill(row, Fraction.ZERO);
        }
        for (var stake : graph.stakes()) {
            if (stake.inForce()) {
                direct[stake.from()][stake.to()] =
                        direct[stake.from()][stake.to()].plus(Fraction.of(stake.weight(), graph.total(stake.to())));
            }
        }
    }

    /** Gives the gross share; NaN where a loop on the way, with something flowing into it, has no finite sum. */
    double gross(int source, int target) {
        return solve(direct, source, target);
    }

    /** Gives what each node holds of a target through so many links: powers of the matrix, added up. */
    Fraction[] within(int links, int target) {
        int nodes = graph.nodes();
        var sum = new Fraction[nodes];
        var now = new Fraction[nodes];
        java.util.Arrays.fill(sum, Fraction.ZERO);
        java.util.Arrays.fill(now, Fraction.ZERO);
        now[target] = Fraction.ONE;
        for (int link = 0; link < links; link++) {
            var next = new Fraction[nodes];
            for (int holder = 0; holder < nodes; holder++) {
                next[holder] = Fraction.ZERO;
                for (int held = 0; held < nodes; held++) {
                    next[holder] = next[holder].plus(direct[holder][held].times(now[held]));
                }
                sum[holder] = sum[holder].plus(next[holder]);
            }
            now = next;
        }
        return sum;
    }

    /** Gives the share with the source's own holders removed. */
    double baldone(int source, int target) {
        int nodes = graph.nodes();
        // A node apart stands for the source as it is held, so that nothing flows on from there.
        var cut = new Fraction[nodes + 1][nodes + 1];
        for (var row : cut) {
            java.util.Arrays.fill(row, Fraction.ZERO);
        }
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                cut[i][j == source ? nodes : j] = direct[i][j];
            }
        }
        return solve(cut, source, target == source ? nodes : target);
    }

    /** Only nodes between source and target matter; they make one system of equations. */
    private static double solve(Fraction[][] direct, int source, int target) {
        int nodes = direct.length;
        var between = new ArrayList<Integer>();
        var below = reach(direct, source, false);
        var above = reach(direct, target, true);
        for (int node = 0; node < nodes; node++) {
            if (below[node] && above[node]) {
                between.add(node);
            }
        }
        if (between.isEmpty()) {
            return 0;
        }
        int size = between.size();
        var matrix = new Fraction[size][size + 1];
        for (int j = 0; j < size; j++) {
            for (int i = 0; i < size; i++) {
                var share = direct[between.get(i)][between.get(j)];
                matrix[j][i] = (i == j ? Fraction.ONE : Fraction.ZERO).minus(share);
            }
            matrix[j][size] = between.get(j) == source ? Fraction.ONE : Fraction.ZERO;
        }
        var solved = eliminate(matrix);
        if (solved == null) {
            return Double.NaN;
        }
        var z = solved.get(between.indexOf(target));
        return (source == target ? z.minus(Fraction.ONE) : z).value();
    }

    /** Gives the solution, or null if a pivot is not positive: then the sum of all chains is not finite. */
    private static @org.jspecify.annotations.Nullable List<Fraction> eliminate(Fraction[][] matrix) {
        int size = matrix.length;
        for (int k = 0; k < size; k++) {
            if (matrix[k][k].compareTo(Fraction.ZERO) <= 0) {
                return null;
            }
            for (int row = 0; row < size; row++) {
                if (row != k && !matrix[row][k].isZero()) {
                    var factor = matrix[row][k].by(matrix[k][k]);
                    for (int column = k; column <= size; column++) {
                        matrix[row][column] = matrix[row][column].minus(factor.times(matrix[k][column]));
                    }
                }
            }
        }
        var solution = new ArrayList<Fraction>();
        for (int k = 0; k < size; k++) {
            solution.add(matrix[k][size].by(matrix[k][k]));
        }
        return solution;
    }

    private static boolean[] reach(Fraction[][] direct, int start, boolean upwards) {
        var seen = new boolean[direct.length];
        seen[start] = true;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < direct.length; i++) {
                for (int j = 0; j < direct.length; j++) {
                    int tail = upwards ? j : i;
                    int head = upwards ? i : j;
                    if (seen[tail] && !seen[head] && !direct[i][j].isZero()) {
                        seen[head] = true;
                        changed = true;
                    }
                }
            }
        }
        return seen;
    }
}
