package org.zelian.analytics;

/**
 * Votes summed by node, for the nodes touched only: an open hash table on two arrays, at most half full.
 *
 * <p>A node may be joined to the group that is being summed; its sum then no longer matters.
 */
final class Sums {
    /** What {@link #add} answers for a joined node. */
    static final long JOINED = -1;

    private int[] keys = new int[4];
    private long[] sums = new long[4];
    private int size;

    /** Adds votes in a node and gives their sum, or {@link #JOINED}. */
    long add(int node, long votes) {
        int slot = slot(node);
        if (sums[slot] == JOINED) {
            return JOINED;
        }
        sums[slot] = Network.plus(sums[slot], votes);
        return sums[slot];
    }

    /** Joins a node to the group; tells whether it was not in it. */
    boolean join(int node) {
        int slot = slot(node);
        boolean fresh = sums[slot] != JOINED;
        sums[slot] = JOINED;
        return fresh;
    }

    /** Gives how many nodes were touched. */
    int size() {
        return size;
    }

    /** Gives the next slot in use, from a slot on; −1 if there is none. */
    int next(int slot) {
        while (slot < keys.length && keys[slot] == 0) {
            slot++;
        }
        return slot < keys.length ? slot : -1;
    }

    /** Gives the node in a slot. */
    int node(int slot) {
        return keys[slot] - 1;
    }

    /** Gives the votes in a slot. */
    long votes(int slot) {
        return sums[slot];
    }

    private int find(int node) {
        int mask = keys.length - 1;
        int hash = node * 0x9E3779B9;
        int at = (hash ^ (hash >>> 15)) & mask;
        while (keys[at] != 0 && keys[at] != node + 1) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private int slot(int node) {
        int at = find(node);
        if (keys[at] == 0) {
            if (2 * size >= keys.length) {
                grow();
                at = find(node);
            }
            keys[at] = node + 1;
            size++;
        }
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldSums = sums;
        keys = new int[oldKeys.length * 2];
        sums = new long[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = find(oldKeys[i] - 1);
                keys[at] = oldKeys[i];
                sums[at] = oldSums[i];
            }
        }
    }
}
