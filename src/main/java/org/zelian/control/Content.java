package org.zelian.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** What of a fact may matter to control, as one text: values by name, and ends beyond the third. */
final class Content {
    private static final String BETWEEN = "\u0001";
    private static final char IS = '\u0002';
    private static final Map<FactKind, List<String>> NAMES = Map.of(
            FactKind.HOLDS,
            List.of("equity", "voting", "equityMin", "equityMax", "amount", "total", "kind"),
            FactKind.SERVES,
            List.of("office"),
            FactKind.ARRANGEMENT,
            List.of("arrangement", "parts", "group", "scope"),
            FactKind.OVERSEEN_BY,
            List.of("as"),
            FactKind.PROFILE,
            List.of("type", "stateOwned", "status", "country", "dereg"),
            FactKind.DETERMINES,
            List.of("level", "as"));

    private Content() {}

    /** Whether a snapshot keeps a fact: what control looks at, persons only where their reference does not say it. */
    static boolean kept(Fact fact) {
        return switch (fact.kind()) {
            case OVERSEEN_BY -> Scene.ownership(fact);
            case PERSON -> !fact.end(0).isPerson();
            default -> Citing.matters(fact);
        };
    }

    static String of(Fact fact) {
        var parts = new ArrayList<String>();
        for (var name : NAMES.getOrDefault(fact.kind(), List.of())) {
            fact.value(name).ifPresent(value -> parts.add(name + IS + value));
        }
        for (int i = 3; i < fact.ends().size(); i++) {
            parts.add("+" + IS + fact.end(i));
        }
        return String.join(BETWEEN, parts);
    }

    static SortedMap<String, String> values(String content) {
        var values = new TreeMap<String, String>();
        each(content, (name, value) -> {
            if (!name.equals("+")) {
                values.put(name, value);
            }
        });
        return values;
    }

    static List<PartyRef> furtherEnds(String content) {
        var ends = new ArrayList<PartyRef>();
        each(content, (name, value) -> {
            if (name.equals("+")) {
                ends.add(PartyRef.parse(value));
            }
        });
        return ends;
    }

    private static void each(String content, java.util.function.BiConsumer<String, String> consumer) {
        if (!content.isEmpty()) {
            for (var part : content.split(BETWEEN, -1)) {
                int is = part.indexOf(IS);
                consumer.accept(part.substring(0, is), part.substring(is + 1));
            }
        }
    }
}
