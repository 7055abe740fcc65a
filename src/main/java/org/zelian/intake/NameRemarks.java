package org.zelian.intake;

import java.util.function.BiConsumer;

/** What is odd in a name but may be right: kept as written, shown to a person. */
final class NameRemarks {
    private NameRemarks() {}

    static void of(String name, BiConsumer<String, String> remark) {
        if (name.codePoints().anyMatch(NameRemarks::isCompatibility)) {
            remark.accept(
                    "COMPATIBILITY_IDEOGRAPH",
                    "Kept as written; searches also find the ordinary form of the character.");
        }
        if (name.codePoints().anyMatch(point -> Character.getType(point) == Character.PRIVATE_USE)) {
            remark.accept(
                    "PRIVATE_CHARACTER",
                    "Kept as written; other machines may show another character. Give the Unicode character.");
        }
        if (name.codePoints().anyMatch(NameRemarks::isLatin)
                && name.codePoints().anyMatch(NameRemarks::isLikeLatin)) {
            remark.accept(
                    "MIXED_SCRIPTS",
                    "Kept as written; letters of different scripts that look alike stand in one name.");
        }
    }

    static boolean isCompatibility(int point) {
        return Cells.within(point, 0xF900, 0xFAFF) || Cells.within(point, 0x2F800, 0x2FA1F);
    }

    private static boolean isLatin(int point) {
        return Character.isLetter(point) && Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }

    private static boolean isLikeLatin(int point) {
        var script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
    }
}
