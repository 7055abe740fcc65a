package org.zelian.sanction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;
import org.zelian.kernel.Terms;

/** When a listing is in force: from its decision to its last day or its end, without its suspensions; by what was known. */
final class ListingCourse {
    private static final Set<String> ENDS = Set.of("REMOVED", "REVOKED", "REPAIRED", "EXPIRED");

    private final ListType list;
    private final Period said;
    private final Ticks known;
    private final List<Step> steps;
    private final boolean kept;

    /** A half-open interval of ticks; null is still believed. */
    record Ticks(long from, @Nullable Long to) {
        boolean contains(long tick) {
            return from <= tick && (to == null || tick < to);
        }
    }

    /**
     * Something that ends or suspends the listing; an end that was taken back later has a last day, and counts as a pause.
     *
     * @param ofOne whether it concerns one person only: then it says no more than that its case does not concern the others
     */
    record Step(boolean ends, String end, String caseNo, String reason, boolean ofOne, Period valid, Ticks known) {
        boolean takenBack() {
            return ends && valid.to() != null;
        }

        /** Whether another source knows the outcome of the same case already. */
        private boolean isOutdatedBy(Step other) {
            var over = other.valid.to();
            return !caseNo.isEmpty()
                    && caseNo.equals(other.caseNo)
                    && ends == other.ends
                    && end.equals(other.end)
                    && Objects.equals(valid.from(), other.valid.from())
                    && over != null
                    && (valid.to() == null || over.isBefore(valid.to()));
        }
    }

    /** A stretch in force, as known in an interval of ticks. */
    record Stretch(Period valid, Ticks known) {}

    /** @param kept whether an explicit decision keeps it beyond its list's term */
    ListingCourse(ListType list, Period said, Ticks known, List<Step> steps, boolean kept) {
        this.list = list;
        this.said = said;
        this.known = known;
        this.steps = steps;
        this.kept = kept;
    }

    /** The stretches in the order of knowledge, then of days. */
    List<Stretch> stretches() {
        var ticks = new TreeSet<Long>();
        ticks.add(known.from());
        for (var step : steps) {
            var until = step.known().to();
            List<Long> turns = until == null
                    ? List.of(step.known().from())
                    : List.of(step.known().from(), until);
            turns.stream().filter(known::contains).forEach(ticks::add);
        }
        var stretches = new ArrayList<Stretch>();
        for (var tick : ticks) {
            var next = ticks.higher(tick);
            var span = new Ticks(tick, next == null ? known.to() : next);
            inForce(tick).forEach(period -> stretches.add(new Stretch(period, span)));
        }
        return stretches;
    }

    private List<Period> inForce(long tick) {
        var day = said.from();
        var end = lastDayAfter();
        var believed = believed(tick);
        for (var step : believed) {
            var from = step.valid().from();
            if (step.ends() && !step.takenBack() && endsIt(step.end()) && from != null) {
                end = end == null || from.isBefore(end) ? from : end;
            }
        }
        var pauses = believed.stream()
                .filter(step -> !step.valid().isEmpty())
                .filter(step -> step.ends() ? step.takenBack() && endsIt(step.end()) : suspends(step))
                .map(Step::valid)
                .sorted(Comparator.comparing((Period pause) -> pause.from() == null ? LocalDate.MIN : pause.from()))
                .toList();
        var periods = new ArrayList<Period>();
        for (var pause : pauses) {
            var stop = pause.from();
            if (stop != null && (day == null || stop.isAfter(day))) {
                add(periods, day, end != null && end.isBefore(stop) ? end : stop);
            }
            var again = pause.to();
            if (again == null) {
                return periods;
            }
            day = day == null || again.isAfter(day) ? again : day;
        }
        add(periods, day, end);
        return periods;
    }

    /** An objection does not suspend a court's list; only whoever stays the decision does. */
    private boolean suspends(Step pause) {
        return !list.keptByCourts() || pause.reason().contains("停止执行");
    }

    private List<Step> believed(long tick) {
        var known = steps.stream().filter(step -> step.known().contains(tick)).toList();
        return known.stream()
                .filter(step -> !step.ofOne() && known.stream().noneMatch(step::isOutdatedBy))
                .toList();
    }

    private static void add(List<Period> periods, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || from.isBefore(to)) {
            periods.add(Period.of(from, to));
        }
    }

    /** Performance ends an entry without a fixed term; one with a fixed term stays until then, or until it is deleted. */
    private boolean endsIt(String end) {
        return ENDS.contains(end) || (end.equals("PERFORMED") && list.endsByPerformance() && lastDayAfter() == null);
    }

    /**
     * The day after the last: given by the document, else by the list's term, which only an explicit decision makes longer;
     * null if it lasts until something ends it.
     */
    private @Nullable LocalDate lastDayAfter() {
        var byDocument = said.to();
        var byTerm = byTerm();
        boolean longer = byDocument != null && byTerm != null && byDocument.isAfter(byTerm) && !kept;
        return byDocument == null || longer ? byTerm : byDocument;
    }

    private @Nullable LocalDate byTerm() {
        var from = said.from();
        if (from == null || !list.term().startsWith("P")) {
            return null;
        }
        try {
            return Terms.until(from, java.time.Period.parse(list.term()));
        } catch (DateTimeParseException words) {
            return null;
        }
    }
}
