package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;
import org.zelian.kernel.Uscc;
import org.zelian.liability.Eligibility;
import org.zelian.liability.OfPerson;

/** Whether a person may hold a post on a day; and which posts he holds that are void or must be vacated. */
@Resource
class EligibilityResource {
    private final Questions questions;
    private final Looks looks;

    EligibilityResource(Questions questions, Looks looks) {
        this.questions = questions;
        this.looks = looks;
    }

    /**
     * The answer.
     *
     * @param bars the bans that cover the post and are not over, the weightiest first
     * @param held posts held on the day that a ban in force covers, with what follows
     * @param record the number of this look in the trail
     */
    record Answer(
            Word verdict,
            Word post,
            String organisation,
            LocalDate day,
            List<BarView> bars,
            List<HeldView> held,
            long record) {}

    /**
     * One ban.
     *
     * @param released the first day after it; null if it is for life or its end is not known
     * @param daysLeft from the day asked to that day
     * @param sure false if only the industry of the organisation speaks for it
     */
    record BarView(
            String supportId,
            Word state,
            String reason,
            String rule,
            String law,
            String article,
            String decisionNo,
            @Nullable LocalDate from,
            String until,
            @Nullable LocalDate released,
            @Nullable Long daysLeft,
            boolean sure) {
        static BarView of(Eligibility.Bar bar) {
            var support = bar.ban().support();
            return new BarView(
                    support.id(),
                    Word.of(bar.now().state()),
                    bar.now().reason().line(),
                    support.rule().id(),
                    support.rule().basisLaw(),
                    support.rule().basisArticle(),
                    support.act().decision().number(),
                    support.effect().from(),
                    support.effect().until(),
                    bar.released(),
                    bar.daysLeft().orElse(null),
                    bar.sure());
        }
    }

    record HeldView(
            String organisation,
            Word office,
            @Nullable LocalDate from,
            String consequence,
            String words,
            List<BarView> bars) {
        static HeldView of(Eligibility.Held held) {
            return new HeldView(
                    held.post().organisation().value(),
                    Word.ofCapacity(held.post().office()),
                    held.held().from(),
                    held.consequence().name(),
                    held.words(),
                    held.bars().stream().map(BarView::of).toList());
        }
    }

    private static Word words(Eligibility eligibility) {
        var code = "ELIGIBLE_" + eligibility.verdict().name();
        return eligibility.verdict() == Eligibility.Verdict.SUSPENDED
                ? Word.of(code, eligibility.resting())
                : Word.of(code);
    }

    /** Asks for one post; the answer leaves after its record is on disk. */
    @GetMapping("/api/persons/{id}/eligibility")
    Answer eligibility(
            @PathVariable String id,
            @RequestParam String post,
            @RequestParam Uscc organisation,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Instant knownAt,
            Actor actor) {
        var person = PersonResource.ref(id);
        var day = questions.day(on);
        var office = Role.parse(post);
        var tick = questions.tick(knownAt);
        var asked = new OfPerson(questions.graph(), questions.book(), tick);
        var eligibility = asked.eligible(person, office.name(), PartyRef.of(organisation), day)
                .orElseThrow(() -> new Refusal(
                        "ORGANISATION_NOT_FOUND",
                        "No organisation with the code " + organisation.value() + " is known here.",
                        "Check the 18 characters, or load the source that has it."));
        var held = asked.held(person, day);
        var record = looks.record(new Look(
                actor,
                "ELIGIBILITY",
                Map.of(
                        "person",
                        Faces.of(questions.graph(), List.of(person), tick, day)
                                .person(person)
                                .ref(),
                        "post",
                        office.name(),
                        "organisation",
                        organisation.value(),
                        "day",
                        day.toString(),
                        "knownAt",
                        knownAt == null ? "" : knownAt.toString(),
                        "answer",
                        eligibility.verdict().name())));
        return new Answer(
                words(eligibility),
                Word.of(office),
                organisation.value(),
                day,
                eligibility.bars().stream().map(BarView::of).toList(),
                held.stream().map(HeldView::of).toList(),
                record);
    }
}
