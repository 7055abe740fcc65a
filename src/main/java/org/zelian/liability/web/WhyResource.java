package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;
import org.zelian.liability.Engine;
import org.zelian.liability.OfPerson;
import org.zelian.liability.Support;
import org.zelian.liability.Why;
import org.zelian.liability.WhyNot;

/**
 * Why somebody answers, in sets of facts; what is left without some of them; and why a row does not reach somebody. Every
 * look is written down.
 */
@Resource
class WhyResource {
    private final Questions questions;
    private final Looks looks;

    WhyResource(Questions questions, Looks looks) {
        this.questions = questions;
        this.looks = looks;
    }

    /**
     * One measure of a support.
     *
     * @param state on the day
     * @param whole false if the search was cut short
     * @param without the state without the facts taken away; empty if nothing reaches him any more
     * @param left the supports that would still reach him
     */
    record Reason(
            Word measure,
            String scope,
            String state,
            List<String> smallest,
            List<List<String>> others,
            List<String> necessary,
            boolean whole,
            String without,
            List<String> left) {}

    /** The measures of a support, each with the sets of facts that are enough for it. */
    @GetMapping("/api/supports/{id}/why")
    List<Reason> why(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable Set<String> without,
            Actor actor) {
        var answer = questions.ofSupport(id, asOf, knownAt);
        var support = answer.traced().findings().supports().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "SUPPORT_NOT_FOUND",
                        "Support " + id + " does not hold as known then.",
                        "Ask without knownAt, or with an instant at which it was known."));
        var person = new OfPerson(questions.graph(), questions.book(), answer.tick()).records(support.person());
        var why = new Why(
                new Engine(questions.book()),
                answer.file(),
                new Why.Asked(person, support.measures().getFirst(), answer.day()));
        var reasons = support.measures().stream()
                .map(reach -> reason(why.about(reach), reach, without == null ? Set.of() : without))
                .toList();
        looked(actor, "WHY", support.person(), answer, knownAt);
        return reasons;
    }

    private void looked(Actor actor, String kind, PartyRef who, Questions.Answer answer, @Nullable Instant knownAt) {
        looks.record(new Look(
                actor,
                kind,
                Map.of(
                        "person",
                        answer.faces().person(who).ref(),
                        "organisation",
                        answer.subject().value(),
                        "day",
                        answer.day().toString(),
                        "knownAt",
                        knownAt == null ? "" : knownAt.toString())));
    }

    private Reason reason(Why why, Support.Reach reach, Set<String> taken) {
        var sets = why.sets();
        var left = why.without(taken);
        return new Reason(
                Word.measure(reach.measure(), questions.book().rules().names()),
                reach.scope(),
                left.before().map(Enum::name).orElse(""),
                sets.smallest(),
                sets.others(),
                sets.necessary(),
                sets.whole(),
                left.after().map(Enum::name).orElse(""),
                left.left().stream().map(Support::id).toList());
    }

    /**
     * One row considered.
     *
     * @param rule empty if no row is there at all
     */
    record Row(
            String decisionNo,
            String authority,
            String rule,
            String version,
            Word stop,
            String detail,
            List<String> facts) {}

    /** Every row of the catalogue that the acts against an organisation start, and what stopped it short of a person. */
    @GetMapping("/api/organisations/{uscc}/why-not")
    List<Row> whyNot(
            @PathVariable Uscc uscc,
            @RequestParam String person,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            Actor actor) {
        var who = PersonResource.ref(person);
        var answer = questions.about(uscc, asOf, knownAt);
        var records = new OfPerson(questions.graph(), questions.book(), answer.tick()).records(who);
        var rows = new WhyNot(new Engine(questions.book()), answer.file(), records)
                .steps().stream().map(WhyResource::row).toList();
        looked(actor, "WHY_NOT", who, answer, knownAt);
        return rows;
    }

    private static Row row(WhyNot.Step step) {
        var rule = step.rule();
        return new Row(
                step.act().decision().number(),
                step.act().decision().authority(),
                rule == null ? "" : rule.id(),
                rule == null ? "" : rule.version(),
                new Word(step.stop().name(), step.stop().words(), step.stop().words()),
                step.detail(),
                step.facts());
    }
}
