package org.zelian.control;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** Which rows belong to which party: collected in any order, then put in the order of the parties. */
final class Owners {
    private final int parties;
    private int[] owner = new int[1 << 6];
    private int[] row = new int[1 << 6];
    private int count;
    private int[] first = new int[0];

    Owners(int parties) {
        this.parties = parties;
    }

    void add(int party, int of) {
        if (count == row.length) {
            owner = Arrays.copyOf(owner, count * 2);
            row = Arrays.copyOf(row, count * 2);
        }
        owner[count] = party;
        row[count++] = of;
    }

    /** The rows party by party, each party's in an order. */
    int[] sorted(Bytes.Order order) {
        first = new int[parties + 1];
        for (int at = 0; at < count; at++) {
            first[owner[at] + 1]++;
        }
        for (int party = 0; party < parties; party++) {
            first[party + 1] += first[party];
        }
        var next = Arrays.copyOf(first, parties + 1);
        var sorted = new int[count];
        for (int at = 0; at < count; at++) {
            sorted[next[owner[at]]++] = row[at];
        }
        for (int party = 0; party < parties; party++) {
            sortPart(sorted, first[party], first[party + 1], order);
        }
        return sorted;
    }

    // Most parties have a handful of rows: a copy of their own, not of everything.
    private static void sortPart(int[] sorted, int from, int to, Bytes.Order order) {
        if (to - from > 1) {
            var part = Arrays.copyOfRange(sorted, from, to);
            Bytes.sort(part, 0, part.length, order);
            System.arraycopy(part, 0, sorted, from, part.length);
        }
    }

    /** The first row of each party, and at the end how many there are, filled up to whole longs. */
    MemorySegment table(Arena arena) {
        var table = arena.allocate((4L * first.length + 7) & ~7L, 8);
        MemorySegment.copy(first, 0, table, Bytes.INT, 0, first.length);
        return table;
    }
}
