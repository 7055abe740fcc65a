package org.zelian.liability.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.zelian.graph.Row;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.State;
import org.zelian.liability.catalogue.RuleKey;

/** What the ledger holds against a party on a day, the weightiest first; what is over is left out. */
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
            String until) {}

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
        rows.removeIf(row -> State.valueOf(row.state().code()).over());
        rows.sort(Comparator.comparingInt(row -> weight(row.state().code())));
        return rows;
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
                row.text("until"));
    }

    private static int weight(String state) {
        return switch (State.valueOf(state)) {
            case EFFECTIVE -> 0;
            case PROPOSED, UNDER_REVIEW, PENDING -> 1;
            case SUSPENDED -> 2;
            default -> 3;
        };
    }
}
