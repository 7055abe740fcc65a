package org.zelian.graph;

import java.time.LocalDate;
import java.util.Map;

/** How much the ledger says is in force on a day. */
public record InForce(long supports, long liabilities) {
    public static InForce on(Graph graph, LocalDate day) {
        try (var session = graph.driver().session()) {
            var row = session.run("""
                            CYPHER 25
                            MATCH (s:Support)-[r:REACHES WHERE r.state = 'EFFECTIVE' AND r.validFrom <= $day AND $day < r.validTo]->()
                            CALL (s) { MATCH (s)-[:SUPPORTS]->(l:Liability) RETURN collect(elementId(l)) AS held }
                            WITH count(DISTINCT s) AS supports, collect(held) AS all
                            UNWIND all AS held
                            UNWIND held AS one
                            RETURN supports, count(DISTINCT one) AS liabilities""", Map.of("day", day)).list();
            return row.isEmpty()
                    ? new InForce(0, 0)
                    : new InForce(
                            row.getFirst().get("supports").asLong(),
                            row.getFirst().get("liabilities").asLong());
        }
    }
}
