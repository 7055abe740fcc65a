package org.zelian.liability.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zelian.kernel.Refusal;
import org.zelian.sanction.CatalogueRow;
import org.zelian.sanction.YamlPlace;

/** Reads rule files: one rule id a file, with all its versions. */
final class RuleFiles {
    private RuleFiles() {}

    static List<CatalogueRow> rows(String file, Reader text) {
        var root = YamlPlace.read(file, text);
        var entries = root.entries();
        for (var name : entries.keySet()) {
            if (!name.equals("id") && !name.equals("versions")) {
                throw new Refusal(
                        "CATALOGUE_NAME",
                        name + " in " + root.where() + " is no part of a rule file.",
                        "Use id and versions.");
            }
        }
        var id = root.entry("id");
        if (!file.equals(id.text() + ".yaml")) {
            throw new Refusal("RULE_FILE", file + " holds rule " + id.text() + ".", "Call it " + id.text() + ".yaml.");
        }
        var inherited = Map.of("id", new CatalogueRow.Cell(id.text(), id.where()));
        return root.entry("versions").items().stream()
                .map(version -> RuleRow.LAYOUT.row(version, inherited))
                .toList();
    }

    static List<CatalogueRow> folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(
                    "CATALOGUE_FOLDER",
                    "There is no folder " + folder.getFileName() + " with rules.",
                    "Correct its name.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(RuleFiles::refuseOtherEnding)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> rows(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A rule that is silently left out would be worse than a stop.
    private static Path refuseOtherEnding(Path file) {
        if (file.toString().endsWith(".yml") || file.toString().endsWith(".csv")) {
            throw new Refusal(
                    "CATALOGUE_FOLDER", file.getFileName() + " is not read as rules.", "Call rule files <id>.yaml.");
        }
        return file;
    }

    private static List<CatalogueRow> rows(Path file) {
        var name = String.valueOf(file.getFileName());
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return rows(name, text);
        } catch (IOException e) {
            var refusal =
                    new Refusal("CATALOGUE_FILE", name + " cannot be read: " + e + ".", "Write it again as UTF-8.");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Gives the tree of a rule file from its rows, which are sorted by jurisdiction and first day. */
    static Map<String, Object> tree(String id, List<CatalogueRow> rows) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", id);
        tree.put(
                "versions",
                rows.stream().map(row -> RuleRow.LAYOUT.tree(row, "id")).toList());
        return tree;
    }
}
