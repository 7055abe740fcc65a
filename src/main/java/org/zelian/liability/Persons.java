package org.zelian.liability;

import java.time.LocalDate;
import java.util.Optional;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** What is known of a natural person: birth, death, name, state of identity. */
record Persons(Optional<LocalDate> birth, Optional<LocalDate> death) {
    static boolean natural(PartyRef who) {
        return switch (who.scheme()) {
            case "USCC", "REG15", "ORG9", "LEI" -> false;
            default -> true;
        };
    }

    static Persons of(CaseFile file, PartyRef who) {
        var records = file.of(FactKind.PERSON).stream()
                .filter(e -> file.canonical(e.fact().ends().getFirst()).equals(file.canonical(who)))
                .toList();
        return new Persons(day(records, "birth"), day(records, "death"));
    }

    /** A minor at the time, or somebody who had died before, answers for nothing. */
    boolean ofAgeAndAlive(Act act) {
        var decided = act.decidedOn();
        boolean minor = birth.map(b -> b.plusYears(18).isAfter(decided)).orElse(false);
        boolean dead = death.map(d -> d.isBefore(decided)).orElse(false);
        return !minor && !dead;
    }

    private static Optional<LocalDate> day(java.util.List<Evidence> records, String name) {
        return records.stream()
                .map(e -> e.fact().value(name))
                .flatMap(Optional::stream)
                .map(LocalDate::parse)
                .findFirst();
    }
}
