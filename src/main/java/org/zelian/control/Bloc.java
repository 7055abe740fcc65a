package org.zelian.control;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one party controls, and with whose votes.
 *
 * @param controlled nodes, itself included
 * @param tallies votes counted in each organisation that the bloc has votes in
 * @param used the votes, ties and memberships that were counted, by the organisation that they count in
 */
record Bloc(int head, BitSet controlled, Map<Integer, Tally> tallies, Map<Integer, Set<Object>> used) {

    /** Votes of a bloc in one organisation, at least and at most. */
    static final class Tally {
        long min;
        long max;
    }

    boolean controls(int node) {
        return controlled.get(node);
    }

    Tally tally(int org) {
        return tallies.getOrDefault(org, new Tally());
    }

    static Bloc of(int head) {
        return new Bloc(head, new BitSet(), new HashMap<>(), new LinkedHashMap<>());
    }

    void note(int org, Object what) {
        used.computeIfAbsent(org, any -> new LinkedHashSet<>()).add(what);
    }

    /** The ids of all facts with which an organisation is controlled, in no order. */
    static Set<String> facts(Object what) {
        return switch (what) {
            case Votes votes -> votes.facts();
            case Decisive tie -> tie.facts();
            case Group.Member member -> Set.of(member.fact());
            default -> throw new IllegalArgumentException("Nothing that controls: " + what);
        };
    }
}
