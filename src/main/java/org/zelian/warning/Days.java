package org.zelian.warning;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;

/** Days as sentences write them. */
final class Days {
    private static final Comparator<@Nullable LocalDate> EARLIEST_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    private Days() {}

    /** A day, or nothing where it is unknown. */
    static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The first and the last day of a period; an open end is named by {@code open}. */
    static String span(Period days, String open) {
        return text(days.from()) + "至" + days.lastDay().map(LocalDate::toString).orElse(open);
    }

    /** The earlier of two first days, of which null is the earliest. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return EARLIEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** The later of two first days, of which null is the earliest. */
    static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return EARLIEST_FIRST.compare(one, other) >= 0 ? one : other;
    }
}
