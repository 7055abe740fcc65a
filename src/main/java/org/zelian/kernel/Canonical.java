package org.zelian.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text, and so one hash, for one content: JSON as RFC 8785 (JCS) writes it.
 *
 * <p>Takes {@link Map} with text keys, {@link List}, {@link String}, {@link Long}, {@link Integer}, {@link Boolean} and
 * null; everything else is refused, floating point first of all. Whole numbers beyond 2^53 are refused, because a JSON number does not
 * hold them: write them as text.
 */
public final class Canonical {
    private static final long EXACT = (1L << 53) - 1;
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private Canonical() {}

    /** Writes a value, keys in the order of their UTF-16 code units, without white space. */
    public static String json(@Nullable Object value) {
        var out = new StringBuilder(256);
        write(value, out);
        return out.toString();
    }

    /** Gives the SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
    public static String sha256Hex(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    /** Gives the SHA-256 of a text's UTF-8 bytes. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Writes the first 128 bits of a digest as 26 lower-case base-32 characters (RFC 4648, no padding).
     *
     * @param digest 16 bytes or more, already hashed
     */
    public static String id26(byte[] digest) {
        if (digest.length < 16) {
            throw new IllegalArgumentException("An id needs 16 bytes of digest, not " + digest.length);
        }
        var id = new char[26];
        int bits = 0;
        int held = 0;
        int next = 0;
        for (int i = 0; i < id.length; i++) {
            if (held < 5) {
                // The last character holds three bits of the 128 and two zeros.
                bits = (bits << 8) | (next < 16 ? digest[next++] & 0xff : 0);
                held += 8;
            }
            held -= 5;
            id[i] = BASE32.charAt((bits >> held) & 31);
            bits &= (1 << held) - 1;
        }
        return new String(id);
    }

    /** Gives the 26-character id of a text: {@link #id26(byte[])} of its SHA-256. */
    public static String id26(String text) {
        return id26(sha256(text));
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case Boolean truth -> out.append(truth);
            case Long number -> out.append(exact(number));
            case Integer number -> out.append(number);
            case String text -> quote(text, out);
            case Map<?, ?> object -> writeObject(object, out);
            case List<?> array -> writeArray(array, out);
            default ->
                throw new IllegalArgumentException(
                        "Canonical JSON takes maps, lists, text, whole numbers, truth values and null, not "
                                + value.getClass().getName());
        }
    }

    private static long exact(long number) {
        if (number > EXACT || number < -EXACT) {
            throw new IllegalArgumentException("A JSON number holds 53 bits; write " + number + " as text");
        }
        return number;
    }

    private static void writeObject(Map<?, ?> object, StringBuilder out) {
        var sorted = inOrder(object);
        var separator = '{';
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            quote((String) entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ',';
        }
        out.append(sorted.isEmpty() ? "{}" : "}");
    }

    /** String's natural order is the order of UTF-16 code units, which RFC 8785 asks for. */
    private static Map<?, ?> inOrder(Map<?, ?> object) {
        for (var key : object.keySet()) {
            if (!(key instanceof String)) {
                throw new IllegalArgumentException("A key of canonical JSON is text, not " + key);
            }
        }
        return object instanceof SortedMap<?, ?> sorted && sorted.comparator() == null ? sorted : new TreeMap<>(object);
    }

    private static void writeArray(List<?> array, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(array.get(i), out);
        }
        out.append(']');
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        refuseHalfCharacter(text, i);
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static void refuseHalfCharacter(String text, int i) {
        char c = text.charAt(i);
        boolean broken = Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
        if (broken) {
            throw new Refusal(
                    "TEXT_BROKEN",
                    "Half of a character stands at position " + (i + 1) + " of a text.",
                    "Write the file again as UTF-8; it was cut in the middle of a character.");
        }
    }
}
