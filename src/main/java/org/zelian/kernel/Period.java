package org.zelian.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from one day up to, and without, another; null is an open end.
 *
 * <p>May be empty ({@code from} = {@code to}): an office that was void from its start.
 *
 * @param from the first day; null is "always was"
 * @param to the first day after; null is "still is"
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final Period ALWAYS = new Period(null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refusal(
                    "PERIOD_REVERSED",
                    "A period starts on " + from + " and ends before it, on " + to + ".",
                    "Correct one of the two days in the source.");
        }
    }

    /** Gives the days from {@code from} to the day before {@code to}. */
    public static Period of(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Period(from, to);
    }

    /** Gives the days from {@code first} to {@code last}, both included. */
    public static Period inclusive(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Period(first, last == null ? null : last.plusDays(1));
    }

    /** Gives all days from a first one on. */
    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** Gives one day. */
    public static Period on(LocalDate day) {
        return new Period(day, day.plusDays(1));
    }

    /** Gives all days. */
    public static Period always() {
        return ALWAYS;
    }

    public boolean isEmpty() {
        return from != null && from.equals(to);
    }

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** Whether some day is in both; an empty period overlaps nothing. */
    public boolean overlaps(Period other) {
        return intersect(other).isPresent();
    }

    /** Gives the days that are in both, or nothing if there is none. */
    public Optional<Period> intersect(Period other) {
        var first = later(from, other.from);
        var end = earlier(to, other.to);
        return first != null && end != null && !first.isBefore(end)
                ? Optional.empty()
                : Optional.of(new Period(first, end));
    }

    /** Gives the last day, or nothing if the end is open. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(to).map(day -> day.minusDays(1));
    }

    /** Reads as {@code [2024-01-01, 2025-01-01)}; an open end is {@code ..}. */
    @Override
    public String toString() {
        return "[" + (from == null ? ".." : from) + ", " + (to == null ? ".." : to) + ")";
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isAfter(b) ? a : b;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }
}
