package org.zelian.kernel;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A part of a whole, exact, in hundred-millionths: 100 000 000 is all of it, 1 000 000 is one percent. */
public record Share(long units) implements Comparable<Share> {
    /** The units of the whole. */
    public static final long WHOLE = 100_000_000L;

    /** Nothing. */
    public static final Share NONE = new Share(0);

    /** All of it. */
    public static final Share ALL = new Share(WHOLE);

    private static final int PERCENT_DECIMALS = 6;
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]{1,15}(\\.[0-9]{0,30})?|\\.[0-9]{1,30})");

    public Share {
        if (units < 0) {
            throw new Refusal(
                    "SHARE_NEGATIVE",
                    "A share is " + units + " hundred-millionths, below nothing.",
                    "Give a share from 0 to 100 percent.");
        }
        if (units > WHOLE) {
            throw new Refusal(
                    "SHARE_ABOVE_WHOLE",
                    "A share is " + units + " hundred-millionths, more than the whole of " + WHOLE + ".",
                    "Give a share from 0 to 100 percent.");
        }
    }

    /**
     * Reads a percentage written as a plain decimal number, such as {@code 33.333333} or {@code 60%}.
     *
     * @throws Refusal {@code SHARE_EMPTY}, {@code SHARE_NOT_A_NUMBER} (also exponents, which have lost digits),
     *     {@code SHARE_NEGATIVE} (also -0), {@code SHARE_ABOVE_WHOLE}, {@code SHARE_TOO_PRECISE}
     */
    public static Share ofPercent(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        if (plain.endsWith("%")) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        if (plain.isEmpty()) {
            throw refusal("SHARE_EMPTY", text, "Give a percentage, or leave the share out if it is unknown.");
        }
        if (!DECIMAL.matcher(plain).matches()) {
            throw refusal("SHARE_NOT_A_NUMBER", text, "Write plain digits with a decimal point, such as 33.333333.");
        }
        if (plain.startsWith("-")) {
            throw refusal("SHARE_NEGATIVE", text, "Give a percentage from 0 to 100, without a sign.");
        }
        var percent = new BigDecimal(plain).stripTrailingZeros();
        if (percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw refusal("SHARE_ABOVE_WHOLE", text, "Give a percentage from 0 to 100.");
        }
        if (percent.scale() > PERCENT_DECIMALS) {
            throw refusal("SHARE_TOO_PRECISE", text, "Give at most six decimals of a percent, or amount and total.");
        }
        return new Share(percent.movePointRight(PERCENT_DECIMALS).longValueExact());
    }

    /** Writes the percentage as plain text, without needless zeros: {@code 50}, {@code 50.000001}. */
    public String percent() {
        return units == 0
                ? "0"
                : BigDecimal.valueOf(units, PERCENT_DECIMALS)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** Whether it is strictly more than half; 50.000000 percent is not. */
    public boolean isMoreThanHalf() {
        return units * 2 > WHOLE;
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare(units, other.units);
    }

    /** The percentage with its sign: {@code 50.000001%}. */
    @Override
    public String toString() {
        return percent() + "%";
    }

    private static Refusal refusal(String code, String text, String advice) {
        return new Refusal(code, "A share is written " + Tidy.quoted(text) + ".", advice);
    }
}
