package org.zelian.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zelian.kernel.PartyRef;

/** Numbers for parties, in the order of their references; groups without a lead come after them. */
final class Nodes {
    private final List<PartyRef> refs;
    private final Map<PartyRef, Integer> numbers = new HashMap<>();
    private final List<String> groups = new ArrayList<>();

    Nodes(Collection<PartyRef> parties) {
        refs = List.copyOf(new TreeSet<>(parties));
        for (int i = 0; i < refs.size(); i++) {
            numbers.put(refs.get(i), i);
        }
    }

    int of(PartyRef party) {
        return numbers.getOrDefault(party, -1);
    }

    PartyRef ref(int node) {
        return refs.get(node);
    }

    boolean isGroup(int node) {
        return node >= refs.size();
    }

    int addGroup(String name) {
        groups.add(name);
        return refs.size() + groups.size() - 1;
    }

    int parties() {
        return refs.size();
    }

    int size() {
        return refs.size() + groups.size();
    }
}
