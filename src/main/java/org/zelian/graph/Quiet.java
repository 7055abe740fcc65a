package org.zelian.graph;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries under this room from telling every user what they do; their warnings stay. */
final class Quiet {
    // Held, because a logger without a holder is forgotten together with its level.
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.neo4j"), Logger.getLogger("ac.simons.neo4j.migrations"));
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Quiet() {}

    static void pleaseNow() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
        // It warns that a module still in incubation is not there.
        LUCENE.setLevel(Level.SEVERE);
    }
}
