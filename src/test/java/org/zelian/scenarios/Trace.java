package org.zelian.scenarios;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The door that the scenarios knock at: a folder of facts goes in, a folder of findings comes out. */
@FunctionalInterface
interface Trace {
    /**
     * Traces a folder.
     *
     * @param knownAt an instant with offset, or null for everything loaded
     * @param out an empty folder that receives the files of the outcome
     */
    void run(Path folder, LocalDate asOf, @Nullable String knownAt, Path out);
}
