package org.zelian.intake.generator;

import org.zelian.kernel.Uscc;

/** Codes with right check digits, made from a number: GB 32100 for organisations, GB 11643 for persons. */
public final class Codes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    /** How many organisations the six free characters tell apart. */
    static final long BODIES = 887_503_681L;

    private Codes() {}

    /**
     * The unified social credit code with both check digits.
     *
     * @param head department, kind and region: eight characters
     * @param body eight characters of the organisation's own code, without its check digit
     */
    public static String uscc(String head, String body) {
        int inner = 0;
        for (int at = 0; at < 8; at++) {
            inner += Character.digit(body.charAt(at), 36) * INNER_WEIGHTS[at];
        }
        int digit = (11 - inner % 11) % 11;
        String first17 = head + body + (digit == 10 ? "X" : Integer.toString(digit));
        return Uscc.complete(first17).value();
    }

    /** Two given characters and six that tell the number, in the alphabet of the code. */
    static String body(String two, long number) {
        var text = new char[8];
        text[0] = two.charAt(0);
        text[1] = two.charAt(1);
        long left = number;
        for (int at = 7; at >= 2; at--) {
            text[at] = ALPHABET.charAt((int) (left % 31));
            left /= 31;
        }
        return new String(text);
    }

    /** The identity number that begins with these 17 digits. */
    public static String citizen(String first17) {
        int sum = 0;
        for (int at = 0; at < 17; at++) {
            sum += (first17.charAt(at) - '0') * ID_WEIGHTS[at];
        }
        return first17 + ID_CHECKS.charAt(sum % 11);
    }

    /** The old form of an identity number of the 1900s: 15 digits, no century, no check digit. */
    public static String fifteen(String citizen) {
        return citizen.substring(0, 6) + citizen.substring(8, 17);
    }
}
