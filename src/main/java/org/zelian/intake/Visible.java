package org.zelian.intake;

import java.util.regex.Pattern;

/** Text as a message may show it: unprintable characters as {@code \\u200B}, undecodable bytes as {@code \\xB1}, numbers of persons masked, cut at 200. */
final class Visible {
    private static final int LENGTH = 200;
    private static final Pattern IDENTITY = Pattern.compile("(?<!\\d)(\\d{6})\\d{5}(?:\\d{3})?(\\d{3}[\\dXx])(?!\\d)");

    private Visible() {}

    static String of(String text) {
        var shown = new StringBuilder();
        var masked = IDENTITY.matcher(text).replaceAll("$1********$2");
        masked.codePoints().limit(LENGTH).forEach(point -> append(shown, point));
        if (masked.codePointCount(0, masked.length()) > LENGTH) {
            shown.append('…');
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (point >= 0xDC80 && point <= 0xDCFF) {
            shown.append("\\x%02X".formatted(point - 0xDC00));
        } else if (hidden(point)) {
            shown.append(point > 0xFFFF ? "\\u{%X}".formatted(point) : "\\u%04X".formatted(point));
        } else {
            shown.appendCodePoint(point);
        }
    }

    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
