package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.zelian.control.RandomOwnership;
import org.zelian.graph.Recorded;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** The facts of a world come and go; some organisations are listed, some persons merged. */
final class World {
    private static final LocalDate EARLIER = LocalDate.of(2026, 4, 1);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 8, 19),
            LocalDate.of(2026, 8, 20),
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 9, 15),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2029, 8, 20),
            LocalDate.of(2029, 8, 21));

    final long seed;
    final Random random;
    private final Random later;
    private int drawn;

    World(long seed) {
        this.seed = seed;
        random = new Random(seed);
        later = new Random(~seed);
    }

    List<Fact> next() {
        var world = new RandomOwnership(seed * 101 + drawn, true);
        var some = new ArrayList<Fact>();
        boolean first = drawn++ == 0;
        var taken = first ? world.facts() : part(world.facts());
        taken.forEach(fact -> some.add(named(fact)));
        var organisations = first ? world.organisations() : part(world.organisations());
        for (var organisation : organisations) {
            some.add(random(named(organisation)));
        }
        return some.stream().distinct().toList();
    }

    private <T> List<T> part(Collection<T> all) {
        return all.stream().filter(any -> random.nextInt(6) == 0).toList();
    }

    private Fact random(PartyRef organisation) {
        var person = named(new PartyRef("CN-ID", "P" + random.nextInt(4)));
        var decision = "D" + random.nextInt(4) + "W" + seed;
        return switch (random.nextInt(9)) {
            case 0, 1 -> act(organisation, decision, "ORDER", "CONSUMPTION_ORDER");
            case 2 -> act(organisation, decision, "LISTING", "LAB");
            case 3, 4 -> fact(FactKind.SERVES, List.of(person, organisation), Map.of("office", "LEGAL_REPRESENTATIVE"));
            case 5 ->
                fact(
                        FactKind.PERSON,
                        List.of(person),
                        Map.of("name", "某", "birth", random.nextBoolean() ? "1905-05-05" : "2015-05-05"));
            case 6 ->
                fact(
                        FactKind.NAMES,
                        List.of(person),
                        Map.of("decisionNo", decision, "authority", "局", "capacity", "DIRECT_MANAGER"));
            case 7 ->
                fact(
                        FactKind.ENDS,
                        List.of(),
                        Map.of("decisionNo", decision, "authority", "局", "end", "REVOKED", "from", "2026-10-01"),
                        "2026-10-01");
            default ->
                fact(
                        FactKind.BRANCH_OF,
                        List.of(organisation, named(new PartyRef("USCC", "O" + random.nextInt(3)))),
                        Map.of());
        };
    }

    static Fact act(PartyRef of, String decision, String act, String trigger) {
        return fact(
                FactKind.ACT,
                List.of(of),
                Map.of(
                        "act", act,
                        "trigger", trigger,
                        "decisionNo", decision,
                        "authority", "局",
                        "decidedOn", "2026-08-20",
                        "effectiveOn", "2026-08-20",
                        "violationFrom", "2026-03-01",
                        "violationTo", "2026-05-31"),
                "2026-08-20");
    }

    static Fact fact(FactKind kind, List<PartyRef> ends, Map<String, String> values) {
        return fact(kind, ends, values, "2020-01-01");
    }

    private static Fact fact(FactKind kind, List<PartyRef> ends, Map<String, String> values, String since) {
        return Fact.of(kind, ends, values, Period.since(LocalDate.parse(since)), "test");
    }

    private Fact named(Fact fact) {
        return new Fact(
                fact.kind(),
                fact.ends().stream().map(this::named).toList(),
                fact.values(),
                fact.valid(),
                fact.source() + "W" + seed);
    }

    private PartyRef named(PartyRef party) {
        return new PartyRef(party.scheme(), party.value() + "W" + seed);
    }

    /** One of those who may answer. */
    PartyRef somebody() {
        return named(new PartyRef("CN-ID", "P" + later.nextInt(4)));
    }

    /** A day before, on or after one on which something turns. */
    LocalDate someday() {
        return DAYS.get(later.nextInt(DAYS.size()));
    }

    boolean owns(Recorded recorded) {
        return recorded.fact().ends().stream().anyMatch(end -> end.value().endsWith("W" + seed))
                || recorded.fact().value("decisionNo").orElse("").endsWith("W" + seed);
    }

    List<Recorded> gone(Collection<Recorded> all) {
        return all.stream()
                .filter(this::owns)
                .filter(any -> random.nextInt(12) == 0)
                .toList();
    }

    /** What officers say at last: suspensions, confirmations and rejections, of some supports or of a whole decision. */
    List<Fact> said(Collection<String> supports) {
        var said = new ArrayList<Fact>();
        for (var support : supports) {
            if (later.nextInt(4) == 0) {
                said.add(confirms("supportId", support));
            }
        }
        for (int number = 0; number < 4; number++) {
            var decision = "D" + number + "W" + seed;
            switch (later.nextInt(6)) {
                case 0 ->
                    said.add(new Fact(
                            FactKind.SUSPENDS,
                            List.of(),
                            new TreeMap<>(Map.of("decisionNo", decision, "authority", "局", "reason", "复议")),
                            Period.of(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-12-01")),
                            "testW" + seed));
                case 1 -> said.add(confirms("decisionNo", decision));
                case 2 -> said.add(act(named(new PartyRef("USCC", "O0")), decision, "LISTING", "TAX"));
                case 3 -> said.add(conviction("C" + decision));
                default -> {
                    var organisation = named(new PartyRef("USCC", "O" + number));
                    said.add(fact(
                            FactKind.PROFILE,
                            List.of(organisation),
                            Map.of("name", "某公司" + number, "type", "COMPANY", "region", "120113")));
                    said.add(act(organisation, "E" + decision, "ORDER", "CONSUMPTION_ORDER"));
                    said.add(fact(
                            FactKind.SERVES,
                            List.of(named(new PartyRef("CN-ID", "P0")), organisation),
                            Map.of("office", "LEGAL_REPRESENTATIVE")));
                }
            }
        }
        return said;
    }

    /** Bars somebody from leading a company. */
    private Fact conviction(String decision) {
        var person = named(new PartyRef("CN-ID", "P0"));
        var values =
                new TreeMap<>(act(person, decision, "JUDGMENT", "CONVICTION").values());
        values.putAll(Map.of(
                "offence", "MARKET_ORDER",
                "convicted", "true",
                "criminalPenalty", "true",
                "sentence", "FIXED_TERM",
                "sentenceServed", "2027-06-29"));
        return fact(FactKind.ACT, List.of(person), values);
    }

    private Fact confirms(String what, String which) {
        var outcome = later.nextInt(3) > 0 ? "CONFIRMED" : "REJECTED";
        var values =
                new TreeMap<>(Map.of("outcome", outcome, "decidedOn", "2026-09-15", "officer", "甲", "reason", "核"));
        values.put(what, which);
        if (what.equals("decisionNo")) {
            values.put("authority", "局");
        }
        return fact(FactKind.CONFIRMS, List.of(), values);
    }

    /** Which merges of persons are taken back, and which offices and stakes ended earlier than was believed. */
    List<Recorded> split(Collection<Recorded> known) {
        return known.stream()
                .filter(recorded -> recorded.fact().kind() == FactKind.SAME_AS)
                .filter(this::owns)
                .filter(any -> later.nextInt(2) == 0)
                .toList();
    }

    List<Fact> corrected(Collection<Recorded> known) {
        return known.stream()
                .map(Recorded::fact)
                .filter(fact -> fact.kind() == FactKind.SERVES || fact.kind() == FactKind.HOLDS)
                .filter(fact -> fact.valid().to() == null)
                .filter(fact -> fact.end(0).value().endsWith("W" + seed))
                .filter(fact ->
                        fact.valid().from() == null || fact.valid().from().isBefore(EARLIER))
                .filter(any -> later.nextInt(4) == 0)
                .map(fact -> new Fact(
                        fact.kind(),
                        fact.ends(),
                        fact.values(),
                        Period.of(fact.valid().from(), EARLIER),
                        fact.source()))
                .toList();
    }
}
