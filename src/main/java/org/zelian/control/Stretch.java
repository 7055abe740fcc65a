package org.zelian.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;

/** Days in a row on which one party controls by one chain. */
record Stretch(
        PartyRef who, Role role, Answer answer, @Nullable LocalDate from) {

    Candidate until(@Nullable LocalDate to) {
        var smallest = answer.justification().smallest();
        return new Candidate(
                who,
                answer.natural(),
                role,
                answer.level(),
                new Period(from, to),
                "COMPUTED:" + Canonical.id26(role + "|" + who + "|" + String.join(",", smallest)),
                false,
                answer.convention(),
                answer.flags(),
                answer.chain(),
                smallest,
                List.of());
    }

    /** The days that all facts of the chain have in common, whatever else was then. */
    static Candidate whole(Candidate candidate, Collection<KnownFact> facts) {
        var days = Period.always();
        for (var known : facts) {
            if (candidate.smallest().contains(known.id())) {
                days = days.intersect(known.fact().valid()).orElse(days);
            }
        }
        return candidate.lasting(days);
    }

    /** The first day of a window, and those on which some fact begins or ends to hold. */
    static Set<LocalDate> days(Collection<KnownFact> facts, Period window) {
        var days = new TreeSet<>(Determination.boundaries(facts, window));
        var first = window.from();
        if (first != null) {
            days.add(first);
        } else if (window.to() != null) {
            days.add(days.isEmpty() ? window.to().minusDays(1) : days.first().minusDays(1));
        } else {
            days.add(days.isEmpty() ? LocalDate.EPOCH : days.first().minusDays(1));
        }
        return days;
    }
}
