package org.zelian.kernel;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Runs a check on random input; a failure names the seed, and {@code -Dseed=…} repeats it. */
public final class Seeded {
    private static final long FIRST = Long.getLong("seed", 20_260_701L);

    private Seeded() {}

    public static void check(int runs, Consumer<RandomGenerator> check) {
        for (long seed = FIRST; seed < FIRST + runs; seed++) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            try {
                check.accept(random);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Failed with -Dseed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
