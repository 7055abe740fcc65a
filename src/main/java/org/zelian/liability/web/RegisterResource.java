package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.kernel.Period;
import org.zelian.kernel.Uscc;
import org.zelian.liability.Act;
import org.zelian.liability.Register;

/** The register of responsible persons, and the offices at the violation, at the decision and today side by side. */
@Resource
class RegisterResource {
    private final Questions questions;

    RegisterResource(Questions questions) {
        this.questions = questions;
    }

    record RegisterRow(
            Word list,
            String decisionNo,
            Word role,
            Faces.Person person,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            String source,
            @Nullable String controlPath,
            @Nullable String controlPct,
            @Nullable String level,
            Word identity) {}

    record ReviewRow(
            String decisionNo,
            Word trigger,
            Word office,
            @Nullable LocalDate violationFrom,
            @Nullable LocalDate violationTo,
            LocalDate decidedOn,
            List<Faces.Person> atViolation,
            List<Faces.Person> atDecision,
            List<Faces.Person> current) {}

    /** The rows of the register for a day. */
    @GetMapping("/api/organisations/{uscc}/register")
    List<RegisterRow> register(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        var answer = questions.about(uscc, asOf, knownAt);
        return new Register(questions.book(), answer.file())
                .on(answer.day()).stream().map(entry -> row(entry, answer)).toList();
    }

    /** For each act and leading office: who held it at the violation, at the decision and on the day asked. */
    @GetMapping("/api/organisations/{uscc}/review")
    List<ReviewRow> review(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        var answer = questions.about(uscc, asOf, knownAt);
        var register = new Register(questions.book(), answer.file());
        var rows = new ArrayList<ReviewRow>();
        for (var act : answer.file().acts()) {
            if (act.decidedOn().isAfter(answer.day())) {
                continue;
            }
            var entries = register.of(act, answer.day()).stream()
                    .filter(e -> e.atViolation() || e.now() || !e.held().equals(Period.always()))
                    .toList();
            var offices = new LinkedHashSet<String>();
            entries.forEach(e -> offices.add(e.role()));
            for (var office : offices) {
                rows.add(review(
                        act,
                        office,
                        entries.stream().filter(e -> e.role().equals(office)).toList(),
                        answer));
            }
        }
        return rows;
    }

    private ReviewRow review(Act act, String office, List<Register.Entry> entries, Questions.Answer answer) {
        return new ReviewRow(
                act.decision().number(),
                Word.trigger(act, questions.book().rules().names()),
                Word.ofCapacity(office),
                act.fact().value("violationFrom").map(LocalDate::parse).orElse(null),
                act.fact().value("violationTo").map(LocalDate::parse).orElse(null),
                act.decidedOn(),
                who(entries, Register.Entry::atViolation, answer),
                who(entries, Register.Entry::atDecision, answer),
                who(entries, Register.Entry::now, answer));
    }

    private static List<Faces.Person> who(
            List<Register.Entry> entries, Predicate<Register.Entry> when, Questions.Answer answer) {
        return entries.stream()
                .filter(when)
                .map(e -> answer.faces().person(e.who()))
                .distinct()
                .toList();
    }

    private RegisterRow row(Register.Entry entry, Questions.Answer answer) {
        return new RegisterRow(
                Word.trigger(entry.listing(), questions.book().rules().names()),
                entry.listing().decision().number(),
                Word.ofCapacity(entry.role()),
                answer.faces().person(entry.who()),
                entry.held().from(),
                Ends.lastDay(entry.held()),
                entry.source(),
                entry.path().isEmpty() ? null : entry.path(),
                null,
                entry.level().isEmpty() ? null : entry.level(),
                Word.of(entry.identity()));
    }
}
