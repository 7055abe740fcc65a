package org.zelian.casework;

import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a task that is late is followed up: asked for, urged, told to the unit above. The office sets the days. */
public enum Chase {
    NONE("", ""),
    REMIND("催办", "reminded"),
    URGE("督办", "urged"),
    REPORT("报上级单位", "told to the unit above");

    private final String zh;
    private final String en;

    Chase(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** What a task has come to on a day; nothing before it is late. */
    static Chase of(Task task, CaseRules rules, LocalDate day) {
        var due = task.due();
        if (due == null || !task.state().equals("OVERDUE")) {
            return NONE;
        }
        if (isPast("chase.report", due, rules, day)) {
            return REPORT;
        }
        return isPast("chase.urge", due, rules, day) ? URGE : REMIND;
    }

    private static boolean isPast(String clock, LocalDate due, CaseRules rules, LocalDate day) {
        @Nullable
        LocalDate last = rules.clocks()
                .of(clock, new TreeSet<>(rules.book().policy().jurisdictions()))
                .due(due, rules.calendar());
        return last != null && day.isAfter(last);
    }
}
