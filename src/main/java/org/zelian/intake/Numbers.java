package org.zelian.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.zelian.kernel.Refusal;

/** Numbers and flags as files write them. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,25}(\\.\\d{1,12})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{1,12})?");

    private Numbers() {}

    static BigDecimal number(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        if (!PLAIN.matcher(plain).matches()) {
            throw new Refusal(
                    "BAD_NUMBER",
                    "A number is written \"" + text + "\".",
                    "Write plain digits with a decimal point, such as 12000.50; no exponent, no unit.");
        }
        var number = new BigDecimal(plain).stripTrailingZeros();
        return number.signum() == 0 ? BigDecimal.ZERO : number;
    }

    static BigDecimal amount(String text) {
        var amount = number(text);
        if (amount.signum() < 0) {
            throw new Refusal("NEGATIVE_AMOUNT", "An amount is " + text + ".", "Give an amount of zero or more.");
        }
        return amount;
    }

    static boolean flag(String text) {
        return switch (Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1", "是" -> true;
            case "false", "no", "n", "0", "否" -> false;
            default ->
                throw new Refusal(
                        "BAD_FLAG",
                        "Yes or no is written \"" + text + "\".",
                        "Write true or false (also read: 是, 否, Y, N, 1, 0), or leave it empty if unknown.");
        };
    }
}
