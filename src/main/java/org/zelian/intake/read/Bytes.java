package org.zelian.intake.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that can be read from any place: a file, or what was unpacked from an archive. */
public interface Bytes {
    long size() throws IOException;

    /**
     * Reads exactly so many bytes from a place.
     *
     * @throws EOFException if there are fewer
     */
    byte[] read(long from, int count) throws IOException;

    /** A stream of the bytes {@code [from, from + count)}; the caller closes it. */
    InputStream stream(long from, long count) throws IOException;

    /** The bytes of a file. */
    static Bytes of(Path file) {
        return new Bytes() {
            @Override
            public long size() throws IOException {
                return Files.size(file);
            }

            @Override
            public byte[] read(long from, int count) throws IOException {
                try (var channel = FileChannel.open(file)) {
                    var buffer = ByteBuffer.allocate(count);
                    while (buffer.hasRemaining()) {
                        if (channel.read(buffer, from + buffer.position()) < 0) {
                            throw new EOFException();
                        }
                    }
                    return buffer.array();
                }
            }

            @Override
            public InputStream stream(long from, long count) throws IOException {
                var in = Files.newInputStream(file);
                in.skipNBytes(from);
                return new Bounded(in, count);
            }
        };
    }

    /** Bytes in memory. */
    static Bytes of(byte[] bytes) {
        return new Bytes() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public byte[] read(long from, int count) throws IOException {
                if (from < 0 || from + count > bytes.length) {
                    throw new EOFException();
                }
                return java.util.Arrays.copyOfRange(bytes, (int) from, (int) from + count);
            }

            @Override
            public InputStream stream(long from, long count) throws IOException {
                var in = new java.io.ByteArrayInputStream(bytes);
                in.skipNBytes(from);
                return new Bounded(in, count);
            }
        };
    }
}
