package org.zelian.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Other people's data, read where {@code ZELIAN_DATA} says it lies. */
final class SharedData {
    private SharedData() {}

    /** A folder of it; the test that asks is skipped, and says so, where it is not there. */
    static Path folder(String name) {
        var place = System.getenv("ZELIAN_DATA");
        var folder = place == null ? Path.of("nowhere") : Path.of(place, name);
        if (!Files.isDirectory(folder)) {
            System.out.println("SKIPPED: set ZELIAN_DATA to the folder that has " + name + " in it.");
        }
        Assumptions.assumeTrue(Files.isDirectory(folder), "ZELIAN_DATA/" + name + " is not there");
        return folder;
    }
}
