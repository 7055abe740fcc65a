package org.zelian.bench.ownership;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;

/** Neo4j in this process, asked without a network in between: {@code (:Party {id})-[:HOLDS {share, since}]->(:Party)}. */
final class Cypher implements AutoCloseable {
    private static final int BATCH = 20_000;

    private final DatabaseManagementService service;
    private final GraphDatabaseService database;

    private Cypher(Path folder) {
        service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 512L << 20)
                .build();
        database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    static Cypher of(Path folder, Edges edges) {
        var cypher = new Cypher(folder);
        cypher.run("CREATE CONSTRAINT party FOR (p:Party) REQUIRE p.id IS UNIQUE", Map.of());
        int[] nodes = Arrays.stream(new int[][] {edges.from, edges.to})
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        for (int at = 0; at < nodes.length; at += BATCH) {
            var rows = Arrays.stream(nodes, at, Math.min(at + BATCH, nodes.length))
                    .boxed()
                    .toList();
            cypher.run("UNWIND $rows AS id CREATE (:Party {id: id})", Map.of("rows", rows));
        }
        for (int at = 0; at < edges.size(); at += BATCH) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (int edge = at; edge < Math.min(at + BATCH, edges.size()); edge++) {
                rows.add(Map.of(
                        "x",
                        edges.from[edge],
                        "y",
                        edges.to[edge],
                        "share",
                        edges.weight[edge] / 1e8,
                        "since",
                        edges.since[edge]));
            }
            cypher.run(
                    "UNWIND $rows AS r MATCH (x:Party {id: r.x}), (y:Party {id: r.y})"
                            + " CREATE (x)-[:HOLDS {share: r.share, since: r.since}]->(y)",
                    Map.of("rows", rows));
        }
        cypher.run("CALL db.awaitIndexes()", Map.of());
        return cypher;
    }

    private void run(String query, Map<String, Object> parameters) {
        database.executeTransactionally(query, parameters);
    }

    /** Asks for {@code n}, a count, and {@code h}, a sum, and gives them as a hash. */
    String hash(String query, int[] targets, int day) {
        var ids = Arrays.stream(targets).boxed().toList();
        return database.executeTransactionally("CYPHER 25 " + query, Map.of("targets", ids, "day", day), rows -> {
            var row = rows.next();
            return Pairs.hash(Math.round(number(row.get("n"))), Math.round(number(row.get("h"))));
        });
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
