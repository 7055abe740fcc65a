package org.zelian.analytics;

import java.util.Arrays;

/** A list of ints that grows. */
final class Ints {
    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int last() {
        return values[size - 1];
    }

    int pop() {
        return values[--size];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void cut(int length) {
        size = length;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    int[] toSortedArray() {
        var sorted = toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
