package org.zelian.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoField;

/**
 * Terms in years, months and days, counted as the Civil Code does (民法典 §201, §202).
 *
 * <p>The day on which a term starts is not counted. The last day of months and years is the day of the same number; where
 * the month has none, its last day. The last day is part of the term: a bar that starts on 2024-02-29 for three years
 * holds on 2027-02-28 and no longer on 2027-03-01.
 */
public final class Terms {
    private Terms() {}

    /** Gives the last day of a term. */
    public static LocalDate lastDay(LocalDate start, java.time.Period term) {
        if (term.isNegative()) {
            throw new IllegalArgumentException("A term runs forwards, unlike " + term);
        }
        // Years and months go in one step (LocalDate.plus does so): the month end is looked at once.
        return start.plus(term);
    }

    /** Gives the first day after a term: the half-open end. */
    public static LocalDate until(LocalDate start, java.time.Period term) {
        return lastDay(start, term).plusDays(1);
    }

    /** Gives the days on which a bar holds that starts on a day, that day included. */
    public static Period from(LocalDate start, java.time.Period term) {
        return Period.of(start, until(start, term));
    }

    /**
     * Counts the whole months that are past when a day begins.
     *
     * <p>With first day 2026-05-20 (due on the 19th, so the term runs from the 19th) the sixth month ends with
     * 2026-11-19: 5 on that day, 6 from 2026-11-20.
     *
     * @param firstDay the first day that is counted, such as the first overdue day
     * @return 0 or more
     */
    public static int monthsPassed(LocalDate firstDay, LocalDate day) {
        var start = firstDay.minusDays(1);
        long months = day.getLong(ChronoField.PROLEPTIC_MONTH) - start.getLong(ChronoField.PROLEPTIC_MONTH);
        while (months > 0 && !start.plusMonths(months).isBefore(day)) {
            months--;
        }
        return Math.toIntExact(Math.max(0, months));
    }
}
