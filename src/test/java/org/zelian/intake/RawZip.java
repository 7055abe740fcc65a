package org.zelian.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** An archive written by hand, so that its directory can lie. */
final class RawZip {
    private final List<Entry> entries = new ArrayList<>();

    /** One entry; what it declares may differ from what it is. */
    static final class Entry {
        private final byte[] name;
        private final byte[] packed;
        private int flags;
        private int method;
        private long crc;
        private long size;
        private int attributes;
        private int sameAs = -1;

        private Entry(byte[] name, byte[] data, boolean deflate) {
            this.name = name;
            this.method = deflate ? 8 : 0;
            this.packed = deflate ? deflated(data) : data;
            this.size = data.length;
            var sum = new CRC32();
            sum.update(data);
            this.crc = sum.getValue();
        }

        Entry declares(long bytes) {
            size = bytes;
            return this;
        }

        Entry checksum(long value) {
            crc = value;
            return this;
        }

        Entry flags(int value) {
            flags = value;
            return this;
        }

        Entry method(int value) {
            method = value;
            return this;
        }

        Entry unixMode(int mode) {
            attributes = mode << 16;
            return this;
        }

        /** Takes the bytes of an earlier entry. */
        Entry sharing(int earlier) {
            sameAs = earlier;
            return this;
        }
    }

    static Entry entry(String name, String text) {
        return entry(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Entry entry(String name, byte[] data) {
        return new Entry(name.getBytes(StandardCharsets.UTF_8), data, true);
    }

    static Entry entry(String name, Charset charset, String text) {
        return new Entry(name.getBytes(charset), text.getBytes(StandardCharsets.UTF_8), true);
    }

    static Entry stored(String name, byte[] data) {
        return new Entry(name.getBytes(StandardCharsets.UTF_8), data, false);
    }

    static byte[] of(Entry... entries) {
        var zip = new RawZip();
        zip.entries.addAll(List.of(entries));
        return zip.bytes();
    }

    private byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var offsets = new int[entries.size()];
        for (int i = 0; i < offsets.length; i++) {
            var entry = entries.get(i);
            offsets[i] = entry.sameAs >= 0 ? offsets[entry.sameAs] : out.size();
            if (entry.sameAs < 0) {
                out.writeBytes(local(entry));
            }
        }
        int directory = out.size();
        for (int i = 0; i < offsets.length; i++) {
            out.writeBytes(central(entries.get(i), offsets[i]));
        }
        var end = little(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) offsets.length)
                .putShort((short) offsets.length)
                .putInt(out.size() - directory)
                .putInt(directory)
                .putShort((short) 0);
        out.writeBytes(bytes(end));
        return out.toByteArray();
    }

    private static byte[] local(Entry entry) {
        return bytes(little(30 + entry.name.length + entry.packed.length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) entry.flags)
                .putShort((short) entry.method)
                .putInt(0)
                .putInt((int) entry.crc)
                .putInt(entry.packed.length)
                .putInt((int) entry.size)
                .putShort((short) entry.name.length)
                .putShort((short) 0)
                .put(entry.name)
                .put(entry.packed));
    }

    private static byte[] central(Entry entry, int offset) {
        return bytes(little(46 + entry.name.length)
                .putInt(0x02014b50)
                .putShort((short) (3 << 8 | 20))
                .putShort((short) 20)
                .putShort((short) entry.flags)
                .putShort((short) entry.method)
                .putInt(0)
                .putInt((int) entry.crc)
                .putInt(entry.packed.length)
                .putInt((int) entry.size)
                .putShort((short) entry.name.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(entry.attributes)
                .putInt(offset)
                .put(entry.name));
    }

    private static byte[] bytes(ByteBuffer full) {
        var bytes = new byte[full.capacity()];
        full.flip().get(bytes);
        return bytes;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] data) {
        try (var deflater = new Deflater(9, true)) {
            deflater.setInput(data);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }
}
