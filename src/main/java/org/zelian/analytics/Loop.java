package org.zelian.analytics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The equations of one strongly connected component, factored once and solved as often as wanted.
 *
 * <p>Node k is taken out by adding what flows through it to its neighbours (elimination as of Grassmann, Taksar and
 * Heyman): the divisor is not one minus something but the sum of what leaves, so nothing is ever subtracted and small
 * leaks out of nearly closed loops keep all their digits. A loop that is closed, or whose sums exceed the whole so far
 * that shares grow without end, is {@link #singular}. The node with the fewest products goes next. Memory and time
 * grow with the fill; a ring of n costs n, a full component n² and n³.
 */
final class Loop {
    private final int size;
    private final Entries[] rows;
    private final Entries[] columns;
    private final int[] order;
    private final double[] divisor;
    private final boolean singular;
    private double @Nullable [] diagonal;

    /**
     * Factors a loop.
     *
     * @param rows what member i holds of member j, by i; used up
     * @param columns the same, by j
     * @param leak what of each member is held outside of the loop or unknown: one minus the column's sum
     * @param exact whether no leak is negative
     */
    Loop(Entries[] rows, Entries[] columns, double[] leak, boolean exact) {
        size = rows.length;
        this.rows = rows;
        this.columns = columns;
        order = new int[size];
        divisor = new double[size];
        singular = !eliminate(leak, exact ? 0 : 1e-12);
    }

    /** Tells whether the equations have no solution that means anything. */
    boolean singular() {
        return singular;
    }

    private boolean eliminate(double[] leak, double least) {
        var gone = new boolean[size];
        for (int step = 0; step < size; step++) {
            int k = cheapest(gone);
            order[step] = k;
            gone[k] = true;
            double out = leak[k] + columns[k].sum();
            if (!(out > least)) {
                return false;
            }
            divisor[k] = out;
            for (int a = 0; a < rows[k].size; a++) {
                int j = rows[k].keys[a];
                double through = rows[k].values[a] / out;
                leak[j] += leak[k] * through;
                columns[j].drop(k);
                columns[j].add(columns[k], through, j);
            }
            for (int b = 0; b < columns[k].size; b++) {
                int i = columns[k].keys[b];
                rows[i].drop(k);
                rows[i].add(rows[k], columns[k].values[b] / out, i);
            }
        }
        return true;
    }

    private int cheapest(boolean[] gone) {
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int k = 0; k < size; k++) {
            if (!gone[k]) {
                long products = (long) rows[k].size * columns[k].size;
                if (products < least) {
                    least = products;
                    best = k;
                }
            }
        }
        return best;
    }

    /** Solves z = b + z A in place: what sources hold, going down. */
    void down(double[] b) {
        solve(b, rows, columns);
    }

    /** Solves z = b + A z in place: what of a target is held, going up. */
    void up(double[] b) {
        solve(b, columns, rows);
    }

    private void solve(double[] b, Entries[] onwards, Entries[] back) {
        for (int step = 0; step < size; step++) {
            int k = order[step];
            double through = b[k] / divisor[k];
            if (through != 0) {
                for (int a = 0; a < onwards[k].size; a++) {
                    b[onwards[k].keys[a]] += through * onwards[k].values[a];
                }
            }
        }
        for (int step = size - 1; step >= 0; step--) {
            int k = order[step];
            double sum = b[k];
            for (int a = 0; a < back[k].size; a++) {
                sum += back[k].values[a] * b[back[k].keys[a]];
            }
            b[k] = sum / divisor[k];
        }
    }

    /** Gives for every member one more than what it holds of itself, gross: the diagonal of (I − A)⁻¹; NaN if singular. */
    synchronized double[] diagonal() {
        if (diagonal == null) {
            diagonal = findDiagonal();
        }
        return diagonal;
    }

    private double[] findDiagonal() {
        var found = new double[size];
        if (singular) {
            Arrays.fill(found, Double.NaN);
            return found;
        }
        var unit = new double[size];
        for (int k = 0; k < size; k++) {
            Arrays.fill(unit, 0);
            unit[k] = 1;
            down(unit);
            found[k] = unit[k];
        }
        return found;
    }
}
