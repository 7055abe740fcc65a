package org.zelian.analytics.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads flat columns of 32-bit integers and doubles from a Parquet file: version 1 pages, Snappy, plain or dictionary.
 *
 * <p>Just enough for the files it is used on; anything else stops it.
 */
final class Parquet {
    private final byte[] bytes;
    private final Map<Integer, Object> footer;

    private Parquet(byte[] bytes) {
        this.bytes = bytes;
        int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.length - 8);
        footer = new Thrift(bytes, bytes.length - 8 - length).struct();
    }

    static Parquet open(Path file) throws IOException {
        return new Parquet(Files.readAllBytes(file));
    }

    int rows() {
        return (int) number(footer, 3);
    }

    /** Gives a column as doubles; integers below 2^53 stay exact. */
    double[] column(int column) {
        var values = new double[rows()];
        int from = 0;
        for (var group : list(footer, 4)) {
            var chunk = struct(struct(list(struct(group), 1).get(column)), 3);
            from = chunk(chunk, optional(column), values, from);
        }
        return values;
    }

    private boolean optional(int column) {
        return number(struct(list(footer, 2).get(column + 1)), 3) == 1;
    }

    private int chunk(Map<Integer, Object> chunk, boolean optional, double[] values, int from) {
        boolean wide = number(chunk, 1) == 5;
        int end = from + (int) number(chunk, 5);
        int at = (int) (chunk.containsKey(11) ? number(chunk, 11) : number(chunk, 9));
        var dictionary = new double[0];
        while (from < end) {
            var thrift = new Thrift(bytes, at);
            var page = thrift.struct();
            int packed = (int) number(page, 3);
            var plain =
                    ByteBuffer.wrap(Snappy.unpack(bytes, thrift.at(), packed)).order(ByteOrder.LITTLE_ENDIAN);
            at = thrift.at() + packed;
            if (number(page, 1) == 2) {
                dictionary = new double[(int) number(struct(page, 7), 1)];
                plain(plain, wide, dictionary, 0, dictionary.length);
            } else {
                var data = struct(page, 5);
                int count = (int) number(data, 1);
                if (optional) {
                    int levels = plain.getInt();
                    plain.position(plain.position() + levels);
                }
                if (number(data, 2) == 0) {
                    plain(plain, wide, values, from, count);
                } else {
                    coded(plain, dictionary, values, from, count);
                }
                from += count;
            }
        }
        return from;
    }

    private static void plain(ByteBuffer page, boolean wide, double[] values, int from, int count) {
        for (int i = from; i < from + count; i++) {
            values[i] = wide ? page.getDouble() : page.getInt();
        }
    }

    /** Runs of one code, or packs of eight codes of the same width of bits. */
    private static void coded(ByteBuffer page, double[] dictionary, double[] values, int from, int count) {
        int bits = page.get();
        int end = from + count;
        while (from < end) {
            int head = varint(page);
            if ((head & 1) == 0) {
                int code = 0;
                for (int i = 0; i < (bits + 7) / 8; i++) {
                    code |= (page.get() & 0xFF) << (8 * i);
                }
                for (int i = 0; i < head >> 1; i++) {
                    values[from++] = dictionary[code];
                }
            } else {
                from = packs(page, bits, (head >> 1) * 8, dictionary, values, from, end);
            }
        }
    }

    private static int packs(
            ByteBuffer page, int bits, int codes, double[] dictionary, double[] values, int from, int end) {
        long window = 0;
        int filled = 0;
        for (int i = 0; i < codes; i++) {
            while (filled < bits) {
                window |= (page.get() & 0xFFL) << filled;
                filled += 8;
            }
            if (from < end) {
                values[from++] = dictionary[(int) (window & ((1L << bits) - 1))];
            }
            window >>>= bits;
            filled -= bits;
        }
        return from;
    }

    private static int varint(ByteBuffer page) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = page.get();
            value |= (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }

    private static long number(Map<Integer, Object> struct, int field) {
        return struct.get(field) instanceof Long number ? number : 0;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<Integer, Object> struct, int field) {
        return (List<Object>) struct.get(field);
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, Object> struct(Map<Integer, Object> struct, int field) {
        return (Map<Integer, Object>) struct.get(field);
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, Object> struct(Object value) {
        return (Map<Integer, Object>) value;
    }
}
