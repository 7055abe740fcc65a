package org.zelian.intake;

import java.util.List;
import org.zelian.kernel.Fact;
import org.zelian.kernel.PartyRef;

/** A claim with the row that makes it. */
record Spoken<C extends Claim>(Row row, C claim) {
    /** The same assertion about parties by their best identifiers. */
    static Spoken<Claim.Assertion> about(Spoken<Claim.Assertion> spoken, List<PartyRef> ends) {
        var claim = spoken.claim();
        var fact = new Fact(
                claim.fact().kind(),
                ends,
                claim.fact().values(),
                claim.fact().valid(),
                claim.fact().source());
        return new Spoken<>(
                spoken.row(),
                new Claim.Assertion(fact, claim.needs(), claim.identifiers(), claim.voided(), claim.knownFrom()));
    }
}
