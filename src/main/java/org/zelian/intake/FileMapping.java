package org.zelian.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How the files of a source whose names match become sheets.
 *
 * @param match names with {@code *} for any text, without regard to case and width
 * @param delimiter between cells of text files
 * @param header headers of files that have none; empty = the file has its own
 * @param skip records above the header, such as a title
 */
record FileMapping(List<String> match, char delimiter, List<String> header, int skip, List<SheetMapping> sheets) {
    static FileMapping of(Map<String, Object> data, String source, String file) {
        var delimiter = Mapping.text(data, "delimiter").replace("\\t", "\t").replace("tab", "\t");
        var skip = Mapping.text(data, "skip");
        return new FileMapping(
                Sheets.texts(data.get("match")),
                delimiter.isEmpty() ? ',' : delimiter.charAt(0),
                Sheets.texts(data.get("header")),
                skip.matches("\\d{1,3}") ? Integer.parseInt(skip) : 0,
                Mapping.list(data, "sheets").stream()
                        .map(sheet -> SheetMapping.of(sheet, source, file))
                        .toList());
    }

    boolean matches(String fileName) {
        var name = Sheets.key(fileName.substring(fileName.lastIndexOf('/') + 1));
        return match.stream()
                .map(pattern -> Pattern.quote(Sheets.key(pattern.replace("*", "\u0001")))
                        .replace("\u0001", "\\E.*\\Q"))
                .anyMatch(name::matches);
    }
}
