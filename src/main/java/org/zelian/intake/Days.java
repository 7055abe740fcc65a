package org.zelian.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zelian.kernel.Refusal;

/** The ways a day is written in files. */
final class Days {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;
    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ]+0{1,2}:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final Pattern OPEN = Pattern.compile("长期|永久|无固定期限|9999[-/.]12[-/.]31|99991231|9999年12月31日");

    private Days() {}

    /**
     * Reads a day.
     *
     * @param open whether the day may be open, written {@code 长期} or {@code 9999-12-31}
     * @return empty only for an open day
     */
    static Optional<LocalDate> read(String text, boolean open) {
        if (open && OPEN.matcher(text).matches()) {
            return Optional.empty();
        }
        if (SERIAL.matcher(text).matches()) {
            throw serial(text);
        }
        for (var form : new Pattern[] {SEPARATED, CHINESE, COMPACT}) {
            var matcher = form.matcher(text);
            if (matcher.matches()) {
                return Optional.of(day(text, matcher));
            }
        }
        throw new Refusal(
                "BAD_DAY",
                "A day is written \"" + text + "\".",
                "Write the day as 2026-08-20 (also read: 2026/8/20, 2026.8.20, 20260820, 2026年8月20日).");
    }

    private static LocalDate day(String text, Matcher matcher) {
        int last = matcher.groupCount();
        int year = Integer.parseInt(matcher.group(1));
        LocalDate day;
        try {
            day = LocalDate.of(year, Integer.parseInt(matcher.group(last - 1)), Integer.parseInt(matcher.group(last)));
        } catch (DateTimeException e) {
            throw new Refusal(
                    "NO_SUCH_DAY",
                    "There is no day " + text + ".",
                    "Give a day of the calendar, or leave it empty if unknown.");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refusal(
                    "DAY_OUT_OF_RANGE",
                    "The day is " + text + ".",
                    "Give a day from 1800 to 2199; leave it empty if unknown; in columns for an end, 长期 or 9999-12-31 means open.");
        }
        return day;
    }

    private static Refusal serial(String text) {
        var day = LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(text.substring(0, 5)));
        return new Refusal(
                "EXCEL_SERIAL_DAY",
                "A day is written as the number " + text + ".",
                "If this is a spreadsheet's day number it means " + day
                        + ": write that, or format the column as a date.");
    }
}
