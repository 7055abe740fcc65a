package org.zelian.liability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Period;

/** The pauses of a decision while an objection is verified: half-open, [filed, decided). */
final class Suspending {
    private Suspending() {}

    static List<Period> of(Decision decision, CaseFile file) {
        return file.concerning(FactKind.SUSPENDS, decision).stream()
                .filter(e -> e.voided() == null)
                .map(e -> e.fact().valid())
                .sorted(Comparator.comparing(
                        (Period p) -> Optional.ofNullable(p.from()).orElse(LocalDate.MIN)))
                .toList();
    }
}
