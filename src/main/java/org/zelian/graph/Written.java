package org.zelian.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of a chunk of facts.
 *
 * @param added facts the store did not have, or had given up
 * @param known facts it had, believed; nothing happened to them
 * @param superseded facts of the same source that said something else about the same and are no longer believed
 * @param conflicts statements of one delivery that contradict each other; one of each pair is believed
 */
public record Written(int added, int known, int superseded, List<Conflict> conflicts) {
    /** Nothing written. */
    public static final Written NOTHING = new Written(0, 0, 0, List.of());

    /**
     * Two statements of one delivery about one thing. The one with the lesser id is believed, so that the order of
     * rows does not matter.
     *
     * @param line where the one that is not believed stands, if it is in this chunk; else 0
     */
    public record Conflict(String believed, String dropped, long line) {}

    public Written {
        conflicts = List.copyOf(conflicts);
    }

    public Written plus(Written other) {
        var both = new ArrayList<>(conflicts);
        both.addAll(other.conflicts);
        return new Written(added + other.added, known + other.known, superseded + other.superseded, both);
    }
}
