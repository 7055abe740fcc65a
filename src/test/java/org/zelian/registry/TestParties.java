package org.zelian.registry;

import org.zelian.intake.Parties;
import org.zelian.kernel.Document;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;

/** The parties of tests, under one fixed secret. */
final class TestParties {
    static final Parties PARTIES = new Parties(IdentityKeys.of(new byte[32]));

    private TestParties() {}

    static PartyRef person(String number) {
        return PARTIES.ref(Document.citizen(number));
    }
}
