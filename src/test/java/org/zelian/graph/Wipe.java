package org.zelian.graph;

import org.neo4j.driver.Session;

/** Empties a store inside a test, as the extension does between tests. */
public final class Wipe {
    private Wipe() {}

    public static void facts(Graph graph) {
        try (Session session = graph.driver().session()) {
            session.run("CYPHER 25 MATCH (n) WHERE NOT n:Counter AND none(l IN labels(n) WHERE l STARTS WITH '__') "
                            + "CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
            session.run(
                            "CYPHER 25 MATCH (c:Counter) SET c.n = 0, c.hash = CASE c.name WHEN 'deeds' THEN '' END REMOVE c.at")
                    .consume();
        }
    }
}
