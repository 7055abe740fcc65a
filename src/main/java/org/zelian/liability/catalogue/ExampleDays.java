package org.zelian.liability.catalogue;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.kernel.Period;

/** The days of an example: the violation, thirty days later the document, ten days later the question. */
record ExampleDays(LocalDate decided) {
    private static final int LENGTH = 30;
    private static final int UNTIL_DECISION = 30;
    private static final int UNTIL_QUESTION = 10;
    private static final int WELL_INSIDE = 90;

    /** Gives days well inside the validity of a rule's text. */
    static ExampleDays inside(Rule rule) {
        return at(rule, rule.inForceFrom().orElse(LocalDate.of(2000, 1, 1)).plusDays(WELL_INSIDE));
    }

    /** Gives the days for which the rule's version is chosen by this day. */
    static ExampleDays at(Rule rule, LocalDate versionDay) {
        return new ExampleDays(
                switch (rule.versionBy()) {
                    case ACT -> versionDay.plusDays(UNTIL_DECISION);
                    case EVENT -> versionDay;
                    case CHECK -> versionDay.minusDays(UNTIL_QUESTION);
                });
    }

    LocalDate lastViolationDay() {
        return decided.minusDays(UNTIL_DECISION);
    }

    LocalDate firstViolationDay() {
        return lastViolationDay().minusDays(LENGTH - 1);
    }

    Period violation() {
        return Period.inclusive(firstViolationDay(), lastViolationDay());
    }

    LocalDate asked() {
        return decided.plusDays(UNTIL_QUESTION);
    }

    /** Gives the first and the last of the days on which an office must be held. */
    LocalDate firstRoleDay(RoleTime time) {
        return switch (time) {
            case AT_VIOLATION -> firstViolationDay();
            case CURRENT -> asked();
            default -> decided;
        };
    }

    LocalDate lastRoleDay(RoleTime time) {
        return time == RoleTime.AT_VIOLATION ? lastViolationDay() : firstRoleDay(time);
    }

    /** Gives what the document says of days; whatever starts a term is the day of the document. */
    SortedMap<String, LocalDate> said(Rule rule) {
        var said = new TreeMap<String, LocalDate>();
        said.put("decidedOn", decided);
        said.put("effectiveOn", decided);
        switch (rule.termStart()) {
            case PUBLICATION -> said.put("publishedOn", decided);
            case SERVICE -> said.put("servedOn", decided);
            case SENTENCE_SERVED -> said.put("sentenceServed", decided);
            case PROBATION_END -> said.put("probationEnd", decided);
            case DISMISSAL -> said.put("dismissedOn", decided);
            case DISCIPLINE -> said.put("disciplinedOn", decided);
            case BANKRUPTCY_CLOSED -> said.put("closedOn", decided);
            default -> {
                // The start is the day of the document.
            }
        }
        return said;
    }
}
