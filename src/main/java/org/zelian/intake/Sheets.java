package org.zelian.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The kinds of file and the names of attributes, read once from {@code intake/sheets.yaml}. */
final class Sheets {
    static final List<SheetType> TYPES;
    private static final IdentityHashMap<SheetType, Map<String, Column>> COLUMNS = new IdentityHashMap<>();
    private static final Map<String, String> ATTRIBUTES = new LinkedHashMap<>();

    static {
        var data = load();
        var types = new LinkedHashMap<String, SheetType>();
        map(data, "sheets").forEach((name, value) -> types.put(name, type(name, asMap(value), types)));
        TYPES = List.copyOf(types.values());
        TYPES.forEach(type -> COLUMNS.put(type, byName(type)));
        map(data, "attributes").forEach((name, also) -> {
            ATTRIBUTES.put(key(name), name);
            texts(also).forEach(other -> ATTRIBUTES.put(key(other), name));
        });
    }

    private Sheets() {}

    /** The columns of a kind by name; asked for with every cell. */
    static Map<String, Column> columns(SheetType type) {
        var known = COLUMNS.get(type);
        return known == null ? byName(type) : known;
    }

    private static Map<String, Column> byName(SheetType type) {
        var columns = new LinkedHashMap<String, Column>();
        type.columns().forEach(column -> columns.putIfAbsent(column.name(), column));
        return columns;
    }

    /** The form in which names of files, columns and attributes are compared. */
    static String key(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.replaceAll("[\\s*]", "");
    }

    /** The canonical name of an attribute known by a Chinese name; any other name stays as it is. */
    static String attribute(String name) {
        return ATTRIBUTES.getOrDefault(key(name), name.strip());
    }

    static boolean isAttribute(String name) {
        return ATTRIBUTES.containsKey(key(name));
    }

    static Optional<SheetType> ofFile(String fileName) {
        var name = key(fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1))
                .replaceFirst("\\.(csv|xlsx|zip)(\\.gz)?$", "");
        return TYPES.stream()
                .filter(type -> Stream.concat(Stream.of(type.name()), type.also().stream())
                        .map(Sheets::key)
                        .anyMatch(known -> name.equals(known) || name.matches("\\Q" + known + "\\E[-._].*")))
                .findFirst();
    }

    private static SheetType type(String name, Map<String, Object> data, Map<String, SheetType> earlier) {
        var columns = new ArrayList<Column>();
        map(data, "columns").forEach((column, value) -> columns.add(column(column, asMap(value))));
        var like = earlier.get(String.valueOf(data.get("like")));
        if (like != null) {
            columns.addAll(like.columns());
        }
        var attributes = Boolean.TRUE.equals(data.get("attributes")) || (like != null && like.attributes());
        var groups = new ArrayList<List<List<String>>>();
        if (data.get("one_of") instanceof List<?> all) {
            all.forEach(group -> groups.add(texts(group).stream()
                    .map(alternative -> List.of(alternative.split("\\+")))
                    .toList()));
        }
        return new SheetType(name, texts(data.get("also")), columns, attributes, groups);
    }

    private static Column column(String name, Map<String, Object> data) {
        var must = data.get("must");
        return new Column(
                name,
                Column.Kind.valueOf(String.valueOf(data.get("is")).toUpperCase(Locale.ROOT)),
                must == null
                        ? Column.Must.NOTHING
                        : Column.Must.valueOf(must.toString().toUpperCase(Locale.ROOT)),
                texts(data.get("also")));
    }

    private static Map<String, Object> load() {
        try (var in = Sheets.class.getResourceAsStream("/intake/sheets.yaml")) {
            return asMap(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> map(Map<String, Object> data, String name) {
        return data.get(name) == null ? Map.of() : asMap(data.get(name));
    }

    static Map<String, Object> asMap(@org.jspecify.annotations.Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> map.put(String.valueOf(key), entry));
        }
        return map;
    }

    static List<String> texts(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
