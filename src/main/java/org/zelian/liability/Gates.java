package org.zelian.liability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.catalogue.Mode;
import org.zelian.liability.catalogue.RoleTime;
import org.zelian.liability.catalogue.Rule;

/** The gate of a row: what proof it asks for, and the state that follows (catalogue §2.4, §2.5). */
final class Gates {
    private Gates() {}

    /** What a gate lets through: the state, the reason, the measures it is limited to, the facts that satisfy it. */
    record Passed(State state, Reason reason, Set<String> measures, List<Evidence> cited) {}

    static Optional<Passed> pass(Rule rule, Reached reached, Act act, CaseFile file) {
        var all = Set.copyOf(rule.measures());
        return switch (rule.gate()) {
            case NONE -> passed(none(rule, reached), all);
            case NAMED_OR_OFFICE -> passed(byMode(rule, reached.named() ? State.EFFECTIVE : State.PROPOSED), all);
            case PERSONAL_RESP -> personal(rule, reached, act, file, all);
            case NAMED -> reached.named() ? document(rule, act, all) : Optional.empty();
            case COURT -> act.byCourt() ? court(rule, reached, all) : Optional.empty();
            case AUTHORITY_ORDER -> ordered(rule, act, file);
            case AUTHORITY_CONFIRM -> confirmed(rule, act, file, all);
        };
    }

    private static State none(Rule rule, Reached reached) {
        if (rule.mode() == Mode.AUTO || rule.mode() == Mode.RECORD) {
            return State.EFFECTIVE;
        }
        return byMode(rule, reached.named() && !reached.itself() ? State.EFFECTIVE : State.PROPOSED);
    }

    /** An order on a unit binds whoever holds the office; a judgment on what persons did reaches those it names. */
    private static Optional<Passed> court(Rule rule, Reached reached, Set<String> all) {
        if (rule.roleTime() == RoleTime.AT_VIOLATION && !reached.named()) {
            return Optional.of(new Passed(
                    State.UNDER_REVIEW,
                    Reason.of("NOT_NAMED_IN_JUDGMENT", "裁判未载明本人 (the judgment does not name this person)"),
                    all,
                    List.of()));
        }
        boolean computed = reached.level().equals("L1") || reached.level().equals("L2");
        return passed(byMode(rule, rule.mode() == Mode.PROPOSE || computed ? State.PROPOSED : State.EFFECTIVE), all);
    }

    /** Letters, alerts and advice are never more than that. */
    private static State byMode(Rule rule, State otherwise) {
        return switch (rule.mode()) {
            case NOTICE -> State.DRAFT;
            case ALERT -> State.ALERT;
            case ADVISE -> State.ADVISORY;
            default -> otherwise;
        };
    }

    private static Optional<Passed> personal(Rule rule, Reached reached, Act act, CaseFile file, Set<String> all) {
        Optional<Passed> unsettled = Optional.empty();
        for (var finding : file.findingsAbout(act, Findings.PERSONAL_RESPONSIBILITY)) {
            for (var naming : Decision.of(finding.fact()).map(file::named).orElse(List.of())) {
                if (same(file, naming.person(), reached.who())) {
                    var elsewhere = naming.elsewhere();
                    if (elsewhere == null) {
                        return Optional.of(new Passed(
                                byMode(rule, State.PROPOSED), Reason.NONE, all, List.of(finding, naming.evidence())));
                    }
                    unsettled = Optional.of(new Passed(
                            State.UNDER_REVIEW,
                            Naming.FOR_WHICH_SUBJECT,
                            all,
                            List.of(finding, naming.evidence(), elsewhere)));
                }
            }
        }
        if (act.is("responsibilityFinding") && reached.named()) {
            return passed(byMode(rule, State.PROPOSED), all);
        }
        if (unsettled.isPresent()) {
            return unsettled;
        }
        return Optional.of(new Passed(
                State.UNDER_REVIEW,
                Reason.of("NO_PERSONAL_FINDING", "未认定个人责任 (no written finding of personal responsibility)"),
                all,
                List.of()));
    }

    private static Optional<Passed> document(Rule rule, Act act, Set<String> all) {
        if (rule.documentMustContainBan() && !act.contains().containsAll(all)) {
            return Optional.of(new Passed(
                    State.UNDER_REVIEW,
                    Reason.of(
                            "DOCUMENT_LACKS_BAN",
                            "文书未载明该项禁止 (the ban is a penalty of its own; the document does not contain it)"),
                    all,
                    List.of()));
        }
        return passed(byMode(rule, rule.mode() == Mode.PROPOSE ? State.PROPOSED : State.EFFECTIVE), all);
    }

    private static Optional<Passed> ordered(Rule rule, Act act, CaseFile file) {
        var ordered = new TreeSet<>(act.contains());
        var cited = new ArrayList<Evidence>();
        for (var finding : file.findingsAbout(act, Findings.MEASURE_ORDERED)) {
            finding.fact().value("contains").ifPresent(c -> ordered.addAll(List.of(c.split(","))));
            cited.add(finding);
        }
        ordered.retainAll(rule.measures());
        return ordered.isEmpty()
                ? Optional.empty()
                : Optional.of(new Passed(
                        byMode(rule, State.EFFECTIVE), Reason.NONE, Set.copyOf(ordered), List.copyOf(cited)));
    }

    private static Optional<Passed> confirmed(Rule rule, Act act, CaseFile file, Set<String> all) {
        var findings = file.findingsAbout(act, Findings.FACTS_CONFIRMED);
        boolean letter = rule.mode() == Mode.NOTICE || rule.mode() == Mode.ALERT;
        if (letter || act.is("confirmed") || !findings.isEmpty()) {
            var state = byMode(rule, rule.mode() == Mode.PROPOSE ? State.PROPOSED : State.EFFECTIVE);
            return Optional.of(new Passed(state, Reason.NONE, all, findings));
        }
        return Optional.of(new Passed(
                State.UNDER_REVIEW,
                Reason.of("TO_BE_VERIFIED", "待核实 (no authority has confirmed the facts)"),
                all,
                List.of()));
    }

    private static Optional<Passed> passed(State state, Set<String> measures) {
        return Optional.of(new Passed(state, Reason.NONE, measures, List.of()));
    }

    private static boolean same(CaseFile file, PartyRef a, PartyRef b) {
        return file.canonical(a).equals(file.canonical(b));
    }
}
