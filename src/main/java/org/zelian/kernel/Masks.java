package org.zelian.kernel;

import java.util.Set;
import java.util.regex.Pattern;

/** What everybody may see of a name or a number. */
public final class Masks {
    private static final Set<String> LONG_SURNAMES = Set.of(
            "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
            "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "令狐", "百里", "东郭", "南门",
            "呼延", "轩辕", "西门", "第五");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９][0-9０-９.,Ee+Xx]{4,}");

    private Masks() {}

    /** Keeps the surname of a Chinese name (张一 gives 张*, 欧阳一二 gives 欧阳**), the initials of any other. */
    public static String name(String name) {
        var text = name.strip();
        if (text.isEmpty()) {
            return "";
        }
        if (Character.UnicodeScript.of(text.codePointAt(0)) != Character.UnicodeScript.HAN) {
            return initials(text);
        }
        int length = text.codePointCount(0, text.length());
        boolean longSurname = length > 2 && LONG_SURNAMES.contains(text.substring(0, 2));
        int kept = longSurname ? 2 : 1;
        return text.substring(0, text.offsetByCodePoints(0, kept)) + "*".repeat(Math.max(1, length - kept));
    }

    /** Keeps the first six and the last four of 18 characters, the first and the last two of anything shorter. */
    public static String number(String number) {
        int length = number.length();
        if (length == 18) {
            return between(number, 6, 4);
        }
        return length < 5 ? "*".repeat(length) : between(number, 1, 2);
    }

    /** Masks every number of five and more characters inside a text, so that a message or a trail can quote it. */
    public static String digits(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(found -> number(found.group()));
    }

    private static String between(String text, int head, int tail) {
        int length = text.length();
        return text.substring(0, head) + "*".repeat(length - head - tail) + text.substring(length - tail);
    }

    private static String initials(String text) {
        var out = new StringBuilder();
        boolean first = true;
        for (int c : text.codePoints().toArray()) {
            boolean letter = Character.isLetterOrDigit(c);
            if (!letter || first) {
                out.appendCodePoint(c);
            } else {
                out.append('*');
            }
            first = !letter;
        }
        return out.toString();
    }
}
