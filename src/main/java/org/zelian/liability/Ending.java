package org.zelian.liability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.liability.catalogue.EarlyExit;
import org.zelian.liability.catalogue.OnOfficeEnd;
import org.zelian.liability.catalogue.Rule;
import org.zelian.sanction.ListType;

/**
 * A later act that ends a decision: removal, revocation, repair, expiry, release of a person, performance.
 *
 * @param measures the codes of the measures to which it is limited; empty if it ends all
 * @param days from the first day on which it is over; open unless the end itself was taken back, as a repair obtained by
 *     deceit is
 */
record Ending(
        Evidence evidence,
        Kind kind,
        LocalDate from,
        Period days,
        @Nullable PartyRef person,
        Set<String> measures) {
    Ending {
        measures = Set.copyOf(measures);
    }

    /** The kinds of the format, each with the words of early_exit that it establishes. */
    enum Kind {
        REMOVED("移出", Set.of("removedFromList", "courtEarlyDeletion")),
        REVOKED(
                "撤销",
                Set.of("decisionRevoked", "findingRevoked", "listingRevoked", "judgmentReversed", "retrialAcquittal")),
        REPAIRED("信用修复", Set.of("repaired", "corrected", "commitment")),
        EXPIRED("到期", Set.of("expired")),
        RELEASED(
                "解除",
                Set.of(
                        "courtRelease",
                        "authorityRelease",
                        "courtPermission",
                        "proceedingClosed",
                        "employmentEnded",
                        "securityProvided",
                        "creditorConsent")),
        /** 从轻、免予: the authority does without its joint measures against one party, from a day on. */
        EXEMPTED("从轻、免予", Set.of()),
        PERFORMED("履行完毕", ListType.PERFORMANCE);

        @SuppressWarnings("ImmutableEnumChecker") // Set.of
        private final Set<String> establishes;

        private final String zh;

        Kind(String zh, Set<String> establishes) {
            this.zh = zh;
            this.establishes = establishes;
        }

        String zh() {
            return zh;
        }
    }

    /** The endings of a decision, the earliest first. */
    static List<Ending> of(Decision decision, CaseFile file) {
        var said = file.concerning(FactKind.ENDS, decision).stream()
                .filter(e -> e.voided() == null)
                .toList();
        return OfCase.settled(said).stream()
                .map(Ending::of)
                .filter(ending -> !ending.days().isEmpty())
                .sorted(Comparator.comparing(Ending::from)
                        .thenComparing(e -> e.evidence().id()))
                .toList();
    }

    private static Ending of(Evidence evidence) {
        var fact = evidence.fact();
        var from = LocalDate.parse(fact.value("from").orElseThrow());
        return new Ending(
                evidence,
                Kind.valueOf(fact.value("end").orElseThrow()),
                from,
                Period.of(from, fact.valid().to()),
                fact.ends().isEmpty() ? null : fact.ends().getFirst(),
                fact.value("measures").map(codes -> Set.of(codes.split(","))).orElse(Set.of()));
    }

    /** Whether it was taken back later, so that what it ended goes on. */
    boolean takenBack() {
        return days.to() != null;
    }

    /** Whether a list entry is gone from this day on. */
    boolean endsListing(Optional<ListType> list) {
        return person == null
                && measures.isEmpty()
                && switch (kind) {
                    case REMOVED, REVOKED, EXPIRED, REPAIRED -> true;
                    case PERFORMED -> list.map(ListType::endsByPerformance).orElse(false);
                    case RELEASED, EXEMPTED -> false;
                };
    }

    /**
     * The state that a finding under a rule takes from this day on; empty if the rule does not let it end so.
     *
     * <p>Repair, removal and expiry of publicity never shorten a statutory clock.
     */
    Optional<State> after(Rule rule) {
        return switch (kind) {
            case REVOKED -> Optional.of(State.REVOKED_BY_CORRECTION);
            case REMOVED ->
                rule.statutoryClock() && !exits(rule)
                        ? Optional.empty()
                        : Optional.of(rule.repairable() ? State.LIFTED_BY_REPAIR : State.LIFTED);
            case REPAIRED ->
                rule.repairable() && !rule.statutoryClock() ? Optional.of(State.LIFTED_BY_REPAIR) : Optional.empty();
            case EXPIRED -> rule.statutoryClock() ? Optional.empty() : Optional.of(State.EXPIRED);
            case RELEASED ->
                exits(rule) || rule.onOfficeEnd() == OnOfficeEnd.STAYS ? Optional.of(State.LIFTED) : Optional.empty();
            case EXEMPTED -> rule.statutoryClock() ? Optional.empty() : Optional.of(State.LIFTED);
            case PERFORMED -> exits(rule) ? Optional.of(State.LIFTED) : Optional.empty();
        };
    }

    private boolean exits(Rule rule) {
        return rule.earlyExit().ways().stream()
                .anyMatch(way -> way.requirements().stream().allMatch(this::establishes));
    }

    private boolean establishes(EarlyExit.Requirement requirement) {
        return requirement instanceof EarlyExit.Fact fact && fact.expected() && kind.establishes.contains(fact.name());
    }
}
