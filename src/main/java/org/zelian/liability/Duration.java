package org.zelian.liability;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Period;
import org.zelian.kernel.Terms;
import org.zelian.liability.catalogue.Rule;
import org.zelian.liability.catalogue.Term;

/**
 * From when until when a row's measures hold: the start that the text names, the term, the shorter term of the document.
 *
 * <p>The day of the start is not counted (民法典§201, §202). What is unknown stays open and is flagged, never guessed.
 */
record Duration(
        Support.Effect effect, Set<String> flags, @Nullable LocalDate keptFrom) {

    static Duration of(Rule rule, Act act, CaseFile file, Period stretch, ListingDays listings, boolean itself) {
        var flags = new TreeSet<String>();
        LocalDate start = start(rule, act, file, stretch);
        LocalDate bars = rule.barsFrom() == null ? null : act.effectiveOn();
        LocalDate from = bars != null ? bars : start != null ? start : act.effectiveOn();
        if (stretch.from() != null && stretch.from().isAfter(from)) {
            from = stretch.from();
        }
        if (start == null) {
            flags.add("TERM_START_UNKNOWN");
        }
        LocalDate stated = stated(act, start);
        LocalDate last = null;
        LocalDate keptFrom = null;
        boolean lifetime = false;
        switch (rule.term()) {
            case Term.Fixed fixed -> {
                var byLaw = start == null ? null : Terms.lastDay(start, fixed.period());
                last = byLaw == null ? null : earlier(byLaw, stated);
                if (byLaw != null && stated != null && stated.isAfter(byLaw) && keeps(rule, act, itself)) {
                    last = stated;
                    keptFrom = byLaw.plusDays(1);
                    flags.add("KEPT");
                }
            }
            case Term.Lifetime life -> {
                last = stated;
                lifetime = stated == null;
            }
            case Term.ListTerm list -> last = dayBefore(listings.span(act, file).to());
            case Term.ByDecision decision -> {
                last = stated;
                if (stated == null) {
                    flags.add("TERM_UNKNOWN");
                }
            }
            case Term.UntilPerformed open -> {}
            case Term.UntilClosed open -> {}
            case Term.WhileCondition open -> {}
            case Term.OneOff once -> {}
        }
        var stretchLast = dayBefore(stretch.to());
        if (stretchLast != null && (last == null || stretchLast.isBefore(last))) {
            last = stretchLast;
            lifetime = false;
        }
        return new Duration(new Support.Effect(from, last, lifetime), flags, keptFrom);
    }

    /**
     * Whether an enterprise stays under the measures of a list because its authority explicitly keeps the listing. Nobody
     * else does: against a person only a decision that names him begins anew.
     */
    private static boolean keeps(Rule rule, Act act, boolean itself) {
        return itself && act.keptBy().isPresent() && !rule.statutoryClock() && !act.onCourtList();
    }

    private static @Nullable LocalDate start(Rule rule, Act act, CaseFile file, Period stretch) {
        return switch (rule.termStart()) {
            case DECISION, LISTING, ORDER -> act.decidedOn();
            case REVOCATION -> act.day("revokedOn").orElseGet(act::effectiveOn);
            case DEREGISTRATION, JUDGMENT_EFFECTIVE, PENALTY_EFFECTIVE -> act.effectiveOn();
            case SENTENCE_SERVED -> act.day("sentenceServed").orElse(null);
            case PROBATION_END -> act.day("probationEnd").orElse(null);
            case BANKRUPTCY_CLOSED ->
                act.day("closedOn")
                        .or(() -> act.trigger().equals("BANKRUPTCY_LIQUIDATION_CLOSED")
                                ? Optional.of(act.effectiveOn())
                                : Optional.empty())
                        .orElse(null);
            case SERVICE -> act.day("servedOn").orElse(null);
            case PUBLICATION -> act.publishedOn().orElse(null);
            case DISMISSAL -> act.day("dismissedOn").orElseGet(act::effectiveOn);
            case DISCIPLINE -> act.day("disciplinedOn").orElseGet(act::effectiveOn);
            case FINDING -> finding(act, file);
            case EVENT -> stretch.from() != null ? stretch.from() : act.effectiveOn();
        };
    }

    /** The day of the written finding about the act; the act's own day where the act is the recognition itself. */
    private static LocalDate finding(Act act, CaseFile file) {
        return file.findingsAbout(act, Findings.PERSONAL_RESPONSIBILITY).stream()
                .map(e -> e.fact().value("decidedOn"))
                .flatMap(Optional::stream)
                .map(LocalDate::parse)
                .min(LocalDate::compareTo)
                .orElseGet(act::decidedOn);
    }

    private static @Nullable LocalDate stated(Act act, @Nullable LocalDate start) {
        var until = act.day("until");
        if (until.isPresent()) {
            return until.get();
        }
        var term = act.value("term").map(java.time.Period::parse);
        return term.isPresent() && start != null ? Terms.lastDay(start, term.get()) : null;
    }

    private static LocalDate earlier(LocalDate a, @Nullable LocalDate b) {
        return b == null || a.isBefore(b) ? a : b;
    }

    static @Nullable LocalDate dayBefore(@Nullable LocalDate day) {
        return day == null ? null : day.minusDays(1);
    }
}
