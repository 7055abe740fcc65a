package org.zelian.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zelian.kernel.PartyRef;

/** Looks a chunk's claims up: who is meant by row numbers, and whether what they need is so. */
final class Checks {
    private final Known known;

    Checks(Known known) {
        this.known = known;
    }

    /**
     * What can be taken in, about parties by their best identifiers.
     *
     * @param refused rows of which something needed is not so, with the reason; none of their claims can be taken in
     */
    record Outcome(List<Spoken<Claim.Assertion>> good, Map<Row, RowRefused> refused) {}

    Outcome check(List<Spoken<Claim.Assertion>> spoken, Survey survey) {
        var meant = known.parties(asked(spoken, survey));
        var deregistered = known.deregistered(organisations(spoken));
        var refused = new LinkedHashMap<Row, RowRefused>();
        for (var each : spoken) {
            for (var need : each.claim().needs()) {
                var problem = switch (need) {
                    case Need.KnownPerson person -> unknown(each.row(), person, survey, meant);
                    case Need.NotDeregistered alive ->
                        Optional.ofNullable(deregistered.get(alive.organisation()))
                                .filter(day -> day.isBefore(alive.day()))
                                .map(day -> gone(each.row(), alive, day));
                };
                problem.ifPresent(why -> refused.putIfAbsent(each.row(), why));
            }
        }
        var good = new ArrayList<Spoken<Claim.Assertion>>(spoken.size());
        for (var each : spoken) {
            if (!refused.containsKey(each.row())) {
                good.add(resolved(each, meant));
            }
        }
        return new Outcome(good, refused);
    }

    /** Row numbers always, since another identifier may be better; documents only if the delivery does not show them. */
    private static Set<PartyRef> asked(List<Spoken<Claim.Assertion>> spoken, Survey survey) {
        var asked = new HashSet<PartyRef>();
        for (var each : spoken) {
            for (var end : each.claim().fact().ends()) {
                if (end.scheme().equals("SRC")) {
                    asked.add(end);
                }
            }
            for (var need : each.claim().needs()) {
                if (need instanceof Need.KnownPerson person && !survey.sees(person.person())) {
                    asked.add(person.person());
                }
            }
        }
        return asked;
    }

    private static Set<PartyRef> organisations(List<Spoken<Claim.Assertion>> spoken) {
        var organisations = new HashSet<PartyRef>();
        for (var each : spoken) {
            for (var need : each.claim().needs()) {
                if (need instanceof Need.NotDeregistered alive) {
                    organisations.add(alive.organisation());
                }
            }
        }
        return organisations;
    }

    private Optional<RowRefused> unknown(Row row, Need.KnownPerson need, Survey survey, Map<PartyRef, PartyRef> meant) {
        var person = need.person();
        boolean isThere = meant.containsKey(person) || (survey.sees(person) && !known.isContested(person));
        return isThere
                ? Optional.empty()
                : Optional.of(row.refused(
                        need.column(),
                        "PERSON_UNKNOWN",
                        "No row of persons.csv tells who this is.",
                        "Add the person to persons.csv, with name and document."));
    }

    private static RowRefused gone(Row row, Need.NotDeregistered need, LocalDate day) {
        return row.refused(
                need.column(),
                need.code(),
                "The organisation was deregistered on " + day + ", before " + need.day() + ".",
                need.code().equals("SUBJECT_DEREGISTERED")
                        ? "Nobody is listed after deregistration; find out by hand who answers (公司法§241)."
                        : "Correct the day, or the deregistration in enterprises.csv.");
    }

    private static Spoken<Claim.Assertion> resolved(Spoken<Claim.Assertion> spoken, Map<PartyRef, PartyRef> meant) {
        var ends = spoken.claim().fact().ends();
        var best = ends.stream()
                .map(end -> end.scheme().equals("SRC") ? meant.getOrDefault(end, end) : end)
                .toList();
        return best.equals(ends) ? spoken : Spoken.about(spoken, best);
    }
}
