package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.kernel.Uscc;
import org.zelian.liability.Act;
import org.zelian.liability.Standing;

/** The acts against an organisation: listings, penalties, judgments, and where each stands on a day. */
@Resource
class ActResource {
    private final Questions questions;

    ActResource(Questions questions) {
        this.questions = questions;
    }

    record ActView(
            String id,
            Word kind,
            Word trigger,
            String decisionNo,
            String authority,
            LocalDate decidedOn,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate violationFrom,
            @Nullable LocalDate violationTo,
            @Nullable String basisDocNo,
            Word state,
            @Nullable LocalDate lastDay,
            @Nullable Word endedBy,
            @Nullable LocalDate endedOn,
            List<PauseView> suspensions,
            List<NamedView> named) {}

    record PauseView(@Nullable LocalDate from, @Nullable LocalDate lastDay, String reason) {}

    record NamedView(Faces.Person person, Word capacity) {}

    /** The acts, the earliest decision first. */
    @GetMapping("/api/organisations/{uscc}/acts")
    List<ActView> acts(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        var answer = questions.about(uscc, asOf, knownAt);
        return answer.file().acts().stream()
                .sorted(Comparator.comparing(Act::decidedOn)
                        .thenComparing(act -> act.evidence().id()))
                .map(act -> view(act, answer))
                .toList();
    }

    private ActView view(Act act, Questions.Answer answer) {
        var fact = act.fact();
        var standing = Standing.of(act, answer.file(), questions.listings(), answer.day());
        return new ActView(
                act.evidence().id(),
                Word.of(act.kind().name()),
                Word.trigger(act, questions.book().rules().names()),
                act.decision().number(),
                act.decision().authority(),
                act.decidedOn(),
                day(act, "effectiveOn"),
                day(act, "publishedOn"),
                day(act, "violationFrom"),
                day(act, "violationTo"),
                fact.value("basisDocNo").orElse(null),
                Word.of(standing.state()),
                Ends.lastDay(standing.days()),
                standing.endedBy() == null ? null : Word.of(standing.endedBy()),
                standing.endedOn(),
                standing.pauses().stream()
                        .map(p -> new PauseView(p.days().from(), Ends.lastDay(p.days()), p.reason()))
                        .toList(),
                answer.file().named(act.decision()).stream()
                        .map(n -> new NamedView(answer.faces().person(n.person()), Word.ofCapacity(n.capacity())))
                        .toList());
    }

    private static @Nullable LocalDate day(Act act, String name) {
        return act.fact().value(name).map(LocalDate::parse).orElse(null);
    }
}
