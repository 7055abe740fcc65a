package org.zelian.registry;

import org.zelian.intake.Claim;
import org.zelian.intake.Need;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.kernel.PartyRef;

/** The person that a row names, by document or by a row of the same source's persons. */
public final class Who {
    private Who() {}

    /** A row of persons if one is named, since that tells more than the document; else the document. */
    public static PartyRef person(Row row, Parties parties, String source) {
        return row.text("person_row")
                .map(id -> PartyRef.inSource(source, id))
                .orElseGet(() -> row.required("person_doc", parties::person));
    }

    /** A claim that waits for its persons to be known, as far as the party is one. */
    public static Claim.Assertion known(Claim.Assertion claim, PartyRef party, String column) {
        return party.isPerson() || party.scheme().equals("SRC")
                ? claim.needing(new Need.KnownPerson(party, column))
                : claim;
    }
}
