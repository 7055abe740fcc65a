package org.zelian.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;

/** Days as sentences write them. */
final class Days {
    private static final Comparator<@Nullable LocalDate> EARLIEST_FIRST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder());

    private static final Comparator<@Nullable LocalDate> LATEST_LAST =
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());

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

    /** From the first to the last day of some periods, whatever lies between. */
    static Period whole(List<Period> periods) {
        @Nullable LocalDate from = periods.getFirst().from();
        @Nullable LocalDate to = periods.getFirst().to();
        for (var each : periods) {
            from = earlier(from, each.from());
            to = LATEST_LAST.compare(to, each.to()) >= 0 ? to : each.to();
        }
        return Period.of(from, to);
    }

    /** The later of two first days, of which null is the earliest. */
    static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return EARLIEST_FIRST.compare(one, other) >= 0 ? one : other;
    }
}
