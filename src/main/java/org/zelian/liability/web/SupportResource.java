package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Refusal;
import org.zelian.liability.Certificate;
import org.zelian.liability.Evidence;
import org.zelian.liability.Reason;
import org.zelian.liability.Segment;
import org.zelian.liability.State;
import org.zelian.liability.Support;

/** Why somebody answers: the rule with its article, what was computed, the dated facts with their places, the proof. */
@Resource
class SupportResource {
    private final Questions questions;
    private final LiabilityResource liabilities;

    SupportResource(Questions questions, LiabilityResource liabilities) {
        this.questions = questions;
        this.liabilities = liabilities;
    }

    record Why(
            String supportId,
            Faces.@Nullable Person person,
            Word role,
            Word roleTime,
            Word gate,
            Word state,
            String reason,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            boolean lifetime,
            LiabilityResource.RuleView rule,
            LiabilityResource.ActRef act,
            List<Step> course,
            List<Computed> computation,
            List<FactView> facts,
            String certificateHash) {}

    record Step(@Nullable LocalDate from, @Nullable LocalDate lastDay, Word state, String reason) {}

    record Computed(Word label, String value) {}

    /** Why this support exists, and where it stands on a day. */
    @GetMapping("/api/supports/{id}")
    Why why(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        var answer = questions.ofSupport(id, asOf, knownAt);
        return answer.traced().findings().supports().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .map(s -> view(s, answer))
                .orElseThrow(() -> new Refusal(
                        "SUPPORT_NOT_FOUND",
                        "Support " + id + " does not hold as known then.",
                        "Ask without knownAt, or with an instant at which it was known."));
    }

    /** The certificate itself: one canonical JSON object with its hash, as certificates.jsonl has it. */
    @GetMapping(value = "/api/supports/{id}/certificate", produces = "application/json")
    String certificate(@PathVariable String id, @RequestParam(required = false) @Nullable Instant knownAt) {
        var answer = questions.ofSupport(id, null, knownAt);
        return answer.traced().findings().supports().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .map(s -> Certificate.of(s, questions.book()).line())
                .orElseThrow(() -> new Refusal(
                        "SUPPORT_NOT_FOUND",
                        "Support " + id + " does not hold as known then.",
                        "Ask without knownAt."));
    }

    private Why view(Support support, Questions.Answer answer) {
        var now = support.on(answer.day());
        var files = questions.files();
        var names = questions.book().rules().names();
        var facts = support.cited().stream()
                .sorted(Comparator.comparing((Evidence e) ->
                                Objects.requireNonNullElse(e.fact().valid().from(), LocalDate.MIN))
                        .thenComparing(e -> e.id()))
                .map(e -> FactView.of(e, answer.faces(), files, names))
                .toList();
        return new Why(
                support.id(),
                LiabilityResource.person(support.person(), answer),
                Word.of(support.capacity()),
                Word.of(support.roleTime()),
                Word.of(support.gate()),
                Word.of(now.map(Segment::state).orElse(State.PENDING)),
                now.map(Segment::reason).map(Reason::line).orElse(""),
                support.effect().from(),
                support.effect().lastDay(),
                support.effect().lifetime(),
                LiabilityResource.RuleView.of(support.rule()),
                liabilities.act(support.act()),
                support.course().segments().stream()
                        .map(s -> new Step(
                                s.days().from(),
                                Ends.lastDay(s.days()),
                                Word.of(s.state()),
                                s.reason().line()))
                        .toList(),
                computation(support),
                facts,
                Certificate.of(support, questions.book()).hash());
    }

    private static List<Computed> computation(Support support) {
        var steps = new ArrayList<Computed>();
        support.act()
                .violation()
                .ifPresent(v -> steps.add(new Computed(Word.of("VIOLATION"), v.from() + " – " + Ends.lastDay(v))));
        var basis = support.basis();
        if (basis != null && basis.fact().kind() == FactKind.SERVES) {
            var held = basis.fact().valid();
            var last = Ends.lastDay(held);
            steps.add(new Computed(
                    Word.of("TENURE"),
                    (held.from() == null ? "?" : held.from()) + " – " + (last == null ? "至今" : last.toString())));
        }
        steps.add(new Computed(Word.of("TERM"), support.rule().term().code()));
        steps.add(new Computed(Word.of("JURISDICTION"), support.rule().jurisdiction()));
        return steps;
    }
}
