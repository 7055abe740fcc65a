package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zelian.kernel.Period;
import org.zelian.kernel.Terms;
import org.zelian.kernel.TriggerKind;

/** The days on which a listing is in force: from its decision to its last day or removal, less its suspensions. */
public final class ListingDays {
    private final Rulebook book;

    public ListingDays(Rulebook book) {
        this.book = book;
    }

    /** The stretches in force, in order; empty for a list that is not in the registry. */
    public List<Period> of(Act listing, CaseFile file) {
        return withoutSuspensions(listing, file);
    }

    /** From the decision to the last day or removal, suspensions not taken out. */
    public Period span(Act listing, CaseFile file) {
        var start = listing.decidedOn();
        Optional<LocalDate> end = lastDay(listing).map(d -> d.plusDays(1));
        for (var ending : Ending.of(listing.decision(), file)) {
            if (!ending.takenBack()
                    && ends(ending, listing)
                    && (end.isEmpty() || ending.from().isBefore(end.get()))) {
                end = Optional.of(ending.from());
            }
        }
        var to = end.orElse(null);
        return to != null && to.isBefore(start) ? new Period(start, start) : new Period(start, to);
    }

    /** Performance ends an entry without a fixed term; one with a fixed term stays until then, or until it is deleted. */
    private boolean ends(Ending ending, Act listing) {
        return ending.endsListing(book.list(listing.trigger()))
                && (ending.kind() != Ending.Kind.PERFORMED || lastDay(listing).isEmpty());
    }

    /** Whether it counts where sectors overlap: a black listing that other departments hear of. */
    private boolean counts(Act act) {
        return act.kind() == TriggerKind.LISTING && book.black(act.trigger()) && !act.withheld();
    }

    /** The number of distinct sectors whose black listings are in force on a day. */
    public int sectors(CaseFile file, LocalDate day) {
        return sectorsOn(file, day).size();
    }

    /** The distinct sectors whose black listings are in force on a day, in alphabetical order. */
    public List<String> sectorsOn(CaseFile file, LocalDate day) {
        var sectors = new TreeSet<String>();
        for (var act : file.acts()) {
            if (counts(act) && of(act, file).stream().anyMatch(p -> p.contains(day))) {
                book.list(act.trigger()).ifPresent(list -> sectors.add(list.sector()));
            }
        }
        return List.copyOf(sectors);
    }

    /** Every day on which a black listing of the subject begins, pauses, resumes or ends. */
    List<LocalDate> boundaries(CaseFile file) {
        var days = new TreeSet<LocalDate>();
        for (var act : file.acts()) {
            if (counts(act)) {
                for (var period : of(act, file)) {
                    Optional.ofNullable(period.from()).ifPresent(days::add);
                    Optional.ofNullable(period.to()).ifPresent(days::add);
                }
            }
        }
        return List.copyOf(days);
    }

    private List<Period> withoutSuspensions(Act listing, CaseFile file) {
        var parts = new ArrayList<Period>();
        var span = span(listing, file);
        var from = span.from();
        if (from == null || from.equals(span.to())) {
            return List.of();
        }
        LocalDate open = from;
        for (var pause : gaps(listing, file)) {
            var shared = span.intersect(pause);
            if (shared.isEmpty() || shared.get().from() == null) {
                continue;
            }
            var first = shared.get().from();
            if (open.isBefore(first)) {
                parts.add(new Period(open, first));
            }
            var resumed = shared.get().to();
            if (resumed == null) {
                return List.copyOf(parts);
            }
            open = open.isAfter(resumed) ? open : resumed;
        }
        if (span.to() == null || open.isBefore(span.to())) {
            parts.add(new Period(open, span.to()));
        }
        return List.copyOf(parts);
    }

    /** Its suspensions, and the days of ends that were taken back; an objection does not suspend a court's list. */
    private List<Period> gaps(Act listing, CaseFile file) {
        return Stream.concat(
                        Suspending.of(listing.decision(), file).stream()
                                .filter(pause -> pause.stays() || !listing.onCourtList())
                                .map(Suspending.Pause::days),
                        Ending.of(listing.decision(), file).stream()
                                .filter(ending -> ending.takenBack() && ends(ending, listing))
                                .map(Ending::days))
                .sorted(Suspending.BY_DAY)
                .toList();
    }

    /**
     * The last day by the document, else by the list's term. A document may shorten that term; only a decision to keep the
     * listing makes it longer.
     */
    public Optional<LocalDate> lastDay(Act listing) {
        var until = listing.day("until");
        var byTerm = byTerm(listing);
        boolean longer = until.isPresent()
                && byTerm.isPresent()
                && until.get().isAfter(byTerm.get())
                && listing.keptBy().isEmpty();
        return until.isPresent() && !longer ? until : byTerm;
    }

    /** The last day that the list's own term gives; empty for a list without a fixed one. */
    public Optional<LocalDate> byTerm(Act listing) {
        return book.list(listing.trigger())
                .map(list -> list.term())
                .filter(term -> term.startsWith("P"))
                .map(term -> Terms.lastDay(listing.decidedOn(), java.time.Period.parse(term)));
    }
}
