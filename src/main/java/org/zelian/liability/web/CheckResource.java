package org.zelian.liability.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.intake.Parties;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Document;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Purpose;
import org.zelian.liability.CounterCheck;
import org.zelian.liability.Resting;
import org.zelian.liability.RiskSigns;
import org.zelian.liability.State;

/** The counter check: whether a subject is restricted on a day, by what, until when. Every look is written down. */
@Resource
class CheckResource {
    private final Questions questions;
    private final Restrictions restrictions;
    private final Parties parties;
    private final Looks looks;
    private final ObjectProvider<RiskSigns> signs;

    CheckResource(
            Questions questions,
            Restrictions restrictions,
            IdentityKeys keys,
            Looks looks,
            ObjectProvider<RiskSigns> signs) {
        this.questions = questions;
        this.restrictions = restrictions;
        this.parties = new Parties(keys);
        this.looks = looks;
        this.signs = signs;
    }

    /**
     * What the counter asks.
     *
     * @param subject a credit code or an identity number; {@code PASSPORT-DE:…} and the like for other documents
     * @param measure a code of the catalogue; left out for any measure
     * @param day today if left out
     * @param knownAt as known at an instant; everything loaded if left out
     * @param purpose why it is asked, in the clerk's words
     */
    record Asked(
            String subject,
            @Nullable String measure,
            @Nullable LocalDate day,
            @Nullable Instant knownAt,
            String purpose) {
        @Override
        public String toString() {
            return "Asked[…]";
        }
    }

    /**
     * The answer.
     *
     * @param answer RESTRICTED; SUSPENDED (it rests; the words say what for); UNDER_REVIEW (a restriction may come);
     *     CLEAR_WITH_RISK or CLEAR
     * @param marks risk marks beside it; they restrict nobody
     * @param record the number of this look in the trail
     */
    record Answer(
            String answer,
            Word words,
            LocalDate day,
            List<Restrictions.Restriction> restrictions,
            List<RiskSigns.Sign> marks,
            long record) {}

    /** Whether the subject is restricted; the answer leaves after its record is on disk. */
    @PostMapping("/api/check")
    Answer check(@RequestBody Asked asked, Actor actor) {
        var purpose = new Purpose(asked.purpose());
        var day = questions.day(asked.day());
        var ref = parties.any(asked.subject());
        var measure = asked.measure() == null ? "" : asked.measure().strip();
        var found = restrictions.of(ref, day, asked.knownAt(), measure);
        var tick = questions.tick(asked.knownAt());
        var marks = ref.isOrganisation()
                ? signs.stream()
                        .flatMap(each -> each.about(ref, day, tick).stream())
                        .toList()
                : List.<RiskSigns.Sign>of();
        var states =
                found.stream().map(each -> State.valueOf(each.state().code())).toList();
        var answer = CounterCheck.Answer.of(states, !marks.isEmpty()).name();
        var content = new HashMap<String, String>();
        content.put("subject", Look.named(ref, mask(asked.subject())));
        content.put("measure", measure);
        content.put("day", day.toString());
        if (asked.knownAt() != null) {
            content.put("knownAt", asked.knownAt().toString());
        }
        content.put("purpose", purpose.text());
        content.put("answer", answer);
        var record = looks.record(new Look(actor, "COUNTER_CHECK", content));
        return new Answer(answer, words(answer, found), day, found, marks, record);
    }

    private static Word words(String answer, List<Restrictions.Restriction> found) {
        if (!answer.equals(CounterCheck.Answer.SUSPENDED.name())) {
            return Word.of("CHECK_" + answer);
        }
        return Word.of(
                "CHECK_" + answer,
                Resting.of(found.stream()
                        .filter(each -> each.state().code().equals(State.SUSPENDED.name()))
                        .map(Restrictions.Restriction::reason)
                        .toList()));
    }

    private static String mask(String subject) {
        return Document.isNumberLike(subject) ? Document.citizen(subject).mask() : "";
    }
}
