package org.zelian.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Characters of a stream of bytes, one at a time, with one to look ahead.
 *
 * <p>A byte that cannot be decoded comes out as the lone surrogate U+DC00 + byte, which no text has, so that the record that holds
 * it can be refused and the byte is still known.
 */
final class Characters {
    static final int END = -1;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private final CharBuffer chars = CharBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean finished;

    Characters(InputStream in, Scan scan) throws IOException {
        this.in = in;
        this.decoder = scan.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        in.skipNBytes(scan.mark());
    }

    int next() throws IOException {
        return chars.hasRemaining() || fill() ? chars.get() : END;
    }

    int peek() throws IOException {
        return chars.hasRemaining() || fill() ? chars.get(chars.position()) : END;
    }

    private boolean fill() throws IOException {
        chars.clear();
        while (chars.position() == 0 && !finished) {
            decode();
        }
        chars.flip();
        return chars.hasRemaining();
    }

    private void decode() throws IOException {
        if (!ended) {
            bytes.compact();
            int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = n < 0;
            bytes.position(bytes.position() + Math.max(n, 0)).flip();
        }
        var result = decoder.decode(bytes, chars, ended);
        while (result.isError() && chars.remaining() >= result.length()) {
            escape(result);
            result = decoder.decode(bytes, chars, ended);
        }
        if (ended && result.isUnderflow()) {
            finished = decoder.flush(chars).isUnderflow();
        }
    }

    private void escape(CoderResult result) {
        for (int i = 0; i < result.length(); i++) {
            int b = bytes.get() & 0xFF;
            // A byte below 0x80 inside a broken GB18030 character is an ordinary character: it may be the line end.
            chars.put((char) (b < 0x80 ? b : 0xDC00 + b));
        }
    }
}
