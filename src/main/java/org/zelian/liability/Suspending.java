package org.zelian.liability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** The pauses of a decision, half-open: while an objection is verified, or because a review or a court stays it. */
final class Suspending {
    static final Comparator<Period> BY_DAY =
            Comparator.comparing(period -> Optional.ofNullable(period.from()).orElse(LocalDate.MIN));

    private static final String STAYED = "停止执行";

    private Suspending() {}

    /** One pause, with its reason in the words of the source. */
    record Pause(Period days, String said) {
        /** Whether everything rests that follows from the decision, bans by statute too (复议、诉讼期间停止执行). */
        boolean stays() {
            return said.contains(STAYED);
        }

        Reason reason() {
            if (stays()) {
                return Resting.stay(said);
            }
            return said.isEmpty() || said.contains("异议")
                    ? Reason.of("OBJECTION", "异议核实中, 暂不执行 (an objection is being verified)")
                    : Reason.of("SUSPENDED", said);
        }
    }

    /** The pauses of the decision as a whole. */
    static List<Pause> of(Decision decision, CaseFile file) {
        return pauses(decision, file, e -> e.fact().ends().isEmpty());
    }

    /** The pauses that touch one person: those of the whole, and those of his own. */
    static List<Pause> of(Decision decision, CaseFile file, PartyRef who) {
        return pauses(
                decision,
                file,
                e -> e.fact().ends().isEmpty()
                        || file.canonical(e.fact().end(0)).equals(file.canonical(who)));
    }

    // First what counts of each case, then whom it touches: an outcome for one person ends the pause of all others.
    private static List<Pause> pauses(Decision decision, CaseFile file, Predicate<Evidence> touching) {
        var believed = file.concerning(FactKind.SUSPENDS, decision).stream()
                .filter(e -> e.voided() == null)
                .toList();
        return OfCase.settled(believed).stream()
                .filter(touching)
                .filter(e -> !e.fact().valid().isEmpty())
                .map(e -> new Pause(e.fact().valid(), e.fact().value("reason").orElse("")))
                .sorted(Comparator.comparing(Pause::days, BY_DAY))
                .toList();
    }
}
