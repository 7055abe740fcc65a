package org.zelian.intake.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The texts that the cells of a workbook share: held in memory, therefore limited. */
final class SharedTexts {
    private static final String PART = "xl/sharedStrings.xml";
    private static final int OVERHEAD = 32;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedTexts() {}

    static List<String> read(ZipArchive parts, Limits limits) throws IOException {
        var texts = new ArrayList<String>();
        if (!parts.has(PART)) {
            return texts;
        }
        long held = 0;
        try (var xml = new Xml(parts.content(PART), PART)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    var text = item(xml, "si", limits.fieldChars());
                    texts.add(text);
                    held += text.length() + OVERHEAD;
                    if (held > limits.sharedChars()) {
                        throw new BrokenFile(
                                "XLSX_TOO_LARGE",
                                "The texts of the workbook have more than " + limits.sharedChars() + " characters.",
                                "Save the worksheet as CSV.");
                    }
                }
            }
        }
        return texts;
    }

    /** The text of an item without its readings (phonetic runs). */
    static String item(Xml xml, String element, int limit) throws IOException {
        var text = new StringBuilder();
        int reading = 0;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                reading++;
            } else if (xml.ends("rPh")) {
                reading--;
            } else if (xml.starts("t") && reading == 0) {
                xml.text(text, limit);
            }
        }
        return unescaped(text.toString());
    }

    /** Control characters are written {@code _x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }
}
