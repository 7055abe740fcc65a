package org.zelian.analytics.data;

/** Unpacks blocks in Google's Snappy format. */
final class Snappy {
    private Snappy() {}

    static byte[] unpack(byte[] packed, int from, int length) {
        int at = from;
        int end = from + length;
        int size = 0;
        for (int shift = 0; ; shift += 7) {
            int part = packed[at++];
            size |= (part & 0x7F) << shift;
            if (part >= 0) {
                break;
            }
        }
        var plain = new byte[size];
        int out = 0;
        while (at < end) {
            int tag = packed[at++] & 0xFF;
            int count = tag >> 2;
            int back;
            switch (tag & 3) {
                case 0 -> {
                    int bytes = Math.max(0, count - 59);
                    count = bytes == 0 ? count + 1 : little(packed, at, bytes) + 1;
                    at += bytes;
                    System.arraycopy(packed, at, plain, out, count);
                    at += count;
                    out += count;
                    continue;
                }
                case 1 -> {
                    back = ((tag >> 5) << 8) | (packed[at++] & 0xFF);
                    count = (count & 7) + 4;
                }
                case 2 -> {
                    back = little(packed, at, 2);
                    at += 2;
                    count++;
                }
                default -> {
                    back = little(packed, at, 4);
                    at += 4;
                    count++;
                }
            }
            for (int i = 0; i < count; i++, out++) {
                plain[out] = plain[out - back];
            }
        }
        return plain;
    }

    private static int little(byte[] bytes, int at, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            value |= (bytes[at + i] & 0xFF) << (8 * i);
        }
        return value;
    }
}
