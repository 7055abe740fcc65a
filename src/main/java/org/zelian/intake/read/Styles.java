package org.zelian.intake.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the number formats of a workbook make of a number: a day, a percentage, or the number. */
final class Styles {
    private static final String PART = "xl/styles.xml";
    private static final Pattern SILENT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final int EXCEL_DIGITS = 15;
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

    private enum Format {
        NUMBER,
        DAY,
        PERCENT
    }

    private final List<Format> cells = new ArrayList<>();
    private final boolean since1904;

    private Styles(boolean since1904) {
        this.since1904 = since1904;
    }

    static Styles read(ZipArchive parts, boolean since1904) throws IOException {
        var styles = new Styles(since1904);
        if (parts.has(PART)) {
            try (var xml = new Xml(parts.content(PART), PART)) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(Xml xml) throws IOException {
        Map<String, Format> own = new HashMap<>();
        boolean inCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                own.put(xml.attribute("numFmtId"), format(xml.attribute("formatCode")));
            } else if (xml.starts("cellXfs")) {
                inCells = true;
            } else if (xml.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.starts("xf")) {
                var id = xml.attribute("numFmtId");
                cells.add(own.getOrDefault(id, builtIn(id)));
            }
        }
    }

    private static Format format(String code) {
        var spoken = SILENT.matcher(code).replaceAll("");
        if (spoken.contains("%")) {
            return Format.PERCENT;
        }
        return spoken.matches("(?i)(?s).*[yd年月日].*") ? Format.DAY : Format.NUMBER;
    }

    // ECMA-376 part 1, 18.8.30, with the East Asian dates 27 to 36 and 50 to 58.
    private static Format builtIn(String id) {
        return switch (id) {
            case "9", "10" -> Format.PERCENT;
            case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36" -> Format.DAY;
            case "50", "51", "52", "53", "54", "57", "58" -> Format.DAY;
            default -> Format.NUMBER;
        };
    }

    /** The text of a number: what a reader of the worksheet sees, but every digit of an integer as saved. */
    String text(String number, String style) {
        BigDecimal value;
        try {
            value = number.length() > 40 ? null : new BigDecimal(number);
        } catch (NumberFormatException e) {
            value = null;
        }
        if (value == null || Math.abs((long) value.scale()) > 100) {
            return number;
        }
        int index = style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0;
        return switch (index < cells.size() ? cells.get(index) : Format.NUMBER) {
            case DAY -> day(number, value);
            case PERCENT -> plain(value.movePointRight(2)) + "%";
            // An identity number kept as a number has lost digits: its text must stay as it is, so that it is refused.
            case NUMBER -> value.stripTrailingZeros().scale() <= 0 ? number : plain(value);
        };
    }

    private static String plain(BigDecimal value) {
        return value.round(new MathContext(EXCEL_DIGITS)).stripTrailingZeros().toPlainString();
    }

    private String day(String number, BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(LAST_SERIAL) > 0) {
            return number;
        }
        long serial = value.longValue() + (since1904 ? 1462 : 0);
        if (serial == 0) {
            return "1900-01-00";
        }
        if (serial == 60) {
            return "1900-02-29";
        }
        var day = LocalDate.of(1899, 12, 30).plusDays(serial < 60 ? serial + 1 : serial);
        long seconds = value.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(86_400))
                .longValue();
        return seconds == 0
                ? day.toString()
                : day.atStartOfDay().plusSeconds(seconds).toString();
    }
}
