package org.zelian.casework;

import java.time.LocalDate;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.Act;

/** Whether penalties and the other acts of the eight kinds were reported in time (双公示, 7 working days). */
final class Reports {
    private final Matter matter;

    Reports(Matter matter) {
        this.matter = matter;
    }

    /** Only what says on which day it was reported: the day on which we happened to load it tells nothing. */
    void add(Docket.Drafts drafts) {
        for (var act : matter.file().acts()) {
            if (act.kind() == TriggerKind.PENALTY
                    || act.fact().value("adminAct").isPresent()) {
                Matter.dayOf(act, "reportedOn")
                        .filter(day -> !day.isAfter(matter.day()))
                        .ifPresent(day -> drafts.cases.add(line(act, day)));
            }
        }
    }

    private CaseLine line(Act act, LocalDate reported) {
        var due = matter.due("penalty.report", act.decidedOn());
        boolean late = due != null && reported.isAfter(due);
        var state = due == null ? "CALENDAR_MISSING" : late ? "LATE" : "ON_TIME";
        return new CaseLine(
                "REPORT",
                "",
                act.decision().number(),
                state,
                reported,
                null,
                due,
                due == null ? "没有该年度的工作日历" : late ? "超期报送" : "按时报送");
    }
}
