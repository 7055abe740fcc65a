package org.zelian.control;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.zelian.kernel.Fact;
import org.zelian.kernel.Share;

/** An exact part of a whole, in lowest terms. */
record Ratio(BigInteger part, BigInteger whole) {
    private static final BigInteger UNITS = BigInteger.valueOf(Share.WHOLE);
    static final Ratio NONE = new Ratio(BigInteger.ZERO, BigInteger.ONE);
    static final Ratio ALL = new Ratio(BigInteger.ONE, BigInteger.ONE);

    static Ratio of(BigInteger part, BigInteger whole) {
        var common = part.gcd(whole);
        return new Ratio(part.divide(common), whole.divide(common));
    }

    static Ratio ofUnits(long units) {
        return of(BigInteger.valueOf(units), UNITS);
    }

    /** The contribution of a stake over the whole capital, if its source gives both. */
    static Optional<Ratio> contributed(Fact stake) {
        var amount = stake.value("amount").map(BigDecimal::new);
        var total = stake.value("total").map(BigDecimal::new);
        if (amount.isEmpty()
                || total.isEmpty()
                || total.get().signum() <= 0
                || amount.get().signum() < 0) {
            return Optional.empty();
        }
        int scale = Math.max(0, Math.max(amount.get().scale(), total.get().scale()));
        return Optional.of(of(
                amount.get().movePointRight(scale).toBigIntegerExact(),
                total.get().movePointRight(scale).toBigIntegerExact()));
    }

    /** How many of so many equal parts it is; cut off, or filled up, where it is not a whole number of them. */
    long in(long parts, boolean up) {
        var divided = part.multiply(BigInteger.valueOf(parts)).divideAndRemainder(whole);
        return divided[0].longValueExact() + (up && divided[1].signum() > 0 ? 1 : 0);
    }
}
