package org.zelian.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.Act;
import org.zelian.liability.Traced;

/**
 * Whether penalties and the eight other kinds of acts were reported or shown to the public in time (双公示, 7 working days), one
 * by one; what nobody reported counts as well.
 *
 * @param reported the day on which it was reported, else published; null if no document says so
 * @param due null if the calendar of that year is missing
 */
public record Timeliness(
        Act act, @Nullable LocalDate reported, @Nullable LocalDate due, Standing standing) {
    /** How one stands on a day. */
    public enum Standing {
        ON_TIME,
        LATE,
        /** Not reported, and the day is over. */
        OVERDUE,
        /** Not reported yet, and not late. */
        OPEN,
        CALENDAR_MISSING
    }

    /** Those of a subject that were decided by a day. */
    public static List<Timeliness> of(Traced traced, CaseRules rules, LocalDate day) {
        var matter = new Matter(traced, List.of(), rules, day);
        return traced.file().acts().stream()
                .filter(act -> act.kind() == TriggerKind.PENALTY
                        || act.fact().value("adminAct").isPresent())
                .filter(act ->
                        act.evidence().voided() == null && !act.decidedOn().isAfter(day))
                .map(act -> of(act, matter))
                .toList();
    }

    private static Timeliness of(Act act, Matter matter) {
        var due = matter.due("penalty.report", act.decidedOn());
        var reported = Matter.dayOf(act, "reportedOn")
                .or(() -> Matter.dayOf(act, "publishedOn"))
                .filter(on -> !on.isAfter(matter.day()))
                .orElse(null);
        return new Timeliness(act, reported, due, standing(reported, due, matter.day()));
    }

    private static Standing standing(@Nullable LocalDate reported, @Nullable LocalDate due, LocalDate day) {
        if (due == null) {
            return Standing.CALENDAR_MISSING;
        }
        boolean late = (reported == null ? day : reported).isAfter(due);
        return reported == null ? (late ? Standing.OVERDUE : Standing.OPEN) : late ? Standing.LATE : Standing.ON_TIME;
    }
}
