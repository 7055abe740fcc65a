package org.zelian.graph;

/** Numbers by ids of 26 base-32 characters, which are 128 bits: 24 bytes each, and as much again for room. */
final class IdMap {
    static final int ABSENT = -1;

    private long[] high = new long[1 << 12];
    private long[] low = new long[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int size;

    int get(String id) {
        return numbers[place(bits(id, 0), bits(id, 13))] - 1;
    }

    /** Puts a number, which must not be negative; {@link #ABSENT} takes it away. */
    void put(String id, int number) {
        long one = bits(id, 0);
        long other = bits(id, 13);
        int place = place(one, other);
        if (high[place] == 0 && low[place] == 0) {
            high[place] = one;
            low[place] = other;
            size++;
        }
        numbers[place] = number + 1;
        if (size * 2 > numbers.length) {
            grow();
        }
    }

    private int place(long one, long other) {
        int mask = numbers.length - 1;
        int place = (int) (one ^ (one >>> 32)) & mask;
        while ((high[place] != one || low[place] != other) && (high[place] != 0 || low[place] != 0)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var oldHigh = high;
        var oldLow = low;
        var oldNumbers = numbers;
        high = new long[oldHigh.length * 2];
        low = new long[oldHigh.length * 2];
        numbers = new int[oldHigh.length * 2];
        for (int i = 0; i < oldHigh.length; i++) {
            if (oldHigh[i] != 0 || oldLow[i] != 0) {
                int place = place(oldHigh[i], oldLow[i]);
                high[place] = oldHigh[i];
                low[place] = oldLow[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }

    /** Thirteen characters hold 65 bits, of which the first is dropped; the last two of an id are always zero. */
    private static long bits(String id, int from) {
        long bits = 0;
        for (int i = from; i < from + 13; i++) {
            char c = id.charAt(i);
            bits = (bits << 5) | (c >= 'a' ? c - 'a' : c - '2' + 26);
        }
        return bits;
    }
}
