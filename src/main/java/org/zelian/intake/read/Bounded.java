package org.zelian.intake.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream, and no more; knows how many were taken. */
final class Bounded extends FilterInputStream {
    private final long count;
    private long taken;

    Bounded(InputStream in, long count) {
        super(in);
        this.count = count;
    }

    long taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        if (taken >= count) {
            return -1;
        }
        int b = super.read();
        taken += b < 0 ? 0 : 1;
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (taken >= count) {
            return -1;
        }
        int n = super.read(into, offset, (int) Math.min(length, count - taken));
        taken += Math.max(n, 0);
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(Math.min(n, count - taken));
        taken += skipped;
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
