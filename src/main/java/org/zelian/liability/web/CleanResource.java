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
import org.zelian.kernel.Uscc;
import org.zelian.liability.Act;
import org.zelian.liability.CleanRecord;

/** Whether nothing stood against an organisation for some years, as a red listing asks. Every look is written down. */
@Resource
class CleanResource {
    private final Questions questions;
    private final Looks looks;

    CleanResource(Questions questions, Looks looks) {
        this.questions = questions;
        this.looks = looks;
    }

    record Against(LocalDate decidedOn, String kind, String trigger, String decisionNo, String authority) {
        static Against of(Act act) {
            return new Against(
                    act.decidedOn(),
                    act.kind().name(),
                    act.trigger(),
                    act.decision().number(),
                    act.decision().authority());
        }
    }

    /** @param record the number of this look in the trail */
    record Clean(boolean clean, LocalDate from, LocalDate day, List<Against> against, long record) {}

    /** The years before a day; three if nothing else is asked. */
    @GetMapping("/api/organisations/{uscc}/clean")
    Clean clean(
            @PathVariable Uscc uscc,
            @RequestParam(defaultValue = "3") int years,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            Actor actor) {
        var answer = questions.about(uscc, asOf, knownAt);
        var found = CleanRecord.of(answer.traced().file(), questions.book(), answer.day(), years);
        var record = looks.record(new Look(
                actor,
                "CLEAN_RECORD",
                Map.of(
                        "organisation",
                        uscc.value(),
                        "day",
                        answer.day().toString(),
                        "knownAt",
                        knownAt == null ? "" : knownAt.toString(),
                        "answer",
                        String.valueOf(found.clean()))));
        return new Clean(
                found.clean(),
                found.from(),
                found.day(),
                found.against().stream().map(Against::of).toList(),
                record);
    }
}
