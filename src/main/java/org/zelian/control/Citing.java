package org.zelian.control;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;

/**
 * Chooses the facts that a certificate cites for a computed controller: as few as give the same answer again. First the
 * chain itself with the profiles of its parties; else everything about its organisations; else everything above.
 */
final class Citing {
    private static final Set<FactKind> KINDS = Set.of(
            FactKind.HOLDS,
            FactKind.ARRANGEMENT,
            FactKind.SERVES,
            FactKind.OVERSEEN_BY,
            FactKind.PROFILE,
            FactKind.PERSON,
            FactKind.SAME_AS,
            FactKind.DETERMINES);

    private final List<KnownFact> facts;
    private final PartyRef organisation;
    private final ControlPolicy policy;

    Citing(List<KnownFact> facts, PartyRef organisation, ControlPolicy policy) {
        this.facts = facts;
        this.organisation = organisation;
        this.policy = policy;
    }

    /** Whether a fact may say something about control. */
    static boolean matters(Fact fact) {
        return KINDS.contains(fact.kind())
                && (fact.kind() != FactKind.SERVES
                        || fact.value("office").orElse("").equals("EXECUTIVE_PARTNER"));
    }

    /** Whether a fact ties somebody to an organisation so that something may be computed from it. */
    static boolean ties(Fact fact) {
        return switch (fact.kind()) {
            case HOLDS, ARRANGEMENT, OVERSEEN_BY, SERVES -> matters(fact);
            default -> false;
        };
    }

    List<String> of(Candidate candidate, Role role, Period window, boolean throughout) {
        var chain = Set.copyOf(candidate.smallest());
        var parties = parties(chain);
        parties.add(organisation);
        List<Predicate<KnownFact>> tries = List.of(
                known -> chain.contains(known.id()) || (describes(known) && touches(known, parties)),
                known -> chain.contains(known.id()) || touches(known, parties),
                known -> true);
        for (var each : tries) {
            var cited = facts.stream().filter(KnownFact::believed).filter(each).toList();
            if (same(cited, candidate, role, window, throughout)) {
                return ids(cited);
            }
        }
        return ids(facts);
    }

    private static List<String> ids(Collection<KnownFact> facts) {
        return facts.stream().map(KnownFact::id).sorted().toList();
    }

    private Set<PartyRef> parties(Set<String> chain) {
        var parties = new HashSet<PartyRef>();
        facts.stream()
                .filter(known -> chain.contains(known.id()))
                .forEach(known -> parties.addAll(known.fact().ends()));
        return parties;
    }

    private static boolean describes(KnownFact known) {
        return known.fact().kind() == FactKind.PROFILE || known.fact().kind() == FactKind.SAME_AS;
    }

    private static boolean touches(KnownFact known, Set<PartyRef> parties) {
        return known.fact().ends().stream().anyMatch(parties::contains);
    }

    private boolean same(List<KnownFact> cited, Candidate candidate, Role role, Period window, boolean throughout) {
        return new KnownControllers(cited, organisation, policy)
                .computed(role, window, throughout).stream().anyMatch(again -> candidate.same(again, throughout));
    }
}
