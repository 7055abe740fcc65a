package org.zelian.liability;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zelian.graph.Graph;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/** What parties are called on a day, as known at a tick. */
public final class Names {
    private static final int AT_ONCE = 5_000;

    private Names() {}

    /** The names of some parties by the identifiers asked for; whom nobody had named by then is left out. */
    public static Map<PartyRef, String> on(Graph graph, Collection<PartyRef> parties, LocalDate day, Tick tick) {
        var names = new HashMap<PartyRef, String>();
        var asked = parties.stream().distinct().map(Ledger::pair).toList();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            var some = asked.subList(from, Math.min(asked.size(), from + AT_ONCE));
            graph.read(
                            "liability/names",
                            Map.of("refs", List.copyOf(some), "day", day, "tick", tick.number()),
                            row -> row)
                    .forEach(row -> row.optionalText("name")
                            .ifPresent(name -> names.put(PartyRef.parse(row.text("ref")), name)));
        }
        return names;
    }
}
