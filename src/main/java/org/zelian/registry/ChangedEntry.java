package org.zelian.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zelian.kernel.Share;

/**
 * One party in the text before or after a change: {@code 张一(120113190001010011) 60%}, {@code 李二 监事}.
 *
 * @param number a document number or a code, if the text has one
 * @param words what stands there besides name, number and share: an office
 */
record ChangedEntry(String name, Optional<String> number, Optional<Share> share, String words) {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{18}|(?<![0-9])[0-9]{15}(?![0-9])");
    private static final Pattern SHARE = Pattern.compile("([0-9]+(\\.[0-9]+)?)\\s*[%％]");
    private static final Pattern FILLING = Pattern.compile("[()（）\\[\\]【】:：]|证件号码?|身份证号?码?|持股比例|出资比例|姓名|名称|职务");

    /** Reads a cell; entries are separated by semicolons, 、 or line breaks. A cell without any gives none. */
    static List<ChangedEntry> all(String text) {
        var entries = new ArrayList<ChangedEntry>();
        for (var part : text.split("[;；、\\n]")) {
            var entry = part.strip();
            if (!entry.isEmpty() && !entry.matches("[-—/无空*]+")) {
                entries.add(one(entry));
            }
        }
        return entries;
    }

    private static ChangedEntry one(String text) {
        var number = NUMBER.matcher(text);
        Optional<String> found = number.find() ? Optional.of(number.group()) : Optional.empty();
        var rest = found.map(digits -> text.replace(digits, " ")).orElse(text);
        var percent = SHARE.matcher(rest);
        Optional<Share> share = percent.find() ? Optional.of(Share.ofPercent(percent.group(1))) : Optional.empty();
        rest = SHARE.matcher(rest).replaceAll(" ");
        rest = FILLING.matcher(rest).replaceAll(" ").strip();
        var words = rest.split("[\\s,，]+", 2);
        return new ChangedEntry(words[0], found, share, words.length > 1 ? words[1].strip() : "");
    }
}
