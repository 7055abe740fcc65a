package org.zelian.casework;

import java.time.LocalDate;
import java.util.TreeMap;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.WorkingCalendar;

/** A year of which no calendar is there, told as a task of its own once something has to be done until a day of it. */
final class MissingYears {
    private MissingYears() {}

    /** Asked after all tasks are there. */
    static void add(WorkingCalendar calendar, PartyRef subject, Docket.Drafts drafts) {
        var years = new TreeMap<Integer, LocalDate>();
        for (var task : drafts.tasks) {
            if (task.lacksCalendar()) {
                var opened = task.opened();
                int missing = calendar.has(opened.getYear()) ? opened.getYear() + 1 : opened.getYear();
                years.merge(missing, opened, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        years.forEach((year, since) -> drafts.tasks.add(Task.of(
                new Task.Brief(
                        "CALENDAR_MISSING",
                        "信用主管部门",
                        subject,
                        String.valueOf(year),
                        "导入 " + year + " 年工作日历 (节假日和调休), 此前有期限无法计算 (import the calendar of " + year + ")"),
                since,
                "OPEN")));
    }
}
