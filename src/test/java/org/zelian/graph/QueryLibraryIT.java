package org.zelian.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;

/** Every query file against the database: what its header promises is what the database does. */
@WithGraph
class QueryLibraryIT {
    private final Driver driver;
    private final Map<String, String> indexes = new TreeMap<>();

    QueryLibraryIT(Graph graph) {
        driver = graph.driver();
    }

    static Stream<Query> everyQuery() {
        return QueryLibrary.ofTheClassPath().all().stream();
    }

    @BeforeEach
    void readIndexes() {
        try (var session = driver.session()) {
            session.run("SHOW INDEXES YIELD name, labelsOrTypes, properties WHERE labelsOrTypes IS NOT NULL")
                    .forEachRemaining(row -> indexes.put(
                            row.get("name").asString(),
                            ":" + row.get("labelsOrTypes").get(0).asString() + "("
                                    + String.join(
                                            ", ", row.get("properties").asList(property -> property.asString()))));
        }
    }

    @ParameterizedTest
    @MethodSource("everyQuery")
    void theExampleRunsAndGivesTheColumnsPromised(Query query) {
        try (var session = session(query);
                var transaction = session.beginTransaction()) {
            var result = transaction.run(query.text(), example(session(query), query));
            assertThat(result.keys())
                    .as(query.name())
                    .containsExactlyElementsOf(query.returns().keySet());
            for (var row : result.list()) {
                query.returns()
                        .forEach((column, type) -> assertThat(
                                        fits(type, row.get(column).asObject()))
                                .as("%s gives %s in %s: %s", query.name(), row.get(column), column, type)
                                .isTrue());
            }
            transaction.rollback();
        }
    }

    @TestFactory
    Stream<DynamicTest> thePlanContainsWhatIsPromisedAndWritesOnlyIfItSaysSo() {
        fill();
        return everyQuery().map(query -> dynamicTest(query.name(), () -> thePlanIsAsPromised(query)));
    }

    private void thePlanIsAsPromised(Query query) {
        try (var session = session(query)) {
            var summary = session.run("EXPLAIN " + query.text(), example(session(query), query))
                    .consume();
            assertThat(summary.queryType() == QueryType.READ_ONLY)
                    .as("%s reads only", query.name())
                    .isEqualTo(!query.isWriting());
            var operators = new ArrayList<Plan>();
            collect(summary.plan(), operators);
            assertThat(query.plan())
                    .as("%s promises; its plan: %s", query.name(), describe(operators))
                    .allMatch(promised -> Stream.of(promised.split(" or "))
                            .anyMatch(either -> operators.stream().anyMatch(operator -> matches(either, operator))));
        }
    }

    /**
     * Puts something under every label and type that has an index: of an empty store, the planner may scan what it
     * would seek in any real one, and which it does depends on what ran before.
     */
    private void fill() {
        try (var session = driver.session()) {
            var indexed = session.run("SHOW INDEXES YIELD type, entityType, labelsOrTypes, properties"
                            + " WHERE type = 'RANGE' RETURN entityType, labelsOrTypes[0] AS name, properties")
                    .list();
            for (var index : indexed) {
                var values = String.join(
                        ", ",
                        index.get("properties")
                                .asList(property -> "`%s`: 'filled ' + i".formatted(property.asString())));
                var pattern = index.get("entityType").asString().equals("NODE")
                        ? "(:`%s` {%s})".formatted(index.get("name").asString(), values)
                        : "(:Party {key: randomUUID()})-[:`%s` {%s}]->(:Party {key: randomUUID()})"
                                .formatted(index.get("name").asString(), values);
                session.run("CYPHER 25 UNWIND range(1, 1000) AS i CREATE " + pattern)
                        .consume();
            }
            session.run("CALL db.prepareForReplanning()").consume();
            session.run("CALL db.clearQueryCaches()").consume();
        }
    }

    private Session session(Query query) {
        return driver.session(SessionConfig.builder()
                .withDefaultAccessMode(query.isWriting() ? AccessMode.WRITE : AccessMode.READ)
                .build());
    }

    private static Map<String, Object> example(Session session, Query query) {
        try (session) {
            return session.run("CYPHER 25 RETURN " + query.example() + " AS example")
                    .single()
                    .get("example")
                    .asMap();
        }
    }

    private boolean matches(String promised, Plan operator) {
        var name = operator.operatorType().replaceAll("@.*", "");
        if (name.equals(promised)) {
            return true;
        }
        var bracket = promised.indexOf('(');
        if (bracket < 0 || !name.startsWith(promised.substring(0, bracket))) {
            return false;
        }
        var inside = promised.substring(bracket + 1, promised.length() - 1);
        return (indexes.containsKey(inside) && details(operator).contains(indexes.get(inside)))
                || name.startsWith(promised.substring(0, promised.length() - 1));
    }

    private static String details(Plan operator) {
        var details = operator.arguments().get("Details");
        return details == null ? "" : details.asString();
    }

    private static List<String> describe(List<Plan> operators) {
        return operators.stream()
                .map(operator -> operator.operatorType() + " " + details(operator))
                .toList();
    }

    private static void collect(Plan plan, List<Plan> operators) {
        operators.add(plan);
        plan.children().forEach(child -> collect((Plan) child, operators));
    }

    private static boolean fits(String type, Object value) {
        if (value == null) {
            return type.endsWith("?");
        }
        var plain = type.replace("?", "");
        return switch (plain) {
            case "STRING" -> value instanceof String;
            case "INTEGER" -> value instanceof Long;
            case "FLOAT" -> value instanceof Double;
            case "BOOLEAN" -> value instanceof Boolean;
            case "DATE" -> value instanceof LocalDate;
            case "ZONED DATETIME" -> value instanceof ZonedDateTime;
            case "MAP" -> value instanceof Map;
            case "ANY" -> true;
            default ->
                plain.startsWith("LIST<")
                        && value instanceof List<?> list
                        && list.stream().allMatch(each -> fits(plain.substring(5, plain.length() - 1), each));
        };
    }
}
