package org.zelian.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** One reference for all records of one human: the least of those that are linked. */
final class Identities {
    /** Everybody stands for himself. */
    static final Identities NONE = new Identities();

    private final Map<PartyRef, PartyRef> least = new HashMap<>();

    static Identities of(Collection<KnownFact> facts) {
        var links = new HashMap<PartyRef, List<PartyRef>>();
        for (var known : facts) {
            if (known.fact().kind() == FactKind.SAME_AS && known.believed()) {
                var a = known.fact().end(0);
                var b = known.fact().end(1);
                links.computeIfAbsent(a, any -> new ArrayList<>()).add(b);
                links.computeIfAbsent(b, any -> new ArrayList<>()).add(a);
            }
        }
        var identities = new Identities();
        links.keySet().forEach(start -> identities.join(start, links));
        return identities;
    }

    private void join(PartyRef start, Map<PartyRef, List<PartyRef>> links) {
        if (least.containsKey(start)) {
            return;
        }
        var component = new TreeSet<>(List.of(start));
        var open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            for (var next : links.getOrDefault(open.removeLast(), List.of())) {
                if (component.add(next)) {
                    open.add(next);
                }
            }
        }
        component.forEach(member -> least.put(member, component.first()));
    }

    PartyRef of(PartyRef party) {
        return least.getOrDefault(party, party);
    }
}
