package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Row;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.Contested;
import org.zelian.liability.CounterCheck;
import org.zelian.liability.Decision;
import org.zelian.liability.OfPerson;
import org.zelian.liability.State;
import org.zelian.liability.Support;
import org.zelian.liability.catalogue.RuleKey;

/** What the ledger holds against a party on a day, the weightiest first; what is over, letters and advice are left out. */
final class Restrictions {
    private final Questions questions;

    Restrictions(Questions questions) {
        this.questions = questions;
    }

    /** One support that reaches the party. */
    record Restriction(
            String supportId,
            Word state,
            String reason,
            List<Word> measures,
            List<String> scopes,
            String rule,
            String law,
            String article,
            String decisionNo,
            String authority,
            String until,
            List<String> contested) {
        private Decision decision() {
            return new Decision(authority, decisionNo);
        }

        private Restriction contested(List<String> marks) {
            return new Restriction(
                    supportId,
                    state,
                    reason,
                    measures,
                    scopes,
                    rule,
                    law,
                    article,
                    decisionNo,
                    authority,
                    until,
                    marks);
        }
    }

    /** With what is said of the decisions that somebody contests. */
    private List<Restriction> marked(List<Restriction> rows, LocalDate day, Tick tick) {
        var decisions = rows.stream().map(Restriction::decision).toList();
        var marks = Contested.of(questions.graph(), decisions, day, tick);
        return rows.stream()
                .map(row -> row.contested(marks.getOrDefault(row.decision(), List.of())))
                .toList();
    }

    /** As {@link #of(PartyRef, LocalDate, String)}, as known at an instant: traced anew, for the ledger knows the present. */
    List<Restriction> of(PartyRef party, LocalDate day, @Nullable Instant knownAt, String measure) {
        if (knownAt == null) {
            return of(party, day, measure);
        }
        var reaching = new OfPerson(questions.graph(), questions.book(), questions.tick(knownAt)).reaching(party);
        var rows = CounterCheck.of(reaching, day, measure, false).found().stream()
                .map(found -> restriction(found.support(), day))
                .toList();
        return marked(rows, day, questions.tick(knownAt));
    }

    private Restriction restriction(Support support, LocalDate day) {
        var names = questions.book().rules().names();
        var now = support.on(day).orElseThrow();
        return new Restriction(
                support.id(),
                Word.of(now.state()),
                now.reason().line(),
                support.measures().stream()
                        .map(reach -> Word.measure(reach.measure(), names))
                        .toList(),
                support.measures().stream().map(Support.Reach::scope).toList(),
                support.rule().id(),
                support.rule().basisLaw(),
                support.rule().basisArticle(),
                support.act().decision().number(),
                support.act().decision().authority(),
                support.effect().until(),
                List.of());
    }

    /** What reaches a party on a day; {@code measure} is a code of the catalogue, or empty for all. */
    List<Restriction> of(PartyRef party, LocalDate day, String measure) {
        var rows = new ArrayList<>(questions
                .graph()
                .read(
                        "liability/reaching",
                        Map.of(
                                "refs",
                                List.of(List.of(party.scheme(), party.value())),
                                "day",
                                day,
                                "tick",
                                questions.tick(null).number(),
                                "measure",
                                measure),
                        this::restriction));
        rows.removeIf(row -> weight(row.state().code()) == CounterCheck.Answer.CLEAR);
        rows.sort(Comparator.comparing(row -> weight(row.state().code())));
        return marked(rows, day, questions.tick(null));
    }

    private Restriction restriction(Row row) {
        var names = questions.book().rules().names();
        var rule = new RuleKey(row.text("rule"), row.text("version"), row.text("jurisdiction"));
        var text = questions.book().rules().find(rule);
        return new Restriction(
                row.text("id"),
                Word.of(State.valueOf(row.text("state"))),
                row.text("reason"),
                row.texts("measures").stream().map(m -> Word.measure(m, names)).toList(),
                row.texts("scopes"),
                rule.id(),
                text.map(r -> r.basisLaw()).orElse(""),
                text.map(r -> r.basisArticle()).orElse(""),
                row.text("decisionNo"),
                row.text("authority"),
                row.text("until"),
                List.of());
    }

    private static CounterCheck.Answer weight(String state) {
        return CounterCheck.Answer.of(State.valueOf(state));
    }
}
