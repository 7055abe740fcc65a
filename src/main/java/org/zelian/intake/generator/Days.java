package org.zelian.intake.generator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as numbers since 1970-01-01, and their text without making it twice. */
final class Days {
    /** Open end. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final int LAST = (int) LocalDate.of(2060, 12, 31).toEpochDay();
    private static final String[] TEXT = new String[LAST + 1];

    static {
        for (int day = 0; day <= LAST; day++) {
            TEXT[day] = LocalDate.ofEpochDay(day).toString();
        }
    }

    private Days() {}

    static int of(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    static @Nullable String text(int day) {
        return day == NEVER ? null : TEXT[day];
    }

    /** The corresponding day some years on; the month's last if there is none. */
    static int plusYears(int day, int years) {
        return (int) LocalDate.ofEpochDay(day).plusYears(years).toEpochDay();
    }

    static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }
}
