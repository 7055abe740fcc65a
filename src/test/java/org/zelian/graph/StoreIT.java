package org.zelian.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

/** A store in a folder: who may open it, how it is found, what is left when it closes. */
class StoreIT {
    private static final GraphOptions SMALL = GraphOptions.small(TestServer.CLOCK);

    @Test
    void aStoreOpensItsDoorKeepsItsSecretAndLeavesNothingOpen(@TempDir Path folder) throws Exception {
        try (var graph = Graphs.open(folder, SMALL)) {
            var door = Door.of(folder).orElseThrow();
            assertThat(door.process()).isEqualTo(ProcessHandle.current().pid());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(door.secret()))))
                    .isEqualTo("rw-------");
            assertThat(graph.readOne("graph/last-tick", Map.of(), row -> row.number("tick")))
                    .contains(0L);
            refusesStrangers(door);
            secondVisitorSpeaksToTheOwner(folder, graph);
            assertThatThrownBy(() -> EmbeddedStore.open(folder, SMALL)).hasMessageContaining("[STORE_IN_USE]");
        }
        assertThat(folder.resolve("door.json")).doesNotExist();
        aStaleDoorDoesNotCount(folder);
        try (var again = Graphs.open(folder, SMALL)) {
            assertThat(again.readOne("graph/last-tick", Map.of(), row -> row.number("tick")))
                    .contains(1L);
        }
    }

    private static void refusesStrangers(Door door) {
        try (var stranger =
                GraphDatabase.driver("bolt://127.0.0.1:" + door.port(), AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatThrownBy(stranger::verifyConnectivity).isInstanceOf(AuthenticationException.class);
        }
    }

    private static void secondVisitorSpeaksToTheOwner(Path folder, Graph owner) {
        try (var visitor = Graphs.open(folder, SMALL)) {
            visitor.write("graph/next-tick", Map.of("at", TestServer.CLOCK.instant()));
        }
        assertThat(owner.readOne("graph/last-tick", Map.of(), row -> row.number("tick")))
                .contains(1L);
    }

    private static void aStaleDoorDoesNotCount(Path folder) throws Exception {
        new Door(9, "secret", ProcessHandle.current().pid()).writeBeside(folder);
        assertThat(Door.of(folder)).isEmpty();
    }

    @Test
    void aTemporaryStoreIsDeleted() {
        var store = EmbeddedStore.temporary(SMALL);
        assertThat(store.folder()).isDirectory();
        store.close();
        assertThat(store.folder()).doesNotExist();
    }
}
