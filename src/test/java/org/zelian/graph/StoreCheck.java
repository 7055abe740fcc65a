package org.zelian.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.consistency.ConsistencyCheckService;
import org.neo4j.consistency.checking.ConsistencyCheckIncompleteException;
import org.neo4j.io.layout.Neo4jLayout;

/** Lets the database's own checker read every record and index of a closed store. */
public final class StoreCheck {
    private StoreCheck() {}

    /** What it complains of; empty if nothing is wrong. */
    public static String complaints(Path store) throws IOException {
        var reports = Files.createTempDirectory(store.getParent(), "check");
        var config = Config.newBuilder()
                .set(GraphDatabaseSettings.data_directory, store.toAbsolutePath())
                .set(GraphDatabaseSettings.neo4j_home, store.toAbsolutePath())
                .set(GraphDatabaseSettings.pagecache_memory, 16L * 1024 * 1024)
                .build();
        try {
            var result = new ConsistencyCheckService(Neo4jLayout.of(config).databaseLayout("neo4j"))
                    .with(config)
                    .with(reports)
                    .runFullConsistencyCheck();
            return result.isSuccessful() ? "" : result.summary() + "\n" + Files.readString(result.reportFile());
        } catch (ConsistencyCheckIncompleteException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
