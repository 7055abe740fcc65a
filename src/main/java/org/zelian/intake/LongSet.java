package org.zelian.intake;

/** A set of numbers without boxing: 16 bytes a number at most. Numbers are expected to be spread well. */
final class LongSet {
    private long[] places = new long[1 << 10];
    private int size;
    private boolean zero;

    void add(long number) {
        if (number == 0) {
            zero = true;
            return;
        }
        int place = place(places, number);
        if (places[place] == 0) {
            places[place] = number;
            if (++size * 2 > places.length) {
                grow();
            }
        }
    }

    boolean contains(long number) {
        return number == 0 ? zero : places[place(places, number)] == number;
    }

    private void grow() {
        var larger = new long[places.length * 2];
        for (long number : places) {
            if (number != 0) {
                larger[place(larger, number)] = number;
            }
        }
        places = larger;
    }

    private static int place(long[] places, long number) {
        int place = (int) (number ^ number >>> 29) & places.length - 1;
        while (places[place] != 0 && places[place] != number) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }
}
