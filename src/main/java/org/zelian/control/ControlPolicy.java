package org.zelian.control;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Share;

/**
 * What the office decides about reading shares.
 *
 * @param precision the unit in which shares are declared; null = as finely as they are written, at most 0.01 percent
 * @param dispersed nobody controls and nobody holds more than this: the holders count as dispersed
 * @param justifications how many reasons are listed at most
 */
public record ControlPolicy(@Nullable Share precision, Share dispersed, int justifications) {
    private static final long FINEST_GUESS = 10_000;

    /** The defaults. */
    public static ControlPolicy standard() {
        return new ControlPolicy(null, new Share(30_000_000), 20);
    }

    /** Half the unit in which these shares are declared, times two: the unit itself, in hundred-millionths. */
    BigDecimal unit(Iterable<Long> shares) {
        if (precision != null) {
            return BigDecimal.valueOf(precision.units());
        }
        long unit = FINEST_GUESS;
        for (long share : shares) {
            while (share % unit != 0) {
                unit /= 10;
            }
        }
        return BigDecimal.valueOf(unit);
    }
}
