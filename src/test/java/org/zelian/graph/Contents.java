package org.zelian.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that stands in a store, as sorted lines: nodes and relationships with all their properties. */
public final class Contents {
    private static final String NODES = """
            MATCH (n) WHERE NOT n:__Neo4jMigration
            RETURN labels(n) AS labels, properties(n) AS properties""";
    private static final String RELATIONSHIPS = """
            MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration
            RETURN properties(a) AS a, type(r) AS type, properties(r) AS properties, properties(b) AS b""";

    private Contents() {}

    public static List<String> of(Graph graph) {
        var lines = new ArrayList<String>();
        try (var session = graph.driver().session()) {
            session.run(NODES)
                    .forEachRemaining(row -> lines.add("(:"
                            + row.get("labels").asList().stream()
                                    .map(String::valueOf)
                                    .sorted()
                                    .toList()
                            + " " + text(row.get("properties").asMap()) + ")"));
            session.run(RELATIONSHIPS)
                    .forEachRemaining(row -> lines.add(name(row.get("a").asMap())
                            + "-[:" + row.get("type").asString() + " "
                            + text(row.get("properties").asMap()) + "]->"
                            + name(row.get("b").asMap())));
        }
        lines.sort(null);
        return lines;
    }

    /** Everything but the cipher, which is another one each time. */
    private static String text(Map<String, Object> properties) {
        var sorted = new TreeMap<>(properties);
        sorted.computeIfPresent("enc", (name, value) -> "sealed");
        return sorted.toString();
    }

    private static String name(Map<String, Object> properties) {
        for (var key : List.of("key", "fact", "value", "n", "id", "name")) {
            if (properties.containsKey(key)) {
                return key + "=" + properties.get(key) + properties.getOrDefault("scheme", "");
            }
        }
        return properties.toString();
    }
}
