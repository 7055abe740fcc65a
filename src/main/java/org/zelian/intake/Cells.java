package org.zelian.intake;

import java.text.Normalizer;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.zelian.kernel.Refusal;

/** Texts of cells, tidied as {@code import/README.md} says, or refused. */
final class Cells {
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");
    private static final Pattern EDGES = Pattern.compile(
            "^[\\s\\p{Z}\\u200B\\u200E\\u200F\\u2060\\uFEFF]+|[\\s\\p{Z}\\u200B\\u200E\\u200F\\u2060\\uFEFF]+$");
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"([^\"=]*)\"");
    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");

    private Cells() {}

    /**
     * The text without surrounding white space, in NFC but with compatibility ideographs as written.
     *
     * @param remark gets code and advice of what is odd but kept
     * @throws Refusal for characters that the kind of column must not have
     */
    static String tidy(Column.Kind kind, String text, BiConsumer<String, String> remark) {
        if (isPlain(text)) {
            return special(kind, text.strip());
        }
        var plain = EDGES.matcher(text).replaceAll("");
        boolean prose = kind == Column.Kind.TEXT;
        plain.codePoints().forEach(point -> check(point, prose, kind == Column.Kind.NAME));
        if (kind == Column.Kind.NAME) {
            NameRemarks.of(plain, remark);
        }
        return special(kind, composed(prose ? plain : SPACES.matcher(plain).replaceAll(" ")));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && (c < 0x4E00 || c > 0x9FA5)) {
                return false;
            }
        }
        return true;
    }

    private static String special(Column.Kind kind, String text) {
        if (text.isEmpty() || "=#'".indexOf(text.charAt(0)) < 0) {
            return text;
        }
        if (ERRORS.contains(text) || text.chars().allMatch(c -> c == '#')) {
            throw new Refusal(
                    "SPREADSHEET_ERROR",
                    "The cell holds " + text + ".",
                    "Repair the formula or the width of the column, and export again.");
        }
        var quoted = TEXT_FORMULA.matcher(text);
        if (quoted.matches()) {
            return quoted.group(1).strip();
        }
        if (text.startsWith("'") && kind != Column.Kind.NAME && kind != Column.Kind.TEXT) {
            return text.substring(1);
        }
        if (text.startsWith("=") && kind != Column.Kind.TEXT) {
            throw new Refusal(
                    "FORMULA",
                    "The cell begins with an equals sign: \"" + text + "\".",
                    "Give the value instead of the formula.");
        }
        return text;
    }

    private static void check(int point, boolean prose, boolean name) {
        if (point >= 0xDC80 && point <= 0xDCFF) {
            throw new Refusal(
                    "UNDECODABLE_BYTES",
                    "The byte \\x%02X does not belong to the encoding of the file.".formatted(point - 0xDC00),
                    "Save the file as UTF-8 from the program it comes from.");
        }
        if (point == 0) {
            throw refusal(
                    "NUL_CHARACTER",
                    point,
                    "Save the file as UTF-8 text; a file full of these is UTF-16 without a mark.");
        }
        if (point == 0xFFFD || Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE) {
            throw refusal(
                    "DAMAGED_TEXT",
                    point,
                    "The character was lost before the file was made: take it from the source again.");
        }
        if (Character.getType(point) == Character.CONTROL && !(prose && (point == '\n' || point == '\t'))) {
            throw refusal(
                    "CONTROL_CHARACTER", point, "Type the cell again without it; only free text may have line breaks.");
        }
        if (within(point, 0x202A, 0x202E) || within(point, 0x2066, 0x2069)) {
            throw refusal(
                    "DIRECTION_CHARACTER",
                    point,
                    "Type the cell again: this character makes text show in another order.");
        }
        if (!prose && isInvisible(point) && !(name && isVariationSelector(point))) {
            throw refusal("INVISIBLE_CHARACTER", point, "Type the cell again without this invisible character.");
        }
    }

    private static Refusal refusal(String code, int point, String advice) {
        return new Refusal(code, "The cell holds U+%04X.".formatted(point), advice);
    }

    static boolean within(int point, int first, int last) {
        return point >= first && point <= last;
    }

    private static boolean isVariationSelector(int point) {
        return within(point, 0xFE00, 0xFE0F) || within(point, 0xE0100, 0xE01EF);
    }

    private static boolean isInvisible(int point) {
        return isVariationSelector(point)
                || switch (Character.getType(point)) {
                    case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default ->
                        point == 0x3164 || point == 0x115F || point == 0x1160 || point == 0xFFA0 || point == 0x034F;
                };
    }

    // NFC would replace compatibility ideographs, and a name is written the way its bearer writes it.
    private static String composed(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        var composed = new StringBuilder();
        int start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (NameRemarks.isCompatibility(text.codePointAt(i))) {
                composed.append(Normalizer.normalize(text.substring(start, i), Normalizer.Form.NFC))
                        .appendCodePoint(text.codePointAt(i));
                start = i + Character.charCount(text.codePointAt(i));
            }
        }
        return composed.append(Normalizer.normalize(text.substring(start), Normalizer.Form.NFC))
                .toString();
    }
}
