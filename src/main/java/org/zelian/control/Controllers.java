package org.zelian.control;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;

/**
 * Who controls one organisation, for those who need persons: determinations on record, and single persons or state
 * bodies computed from stakes and arrangements. Groups that control jointly, and who may control, are left to officers.
 *
 * <p>What is computed is left out for somebody whom a register, an authority or a court determined already, and
 * altogether while a finding of a court or an authority (L4) stands.
 */
public interface Controllers {

    /** Candidates for a role who control on some day of a window; a computed one once, by his first chain. */
    List<Candidate> sometime(Role role, Period window);

    /** Candidates for a role in a window; a computed one once for each chain, with the days on which it holds. */
    List<Candidate> throughout(Role role, Period window);

    /** Everybody above the organisation on a day, under every convention. */
    Determined on(LocalDate day);

    /** The same as if some facts, by their ids, had never been known. */
    Controllers without(Set<String> taken);

    /** From facts that hold everything above the organisation, and may hold more. */
    static Controllers of(Collection<KnownFact> facts, PartyRef organisation, ControlPolicy policy) {
        return new KnownControllers(facts, organisation, policy);
    }
}
