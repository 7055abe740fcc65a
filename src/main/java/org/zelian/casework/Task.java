package org.zelian.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;

/**
 * Something a department has to do, from a day until another.
 *
 * @param about the decision, order or case
 * @param due last day; null if no calendar tells or nothing sets one
 * @param state OPEN, OVERDUE, DONE, DONE_LATE, MOOT (nothing is left to do) or NOTE (to be known, nothing to be done)
 * @param overdueSince the day after the last one; null while it is not late
 * @param code of an irregular step what was not so, a guard of the tables or ORDER; empty for other tasks
 */
public record Task(
        String id,
        String kind,
        String department,
        @Nullable PartyRef subject,
        String about,
        LocalDate opened,
        @Nullable LocalDate due,
        String state,
        @Nullable LocalDate overdueSince,
        String text,
        String code) {
    /** A step that no table allows; of two in one case on one day each is a task. */
    static final String IRREGULAR = "IRREGULAR_STEP";

    /** A step about a decision, order or person that is not known, or not known there. */
    static final String UNKNOWN = "UNKNOWN_MATTER";

    /** A listing on a document by which the subject was put on the same list before. */
    static final String RELISTED = "RELISTED";

    /** A decision that a review or suit changed or found unlawful. */
    static final String OUTCOME = "ACT_ON_OUTCOME";

    /** A listing in force whose document was revoked. */
    static final String BASIS_REVOKED = "BASIS_REVOKED";

    private static final String UNDATED = " · 缺工作日历, 期限无法计算 (no calendar of that year: the deadline is not known)";

    /** The same, closed on a day by a document or for a reason. */
    Task handled(LocalDate day, String why) {
        boolean late = due != null && day.isAfter(due);
        return new Task(
                id,
                kind,
                department,
                subject,
                about,
                opened,
                due,
                late ? "DONE_LATE" : "DONE",
                late ? overdueSince : null,
                text + " · 办结 " + day + ": " + why,
                code);
    }

    /** Whether nobody knows until when it is to be done, because the calendar of that year is missing. */
    boolean lacksCalendar() {
        return isOpen() && text.endsWith(UNDATED);
    }

    boolean isOpen() {
        return state.equals("OPEN") || state.equals("OVERDUE");
    }

    /** What is known of a task before its days are looked at. */
    record Brief(String kind, String department, @Nullable PartyRef subject, String about, String text, String code) {
        Brief(String kind, String department, @Nullable PartyRef subject, String about, String text) {
            this(kind, department, subject, about, text, "");
        }

        private Brief undated() {
            return new Brief(kind, department, subject, about, text + UNDATED, code);
        }

        private String id(LocalDate opened) {
            return Canonical.id26(String.join(
                    "|",
                    "TASK",
                    kind,
                    department,
                    String.valueOf(subject),
                    about,
                    kind.equals(IRREGULAR) ? text : "",
                    opened.toString()));
        }
    }

    /** A task as it stands on a day; done on a day, or open. */
    static Task on(LocalDate day, Brief brief, LocalDate opened, @Nullable LocalDate due, @Nullable LocalDate done) {
        var finished = done != null && !done.isAfter(day) ? done : null;
        boolean late = due != null && (finished == null ? day : finished).isAfter(due);
        var state = finished != null ? (late ? "DONE_LATE" : "DONE") : late ? "OVERDUE" : "OPEN";
        var told = due == null && finished == null ? brief.undated() : brief;
        return of(told, opened, due, state, late && due != null ? due.plusDays(1) : null);
    }

    /** A task that is not measured by its days. */
    static Task of(Brief brief, LocalDate opened, String state) {
        return of(brief, opened, null, state, null);
    }

    private static Task of(
            Brief brief, LocalDate opened, @Nullable LocalDate due, String state, @Nullable LocalDate overdue) {
        return new Task(
                brief.id(opened),
                brief.kind(),
                brief.department(),
                brief.subject(),
                brief.about(),
                opened,
                due,
                state,
                overdue,
                brief.text(),
                brief.code());
    }
}
