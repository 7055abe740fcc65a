package org.zelian.sanction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zelian.kernel.Refusal;

/**
 * Where each column of a catalogue row stands in its YAML entry, and back.
 *
 * <p>A layout is a table of lines {@code column path shape}: the path has one dot at most, the shape is text, list
 * (values separated by {@code ;} in the row) or choices (alternatives separated by {@code |}, each a list).
 */
public final class RowLayout {
    private final List<Line> lines;
    private final List<String> order;
    private final Map<String, Line> byPath;

    private record Line(String column, String path, Shape shape) {
        String group() {
            return path.contains(".") ? path.substring(0, path.indexOf('.')) : "";
        }
    }

    private enum Shape {
        TEXT,
        LIST,
        CHOICES
    }

    private RowLayout(List<Line> lines, List<String> order) {
        this.lines = lines;
        this.order = order;
        this.byPath = lines.stream().collect(Collectors.toUnmodifiableMap(Line::path, Function.identity()));
    }

    /**
     * Reads a layout from its table.
     *
     * @param order names at the top of the entry that come first when it is written
     */
    public static RowLayout of(String table, String... order) {
        return new RowLayout(
                table.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.strip().split(" +"))
                        .map(words -> new Line(words[0], words[1], Shape.valueOf(words[2].toUpperCase(Locale.ROOT))))
                        .toList(),
                List.of(order));
    }

    /** Gives the columns in the order of the CSV file. */
    public List<String> columns() {
        return lines.stream().map(Line::column).toList();
    }

    /** Reads a row from a YAML entry; a name that the layout does not have is refused. */
    public CatalogueRow row(YamlPlace entry) {
        return row(entry, Map.of());
    }

    /**
     * Reads a row from a YAML entry.
     *
     * @param inherited cells that the file states once for several rows
     */
    public CatalogueRow row(YamlPlace entry, Map<String, CatalogueRow.Cell> inherited) {
        var read = new LinkedHashMap<String, CatalogueRow.Cell>(inherited);
        entry.entries().forEach((name, place) -> {
            if (isGroup(name)) {
                place.entries().forEach((inner, innerPlace) -> take(name + "." + inner, innerPlace, read));
            } else {
                take(name, place, read);
            }
        });
        return new CatalogueRow(entry.where(), read);
    }

    /** Writes a row as the tree of a YAML entry; empty cells and the given columns are left out. */
    public SequencedMap<String, Object> tree(CatalogueRow row, String... without) {
        var tree = new LinkedHashMap<String, Object>();
        var groups = new LinkedHashMap<String, SequencedMap<String, Object>>();
        for (var line : lines) {
            var text = row.text(line.column());
            if (text.isEmpty() || Arrays.asList(without).contains(line.column())) {
                continue;
            }
            if (line.group().isEmpty()) {
                tree.put(line.path(), value(line.shape(), text));
                continue;
            }
            var group = groups.computeIfAbsent(line.group(), name -> new LinkedHashMap<>());
            group.put(line.path().substring(line.group().length() + 1), value(line.shape(), text));
            tree.putIfAbsent(line.group(), group);
        }
        return ordered(tree);
    }

    private SequencedMap<String, Object> ordered(SequencedMap<String, Object> tree) {
        var ordered = new LinkedHashMap<String, Object>();
        for (var name : order) {
            var value = tree.remove(name);
            if (value != null) {
                ordered.put(name, value);
            }
        }
        ordered.putAll(tree);
        return ordered;
    }

    private boolean isGroup(String name) {
        return lines.stream().anyMatch(line -> line.group().equals(name));
    }

    private void take(String path, YamlPlace place, Map<String, CatalogueRow.Cell> read) {
        var line = byPath.get(path);
        if (line == null) {
            throw new Refusal(
                    "CATALOGUE_NAME",
                    path + " in " + place.where() + " is no part of an entry.",
                    "Use " + lines.stream().map(Line::path).collect(Collectors.joining(", ")) + ".");
        }
        read.put(line.column(), new CatalogueRow.Cell(text(line.shape(), place), place.where()));
    }

    private static String text(Shape shape, YamlPlace place) {
        return switch (shape) {
            case TEXT -> place.text().strip();
            case LIST -> joined(place, ";");
            case CHOICES ->
                place.items().stream().map(choice -> joined(choice, ";")).collect(Collectors.joining(" | "));
        };
    }

    private static String joined(YamlPlace list, String separator) {
        return list.items().stream().map(item -> item.text().strip()).collect(Collectors.joining(separator));
    }

    private static Object value(Shape shape, String text) {
        return switch (shape) {
            case TEXT -> text;
            case LIST -> List.of(text.split(";"));
            case CHOICES ->
                Stream.of(text.split(" \\| "))
                        .map(choice -> List.of(choice.split(";")))
                        .toList();
        };
    }
}
