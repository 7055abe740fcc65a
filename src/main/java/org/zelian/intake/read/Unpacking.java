package org.zelian.intake.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** A stream that is being unpacked, stopped when it grows out of proportion or is damaged. */
final class Unpacking extends FilterInputStream {
    private static final long SMALL = 16L << 20;

    private final Bounded packed;
    private final String format;
    private final long limit;
    private final int ratio;
    private long unpacked;

    /**
     * Watches a stream.
     *
     * @param in the unpacker, reading from {@code packed}
     * @param format for the code of a refusal: {@code GZIP}, {@code ZIP}
     * @param limit bytes that may come out
     */
    Unpacking(InputStream in, Bounded packed, String format, long limit, int ratio) {
        super(in);
        this.packed = packed;
        this.format = format;
        this.limit = limit;
        this.ratio = ratio;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n;
        try {
            n = super.read(into, offset, length);
        } catch (ZipException | EOFException e) {
            throw new BrokenFile(
                    "BROKEN_" + format,
                    "The packed data is damaged or cut off.",
                    "Transfer the file again and check its size.");
        }
        unpacked += Math.max(n, 0);
        if (unpacked > limit) {
            throw new BrokenFile(
                    format + "_TOO_LARGE",
                    "More than " + limit + " bytes come out.",
                    "Unpack it and deliver the parts.");
        }
        if (unpacked > SMALL && unpacked / ratio > packed.taken()) {
            throw new BrokenFile(
                    format + "_RATIO",
                    "More than " + ratio + " bytes come out of each packed byte.",
                    "Unpack it yourself and look at what it is.");
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(n, 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
