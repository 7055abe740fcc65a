package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;

/**
 * The states of a finding over the days: stretches without gap or overlap, the last one open.
 *
 * <p>A question for a day only cuts it; nothing is computed again when the day changes.
 */
public record Course(List<Segment> segments) {
    public Course {
        segments = List.copyOf(segments);
    }

    /** A course that has one state from a day on. */
    public static Course from(LocalDate first, State state, Reason reason) {
        return new Course(List.of(new Segment(Period.since(first), state, reason)));
    }

    /** The stretch that holds on a day; empty before the finding exists. */
    public Optional<Segment> on(LocalDate day) {
        return segments.stream().filter(s -> s.days().contains(day)).findFirst();
    }

    /** This course with another state painted over the days of a period, wherever the state beneath allows it. */
    Course paint(Period days, State state, Reason reason, Predicate<State> over) {
        var result = new ArrayList<Segment>();
        for (var segment : segments) {
            var shared = segment.days().intersect(days);
            if (shared.isEmpty() || !over.test(segment.state())) {
                result.add(segment);
                continue;
            }
            before(segment.days(), shared.get()).ifPresent(p -> result.add(at(segment, p)));
            result.add(new Segment(shared.get(), state, reason));
            after(segment.days(), shared.get()).ifPresent(p -> result.add(at(segment, p)));
        }
        return new Course(joined(result));
    }

    Course paintFrom(LocalDate day, State state, Reason reason, Predicate<State> over) {
        return paint(Period.since(day), state, reason, over);
    }

    private static Segment at(Segment segment, Period days) {
        return new Segment(days, segment.state(), segment.reason());
    }

    private static Optional<Period> before(Period whole, Period part) {
        return part.from() == null || part.from().equals(whole.from())
                ? Optional.empty()
                : Optional.of(new Period(whole.from(), part.from()));
    }

    private static Optional<Period> after(Period whole, Period part) {
        return part.to() == null || same(part.to(), whole.to())
                ? Optional.empty()
                : Optional.of(new Period(part.to(), whole.to()));
    }

    private static boolean same(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b == null : a.equals(b);
    }

    private static List<Segment> joined(List<Segment> parts) {
        var result = new ArrayList<Segment>();
        for (var part : parts) {
            var last = result.isEmpty() ? null : result.getLast();
            if (last != null && last.state() == part.state() && last.reason().equals(part.reason())) {
                result.set(
                        result.size() - 1,
                        new Segment(new Period(last.days().from(), part.days().to()), part.state(), part.reason()));
            } else {
                result.add(part);
            }
        }
        return result;
    }
}
