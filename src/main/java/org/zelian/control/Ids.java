package org.zelian.control;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Ids of facts as two numbers and how often the fact was believed again: {@code abc…} or {@code abc….2}. */
final class Ids {
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < DIGITS.length(); i++) {
            VALUES[DIGITS.charAt(i)] = (byte) i;
        }
    }

    private Ids() {}

    /** The two numbers and the suffix; null for an id of another form, which no snapshot can keep. */
    static long @Nullable [] parse(String id) {
        int dot = id.indexOf('.');
        if ((dot < 0 ? id.length() : dot) != LENGTH) {
            return null;
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = id.charAt(i);
            int value = c < 128 ? VALUES[c] : -1;
            if (value < 0) {
                return null;
            }
            int bits = i == LENGTH - 1 ? 3 : 5;
            value = i == LENGTH - 1 ? value >> 2 : value;
            high = (high << bits) | (low >>> (64 - bits));
            low = (low << bits) | value;
        }
        return new long[] {high, low, dot < 0 ? 0 : Integer.parseInt(id.substring(dot + 1))};
    }

    static String text(long high, long low, int again) {
        var id = new char[LENGTH];
        id[LENGTH - 1] = DIGITS.charAt((int) (low & 7) << 2);
        long restLow = (low >>> 3) | (high << 61);
        long restHigh = high >>> 3;
        for (int i = LENGTH - 2; i >= 0; i--) {
            id[i] = DIGITS.charAt((int) (restLow & 31));
            restLow = (restLow >>> 5) | (restHigh << 59);
            restHigh >>>= 5;
        }
        return again == 0 ? new String(id) : new String(id) + "." + again;
    }
}
