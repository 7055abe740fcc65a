package org.zelian.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Refusal;

/**
 * How one canonical column is made from a source's columns, as {@code source.yaml} says.
 *
 * <p>In this order: the first of {@code from} that is filled, else {@code constant}; {@code lookup};
 * {@code cases} if that gave nothing, {@code values}, {@code times}, {@code prefix}, {@code id}; {@code otherwise} for what is still empty.
 *
 * @param from columns of the source, canonical names of the sheet or headers
 * @param empty texts that mean unknown
 * @param values vocabulary; a text that it lacks is refused, unless {@code keep}
 * @param prefix put before the text
 * @param id source whose local ids the texts are, {@code SRC:<source>:<id>}; empty = none
 */
record Mapping(
        List<String> from,
        String constant,
        List<String> empty,
        List<Lookup> lookup,
        Map<String, String> values,
        boolean keep,
        List<Case> cases,
        @Nullable BigDecimal times,
        String prefix,
        String id,
        String otherwise) {

    /** Reads the setting of one column: a text is short for {@code from}. */
    static Mapping of(Object setting, String source) {
        if (setting instanceof String from) {
            return of(Map.of("from", from), source);
        }
        var data = Sheets.asMap(setting);
        var values = new LinkedHashMap<String, String>();
        Sheets.map(data, "values").forEach((text, value) -> values.put(text, String.valueOf(value)));
        return new Mapping(
                Sheets.texts(data.get("from")),
                text(data, "constant"),
                Sheets.texts(data.get("empty")),
                list(data, "lookup").stream().map(Lookup::of).toList(),
                values,
                text(data, "keep").equals("true"),
                list(data, "cases").stream().map(Case::of).toList(),
                data.containsKey("times") ? new BigDecimal(text(data, "times")) : null,
                text(data, "prefix"),
                text(data, "id").equals("true") ? source : "",
                text(data, "otherwise"));
    }

    static String text(Map<String, Object> data, String name) {
        return data.get(name) == null ? "" : String.valueOf(data.get(name));
    }

    static List<Map<String, Object>> list(Map<String, Object> data, String name) {
        return data.get(name) instanceof List<?> list
                ? list.stream().map(Sheets::asMap).toList()
                : List.of();
    }

    /**
     * The text of this column for one record.
     *
     * @param cell a cell of the record by the source's column; empty for a column that the file does not have
     * @param tables the tables of {@code lookup}
     */
    String of(Function<String, Optional<String>> cell, Function<Lookup, Map<String, String>> tables) {
        var text = from.stream()
                .flatMap(column -> cell.apply(column).stream())
                .filter(value -> !value.isEmpty() && !empty.contains(value))
                .findFirst()
                .orElse(constant);
        for (var step : lookup) {
            text = found(text, tables.apply(step));
        }
        if (text.isEmpty()) {
            text = cases.stream()
                    .filter(choice -> choice.holds(cell))
                    .map(Case::then)
                    .findFirst()
                    .orElse("");
        }
        if (!values.isEmpty() && !text.isEmpty()) {
            var value = values.get(text);
            if (value == null && !keep) {
                throw new Refusal(
                        "UNKNOWN_VALUE",
                        "The text \"" + text + "\" is not in the vocabulary of this source.",
                        "Correct it, or add it to values in source.yaml.");
            }
            text = value == null ? text : value;
        }
        if (times != null && !text.isEmpty()) {
            text = Numbers.number(text).multiply(times).stripTrailingZeros().toPlainString();
        }
        if (!text.isEmpty()) {
            text = prefix + text;
        }
        if (!id.isEmpty() && !text.isEmpty()) {
            text = "SRC:" + id + ":" + text;
        }
        return text.isEmpty() ? otherwise : text;
    }

    /** What a table says to a text, or to each of several joined with a comma. */
    private static String found(String text, Map<String, String> table) {
        return Arrays.stream(text.split(","))
                .map(part -> table.getOrDefault(part, ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(","));
    }

    /**
     * A table to look a text up in: another file of the same folder.
     *
     * @param key header of the column with the text
     * @param give header of the column with the answer
     */
    record Lookup(String file, String key, String give) {
        static Lookup of(Map<String, Object> data) {
            return new Lookup(text(data, "file"), text(data, "key"), text(data, "give"));
        }
    }

    /**
     * A value for records whose cells contain some texts.
     *
     * @param when for each column, texts of which the cell must contain one
     * @param unless for each column, texts of which the cell must contain none
     */
    record Case(Map<String, List<String>> when, Map<String, List<String>> unless, String then) {
        static Case of(Map<String, Object> data) {
            return new Case(texts(data, "when"), texts(data, "unless"), text(data, "then"));
        }

        private static Map<String, List<String>> texts(Map<String, Object> data, String name) {
            var texts = new LinkedHashMap<String, List<String>>();
            Sheets.map(data, name).forEach((column, value) -> texts.put(column, Sheets.texts(value)));
            return texts;
        }

        boolean holds(Function<String, Optional<String>> cell) {
            return when.entrySet().stream().allMatch(part -> contains(cell, part))
                    && unless.entrySet().stream().noneMatch(part -> contains(cell, part));
        }

        private static boolean contains(Function<String, Optional<String>> cell, Map.Entry<String, List<String>> part) {
            var text = cell.apply(part.getKey()).orElse("");
            return part.getValue().stream().anyMatch(text::contains);
        }
    }
}
