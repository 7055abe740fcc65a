package org.zelian.liability.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the CSV files are that the catalogue comes from: beside the folder that {@code ZELIAN_DATA} names. */
final class SharedCatalogue {
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
}
