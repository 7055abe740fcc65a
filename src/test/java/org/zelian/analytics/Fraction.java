package org.zelian.analytics;

import java.math.BigInteger;

/** An exact fraction, for slow twins. */
record Fraction(BigInteger over, BigInteger under) {
    static final Fraction ZERO = of(0, 1);
    static final Fraction ONE = of(1, 1);

    Fraction {
        var divisor = over.gcd(under);
        if (under.signum() < 0) {
            divisor = divisor.negate();
        }
        over = over.divide(divisor);
        under = under.divide(divisor);
    }

    static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    Fraction by(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    boolean isZero() {
        return over.signum() == 0;
    }

    int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    double value() {
        return new java.math.BigDecimal(over)
                .divide(new java.math.BigDecimal(under), new java.math.MathContext(30))
                .doubleValue();
    }
}
