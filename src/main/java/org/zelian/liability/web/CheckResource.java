package org.zelian.liability.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Document;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Purpose;
import org.zelian.kernel.Uscc;
import org.zelian.liability.State;
import org.zelian.liability.catalogue.RuleKey;

/** The counter check: whether a subject is restricted on a day, by what, until when. Every look is written down. */
@Resource
class CheckResource {
    private final Questions questions;
    private final IdentityKeys keys;
    private final Looks looks;

    CheckResource(Questions questions, IdentityKeys keys, Looks looks) {
        this.questions = questions;
        this.keys = keys;
        this.looks = looks;
    }

    /**
     * What the counter asks.
     *
     * @param subject a credit code or an identity number
     * @param measure a code of the catalogue; left out for any measure
     * @param day today if left out
     * @param purpose why it is asked, in the clerk's words
     */
    record Asked(
            String subject,
            @Nullable String measure,
            @Nullable LocalDate day,
            String purpose) {
        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    /**
     * The answer.
     *
     * @param answer RESTRICTED, UNDER_REVIEW (a restriction may come), SUSPENDED (an objection is verified), or CLEAR
     * @param record the number of this look in the trail
     */
    record Answer(String answer, Word words, LocalDate day, List<Restriction> restrictions, long record) {}

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

    /** Whether the subject is restricted; the answer leaves after its record is on disk. */
    @PostMapping("/api/check")
    Answer check(@RequestBody Asked asked, Actor actor) {
        var purpose = new Purpose(asked.purpose());
        var day = questions.day(asked.day());
        var subject = asked.subject().strip();
        var organisation = Uscc.isValid(subject);
        var document = organisation ? null : Document.citizen(subject);
        var ref = document == null ? PartyRef.of(Uscc.parse(subject)) : keys.ref(document);
        var measure = asked.measure() == null ? "" : asked.measure().strip();
        var found = restrictions(ref, day, measure);
        var answer = answer(found);
        var content = new HashMap<String, String>();
        content.put("subject", document == null ? ref.value() : document.mask());
        content.put("measure", measure);
        content.put("day", day.toString());
        content.put("purpose", purpose.text());
        content.put("answer", answer);
        var record = looks.record(new Look(actor, "COUNTER_CHECK", content));
        return new Answer(answer, Word.of("CHECK_" + answer), day, found, record);
    }

    private List<Restriction> restrictions(PartyRef ref, LocalDate day, String measure) {
        var rows = new ArrayList<>(questions
                .graph()
                .read(
                        "liability/reaching",
                        Map.of(
                                "refs",
                                List.of(List.of(ref.scheme(), ref.value())),
                                "day",
                                day,
                                "tick",
                                questions.tick(null).number(),
                                "measure",
                                measure),
                        row -> restriction(
                                row.text("id"),
                                State.valueOf(row.text("state")),
                                row.text("reason"),
                                row.texts("measures"),
                                row.texts("scopes"),
                                new RuleKey(row.text("rule"), row.text("version"), row.text("jurisdiction")),
                                row.text("decisionNo"),
                                row.text("authority"),
                                row.text("until"))));
        rows.removeIf(row -> State.valueOf(row.state().code()).over());
        rows.sort(Comparator.comparingInt(row -> weight(row.state().code())));
        return rows;
    }

    private Restriction restriction(
            String id,
            State state,
            String reason,
            List<String> measures,
            List<String> scopes,
            RuleKey rule,
            String decisionNo,
            String authority,
            String until) {
        var names = questions.book().rules().names();
        var text = questions.book().rules().find(rule);
        return new Restriction(
                id,
                Word.of(state),
                reason,
                measures.stream().map(m -> Word.measure(m, names)).toList(),
                scopes,
                rule.id(),
                text.map(r -> r.basisLaw()).orElse(""),
                text.map(r -> r.basisArticle()).orElse(""),
                decisionNo,
                authority,
                until);
    }

    private static String answer(List<Restriction> found) {
        if (found.isEmpty()) {
            return "CLEAR";
        }
        return switch (State.valueOf(found.getFirst().state().code())) {
            case EFFECTIVE -> "RESTRICTED";
            case SUSPENDED -> "SUSPENDED";
            case PROPOSED, UNDER_REVIEW, PENDING -> "UNDER_REVIEW";
            default -> "CLEAR";
        };
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
