package org.zelian.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Working days: Monday to Friday, but for the holidays and the working weekends of a table.
 *
 * <p>Only years of the table can be asked about, because the table of a year is published in the autumn before: a
 * deadline that runs into a missing year is refused, never guessed.
 */
public final class WorkingCalendar {
    private static final String NATIONAL = "/calendar.csv";

    private final Map<LocalDate, Boolean> exceptions;
    private final Set<Integer> years;

    WorkingCalendar(Map<LocalDate, Boolean> exceptions, Set<Integer> years) {
        this.exceptions = Map.copyOf(exceptions);
        this.years = Set.copyOf(years);
    }

    /**
     * Reads a table with the columns {@code day,kind} and, ignored here, {@code name,source}.
     *
     * <p>Kinds: {@code HOLIDAY}, {@code WORKDAY}, and {@code YEAR}, whose day is a year without (further) exceptions. A year
     * with any row is declared.
     *
     * @throws Refusal {@code CALENDAR_HEADER}, {@code CALENDAR_DAY}, {@code CALENDAR_KIND}, {@code CALENDAR_CONFLICT}
     */
    public static WorkingCalendar parse(Reader csv) {
        try {
            return new CalendarTable().read(new BufferedReader(csv));
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar cannot be read", e);
        }
    }

    /** Gives the national calendar that comes with the program. */
    public static WorkingCalendar national() {
        try (var stream = WorkingCalendar.class.getResourceAsStream(NATIONAL)) {
            var found = Objects.requireNonNull(stream, "The program comes with " + NATIONAL);
            return parse(new InputStreamReader(found, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The national calendar cannot be read", e);
        }
    }

    /** Whether the table has a year: only then a deadline that touches it can be computed. */
    public boolean has(int year) {
        return years.contains(year);
    }

    /**
     * Whether offices work on a day.
     *
     * @throws Refusal {@code CALENDAR_YEAR_MISSING}
     */
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new Refusal(
                    "CALENDAR_YEAR_MISSING",
                    "The calendar says nothing about " + day.getYear() + ", where " + day + " lies; it has "
                            + new TreeSet<>(years) + ".",
                    "Add the holidays and working weekends of that year to the calendar.");
        }
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, weekday);
    }

    /**
     * Gives the last of {@code n} working days after a day, which is not counted itself: the day a deadline is due.
     *
     * @param n 0 (the day itself, working or not) or more
     */
    public LocalDate plus(LocalDate day, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("A deadline runs forwards, not " + n + " working days");
        }
        var due = day;
        for (int left = n; left > 0; ) {
            due = due.plusDays(1);
            if (isWorkingDay(due)) {
                left--;
            }
        }
        return due;
    }

    /** Counts the working days after one day, up to and with another; 0 if that is not later. */
    public int between(LocalDate after, LocalDate last) {
        int count = 0;
        for (var day = after.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** Gives the day itself or the next working day (民法典 §203: a term that ends on a holiday ends the day after). */
    public LocalDate orNext(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }
}
