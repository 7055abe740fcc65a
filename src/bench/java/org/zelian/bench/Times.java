package org.zelian.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * How long the runs of one way took, in milliseconds.
 *
 * @param cold the first run, before anything was warm
 * @param median of the runs after it
 * @param p99 of the runs after it; the slowest where there are fewer than a hundred
 */
public record Times(int runs, double cold, double median, double p99) {
    /** Runs once cold and then so many times more; what a run returns is thrown away. */
    public static Times of(int runs, Callable<?> work) throws Exception {
        double cold = one(work);
        var warm = new double[runs];
        for (int i = 0; i < runs; i++) {
            warm[i] = one(work);
        }
        return of(cold, warm);
    }

    /** Of runs measured elsewhere, in milliseconds. */
    public static Times of(double cold, double[] warm) {
        var sorted = warm.clone();
        Arrays.sort(sorted);
        return new Times(sorted.length, cold, at(sorted, 0.5), at(sorted, 0.99));
    }

    private static double one(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
