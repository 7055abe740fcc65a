package org.zelian.control;

import java.util.List;
import java.util.Set;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;

/**
 * Somebody who controls an organisation for some days: on record, or computed and then a proposal only.
 *
 * @param natural whether it is a natural person; a state body or a determined organisation is not
 * @param days the days on record, or those in which the computed chain holds
 * @param basis the determination on record, or a name made from the smallest set of facts
 * @param recorded true if a determination says so
 * @param chain from the controller down; empty for what is on record
 * @param smallest the smallest set of facts that is enough, by id
 * @param cited the facts from which the same comes out again, by id, in their order
 */
public record Candidate(
        PartyRef who,
        boolean natural,
        Role role,
        Level level,
        Period days,
        String basis,
        boolean recorded,
        Convention convention,
        Set<Flag> flags,
        List<Link> chain,
        List<String> smallest,
        List<String> cited) {

    Candidate citing(List<String> facts) {
        return new Candidate(
                who, natural, role, level, days, basis, recorded, convention, flags, chain, smallest, facts);
    }

    Candidate on(String otherBasis) {
        return new Candidate(
                who, natural, role, level, days, otherBasis, recorded, convention, flags, chain, smallest, cited);
    }

    Candidate lasting(Period otherDays) {
        return new Candidate(
                who, natural, role, level, otherDays, basis, recorded, convention, flags, chain, smallest, cited);
    }

    /** Whether the other one says the same in a certificate. */
    boolean same(Candidate other, boolean alsoDays) {
        return who.equals(other.who)
                && basis.equals(other.basis)
                && level == other.level
                && convention == other.convention
                && flags.equals(other.flags)
                && chain.equals(other.chain)
                && (!alsoDays || days.equals(other.days));
    }
}
