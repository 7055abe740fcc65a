package org.zelian.liability;

import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;

/** An office held by a party at an organisation; the start is null where it is unknown. */
public record Office(Evidence evidence, PartyRef holder, Role role, Period held) {
    static Office of(Evidence evidence) {
        var fact = evidence.fact();
        return new Office(
                evidence,
                fact.ends().getFirst(),
                Role.valueOf(fact.value("office").orElseThrow()),
                fact.valid());
    }
}
