package org.zelian.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Rows under each other in columns, where a Chinese character is two columns wide. */
final class Grid {
    private static final int WIDEST = 44;

    private final List<String> header;
    private final List<List<String>> rows;
    private final boolean cut;

    /** Cuts long cells if asked: on a terminal they would break the lines. */
    Grid(List<String> header, List<List<String>> rows, boolean cut) {
        this.header = header;
        this.rows = rows;
        this.cut = cut;
    }

    List<String> lines(UnaryOperator<String> heading) {
        var widths = new int[header.size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = width(header.get(c));
            for (var row : rows) {
                widths[c] = Math.max(widths[c], width(shown(row.get(c))));
            }
        }
        var lines = new ArrayList<String>();
        lines.add(heading.apply(line(header, widths)));
        rows.forEach(row -> lines.add(line(row.stream().map(this::shown).toList(), widths)));
        return lines;
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            var cell = cells.get(c);
            line.append(cell).repeat(' ', widths[c] - width(cell) + 2);
        }
        return line.toString().stripTrailing();
    }

    private String shown(String text) {
        var flat = text.replaceAll("\\s+", " ");
        if (!cut || width(flat) <= WIDEST) {
            return flat;
        }
        var kept = new StringBuilder();
        int used = 0;
        for (var c : flat.codePoints().toArray()) {
            used += width(c);
            if (used >= WIDEST) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.append('…').toString();
    }

    static int width(String text) {
        return text.codePoints().map(Grid::width).sum();
    }

    private static int width(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
