package org.zelian.liability.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.liability.catalogue.Example.Aspect;
import org.zelian.liability.catalogue.Example.Office;
import org.zelian.liability.catalogue.Example.Reason;
import org.zelian.liability.catalogue.Outcome.Proof;
import org.zelian.liability.catalogue.Outcome.Reached;

/** Makes the examples of one rule: a case in which everything is fulfilled, then with one thing changed at a time. */
final class RuleExamples {
    private final Rule rule;
    private final ExampleDocument document;
    private final ExampleDays days;
    private final List<Example> made = new ArrayList<>();
    private final Role role;
    private final Reached reached;
    private final Assignments assignments;
    private final SortedMap<String, String> fulfilled;

    RuleExamples(Rule rule, Vocabulary names) {
        this.rule = rule;
        this.days = ExampleDays.inside(rule);
        this.document = new ExampleDocument(rule, names);
        this.role = rule.roleTime().byOffice()
                ? rule.offices().getFirst()
                : rule.roles().getFirst();
        this.reached =
                rule.roleTime().byOffice() ? Reached.BY_OFFICE : isItself(role) ? Reached.ITSELF : Reached.BY_NAME;
        this.assignments = new Assignments(rule.condition(), document.fixed());
        this.fulfilled = assignments
                .find(Truth.TRUE)
                .orElseThrow(() -> new IllegalStateException(
                        "No document can fulfil the condition of " + rule.key() + ": " + rule.condition()));
    }

    List<Example> examples() {
        conditions();
        if (rule.roleTime().byOffice()) {
            offices();
        } else {
            namings();
        }
        gates();
        versions();
        return List.copyOf(made);
    }

    private void conditions() {
        add(Aspect.CONDITION_TRUE, "the condition holds", draft(fulfilled), outcome(Proof.ALL));
        assignments
                .find(Truth.FALSE)
                .ifPresent(said -> add(
                        Aspect.CONDITION_FALSE,
                        "the condition does not hold",
                        draft(said),
                        Outcome.nothing(Reason.CONDITION_FALSE)));
        assignments
                .find(Truth.UNKNOWN)
                .ifPresent(said -> add(
                        Aspect.CONDITION_UNKNOWN,
                        "nobody knows "
                                + rule.condition().test(draft(said).facts()).missing(),
                        draft(said),
                        outcome(Proof.ALL).unknown()));
    }

    private void offices() {
        var first = days.firstRoleDay(rule.roleTime());
        var last = days.lastRoleDay(rule.roleTime());
        var out = Outcome.nothing(Reason.NOT_IN_OFFICE);
        var in = outcome(Proof.ALL);
        office(Aspect.ROLE_INSIDE, "in office all the time", Period.of(first.minusYears(1), null), in);
        office(Aspect.ROLE_EDGE_INSIDE, "in office from the last day that counts", Period.since(last), in);
        office(Aspect.ROLE_EDGE_OUTSIDE, "in office from the day after", Period.since(last.plusDays(1)), out);
        office(Aspect.ROLE_OUTSIDE, "in office a year later", Period.since(last.plusYears(1)), out);
        if (rule.roleTime() == RoleTime.CURRENT) {
            left(in, out);
            return;
        }
        office(Aspect.ROLE_EDGE_INSIDE, "in office to the first day that counts", until(first.plusDays(1)), in);
        office(Aspect.ROLE_EDGE_OUTSIDE, "in office to the day before", until(first), out);
    }

    private void left(Outcome in, Outcome out) {
        var stays = rule.onOfficeEnd() == OnOfficeEnd.STAYS ? in : out;
        var aspect = rule.onOfficeEnd() == OnOfficeEnd.STAYS ? Aspect.ROLE_EDGE_INSIDE : Aspect.ROLE_EDGE_OUTSIDE;
        office(
                Aspect.ROLE_EDGE_INSIDE,
                "in office to the day asked",
                until(days.asked().plusDays(1)),
                in);
        office(aspect, "left the day after the document", until(days.decided().plusDays(1)), stays);
        office(Aspect.ROLE_OUTSIDE, "left on the day of the document", until(days.decided()), out);
    }

    private Period until(LocalDate end) {
        return Period.of(end.minusYears(1), end);
    }

    private void namings() {
        if (reached == Reached.BY_NAME) {
            add(Aspect.ROLE_INSIDE, "named, without any office", draft(fulfilled), outcome(Proof.ALL));
            var unnamed = draft(fulfilled).named(null);
            add(
                    Aspect.ROLE_OUTSIDE,
                    "in office all the time, but not named",
                    role.office() ? unnamed.office(new Office(role, Period.always())) : unnamed,
                    Outcome.nothing(Reason.NOT_NAMED));
        }
        if (rule.roleTime() == RoleTime.ENTITY
                && rule.roles().contains(Role.SELF)
                && rule.concerns(SubjectKind.NATURAL_PERSON)
                && !rule.condition().asks("subjectKind")) {
            add(
                    Aspect.ROLE_INSIDE,
                    "a natural person is the subject",
                    draft(fulfilled).subject(SubjectKind.NATURAL_PERSON),
                    outcome(Proof.ALL));
        }
    }

