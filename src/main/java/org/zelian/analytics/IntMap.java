package org.zelian.analytics;

import java.util.Arrays;

/** Numbers nodes in the order in which they are first met: an open hash table at most half full. */
final class IntMap {
    private int[] keys = new int[16];
    private int[] numbers = new int[16];
    private final Ints nodes = new Ints();

    /** Gives the number of a node, a new one if it has none. */
    int number(int node) {
        int at = find(node);
        if (keys[at] == 0) {
            if (2 * nodes.size() >= keys.length) {
                grow();
                at = find(node);
            }
            keys[at] = node + 1;
            numbers[at] = nodes.size();
            nodes.add(node);
        }
        return numbers[at];
    }

    /** Gives the number of a node, −1 if it has none. */
    int get(int node) {
        int at = find(node);
        return keys[at] == 0 ? -1 : numbers[at];
    }

    /** Forgets all nodes; a table that has grown large is left behind. */
    void clear() {
        if (keys.length > 1024) {
            keys = new int[16];
            numbers = new int[16];
        } else if (nodes.size() > 0) {
            Arrays.fill(keys, 0);
        }
        nodes.clear();
    }

    /** Gives the node with a number. */
    int node(int number) {
        return nodes.get(number);
    }

    int size() {
        return nodes.size();
    }

    int[] nodes() {
        return nodes.toArray();
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

    private void grow() {
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = new int[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = find(oldKeys[i] - 1);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
