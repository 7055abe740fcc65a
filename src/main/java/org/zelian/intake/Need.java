package org.zelian.intake;

import java.time.LocalDate;
import org.zelian.kernel.PartyRef;

/** What must be so in the store, or in the same delivery, before a fact is taken in. */
public sealed interface Need {
    /** The column whose cell is at fault if it is not so. */
    String column();

    /** Some file of persons told who shows this document; refused as {@code PERSON_UNKNOWN}. */
    record KnownPerson(PartyRef person, String column) implements Need {}

    /** The organisation was not deregistered before a day; refused under the code given. */
    record NotDeregistered(PartyRef organisation, LocalDate day, String code, String column) implements Need {}
}
