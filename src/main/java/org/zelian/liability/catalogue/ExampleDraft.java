package org.zelian.liability.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.liability.catalogue.Example.Aspect;
import org.zelian.liability.catalogue.Example.Office;

/** An example in the making: everything proven, until a step takes something away. */
final class ExampleDraft {
    private final Rule rule;
    private final String triggerCode;
    private final SortedMap<String, String> attributes;
    private final ExampleDays days;
    private SubjectKind subject;
    private LocalDate asked;
    private @Nullable Office office;
    private @Nullable Role named;
    private boolean otherLegalRepresentative;
    private boolean finding;
    private boolean ordered;
    private boolean factsConfirmed;
    private List<String> contains;
    private boolean officerConfirmed;

    ExampleDraft(Rule rule, SubjectKind subject, String triggerCode, SortedMap<String, String> said, ExampleDays days) {
        this.rule = rule;
        this.subject = subject;
        this.triggerCode = triggerCode;
        this.attributes = new TreeMap<>(said);
        this.attributes.keySet().removeAll(List.of("trigger", "subjectKind"));
        this.days = days;
        this.asked = days.asked();
        this.finding = rule.gate() == Gate.PERSONAL_RESP;
        this.ordered = rule.gate() == Gate.COURT || rule.gate() == Gate.AUTHORITY_ORDER;
        this.factsConfirmed = rule.gate() == Gate.AUTHORITY_CONFIRM;
        this.contains =
                rule.documentMustContainBan() || rule.gate() == Gate.AUTHORITY_ORDER ? rule.measures() : List.of();
    }

    ExampleDraft subject(SubjectKind kind) {
        subject = kind;
        return this;
    }

    ExampleDraft asked(LocalDate day) {
        asked = day;
        return this;
    }

    ExampleDraft office(@Nullable Office held) {
        office = held;
        return this;
    }

    ExampleDraft named(@Nullable Role capacity) {
        named = capacity;
        return this;
    }

    ExampleDraft otherLegalRepresentative() {
        otherLegalRepresentative = true;
        return this;
    }

    ExampleDraft finding(boolean made) {
        finding = made;
        return this;
    }

    ExampleDraft ordered(boolean made) {
        ordered = made;
        return this;
    }

    ExampleDraft factsConfirmed(boolean made) {
        factsConfirmed = made;
        return this;
    }

    ExampleDraft contains(List<String> measures) {
        contains = measures;
        return this;
    }

    ExampleDraft officerConfirmed() {
        officerConfirmed = true;
        return this;
    }

    Example finish(Aspect aspect, String name, Outcome outcome) {
        return new Example(
                rule.key(),
                aspect,
                name,
                subject,
                triggerCode,
                attributes,
                days.violation(),
                days.said(rule),
                asked,
                office,
                named,
                otherLegalRepresentative,
                finding,
                ordered,
                factsConfirmed,
                contains,
                officerConfirmed,
                outcome.state(),
                outcome.reason());
    }

    Case facts() {
        return finish(Aspect.CONDITION_TRUE, "", Outcome.nothing(Example.Reason.CONDITION_FALSE))
                .facts();
    }
}
