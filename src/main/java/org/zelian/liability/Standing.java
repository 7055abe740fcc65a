package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;
import org.zelian.kernel.TriggerKind;

/**
 * Where an act stands on a day: decided, in force, paused, or over, and by what.
 *
 * @param state PENDING, DECIDED, IN_FORCE, SUSPENDED or ENDED
 * @param days from the decision to the end, if it is an act with an end
 * @param endedBy the kind of ending; null while nothing ended it
 */
public record Standing(
        String state,
        Period days,
        @Nullable String endedBy,
        @Nullable LocalDate endedOn,
        List<Pause> pauses) {

    /** One pause: while an objection is verified, while it is stayed, or until its end was taken back. */
    public record Pause(Period days, String reason) {}

    /** Where an act stands on a day, as its file knows it. */
    public static Standing of(Act act, CaseFile file, ListingDays listings, LocalDate day) {
        var endings = Ending.of(act.decision(), file).stream()
                .filter(e -> e.person() == null)
                .toList();
        var ending = endings.stream().filter(e -> !e.takenBack()).findFirst().orElse(null);
        var pauses = new ArrayList<Pause>();
        Suspending.of(act.decision(), file).forEach(pause -> pauses.add(new Pause(pause.days(), pause.said())));
        endings.stream()
                .filter(Ending::takenBack)
                .forEach(e -> pauses.add(new Pause(e.days(), e.kind().zh())));
        var listing = act.kind() == TriggerKind.LISTING;
        var days = listing
                ? listings.span(act, file)
                : new Period(
                        act.decidedOn(),
                        ending == null || ending.from().isBefore(act.decidedOn()) ? null : ending.from());
        return new Standing(
                state(act, listing, days, pauses, day),
                days,
                ending == null ? null : ending.kind().name(),
                ending == null ? null : ending.from(),
                List.copyOf(pauses));
    }

    private static String state(Act act, boolean listing, Period days, List<Pause> pauses, LocalDate day) {
        if (day.isBefore(act.decidedOn())) {
            return "PENDING";
        }
        if (!days.contains(day)) {
            return "ENDED";
        }
        if (pauses.stream().anyMatch(p -> p.days().contains(day))) {
            return "SUSPENDED";
        }
        return listing ? "IN_FORCE" : "DECIDED";
    }
}