    private void gates() {
        add(Aspect.GATE_MET, "the gate is met", draft(fulfilled), outcome(Proof.ALL));
        switch (rule.gate()) {
            case NONE, NAMED_OR_OFFICE -> {
                if (reached == Reached.BY_OFFICE) {
                    add(
                            Aspect.GATE_MET,
                            "named, without the office",
                            draft(fulfilled).office(null).named(role),
                            Outcome.of(rule, Reached.BY_NAME, Proof.ALL));
                    answersInstead();
                }
            }
            case PERSONAL_RESP -> {
                add(Aspect.GATE_NOT_MET, "no written finding", draft(fulfilled).finding(false), outcome(Proof.NONE));
                add(
                        Aspect.GATE_MET,
                        "a finding, and an officer confirmed",
                        draft(fulfilled).officerConfirmed(),
                        outcome(new Proof(true, true, true, true, true)));
            }
            case NAMED -> {
                if (rule.documentMustContainBan()) {
                    add(
                            Aspect.GATE_NOT_MET,
                            "named, but the document does not contain the ban",
                            draft(fulfilled).contains(List.of()),
                            outcome(Proof.NONE));
                }
            }
            case COURT -> noOrder();
            case AUTHORITY_ORDER ->
                add(
                        Aspect.GATE_NOT_MET,
                        "the authority did not order it",
                        draft(fulfilled).ordered(false).contains(List.of()),
                        outcome(Proof.NONE));
            case AUTHORITY_CONFIRM -> {
                var said = new TreeMap<>(fulfilled);
                said.remove("confirmed");
                add(
                        Aspect.GATE_NOT_MET,
                        "no authority confirmed the facts",
                        draft(said).factsConfirmed(false),
                        outcome(Proof.NONE));
            }
        }
    }

    // The court's own document is the order: before its day there is none.
    private void noOrder() {
        add(
                Aspect.GATE_NOT_MET,
                "asked on the day before the court's document",
                draft(fulfilled).asked(days.decided().minusDays(1)),
                Outcome.nothing(Reason.NOT_ORDERED));
    }

    private void answersInstead() {
        var second = rule.offices().stream()
                .filter(office -> office == Role.PRINCIPAL || office == Role.PERSON_IN_CHARGE)
                .findFirst();
        if (!rule.legalRepOrPrincipal() || second.isEmpty()) {
            return;
        }
        var held = new Office(second.get(), Period.of(days.firstViolationDay().minusYears(1), null));
        add(
                Aspect.ROLE_OUTSIDE,
                "principal, while another is legal representative",
                draft(fulfilled).office(held).otherLegalRepresentative(),
                Outcome.nothing(Reason.OTHER_ANSWERS));
        add(
                Aspect.ROLE_INSIDE,
                "principal, and nobody is legal representative",
                draft(fulfilled).office(held),
                outcome(Proof.ALL));
    }

    private void versions() {
        rule.inForceFrom().ifPresent(first -> {
            add(
                    Aspect.VERSION_FIRST_DAY,
                    "the first day of the text counts",
                    draft(fulfilled, ExampleDays.at(rule, first)),
                    outcome(Proof.ALL));
            add(
                    Aspect.VERSION_DAY_BEFORE,
                    "the day before the text does not",
                    draft(fulfilled, ExampleDays.at(rule, first.minusDays(1))),
                    Outcome.nothing(Reason.OTHER_VERSION));
        });
    }

    private void office(Aspect aspect, String name, Period held, Outcome outcome) {
        add(aspect, name, draft(fulfilled).office(new Office(role, held)), outcome);
    }

    private Outcome outcome(Proof proof) {
        return Outcome.of(rule, reached, proof);
    }

    private void add(Aspect aspect, String name, ExampleDraft draft, Outcome outcome) {
        made.add(draft.finish(aspect, name, outcome));
    }

    private ExampleDraft draft(SortedMap<String, String> said) {
        return draft(said, days);
    }

    private ExampleDraft draft(SortedMap<String, String> said, ExampleDays when) {
        var subject =
                said.containsKey("subjectKind") ? SubjectKind.valueOf(said.get("subjectKind")) : document.subject(role);
        var code =
                said.getOrDefault("trigger", document.code(rule.triggerCodes().getFirst()));
        var draft = new ExampleDraft(rule, subject, code, said, when);
        return switch (reached) {
            case BY_OFFICE ->
                draft.office(new Office(role, Period.of(when.firstViolationDay().minusYears(1), null)));
            case BY_NAME -> draft.named(role);
            case ITSELF -> draft;
        };
    }

    private boolean isItself(Role asked) {
        return asked == Role.ENTITY || (asked == Role.SELF && rule.concerns(SubjectKind.NATURAL_PERSON));
    }
}
