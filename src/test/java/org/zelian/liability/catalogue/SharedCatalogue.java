package org.zelian.liability.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the CSV files are that the catalogue comes from: beside the folder that {@code ZELIAN_DATA} names. Rows that a
 * decision changed or added since stand in {@code src/test/resources/amended/rules.csv} and take the place of theirs.
 */
final class SharedCatalogue {
    private static final Path AMENDED = Path.of("src/test/resources/amended/rules.csv");

    private SharedCatalogue() {}

    static Path folder() {
        var data = System.getenv("ZELIAN_DATA");
        if (data == null) {
            System.err.println("SKIPPED: the catalogue was not compared with its CSV files; set ZELIAN_DATA to the "
                    + "shared data folder, they are in ../domain beside it.");
            return abort("ZELIAN_DATA is not set");
        }
        var folder = Path.of(data).resolve("../domain").normalize();
        assertThat(Files.isReadable(folder.resolve("rules.csv")))
                .as("%s holds rules.csv", folder)
                .isTrue();
        return folder;
    }

    /** Copies the CSV files into a folder, with the amended rows. */
    static Path amended(Path into) throws IOException {
        var shared = folder();
        for (var file : List.of("measures.csv", "lists.csv")) {
            Files.copy(shared.resolve(file), into.resolve(file));
        }
        var rows = new LinkedHashMap<String, String>();
        for (var file : List.of(shared.resolve("rules.csv"), AMENDED)) {
            Files.readAllLines(file).forEach(line -> rows.put(key(line), line));
        }
        Files.write(into.resolve("rules.csv"), rows.values());
        return into;
    }

    /** The rows that are amended, by id, version and jurisdiction. */
    static Map<String, String> amendments() throws IOException {
        var rows = new LinkedHashMap<String, String>();
        Files.readAllLines(AMENDED).stream().skip(1).forEach(line -> rows.put(key(line), line));
        return rows;
    }

    private static String key(String line) {
        var cells = line.split(",", 6);
        return cells[0] + " " + cells[1] + " " + cells[4];
    }
}
