package org.zelian.control;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zelian.kernel.Share;

/**
 * What the holders of one organisation add up to, and what may be concluded from that.
 *
 * <p>Within holders × half a unit of the declared precision, the whole is the whole. Beyond that and up to 100.1 percent
 * it is dirty but decides; above it decides nothing.
 *
 * @param parts equal parts of which every share is a whole number; hundred-millionths if contributions do not allow it
 * @param known what the holders on record have, at least, in hundred-millionths, cut off
 */
record Sums(long parts, boolean dirty, boolean wrong, boolean incomplete, boolean banded, Share known) {
    private static final BigInteger MOST_PARTS = BigInteger.valueOf(1_000_000_000_000_000L);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(Share.WHOLE);
    private static final BigDecimal DIRTY = new BigDecimal("100100000");

    static final Sums EMPTY = new Sums(Share.WHOLE, false, false, true, false, Share.NONE);

    static Sums of(List<Stake> stakes, Function<Stake, Stake.Bounds> what, ControlPolicy policy) {
        if (stakes.isEmpty()) {
            return EMPTY;
        }
        var parts = parts(stakes, what);
        var min = BigDecimal.ZERO;
        var max = BigDecimal.ZERO;
        boolean banded = false;
        var written = new ArrayList<Long>();
        for (var stake : stakes) {
            var bounds = what.apply(stake);
            min = min.add(units(bounds.min()));
            max = max.add(units(bounds.max()));
            banded |= !bounds.exact();
            if (bounds.exact()
                    && BigInteger.valueOf(Share.WHOLE).mod(bounds.min().whole()).signum() == 0) {
                written.add(bounds.min().in(Share.WHOLE, false));
            }
        }
        var tolerance =
                policy.unit(written).multiply(BigDecimal.valueOf(stakes.size())).divide(BigDecimal.TWO);
        boolean above = min.subtract(tolerance).compareTo(WHOLE) > 0;
        boolean wrong = above && min.compareTo(DIRTY) > 0;
        return new Sums(
                parts,
                above && !wrong,
                wrong,
                max.add(tolerance).compareTo(WHOLE) < 0,
                banded || (parts == Share.WHOLE && fractions(stakes, what)),
                new Share(Math.min(
                        Share.WHOLE, min.setScale(0, RoundingMode.FLOOR).longValueExact())));
    }

    private static long parts(List<Stake> stakes, Function<Stake, Stake.Bounds> what) {
        var parts = BigInteger.valueOf(Share.WHOLE);
        for (var stake : stakes) {
            for (var ratio : List.of(what.apply(stake).min(), what.apply(stake).max())) {
                parts = parts.divide(parts.gcd(ratio.whole())).multiply(ratio.whole());
                if (parts.compareTo(MOST_PARTS) > 0) {
                    return Share.WHOLE;
                }
            }
        }
        return parts.longValueExact();
    }

    private static boolean fractions(List<Stake> stakes, Function<Stake, Stake.Bounds> what) {
        return stakes.stream()
                .map(what)
                .anyMatch(bounds -> BigInteger.valueOf(Share.WHOLE)
                                .mod(bounds.min().whole())
                                .signum()
                        != 0);
    }

    private static BigDecimal units(Ratio ratio) {
        return WHOLE.multiply(new BigDecimal(ratio.part()))
                .divide(new BigDecimal(ratio.whole()), 30, RoundingMode.HALF_EVEN);
    }
}
