package org.zelian.analytics.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Other people's data, read in place from the folder that the environment names in ZELIAN_DATA. */
public final class DataFolder {
    private DataFolder() {}

    /** Gives a folder of it; nothing, said loudly, if it is not there. */
    public static Optional<Path> find(String name) {
        var root = System.getenv("ZELIAN_DATA");
        if (root == null) {
            System.err.println("SKIPPED: ZELIAN_DATA is not set, so nothing is checked against " + name);
            return Optional.empty();
        }
        var folder = Path.of(root, name);
        if (!Files.isDirectory(folder)) {
            System.err.println("SKIPPED: ZELIAN_DATA has no folder " + name);
            return Optional.empty();
        }
        return Optional.of(folder);
    }
}
