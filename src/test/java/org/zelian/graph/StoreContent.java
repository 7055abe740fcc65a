package org.zelian.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/**
 * All that a store says, as sorted lines: every node and every relationship with its properties, without what tells only
 * how it came there (our own keys, ticks, instants, batches, ciphers). Two equal lists say the same, doubles included.
 */
public final class StoreContent {
    private static final Set<String> OF_THE_WAY = Set.of("Tick", "Batch", "Counter", "AuditRecord", "Outbox", "Job");
    private static final Set<String> TICKS = Set.of("knownFrom", "batch", "tick", "at", "enc", "line");

    private StoreContent() {}

    /** The lines of a store, sorted. */
    public static List<String> of(Graph graph) {
        var names = new HashMap<String, String>();
        var lines = new ArrayList<String>();
        try (Session session = graph.driver().session()) {
            session.run("CYPHER 25 MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS p")
                    .forEachRemaining(row -> {
                        var labels = row.get("labels").asList(Value::asString);
                        if (labels.stream().noneMatch(l -> OF_THE_WAY.contains(l) || l.startsWith("__"))) {
                            var line = labels.stream().sorted().collect(Collectors.joining(":"))
                                    + said(labels, row.get("p").asMap());
                            names.put(row.get("id").asString(), line);
                            lines.add(line);
                        }
                    });
            session.run("CYPHER 25 MATCH (a)-[r]->(b) RETURN elementId(a) AS a, elementId(b) AS b, type(r) AS type, "
                            + "properties(r) AS p")
                    .forEachRemaining(row -> {
                        var from = names.get(row.get("a").asString());
                        var to = names.get(row.get("b").asString());
                        if (from != null && to != null) {
                            lines.add(from + " -" + row.get("type").asString()
                                    + said(List.of(), row.get("p").asMap()) + "-> " + to);
                        }
                    });
        }
        lines.sort(null);
        return lines;
    }

    /** Lines that only the first or only the second list has; empty if the lists are equal. */
    public static List<String> difference(List<String> one, List<String> two) {
        var count = new TreeMap<String, Integer>();
        one.forEach(line -> count.merge(line, 1, Integer::sum));
        two.forEach(line -> count.merge(line, -1, Integer::sum));
        return count.entrySet().stream()
                .filter(e -> e.getValue() != 0)
                .map(e -> (e.getValue() > 0 ? "- " : "+ ") + e.getKey())
                .toList();
    }

    /** Facts that are believed twice: under one id, or two about the same thing. */
    public static List<String> twins(Graph graph) {
        try (Session session = graph.driver().session()) {
            return session.run("""
                            CYPHER 25
                            CALL () {
                              MATCH (f:Fact WHERE f.knownTo = $believed) RETURN f.fact AS fact, f.slot AS slot
                             UNION ALL
                              MATCH ()-[f:SERVES|HOLDS|BRANCH_OF|OVERSEEN_BY|SAME_AS WHERE f.knownTo = $believed]->()
                              RETURN f.fact AS fact, f.slot AS slot
                            }
                            UNWIND ['fact ' + split(fact, '.')[0], 'slot ' + slot] AS name
                            WITH name, count(*) AS n WHERE n > 1
                            RETURN name ORDER BY name
                            """, Map.of("believed", Sentinels.BELIEVED))
                    .list(row -> row.get("name").asString());
        }
    }

    private static Map<String, Object> said(List<String> labels, Map<String, Object> properties) {
        var said = new TreeMap<>(properties);
        said.keySet().removeAll(TICKS);
        if (labels.contains("Party")) {
            said.remove("key");
        }
        if (labels.contains("Change")) {
            said.remove("id");
        }
        said.computeIfPresent("knownTo", (name, to) -> to.equals(Sentinels.BELIEVED) ? "believed" : "closed");
        return said;
    }
}
