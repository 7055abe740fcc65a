package org.zelian.analytics.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads Thrift's compact protocol into maps by field number, lists, longs and byte strings. */
final class Thrift {
    private final byte[] bytes;
    private int at;

    Thrift(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    Map<Integer, Object> struct() {
        var fields = new HashMap<Integer, Object>();
        int id = 0;
        while (true) {
            int head = bytes[at++] & 0xFF;
            if (head == 0) {
                return fields;
            }
            id = head >> 4 == 0 ? (int) zigzag() : id + (head >> 4);
            fields.put(id, value(head & 15));
        }
    }

    private Object value(int type) {
        return switch (type) {
            case 1 -> 1L;
            case 2 -> 0L;
            case 3 -> (long) bytes[at++];
            case 4, 5, 6 -> zigzag();
            case 7 -> {
                at += 8;
                yield 0L;
            }
            case 8 -> {
                int length = (int) varint();
                at += length;
                yield new String(bytes, at - length, length, java.nio.charset.StandardCharsets.ISO_8859_1);
            }
            case 9, 10 -> list();
            case 12 -> struct();
            default -> throw new IllegalArgumentException("Thrift type " + type + " at byte " + at);
        };
    }

    private List<Object> list() {
        int head = bytes[at++] & 0xFF;
        int size = head >> 4 == 15 ? (int) varint() : head >> 4;
        var values = new ArrayList<Object>();
        for (int i = 0; i < size; i++) {
            values.add((head & 15) <= 2 ? (Object) (long) bytes[at++] : value(head & 15));
        }
        return values;
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = bytes[at++];
            value |= (part & 0x7FL) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }

    private long zigzag() {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }
}
