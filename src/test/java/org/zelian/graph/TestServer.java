package org.zelian.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/** The one server of a test run. */
record TestServer(Graph graph, Runnable stop) implements AutoCloseable {
    /** What the clock of every test says, unless it brings its own. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final Logger LOG = LoggerFactory.getLogger(TestServer.class);

    static TestServer start() {
        return containersAnswer() ? container() : inProcess();
    }

    private static TestServer inProcess() {
        var start = System.nanoTime();
        var graph = Graphs.temporary(GraphOptions.small(CLOCK));
        LOG.info("Tests use a Neo4j in this process, ready in {} ms", (System.nanoTime() - start) / 1_000_000);
        return new TestServer(graph, () -> {});
    }

    private static TestServer container() {
        var container = new Neo4jContainer("neo4j:2026.08.1-community").withAdminPassword("zelian-tests");
        container.start();
        LOG.info("Tests use a Neo4j in a container, {}", container.getBoltUrl());
        return new TestServer(
                Graphs.connect(container.getBoltUrl(), "neo4j", "zelian-tests", GraphOptions.small(CLOCK)),
                container::stop);
    }

    // Asked only where a socket is there: the client's own search for an engine is slow and loud.
    private static boolean containersAnswer() {
        return Boolean.getBoolean("zelian.test.container")
                && (System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock")))
                && DockerClientFactory.instance().isDockerAvailable();
    }

    void wipe() {
        try (Session session = graph.driver().session()) {
            session.run("CYPHER 25 MATCH (n) WHERE NOT n:Counter AND none(l IN labels(n) WHERE l STARTS WITH '__') "
                            + "CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
            session.run(
                            "CYPHER 25 MATCH (c:Counter) SET c.n = 0, c.hash = CASE c.name WHEN 'deeds' THEN '' END REMOVE c.at")
                    .consume();
        }
    }

    @Override
    public void close() {
        graph.close();
        stop.run();
    }
}
