package org.zelian.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** Facts of every kind from a seed, with values as odd as files bring them. */
final class RandomFacts {
    private static final List<String> TEXTS = List.of(
            "天津市某某有限公司",
            "it's \"quoted\" \\ and $named",
            "2024-02-30",
            "2024-02-29",
            "9999-12-31",
            "0001-01-01",
            "2024-1-1",
            "007",
            "0",
            "-5",
            "9223372036854775807",
            "9223372036854775808",
            "50000001",
            "true",
            "1e9",
            "𠀀𝒳",
            "a,b,c");
    private static final List<String> NAMES = List.of(
            "office",
            "registeredOn",
            "equity",
            "voting",
            "kind",
            "name",
            "decisionNo",
            "authority",
            "until",
            "act",
            "parts",
            "source",
            "batch",
            "ends",
            "_odd",
            "factKind",
            "validFrom",
            "amount",
            "stateOwned",
            "slot");

    private final RandomGenerator random;

    RandomFacts(long seed) {
        random = RandomGeneratorFactory.getDefault().create(seed);
    }

    Fact next(FactKind kind) {
        var ends = new ArrayList<PartyRef>();
        for (var i = 0; i < ends(kind); i++) {
            ends.add(ref());
        }
        var values = new HashMap<String, String>();
        for (var i = random.nextInt(8); i > 0; i--) {
            values.put(any(NAMES), any(TEXTS));
        }
        values.put("note", Long.toString(random.nextLong()));
        var from = day();
        var to = day();
        var reversed = from != null && to != null && to.isBefore(from);
        return Fact.of(
                kind,
                ends,
                Map.copyOf(values),
                reversed ? Period.of(to, from) : Period.of(from, to),
                "s" + random.nextInt(3));
    }

    private int ends(FactKind kind) {
        return switch (kind) {
            case SERVES, HOLDS, BRANCH_OF, OVERSEEN_BY, SAME_AS, DETERMINES -> 2;
            case ARRANGEMENT -> 2 + random.nextInt(4);
            case SUSPENDS -> 0;
            case ENDS, CONFIRMS -> random.nextInt(2);
            default -> 1;
        };
    }

    private PartyRef ref() {
        var number = random.nextInt(50);
        return switch (random.nextInt(5)) {
            case 0 -> new PartyRef("USCC", "91120113MA90000" + number);
            case 1 -> new PartyRef("CN-ID", "token" + number);
            case 2 -> new PartyRef("PASSPORT-DE", "token" + number);
            case 3 -> PartyRef.inSource("工商:2024", "row " + number);
            default -> new PartyRef("REG15", "1201130000" + number);
        };
    }

    private @Nullable LocalDate day() {
        return random.nextInt(4) == 0 ? null : LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
