package org.zelian.intake.generator;

import java.util.SplittableRandom;

/** Random choices of one thing: the same seed, stream and number give the same choices, whatever came before. */
final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Draw(long state) {
        this.random = new SplittableRandom(state);
    }

    static Draw of(long seed, Stream stream, long number) {
        return new Draw(mix(mix(seed + GOLDEN * stream.salt) + GOLDEN * (number + 1)));
    }

    /** What is drawn: each has numbers of its own, so that one more choice here changes nothing there. */
    enum Stream {
        ORGANISATION(1),
        PERSON(2),
        OFFICES(3),
        STAKES(4),
        TIES(5),
        ACTS(6),
        DIRT(7);

        private final long salt;

        Stream(long salt) {
            this.salt = salt;
        }
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long below(long bound) {
        return random.nextLong(bound);
    }

    /** A number from one to the other, both included; the first if they are crossed. */
    int between(int first, int last) {
        return first >= last ? first : first + random.nextInt(last - first + 1);
    }

    boolean percent(double chance) {
        return random.nextDouble() * 100 < chance;
    }

    /** An index, by weights that sum to 100. */
    int weighted(int... percents) {
        int point = random.nextInt(100);
        for (int at = 0; at < percents.length; at++) {
            point -= percents[at];
            if (point < 0) {
                return at;
            }
        }
        return percents.length - 1;
    }

    @SafeVarargs
    final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
