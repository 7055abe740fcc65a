package org.zelian.bench;

import java.util.List;
import java.util.Locale;

/** Median times as bars on a logarithmic scale, as SVG. */
final class Chart {
    private static final int LEFT = 360;
    private static final int DECADE = 70;
    private static final int ROW = 18;
    private static final double LEAST = 0.001;

    private Chart() {}

    /** One way of answering, in milliseconds; those of one group stand under its name. */
    record Bar(String group, String way, double millis) {}

    static String svg(List<Bar> bars) {
        var body = new StringBuilder();
        int y = 24;
        var group = "";
        for (var bar : bars) {
            if (!bar.group().equals(group)) {
                group = bar.group();
                y += ROW;
                body.append("<text x='8' y='%d' font-weight='bold'>%s</text>%n".formatted(y, text(group)));
                y += ROW;
            }
            double length = Math.max(1, DECADE * Math.log10(Math.max(bar.millis(), LEAST) / LEAST));
            body.append("<text x='%d' y='%d' text-anchor='end'>%s</text>".formatted(LEFT - 8, y, text(bar.way())));
            body.append(String.format(
                    Locale.ROOT,
                    "<rect x='%d' y='%d' width='%.1f' height='12' fill='#2f6f9f'/>",
                    LEFT,
                    y - 10,
                    length));
            body.append(String.format(
                    Locale.ROOT, "<text x='%.1f' y='%d'>%s ms</text>%n", LEFT + length + 6, y, number(bar.millis())));
            y += ROW;
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' width='1060' height='%d' font-family='sans-serif' font-size='12'>%n"
                        .formatted(y + 8)
                + "<text x='8' y='16'>Median, logarithmic scale</text>\n" + body + "</svg>\n";
    }

    private static String number(double millis) {
        return millis >= 100
                ? "%,.0f".formatted(millis)
                : millis >= 1 ? "%.1f".formatted(millis) : "%.3f".formatted(millis);
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;").replace("<", "&lt;");
    }
}
