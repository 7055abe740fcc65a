package org.zelian.graph;

/** Changes a store behind the program's back, to see whether it is noticed. */
public final class Meddling {
    private Meddling() {}

    public static void with(Graph graph, String cypher) {
        try (var session = graph.driver().session()) {
            session.run("CYPHER 25 " + cypher).consume();
        }
    }
}
