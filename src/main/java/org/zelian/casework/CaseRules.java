package org.zelian.casework;

import org.zelian.kernel.WorkingCalendar;
import org.zelian.liability.Rulebook;

/** All that is not fact: the rulebook with the office's policy, the deadlines, the classes of records, the calendar. */
public record CaseRules(Rulebook book, Clocks clocks, RecordClasses classes, WorkingCalendar calendar) {
    /** With the deadlines and classes that come with the program. */
    public static CaseRules shipped(Rulebook book, WorkingCalendar calendar) {
        return new CaseRules(book, Clocks.shipped(), RecordClasses.shipped(), calendar);
    }
}
