package org.zelian.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * One file that wants to do harm, and what must come of it: the good rows that come out all the same, and the places and codes of
 * what is refused, {@code line|column|code} or {@code part|line|column|code}, in order.
 */
final class Hostile {
    final String what;
    final String file;
    final byte[] bytes;
    final int rows;
    final List<String> refused;

    private Hostile(String what, String file, byte[] bytes, int rows, List<String> refused) {
        this.what = what;
        this.file = file;
        this.bytes = bytes;
        this.rows = rows;
        this.refused = refused;
    }

    static final String GOOD = "branch_uscc,parent_uscc,from,to\nA,B,2020-01-01,\n";

    static Hostile file(String what, String file, byte[] bytes, int rows, String... refused) {
        return new Hostile(what, file, bytes, rows, List.of(refused));
    }

    static Hostile text(String what, String file, String text, int rows, String... refused) {
        return file(what, file, utf8(text), rows, refused);
    }

    /** Rows of the sheet of branches under its full header. */
    static Hostile branches(String what, String rows, int good, String... refused) {
        return text(what, "branches.csv", "branch_uscc,parent_uscc,from,to\n" + rows, good, refused);
    }

    /** One enterprise of this name, and a good one after it. */
    static Hostile named(String what, String name, int good, String... refused) {
        return text(what, "enterprises.csv", "uscc,name\nA," + name + "\nB,乙\n", good, refused);
    }

    /** Rows of the sheet of holdings. */
    static Hostile share(String what, String share, int good, String... refused) {
        return text(
                what, "holdings.csv", "held,holder,equity_pct,from,to\nA,B," + share + ",,\nA,C,10,,\n", good, refused);
    }

    static Hostile xlsx(String what, RawXlsx book, int rows, String... refused) {
        return file(what, "branches.xlsx", book.bytes(), rows, refused);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    static byte[] joined(Object... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            switch (part) {
                case byte[] bytes -> out.writeBytes(bytes);
                case Integer b -> out.write(b);
                default -> out.writeBytes(utf8(part.toString()));
            }
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] firstOf(byte[] bytes, int count) {
        return Arrays.copyOf(bytes, count);
    }

    static String many(int count, String prefix) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return what;
    }
}
