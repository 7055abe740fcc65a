package org.zelian.intake;

/** Text as a message may show it: unprintable characters as {@code \\u200B}, undecodable bytes as {@code \\xB1}, cut at 200. */
final class Visible {
    private static final int LENGTH = 200;

    private Visible() {}

    static String of(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(LENGTH).forEach(point -> append(shown, point));
        if (text.codePointCount(0, text.length()) > LENGTH) {
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
