package org.zelian.liability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** The pauses of a decision while an objection is verified: half-open, [filed, decided). */
final class Suspending {
    private Suspending() {}

    /** The pauses of the decision as a whole. */
    static List<Period> of(Decision decision, CaseFile file) {
        return periods(file.concerning(FactKind.SUSPENDS, decision).stream()
                .filter(e -> e.fact().ends().isEmpty()));
    }

    /** The pauses that touch one person: those of the whole, and those of his own. */
    static List<Period> of(Decision decision, CaseFile file, PartyRef who) {
        return periods(file.concerning(FactKind.SUSPENDS, decision).stream()
                .filter(e -> e.fact().ends().isEmpty()
                        || file.canonical(e.fact().end(0)).equals(file.canonical(who))));
    }

    private static List<Period> periods(Stream<Evidence> pauses) {
        return pauses.filter(e -> e.voided() == null)
                .map(e -> e.fact().valid())
                .sorted(Comparator.comparing(
                        (Period p) -> Optional.ofNullable(p.from()).orElse(LocalDate.MIN)))
                .toList();
    }
}
