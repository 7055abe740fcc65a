package org.zelian.analytics;

import java.util.Arrays;

/** A sparse row or column: member and value, ascending by member. */
final class Entries {
    int[] keys = new int[4];
    double[] values = new double[4];
    int size;

    /** Appends a member that is larger than all before it. */
    void append(int key, double value) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        keys[size] = key;
        values[size++] = value;
    }

    /** Adds the other's entries times a factor, all but one member's. */
    void add(Entries other, double factor, int except) {
        var mergedKeys = new int[size + other.size];
        var mergedValues = new double[size + other.size];
        int a = 0;
        int merged = 0;
        for (int b = 0; b < other.size; b++) {
            int key = other.keys[b];
            if (key == except) {
                continue;
            }
            while (a < size && keys[a] < key) {
                mergedKeys[merged] = keys[a];
                mergedValues[merged++] = values[a++];
            }
            mergedKeys[merged] = key;
            mergedValues[merged++] = other.values[b] * factor + (a < size && keys[a] == key ? values[a++] : 0);
        }
        while (a < size) {
            mergedKeys[merged] = keys[a];
            mergedValues[merged++] = values[a++];
        }
        keys = mergedKeys;
        values = mergedValues;
        size = merged;
    }

    /** Drops a member if it is there. */
    void drop(int key) {
        int at = Arrays.binarySearch(keys, 0, size, key);
        if (at >= 0) {
            size--;
            System.arraycopy(keys, at + 1, keys, at, size - at);
            System.arraycopy(values, at + 1, values, at, size - at);
        }
    }

    double sum() {
        double sum = 0;
        for (int a = 0; a < size; a++) {
            sum += values[a];
        }
        return sum;
    }
}
