package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Uscc;
import org.zelian.liability.Act;
import org.zelian.liability.Blocked;
import org.zelian.liability.Certificate;
import org.zelian.liability.State;
import org.zelian.liability.Support;
import org.zelian.liability.catalogue.Mode;
import org.zelian.liability.catalogue.Rule;

/** Who answers for an organisation on a day: one row for each support, with what it reaches and its state. */
@Resource
class LiabilityResource {
    private final Questions questions;

    LiabilityResource(Questions questions) {
        this.questions = questions;
    }

    record LiabilityView(
            @Nullable String supportId,
            Faces.@Nullable Person person,
            Word role,
            @Nullable Word roleTime,
            @Nullable Word gate,
            @Nullable Word mode,
            @Nullable RuleView rule,
            List<MeasureView> measures,
            Word state,
            boolean inForce,
            String reason,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            boolean lifetime,
            List<Word> flags,
            @Nullable String controllerLevel,
            String confidence,
            @Nullable String certificateHash,
            ActRef act) {}

    record MeasureView(Word term, @Nullable Word scope) {}

    record ActRef(Word kind, Word trigger, String decisionNo, String authority, LocalDate decidedOn) {}

    record RuleView(String id, String version, Texts summary, String law, String article, String docNo) {
        static RuleView of(Rule rule) {
            return new RuleView(
                    rule.id(),
                    rule.version(),
                    new Texts(rule.summaryZh(), rule.summaryEn()),
                    rule.basisLaw(),
                    rule.basisArticle(),
                    rule.basisDocument());
        }
    }

    record Texts(String zh, String en) {}

    /** The rows of a day: persons first; of each what is in force, then what is proposed or to be verified, then what is over. */
    @GetMapping("/api/organisations/{uscc}/liabilities")
    List<LiabilityView> liabilities(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        var answer = questions.about(uscc, asOf, knownAt);
        var rows = new ArrayList<LiabilityView>();
        for (var support : answer.traced().findings().supports()) {
            if (!letter(support)) {
                support.on(answer.day())
                        .ifPresent(s ->
                                rows.add(view(support, s.state(), s.reason().line(), answer)));
            }
        }
        answer.traced().findings().blocked().stream()
                .filter(b -> !b.act().decidedOn().isAfter(answer.day()))
                .forEach(b -> rows.add(view(b, answer)));
        rows.sort(Comparator.comparing((LiabilityView row) -> row.person() == null)
                .thenComparingInt(row -> rank(row.state().code()))
                .thenComparing(row -> row.person() == null ? "" : row.person().ref())
                .thenComparing(row -> row.rule() == null ? "" : row.rule().id())
                .thenComparing(row -> row.supportId() == null ? "" : row.supportId()));
        return rows;
    }

    // Letters to state bodies stand among the notices.
    private static boolean letter(Support support) {
        return support.mode() == Mode.NOTICE;
    }

    private static int rank(String state) {
        var known = State.valueOf(state);
        return known.restricts() ? 0 : known.over() ? 3 : known == State.BLOCKED_NO_BASIS ? 2 : 1;
    }

    private LiabilityView view(Support support, State state, String reason, Questions.Answer answer) {
        var names = questions.book().rules().names();
        return new LiabilityView(
                support.id(),
                person(support.person(), answer),
                Word.of(support.capacity()),
                Word.of(support.roleTime()),
                Word.of(support.gate()),
                Word.of(support.mode()),
                RuleView.of(support.rule()),
                support.measures().stream()
                        .map(m -> new MeasureView(Word.measure(m.measure(), names), Word.scope(m.scope(), names)))
                        .toList(),
                Word.of(state),
                state.restricts(),
                reason,
                support.effect().from(),
                support.effect().lastDay(),
                support.effect().lifetime(),
                support.flags().stream().sorted().map(Word::of).toList(),
                support.level().isEmpty() ? null : support.level(),
                support.rule().confidence().name(),
                Certificate.of(support, questions.book()).hash(),
                act(support.act()));
    }

    private LiabilityView view(Blocked blocked, Questions.Answer answer) {
        var names = questions.book().rules().names();
        var whom = blocked.person();
        return new LiabilityView(
                null,
                whom == null ? null : person(whom, answer),
                Word.ofCapacity(blocked.capacity()),
                null,
                null,
                null,
                null,
                blocked.measure().isEmpty()
                        ? List.of()
                        : List.of(new MeasureView(Word.measure(blocked.measure(), names), null)),
                Word.of(State.BLOCKED_NO_BASIS),
                false,
                blocked.reason().line(),
                null,
                null,
                false,
                List.of(),
                null,
                "",
                null,
                act(blocked.act()));
    }

    ActRef act(Act act) {
        return new ActRef(
                Word.of(act.kind().name()),
                Word.trigger(act, questions.book().rules().names()),
                act.decision().number(),
                act.decision().authority(),
                act.decidedOn());
    }

    static Faces.@Nullable Person person(PartyRef who, Questions.Answer answer) {
        return who.equals(answer.subject()) && !who.isPerson()
                ? null
                : answer.faces().person(who);
    }
}
