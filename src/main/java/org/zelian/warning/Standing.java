package org.zelian.warning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;

/** How long the same things hold together: the days around one day on which exactly the same keys are in force. */
final class Standing {
    private Standing() {}

    /** One stretch in force of something. */
    record Stretch(String key, Period days) {}

    /** Gives the days around {@code day} without a change of what is in force. */
    static Period around(LocalDate day, Collection<Stretch> stretches) {
        var now = on(day, stretches);
        var boundaries = boundaries(stretches);
        @Nullable LocalDate from = null;
        for (var boundary : boundaries.headSet(day, true).descendingSet()) {
            if (!on(boundary.minusDays(1), stretches).equals(now)) {
                from = boundary;
                break;
            }
        }
        @Nullable LocalDate to = null;
        for (var boundary : boundaries.tailSet(day, false)) {
            if (!on(boundary, stretches).equals(now)) {
                to = boundary;
                break;
            }
        }
        return Period.of(from, to);
    }

    /** Gives the keys in force on a day. */
    static Set<String> on(LocalDate day, Collection<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch -> stretch.days.contains(day))
                .map(Stretch::key)
                .collect(Collectors.toSet());
    }

    private static NavigableSet<LocalDate> boundaries(Collection<Stretch> stretches) {
        var days = new TreeSet<LocalDate>();
        for (var stretch : stretches) {
            if (stretch.days.from() != null) {
                days.add(stretch.days.from());
            }
            if (stretch.days.to() != null) {
                days.add(stretch.days.to());
            }
        }
        return days;
    }
}
