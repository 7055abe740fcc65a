package org.zelian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Decision;

/**
 * What an officer or a party did in a case, on a day.
 *
 * @param id of the fact; empty for what follows from a rule
 * @param about whom; null where only the decision is named
 */
public record Step(
        String id,
        CaseKind kind,
        String caseNo,
        String step,
        LocalDate day,
        Optional<Decision> decision,
        @Nullable PartyRef about,
        Fact fact) {

    static Optional<Step> of(String id, Fact fact) {
        var from = fact.valid().from();
        if (fact.kind() != FactKind.STEP || from == null) {
            return Optional.empty();
        }
        return Optional.of(new Step(
                id,
                CaseKind.valueOf(fact.value("caseKind").orElseThrow()),
                fact.value("caseNo").orElse(""),
                fact.value("step").orElseThrow(),
                from,
                Decision.of(fact),
                fact.ends().isEmpty() ? null : fact.ends().getFirst(),
                fact));
    }

    /** What it is, whoever delivered it: of two such one is enough. */
    List<Object> content() {
        return List.of(
                kind,
                caseNo,
                step,
                day,
                fact.ends(),
                decision.map(Decision::number).orElse(""),
                authority(),
                value("measure").orElse(""),
                value("department").orElse(""));
    }

    Optional<String> value(String name) {
        return fact.value(name);
    }

    Optional<LocalDate> dayOf(String name) {
        return value(name).map(LocalDate::parse);
    }

    String authority() {
        return value("authority").orElse("");
    }

    boolean is(String name) {
        return value(name).map("true"::equals).orElse(false);
    }
}
