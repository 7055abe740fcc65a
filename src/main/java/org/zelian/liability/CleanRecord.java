package org.zelian.liability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.TriggerKind;

/**
 * Whether nothing stands against a party in the years before a day (连续三年无不良信用记录): no penalty, judgment, recognised
 * arrears or black listing that was decided within them or whose listing is still in force, unless it was revoked.
 *
 * @param from the first day that is looked at
 * @param against what stands against it, the earliest first
 */
public record CleanRecord(LocalDate from, LocalDate day, List<Act> against) {
    /** Looks at a subject's own acts. */
    public static CleanRecord of(CaseFile file, Rulebook book, LocalDate day, int years) {
        var from = day.minusYears(years).plusDays(1);
        var listings = new ListingDays(book);
        var against = file.acts().stream()
                .filter(act -> act.evidence().voided() == null && counts(act, book))
                .filter(act -> !act.decidedOn().isAfter(day))
                .filter(act -> !act.decidedOn().isBefore(from)
                        || (act.kind() == TriggerKind.LISTING
                                && listings.span(act, file).overlaps(Period.of(from, day.plusDays(1)))))
                .filter(act ->
                        revokedOn(act, file).filter(end -> !end.isAfter(day)).isEmpty())
                .sorted(Comparator.comparing(Act::decidedOn)
                        .thenComparing(act -> act.decision().toString())
                        .thenComparing(act -> act.evidence().id()))
                .toList();
        return new CleanRecord(from, day, against);
    }

    /** The same for a person: what reached him by office or naming counts too, if it was in effect within the years. */
    public static CleanRecord of(
            OfPerson asked, PartyRef person, CaseFile own, Rulebook book, LocalDate day, int years) {
        var alone = of(own, book, day, years);
        var window = Period.of(alone.from(), day.plusDays(1));
        var against = new TreeMap<String, Act>();
        asked.reaching(person).stream()
                .map(OfPerson.Found::support)
                .filter(support -> support.course().segments().stream()
                        .anyMatch(s -> s.state() == State.EFFECTIVE && s.days().overlaps(window)))
                .filter(support -> support.on(day)
                        .filter(now -> now.state() == State.REVOKED || now.state() == State.REVOKED_BY_CORRECTION)
                        .isEmpty())
                .map(Support::act)
                .forEach(act -> against.put(act.decidedOn() + " " + act.decision(), act));
        alone.against().forEach(act -> against.put(act.decidedOn() + " " + act.decision(), act));
        return new CleanRecord(alone.from(), day, List.copyOf(against.values()));
    }

    public boolean clean() {
        return against.isEmpty();
    }

    private static boolean counts(Act act, Rulebook book) {
        return switch (act.kind()) {
            case PENALTY, JUDGMENT, ARREARS -> true;
            case LISTING -> book.black(act.trigger());
            case EVENT, OVERDUE_LOAN -> false;
        };
    }

    private static Optional<LocalDate> revokedOn(Act act, CaseFile file) {
        return Ending.of(act.decision(), file).stream()
                .filter(ending -> ending.kind() == Ending.Kind.REVOKED && ending.person() == null)
                .map(Ending::from)
                .findFirst();
    }
}
