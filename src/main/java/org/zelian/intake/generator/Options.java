package org.zelian.intake.generator;

import java.time.LocalDate;
import org.zelian.kernel.Refusal;

/**
 * What a synthetic registry looks like: how many organisations, from which seed, clean or dirty, up to which day.
 *
 * @param ring length of one ring of companies that hold stakes in each other; 0 for none
 */
public record Options(long organisations, long seed, boolean dirt, LocalDate asOf, long ring) {
    /** The codes hold that many organisations; persons run out a little later. */
    public static final long MOST = 100_000_000L;

    public Options {
        if (organisations < 1 || organisations > MOST) {
            throw new Refusal(
                    "GENERATOR_SIZE",
                    "%,d organisations".formatted(organisations),
                    "Ask for 1 to %,d organisations.".formatted(MOST));
        }
        if (asOf.isBefore(LocalDate.of(2022, 1, 1)) || asOf.isAfter(LocalDate.of(2040, 12, 31))) {
            throw new Refusal("GENERATOR_DAY", asOf.toString(), "Choose a day from 2022-01-01 to 2040-12-31.");
        }
        if (ring < 0 || ring > organisations) {
            throw new Refusal("GENERATOR_RING", Long.toString(ring), "Choose a ring not longer than the registry.");
        }
    }

    /** A clean registry without a long ring. */
    public static Options of(long organisations, long seed, LocalDate asOf) {
        return new Options(organisations, seed, false, asOf, 0);
    }

    /** The same registry with documented defects. */
    public Options dirty() {
        return new Options(organisations, seed, true, asOf, ring);
    }

    /** The same registry, its first companies in one ring of that length. */
    public Options withRing(long length) {
        return new Options(organisations, seed, dirt, asOf, length);
    }
}
