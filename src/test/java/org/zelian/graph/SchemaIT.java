package org.zelian.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    @Test
    void aKillBetweenAnIndexAndItsConstraintDoesNotLockTheStore() {
        var whole = constraints();
        ask("DROP CONSTRAINT serves_slot");
        ask("CREATE INDEX serves_slot FOR ()-[f:SERVES]-() ON (f.slot)");
        ask("MATCH (m:__Neo4jMigration) DETACH DELETE m");
        assertThat(asked("graph/orphan-indexes", Map.of("names", List.of("serves_slot", "holds_slot"))))
                .isEqualTo("serves_slot");

        Schema.bringUpToDate(graph.driver());
        assertThat(constraints()).isEqualTo(whole);
        assertThat(asked("graph/drop-index", Map.of("name", "no_such_index"))).isEmpty();
    }

    private String constraints() {
        return ask("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name");
    }

    private String asked(String query, Map<String, Object> params) {
        return ask(QueryLibrary.ofTheClassPath().get(query).text(), params);
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
        return ask(statement, Map.of());
    }

    private String ask(String statement, Map<String, Object> params) {
        try (var session = graph.driver().session()) {
            return String.join(
                    " ", session.run(statement, params).list(row -> row.get(0).asString()));
        }
    }
}
