package org.zelian.liability.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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

/** The counter check: whether a subject is restricted on a day, by what, until when. Every look is written down. */
@Resource
class CheckResource {
    private final Questions questions;
    private final Restrictions restrictions;
    private final IdentityKeys keys;
    private final Looks looks;

    CheckResource(Questions questions, Restrictions restrictions, IdentityKeys keys, Looks looks) {
        this.questions = questions;
        this.restrictions = restrictions;
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
    record Answer(String answer, Word words, LocalDate day, List<Restrictions.Restriction> restrictions, long record) {}

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
        var found = restrictions.of(ref, day, measure);
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

    private static String answer(List<Restrictions.Restriction> found) {
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
}
