package org.zelian.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** The 18 characters of a Chinese identity number (GB 11643): place, day of birth, order, check character. */
final class CitizenNumber {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private CitizenNumber() {}

    static boolean hasShape(String number) {
        return SHAPE.matcher(number).matches();
    }

    static boolean hasOldShape(String number) {
        return number.length() == 15 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Inserts the century and appends the check character. */
    static String upgrade(String old) {
        var head = old.substring(0, 6) + "19" + old.substring(6);
        return head + checkCharacter(head);
    }

    static void check(String number) {
        if (!hasShape(number)) {
            throw new Refusal(
                    number.length() == 18 ? "ID_CHARACTER" : "ID_LENGTH",
                    "An identity number has 18 digits (the last may be X), or 15 on old cards; " + Masks.number(number)
                            + " has " + number.length() + " characters.",
                    "Read the number from the document again.");
        }
        boolean right = number.charAt(17) == checkCharacter(number);
        // A spreadsheet keeps 15 digits and fills up with zeros.
        if (!right && number.endsWith("000")) {
            throw mangled(number);
        }
        if (number.charAt(0) != '9' && !PROVINCES.contains(number.substring(0, 2))) {
            throw new Refusal(
                    "ID_REGION",
                    "No province has the code " + number.substring(0, 2) + ", with which " + Masks.number(number)
                            + " starts.",
                    "Read the number from the document again.");
        }
        birth(number);
        if (!right) {
            throw new Refusal(
                    "ID_CHECK_DIGIT",
                    "The check digit of " + Masks.number(number) + " does not fit the other digits.",
                    "Some digit is wrong; read the number from the document again.");
        }
    }

    static LocalDate birth(String number) {
        try {
            return LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException e) {
            throw new Refusal(
                    "ID_BAD_DATE",
                    "Digits 7 to 14 of " + Masks.number(number) + " are no day of the calendar.",
                    "Read the number from the document again.");
        }
    }

    static Refusal mangled(String number) {
        return new Refusal(
                "EXCEL_MANGLED_ID",
                Masks.digits(number) + " is an identity number that a spreadsheet has turned into a number; its last"
                        + " digits are lost.",
                "Export the file again with the column formatted as text; the digits cannot be restored.");
    }

    static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }
}
