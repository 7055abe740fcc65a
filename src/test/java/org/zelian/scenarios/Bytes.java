package org.zelian.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Compares the files of two outcomes. Workbooks are left out: their container holds the hour of writing. */
final class Bytes {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Bytes() {}

    /** Tells the first difference, or nothing if all files are equal to the byte. */
    static Optional<String> difference(Path one, Path other) {
        return difference(texts(one, false), texts(other, false));
    }

    /** The same, after what must change with the order of rows is left out: line numbers, hashes of the input files. */
    static Optional<String> differenceApartFromLines(Path one, Path other) {
        return difference(texts(one, true), texts(other, true));
    }

    private static Optional<String> difference(Map<String, String> one, Map<String, String> other) {
        if (!one.keySet().equals(other.keySet())) {
            return Optional.of("the files are " + one.keySet() + " and " + other.keySet());
        }
        for (var file : one.entrySet()) {
            var left = file.getValue().lines().toList();
            var right = String.valueOf(other.get(file.getKey())).lines().toList();
            for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
                var a = line < left.size() ? left.get(line) : "(end)";
                var b = line < right.size() ? right.get(line) : "(end)";
                if (!a.equals(b)) {
                    return Optional.of(file.getKey() + " differs in line " + (line + 1) + ":\n    " + a + "\n    " + b);
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> texts(Path folder, boolean withoutLines) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : (Iterable<Path>) files.sorted()::iterator) {
                var name = String.valueOf(file.getFileName());
                if (name.endsWith(".csv") || name.endsWith(".json") || name.endsWith(".jsonl")) {
                    var text = Files.readString(file);
                    texts.put(name, withoutLines ? stripped(name, file, text) : text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String stripped(String name, Path file, String text) {
        if (name.equals("rejected.csv")) {
            return Sheet.read(file).rows().stream()
                    .map(row -> row.at("file") + " " + row.at("column") + " " + row.at("code") + " " + row.at("raw"))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
        if (name.endsWith(".csv")) {
            return text;
        }
        if (name.endsWith(".jsonl")) {
            return text.lines().map(line -> stripped(JSON.readTree(line))).collect(Collectors.joining("\n"));
        }
        return stripped(JSON.readTree(text));
    }

    private static String stripped(JsonNode node) {
        strip(node);
        return node.toString();
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("line");
            object.remove("inputs");
        }
        node.values().forEach(Bytes::strip);
    }
}
