package org.zelian.liability;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * What those outside hear of a change of the ledger: which organisations are concerned and how much changed. It names no
 * person; whoever may know more asks for it.
 */
final class Announcement {
    static final String KIND = "LIABILITIES_CHANGED";

    private static final Set<String> OF_ORGANISATIONS = Set.of("USCC", "REG15", "ORG9", "LEI");

    private Announcement() {}

    static String of(Tick tick, Ledger.Plan plan) {
        var difference = plan.difference();
        var byKind = plan.subjects().stream()
                .collect(Collectors.partitioningBy(subject -> OF_ORGANISATIONS.contains(subject.scheme())));
        return Canonical.json(Map.of(
                "event", KIND,
                "tick", tick.number(),
                "added", (long) difference.added(),
                "changed", (long) difference.changed(),
                "withdrawn", (long) difference.withdrawn(),
                "organisations",
                        byKind.getOrDefault(true, List.of()).stream()
                                .map(PartyRef::toString)
                                .toList(),
                "persons", (long) byKind.getOrDefault(false, List.of()).size()));
    }
}
