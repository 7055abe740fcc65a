package org.zelian.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zelian.kernel.PartyRef;

/**
 * Parties that were looked up a short while ago: the same persons and organisations come again and again, and what an
 * identifier points at never changes. Some 200 bytes each.
 */
final class Acquaintances {
    private static final int MOST = 200_000;

    private final Parties parties;
    private final Map<PartyRef, Parties.Known> met = new LinkedHashMap<>(1 << 10, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PartyRef, Parties.Known> eldest) {
            return size() > MOST;
        }
    };

    Acquaintances(Parties parties) {
        this.parties = parties;
    }

    synchronized Map<PartyRef, Parties.Known> find(Collection<PartyRef> refs) {
        var found = new HashMap<PartyRef, Parties.Known>();
        var asked = new ArrayList<PartyRef>();
        for (var ref : refs) {
            var known = met.get(ref);
            if (known == null) {
                asked.add(ref);
            } else {
                found.put(ref, known);
            }
        }
        if (!asked.isEmpty()) {
            var answers = parties.find(asked);
            met.putAll(answers);
            found.putAll(answers);
        }
        return found;
    }
}
