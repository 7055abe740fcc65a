package org.zelian.intake.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The directory at the end of an archive; the headers before the entries are not believed. */
final class ZipDirectory {
    private static final int END = 22;
    private static final int COMMENT = 65_535;
    private static final int ENTRY = 46;
    private static final int DIRECTORY = 64 << 20;

    private ZipDirectory() {}

    static List<ZipEntry> read(Bytes bytes, Limits limits) throws IOException {
        var end = end(bytes);
        int count = two(end, 10);
        long size = four(end, 12);
        long from = four(end, 16);
        if (two(end, 4) != 0 || two(end, 6) != 0 || two(end, 8) != count) {
            throw broken("The archive is one of several volumes.");
        }
        if (count == 0xFFFF || size == 0xFFFFFFFFL || from == 0xFFFFFFFFL) {
            throw new BrokenFile(
                    "ZIP64", "The archive has the large format, ZIP64.", "Unpack it and deliver the parts.");
        }
        if (count > limits.entries()) {
            throw new BrokenFile(
                    "ZIP_TOO_MANY_ENTRIES",
                    "The archive has " + count + " entries.",
                    "Deliver at most " + limits.entries() + " files in one archive.");
        }
        if (size > DIRECTORY || from + size > bytes.size()) {
            throw broken("The directory does not lie inside the archive.");
        }
        return entries(bytes(bytes, from, (int) size), count);
    }

    private static List<ZipEntry> entries(byte[] directory, int count) {
        var entries = new ArrayList<ZipEntry>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY > directory.length || four(directory, at) != 0x02014b50L) {
                throw broken("The directory is damaged at entry " + (i + 1) + ".");
            }
            int next = at + ENTRY + two(directory, at + 28) + two(directory, at + 30) + two(directory, at + 32);
            if (next > directory.length) {
                throw broken("The directory is cut off at entry " + (i + 1) + ".");
            }
            entries.add(entry(directory, at));
            at = next;
        }
        return entries;
    }

    private static ZipEntry entry(byte[] directory, int at) {
        var name = new byte[two(directory, at + 28)];
        System.arraycopy(directory, at + ENTRY, name, 0, name.length);
        int flags = two(directory, at + 8);
        long packed = four(directory, at + 20);
        long size = four(directory, at + 24);
        long offset = four(directory, at + 42);
        if (packed == 0xFFFFFFFFL || size == 0xFFFFFFFFL || offset == 0xFFFFFFFFL) {
            throw new BrokenFile(
                    "ZIP64",
                    "The archive has an entry of the large format, ZIP64.",
                    "Unpack it and deliver the parts.");
        }
        return new ZipEntry(
                ZipEntry.name(name, flags),
                flags,
                two(directory, at + 10),
                four(directory, at + 16),
                packed,
                size,
                directory[at + 5] & 0xFF,
                two(directory, at + 40),
                offset);
    }

    private static byte[] end(Bytes bytes) throws IOException {
        int length = (int) Math.min(bytes.size(), END + COMMENT);
        var tail = bytes(bytes, bytes.size() - length, length);
        for (int at = length - END; at >= 0; at--) {
            if (four(tail, at) == 0x06054b50L && at + END + two(tail, at + 20) == length) {
                var end = new byte[END];
                System.arraycopy(tail, at, end, 0, END);
                return end;
            }
        }
        throw broken("The file has no directory of an archive at its end.");
    }

    static byte[] bytes(Bytes bytes, long from, int count) throws IOException {
        try {
            return bytes.read(from, count);
        } catch (EOFException e) {
            throw broken("The archive is cut off.");
        }
    }

    static BrokenFile broken(String found) {
        return new BrokenFile(
                "BROKEN_ZIP", found, "Transfer the file again, or pack it again with an ordinary program.");
    }

    static int two(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    static long four(byte[] bytes, int at) {
        return two(bytes, at) | (long) two(bytes, at + 2) << 16;
    }
}
