package org.zelian.graph;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Opens graphs: an office's store in this process, a temporary one, or a Neo4j server of one's own. */
public final class Graphs {
    private static final String USER = "neo4j";

    private Graphs() {}

    /** An empty store in a folder of its own, which is deleted when the graph is closed. */
    public static Graph temporary(GraphOptions options) {
        return over(EmbeddedStore.temporary(options), options);
    }

    /**
     * The store in a folder, created there if it is missing; if another living process owns it, that one is spoken to.
     *
     * @throws org.zelian.kernel.Refusal STORE_IN_USE if a process owns the store that cannot be spoken to
     */
    public static Graph open(Path folder, GraphOptions options) {
        var door = Door.of(folder);
        if (door.isPresent()) {
            return connect("bolt://127.0.0.1:" + door.get().port(), USER, Secret.of(folder), options);
        }
        return over(EmbeddedStore.open(folder, options), options);
    }

    /**
     * A Neo4j server (2025.06 or later, which speaks Cypher 25), a cluster or Aura.
     *
     * @param uri {@code neo4j://}, {@code neo4j+s://}, {@code bolt://} or {@code bolt+s://}
     */
    public static Graph connect(String uri, String username, String password, GraphOptions options) {
        return ready(driver(uri, AuthTokens.basic(username, password)), () -> {}, options);
    }

    private static Graph over(EmbeddedStore store, GraphOptions options) {
        try {
            return ready(driver(store.uri(), AuthTokens.basic(USER, store.password())), store::close, options);
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    private static Graph ready(Driver driver, Runnable owner, GraphOptions options) {
        try {
            var library = QueryLibrary.ofTheClassPath();
            driver.verifyConnectivity();
            Schema.bringUpToDate(driver);
            return new Graph(new OverBolt(driver), owner, library, options.clock());
        } catch (RuntimeException failed) {
            driver.close();
            throw failed;
        }
    }

    @SuppressWarnings("deprecation")
    private static Driver driver(String uri, AuthToken token) {
        Quiet.pleaseNow();
        var config = Config.builder()
                .withTelemetryDisabled(true)
                .withUserAgent("zelian")
                .withLogging(DriverLog.warnings())
                .withFetchSize(2000)
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(60, TimeUnit.SECONDS)
                .build();
        return GraphDatabase.driver(uri, token, config);
    }
}
