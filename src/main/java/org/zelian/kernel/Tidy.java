package org.zelian.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it, brought into the one form that a register uses. */
final class Tidy {
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]+");
    // Exports mark a number as text with an apostrophe: '120113... or ’120113...
    private static final Pattern TEXT_MARK = Pattern.compile("^['`\\u2018\\u2019\\u00b4]+");

    private Tidy() {}

    /** Half-width, upper case, without white space, invisible characters and the text mark of spreadsheets. */
    static String number(String text) {
        // Nearly every number of a register is in its normal form already, and there are millions of them.
        return isPlain(text) ? text : tidied(text);
    }

    private static String tidied(String text) {
        var plain = FILLING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return TEXT_MARK.matcher(plain).replaceFirst("").toUpperCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #number}, and without dashes. */
    static String code(String text) {
        return DASHES.matcher(number(text)).replaceAll("");
    }

    /** The text between quotes, cut to what a message can show. */
    static String quoted(String text) {
        var visible = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return "\"" + visible.replaceAll("\\p{Cntrl}", "·") + "\"";
    }
}
