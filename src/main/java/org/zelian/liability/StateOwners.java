package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Share;

/** Where a chain of control ends at the state: the owner agency, or a state holder of more than half. Never a person. */
public final class StateOwners {
    private StateOwners() {}

    /** A state body at the end of the chain, and the days. */
    public record Owner(Evidence evidence, PartyRef body, Period days) {}

    /** The state owners of a subject on record, in the order of their facts. */
    public static List<Owner> of(CaseFile file) {
        var owners = new ArrayList<Owner>();
        for (var e : file.of(FactKind.OVERSEEN_BY, file.subject())) {
            if (e.voided() == null && e.fact().value("as").orElse("").equals("OWNER_AGENCY")) {
                owners.add(new Owner(e, e.fact().end(1), e.fact().valid()));
            }
        }
        for (var e : file.of(FactKind.HOLDS)) {
            if (e.voided() == null && e.fact().end(1).equals(file.subject()) && majority(e)) {
                owners.add(new Owner(e, e.fact().end(0), e.fact().valid()));
            }
        }
        return owners;
    }

    /** The state owners of a subject on a day. */
    public static List<Owner> of(CaseFile file, LocalDate day) {
        return of(file).stream().filter(o -> o.days().contains(day)).toList();
    }

    private static boolean majority(Evidence stake) {
        return stake.fact().value("kind").orElse("").equals("STATE")
                && stake.fact()
                        .value("voting")
                        .or(() -> stake.fact().value("equity"))
                        .map(units -> Long.parseLong(units) * 2 > Share.WHOLE)
                        .orElse(false);
    }
}
