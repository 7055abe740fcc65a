package org.zelian.kernel;

import java.util.regex.Pattern;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the last of which checks the others.
 *
 * <p>The inner organisation code (GB 11714) has a check character of its own; registers hold codes where it fails, so
 * it is told by {@link #innerCheckValid} and never refused.
 */
public record Uscc(String value) implements Comparable<Uscc> {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern MANGLED = Pattern.compile("[0-9]([.,][0-9]+)?E\\+?[0-9]{2}|[0-9]{16,18}\\.0*");

    public Uscc {
        if (value.length() != 18) {
            throw new Refusal(
                    "USCC_LENGTH",
                    "A unified social credit code has 18 characters; " + Tidy.quoted(value) + " has " + value.length()
                            + ".",
                    "Look the code up in the register; write a 15-digit registration number as REG15:… and an"
                            + " organisation code as ORG9:….");
        }
        checkAlphabet(value);
        if (value.charAt(17) != checkCharacter(value)) {
            throw new Refusal(
                    "USCC_CHECK_DIGIT",
                    "The check character of " + value + " would have to be " + checkCharacter(value) + ".",
                    "Some character is wrong; look the code up in the register.");
        }
    }

    /**
     * Reads a code as people write it: full-width, lower case, with spaces or dashes.
     *
     * @throws Refusal {@code USCC_LENGTH}, {@code USCC_ALPHABET}, {@code USCC_REGION}, {@code USCC_CHECK_DIGIT},
     *     {@code EXCEL_MANGLED_USCC}
     */
    public static Uscc parse(String text) {
        if (MANGLED.matcher(Tidy.number(text)).matches()) {
            throw new Refusal(
                    "EXCEL_MANGLED_USCC",
                    Tidy.quoted(text) + " is a code that a spreadsheet has turned into a number; digits are lost.",
                    "Export the file again with the column formatted as text.");
        }
        return new Uscc(Tidy.code(text));
    }

    /** Whether {@link #parse} would read it. */
    public static boolean isValid(String text) {
        try {
            parse(text);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    /** Appends the check character to the first 17. */
    public static Uscc complete(String first17) {
        var head = Tidy.code(first17);
        if (head.length() != 17) {
            throw new IllegalArgumentException("17 characters stand before the check character, not " + head.length());
        }
        checkAlphabet(head);
        return new Uscc(head + checkCharacter(head));
    }

    /** The registering department: 1 staffing office, 5 civil affairs, 9 market regulation, … */
    public String department() {
        return value.substring(0, 1);
    }

    /** Department and kind of organisation, the first two characters: 91 enterprise, 92 individual business, … */
    public String category() {
        return value.substring(0, 2);
    }

    /** The six digits of the registering authority's region (GB/T 2260). */
    public String region() {
        return value.substring(2, 8);
    }

    /** The nine characters of the organisation code inside (组织机构代码, GB 11714). */
    public String organisationCode() {
        return value.substring(8, 17);
    }

    /** Whether the check character of the organisation code inside is right; a warning, never a refusal. */
    public boolean innerCheckValid() {
        int sum = 0;
        for (int i = 0; i < INNER_WEIGHTS.length; i++) {
            sum += Character.digit(value.charAt(8 + i), 36) * INNER_WEIGHTS[i];
        }
        return value.charAt(16) == "0X987654321".charAt(sum % 11);
    }

    @Override
    public int compareTo(Uscc other) {
        return value.compareTo(other.value);
    }

    /** The 18 characters. */
    @Override
    public String toString() {
        return value;
    }

    private static void checkAlphabet(String code) {
        for (int i = 0; i < code.length(); i++) {
            boolean region = i >= 2 && i < 8;
            int digit = ALPHABET.indexOf(code.charAt(i));
            if (digit < 0) {
                throw new Refusal(
                        "USCC_ALPHABET",
                        "Character " + (i + 1) + " of " + Tidy.quoted(code)
                                + " is none of the 31 characters of a unified social credit code.",
                        "The letters I, O, S, V and Z are not used: look for 1, 0, 5, U and 2.");
            }
            if (region && digit > 9) {
                throw new Refusal(
                        "USCC_REGION",
                        "Characters 3 to 8 of " + Tidy.quoted(code) + " are the region and not all digits.",
                        "Look the code up in the register.");
            }
        }
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
