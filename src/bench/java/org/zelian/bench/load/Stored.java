package org.zelian.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.zelian.graph.Door;

/** What stands in a store that is open: the unit of what is promised is a node or a relationship. */
record Stored(long nodes, long relationships) {
    static Stored in(Path store) throws IOException {
        var door = Door.of(store).orElseThrow();
        var token = AuthTokens.basic(
                "neo4j", Files.readString(store.resolve(door.secret())).strip());
        try (var driver = GraphDatabase.driver("bolt://127.0.0.1:" + door.port(), token);
                var session = driver.session()) {
            return new Stored(
                    session.run("MATCH (n) RETURN count(n) AS n")
                            .single()
                            .get("n")
                            .asLong(),
                    session.run("MATCH ()-->() RETURN count(*) AS n")
                            .single()
                            .get("n")
                            .asLong());
        }
    }

    long all() {
        return nodes + relationships;
    }
}
