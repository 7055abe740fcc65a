package org.zelian.registry;

import org.zelian.intake.Claim;
import org.zelian.intake.Row;

/** Registrations and transfers that an authority held void: asserted, then not believed from that day on. */
final class Voids {
    private Voids() {}

    static Claim.Assertion apply(Row row, Claim.Assertion claim) {
        return row.day("void_on")
                .map(day -> claim.voided(new Claim.Closing(
                        Claim.Reason.VOID, day, row.text("void_document").orElse(""))))
                .orElse(claim);
    }
}
