package org.zelian.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Lays the shared files, the input and the variants of a run on top of each other in a folder of its own. */
final class Overlay {
    private Overlay() {}

    static void lay(Scenario scenario, Scenario.Run run, Path target) {
        copy(scenario.folder().resolveSibling("shared"), target);
        copy(scenario.folder().resolve("input"), target);
        for (var variant : run.variants()) {
            var from = scenario.folder().resolve("variants").resolve(variant);
            if (!Files.isDirectory(from)) {
                throw new IllegalArgumentException(scenario.id() + " has no variant " + variant);
            }
            copy(from, target);
        }
        if (!run.generate().isEmpty()) {
            ManyCodes.of(run.generate()).write(target.resolve("enterprises.csv"));
        }
    }

    /** Copies a folder over another, file by file. */
    static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files.sorted()::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comma-separated files of facts in a folder, the calendar not among them. */
    static List<Path> tables(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.endsWith("calendar.csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
