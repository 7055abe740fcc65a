package org.zelian.exchange;

import java.math.BigInteger;
import java.util.Locale;
import org.zelian.kernel.Refusal;

/** Legal entity identifiers, ISO 17442: twenty characters, the last two of which check the others. */
final class Lei {
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Lei() {}

    /**
     * The identifier in its one form.
     *
     * @throws Refusal {@code LEI_FORM}, {@code LEI_CHECK_DIGIT}
     */
    static String parse(String text) {
        var lei = text.strip().toUpperCase(Locale.ROOT);
        if (!lei.matches("[0-9A-Z]{18}[0-9]{2}")) {
            throw new Refusal("LEI_FORM", "An LEI is written \"" + text + "\".", "Give its twenty characters.");
        }
        var digits = new StringBuilder();
        lei.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        if (new BigInteger(digits.toString()).mod(MODULUS).intValue() != 1) {
            throw new Refusal("LEI_CHECK_DIGIT", "The LEI " + lei + " is mistyped.", "Compare it with its source.");
        }
        return lei;
    }
}
