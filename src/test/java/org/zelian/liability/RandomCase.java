package org.zelian.liability;

import static org.zelian.liability.Cases.day;
import static org.zelian.liability.Cases.person;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** The file of one enterprise, drawn at random: few facts that get in each other's way in every manner the engine knows. */
final class RandomCase {
    private static final List<String> PERSONS = List.of("P01", "P02", "P03");
    private static final List<String> TRIGGERS = List.of("LAB", "LAB", "TAX", "SAF", "JUD");

    private final Random random;
    private final Cases cases = new Cases("E03");

    RandomCase(Random random) {
        this.random = random;
        for (int i = one(3) ? 2 : 1; i > 0; i--) {
            cases.is(
                    one(6) ? "BRANCH" : "COMPANY",
                    "region",
                    one(3) ? "410481" : "120113",
                    "stateOwned",
                    Boolean.toString(one(4)),
                    "address",
                    "路" + i);
        }
        for (int i = one(2) ? 2 : 1; i > 0; i--) {
            decide("L" + i);
        }
        PERSONS.stream().filter(any -> one(2)).forEach(this::serve);
        PERSONS.stream().filter(any -> one(5)).forEach(this::describe);
        if (one(6)) {
            cases.add(
                    FactKind.SAME_AS, List.of(person("P01"), person("P02")), Cases.values("by", "甲"), Period.always());
        }
    }

    CaseFile file() {
        return cases.file();
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private void decide(String number) {
        if (one(6)) {
            cases.act("ORDER", "CONSUMPTION_ORDER", number, "2026-06-20");
        } else {
            cases.act(
                    "LISTING",
                    any(TRIGGERS),
                    number,
                    "2026-06-20",
                    "violationFrom",
                    "2026-03-01",
                    "violationTo",
                    "2026-05-31");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            cases.names(number, any(PERSONS), any(List.of("DIRECT_MANAGER", "PRINCIPAL", "RESPONSIBLE_LEADER", "")));
        }
        if (one(4)) {
            found(number);
        }
        if (one(5)) {
            cases.suspended(number, "2026-11-01", one(2) ? "2026-12-01" : "2026-11-10");
        }
        if (one(3)) {
            end(number, null);
        }
        if (one(8)) {
            cases.alsoAgainst("E09", "LISTING", "LAB", number);
        }
        if (one(3)) {
            cases.confirms(
                    number,
                    any(PERSONS),
                    any(List.of("LAB-01", "TAX-01a")),
                    "2026-08-25",
                    one(4) ? "REJECTED" : "CONFIRMED");
        }
    }

    private void found(String number) {
        cases.act("FINDING", "PERSONAL_RESPONSIBILITY", "F" + number, "2026-06-25", "about", number)
                .names(
                        "F" + number,
                        any(PERSONS),
                        any(List.of("PRINCIPAL", "RESPONSIBLE_LEADER", "LEGAL_REPRESENTATIVE")));
    }

    /** One source may know already that an end was taken back, while another one still tells of the end. */
    private void end(String number, @Nullable String person) {
        var kind = any(List.of("REVOKED", "REMOVED", "REPAIRED", "RELEASED"));
        var from = any(List.of("2026-09-01", "2026-10-01"));
        ended(number, kind, from, null, person);
        if (one(2)) {
            ended(number, kind, from, "2026-10-10", person);
        }
    }

    private void ended(String number, String kind, String from, @Nullable String to, @Nullable String person) {
        List<PartyRef> ends = person == null ? List.of() : List.of(person(person));
        cases.add(
                FactKind.ENDS,
                ends,
                Cases.values(
                        "decisionNo", number, "authority", "某局", "end", kind, "from", from, "caseNo", "C" + number),
                new Period(day(from), to == null ? null : day(to)));
    }

    private void serve(String person) {
        var office = any(List.of("LEGAL_REPRESENTATIVE", "PRINCIPAL", "DIRECTOR"));
        cases.serves(person, office, one(5) ? null : "2020-01-01", one(3) ? "2026-04-01" : null);
        if (one(4)) {
            cases.serves(person, office, "2024-01-01", null);
        }
    }

    private void describe(String person) {
        cases.add(
                FactKind.PERSON,
                List.of(person(person)),
                Cases.values("name", "某", "birth", one(3) ? "2015-05-05" : "1905-05-05"),
                Period.always());
        if (one(3)) {
            cases.add(
                    FactKind.PERSON,
                    List.of(person(person)),
                    Cases.values("name", "某", "birth", "1904-04-04"),
                    Period.always());
        }
    }
}
