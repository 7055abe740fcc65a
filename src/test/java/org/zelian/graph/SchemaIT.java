package org.zelian.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a migration does to a store that was filled before it. */
@WithGraph
class SchemaIT {
    private final Graph graph;

    SchemaIT(Graph graph) {
        this.graph = graph;
    }

    @Test
    void whatTheActsAgainstASubjectLookedAtBecomesWhatTheSubjectLookedAt() throws IOException {
        ask("""
                CREATE (o:Party {key: 'o'}), (p:Party {key: 'p'}), (q:Party {key: 'q'})
                CREATE (a:Act)-[:AGAINST]->(o), (b:Act)-[:AGAINST]->(o)
                CREATE (a)-[:LOOKED_AT]->(o), (a)-[:LOOKED_AT]->(p), (b)-[:LOOKED_AT]->(p), (b)-[:LOOKED_AT]->(q)
                """);
        // As after a kill half way through: a second time does no harm.
        migrate("V022__looked_at");
        migrate("V022__looked_at");
        assertThat(ask("MATCH (x)-[:LOOKED_AT]->(y) RETURN x.key + y.key AS pair ORDER BY pair"))
                .isEqualTo("op oq");
    }

    private void migrate(String file) throws IOException {
        for (var statement :
                Files.readString(Path.of("cypher/schema", file + ".cypher")).split(";")) {
            if (!statement.isBlank()) {
                ask(statement);
            }
        }
    }

    private String ask(String statement) {
        try (var session = graph.driver().session()) {
            return String.join(
                    " ", session.run(statement).list(row -> row.get(0).asString()));
        }
    }
}
