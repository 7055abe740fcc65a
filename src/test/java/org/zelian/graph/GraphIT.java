package org.zelian.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.TransientException;

/** Questions, changes and transactions. */
@WithGraph
class GraphIT {
    private final Graph graph;

    GraphIT(Graph graph) {
        this.graph = graph;
    }

    @Test
    void aUseCaseIsStoredWholeOrNotAtAll() {
        graph.inTransaction(() -> {
            takeTick();
            takeTick();
        });
        assertThatThrownBy(() -> graph.inTransaction(() -> {
                    takeTick();
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(lastTick()).isEqualTo(2);
    }

    @Test
    void aUseCaseRunsAgainAfterAFaultThatMayPass() {
        var runs = new AtomicInteger();

        graph.inTransaction(() -> {
            takeTick();
            if (runs.incrementAndGet() < 3) {
                throw new TransientException("Neo.TransientError.Test", "deadlock");
            }
        });

        assertThat(runs).hasValue(3);
        assertThat(lastTick()).isEqualTo(1);
    }

    @Test
    void whatOneThreadCommittedTheNextReadSees() {
        for (var turn = 1; turn <= 20; turn++) {
            takeTick();
            assertThat(lastTick()).isEqualTo(turn);
        }
    }

    @Test
    void whoHoldsTheTicksLetsNobodyElseTakeOneUntilTheEnd() throws Exception {
        takeTick();
        try (var other = Executors.newSingleThreadExecutor()) {
            var later = graph.inTransaction(() -> {
                assertThat(graph.write("graph/hold-ticks", Map.of(), row -> row.number("tick")))
                        .containsExactly(1L);
                var waits = other.submit(this::takeTick);
                assertThatThrownBy(() -> waits.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                assertThat(lastTick()).isEqualTo(1);
                return waits;
            });
            later.get();
        }
        assertThat(lastTick()).isEqualTo(2);
    }

    @Test
    void aStreamHandsOverEveryRow() {
        var ticks = new ArrayList<Long>();
        takeTick();

        graph.stream("graph/last-tick", Map.of(), row -> ticks.add(row.number("tick")));

        assertThat(ticks).containsExactly(1L);
    }

    @Test
    void aQueryIsAskedAsItIsDeclared() {
        assertThatThrownBy(() -> graph.write("graph/last-tick", Map.of())).hasMessageContaining("only reads");
        assertThatThrownBy(() -> graph.read("graph/next-tick", Map.of(), row -> row))
                .hasMessageContaining("writes");
        assertThatThrownBy(() -> graph.read("graph/tick-at", Map.of(), row -> row))
                .hasMessage("Query graph/tick-at takes [at], not []");
        assertThatThrownBy(() -> graph.read("graph/last-tick", Map.of(), row -> row.text("tick")))
                .hasMessage("Query graph/last-tick gives Long in column tick, which was read as String");
    }

    private void takeTick() {
        graph.write("graph/next-tick", Map.of("at", TestServer.CLOCK.instant()));
    }

    private long lastTick() {
        return graph.readOne("graph/last-tick", Map.of(), row -> row.number("tick"))
                .orElseThrow();
    }
}
