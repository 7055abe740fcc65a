package org.zelian.intake.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What one look through a text file tells: its encoding and its size.
 *
 * @param charset UTF-8, UTF-16LE, UTF-16BE or GB18030
 * @param mark bytes of the byte order mark
 * @param bytes how many there are, unpacked
 */
public record Scan(Charset charset, int mark, long bytes) {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * Reads everything once.
     *
     * <p>A byte order mark decides. Without one, valid UTF-8 is UTF-8. What is not valid is GB18030, unless it has at least as many
     * whole three- and four-byte UTF-8 characters as errors: that is UTF-8 with damage, which GB18030 would turn into other,
     * wrong characters.
     *
     * @throws BrokenFile {@code FILE_TOO_LARGE}, {@code UTF_32}, or what the container of the file says
     */
    public static Scan of(Content content, Limits limits) throws IOException {
        var utf8 = new Utf8Census();
        var head = new byte[4];
        int headLength = 0;
        long total = 0;
        try (var in = content.open()) {
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n && headLength < 4; i++) {
                    head[headLength++] = buffer[i];
                }
                utf8.add(buffer, n);
                total += n;
                if (total > limits.fileBytes()) {
                    throw new BrokenFile(
                            "FILE_TOO_LARGE",
                            "The file has more than " + limits.fileBytes() + " bytes.",
                            "Split it into several files.");
                }
            }
        }
        return of(head, headLength, utf8, total);
    }

    private static Scan of(byte[] head, int length, Utf8Census utf8, long total) {
        if (starts(head, length, 'P', 'K', 3, 4)
                || starts(head, length, 0xD0, 0xCF, 0x11, 0xE0)
                || starts(head, length, 0x1F, 0x8B)) {
            throw new BrokenFile(
                    "NOT_TEXT",
                    "The file is called a text but is a workbook or an archive.",
                    "Give it its own name back (.xlsx, .zip, .csv.gz), or save it as CSV.");
        }
        if (starts(head, length, 0xFF, 0xFE, 0, 0) || starts(head, length, 0, 0, 0xFE, 0xFF)) {
            throw new BrokenFile("UTF_32", "The file is in UTF-32.", "Save it as UTF-8.");
        }
        if (starts(head, length, 0xEF, 0xBB, 0xBF)) {
            return new Scan(StandardCharsets.UTF_8, 3, total);
        }
        if (starts(head, length, 0xFF, 0xFE)) {
            return new Scan(StandardCharsets.UTF_16LE, 2, total);
        }
        if (starts(head, length, 0xFE, 0xFF)) {
            return new Scan(StandardCharsets.UTF_16BE, 2, total);
        }
        if (starts(head, length, 0x84, 0x31, 0x95, 0x33)) {
            return new Scan(GB18030, 4, total);
        }
        return new Scan(utf8.looksLikeUtf8() ? StandardCharsets.UTF_8 : GB18030, 0, total);
    }

    private static boolean starts(byte[] head, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
