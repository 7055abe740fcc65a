package org.zelian.intake.read;

/** Counts whole characters and errors of UTF-8 in bytes that arrive in pieces. */
final class Utf8Census {
    private int pending;
    private int length;
    private int low = 0x80;
    private int high = 0xBF;
    private long errors;
    private long longCharacters;

    void add(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            int b = bytes[i] & 0xFF;
            if (pending > 0) {
                if (b >= low && b <= high) {
                    low = 0x80;
                    high = 0xBF;
                    if (--pending == 0 && length > 2) {
                        longCharacters++;
                    }
                    continue;
                }
                errors++;
                pending = 0;
                low = 0x80;
                high = 0xBF;
            }
            if (b >= 0x80) {
                lead(b);
            }
        }
    }

    /** An unfinished character at the end counts as an error. */
    boolean looksLikeUtf8() {
        long all = errors + (pending > 0 ? 1 : 0);
        return all == 0 || longCharacters >= all;
    }

    // The bounds of the second byte rule out overlong forms, surrogates and values above U+10FFFF.
    private void lead(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            expect(1);
        } else if (b >= 0xE0 && b <= 0xEF) {
            expect(2);
            low = b == 0xE0 ? 0xA0 : 0x80;
            high = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            expect(3);
            low = b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            errors++;
        }
    }

    private void expect(int further) {
        pending = further;
        length = further + 1;
    }
}
