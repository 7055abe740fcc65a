package org.zelian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Graph;
import org.zelian.graph.WithGraph;

/** The rows of queries of this room; one test a file, named after it. */
@WithGraph
class ExchangeQueriesIT {
    private static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");

    private final Graph graph;

    ExchangeQueriesIT(Graph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void createReceiver() {
        graph.write(
                "exchange/create-receiver",
                Map.of("id", "r", "url", "https://example.org/", "secret", "s", "cursor", 7L, "by", "甲", "at", AT));
    }

    private List<String> seen() {
        return graph.read(
                "exchange/receivers",
                Map.of(),
                row -> row.text("id") + " " + row.text("state") + " " + row.number("cursor") + " "
                        + row.number("failures") + " " + row.instant("due"));
    }

    private void attempt(long tick, String state, int failures) {
        graph.write(
                "exchange/note-attempt",
                Map.of(
                        "receiver",
                        "r",
                        "tick",
                        tick,
                        "attempt",
                        state + failures,
                        "state",
                        state,
                        "failures",
                        failures,
                        "due",
                        AT.plusSeconds(failures)));
    }

    @Test
    void receivers() {
        assertThat(seen()).containsExactly("r ACTIVE 7 0 2026-11-21T08:00:00Z");
    }

    @Test
    void setReceiver() {
        var later = AT.plusSeconds(5);
        assertThat(graph.write(
                        "exchange/set-receiver",
                        Map.of("id", "r", "state", "PAUSED", "cursor", 3L, "due", later),
                        row -> row.text("id")))
                .containsExactly("r");
        assertThat(seen()).containsExactly("r PAUSED 3 0 2026-11-21T08:00:05Z");
        assertThat(graph.write(
                        "exchange/set-receiver",
                        Map.of("id", "no", "state", "PAUSED", "cursor", 3L, "due", later),
                        row -> row.text("id")))
                .isEmpty();
    }

    @Test
    void noteAttempt() {
        attempt(8, "FAILED", 1);
        assertThat(seen()).containsExactly("r ACTIVE 7 1 2026-11-21T08:00:01Z");
        attempt(8, "DELIVERED", 0);
        assertThat(seen()).containsExactly("r ACTIVE 8 0 2026-11-21T08:00:00Z");
        attempt(9, "GIVEN_UP", 0);
        assertThat(seen()).containsExactly("r ACTIVE 9 0 2026-11-21T08:00:00Z");
    }

    @Test
    void deliveries() {
        attempt(8, "FAILED", 1);
        attempt(8, "DELIVERED", 0);
        attempt(9, "DELIVERED", 0);
        var after = Map.of("receiver", "r", "tick", 0L, "limit", 10L);
        assertThat(graph.read(
                        "exchange/deliveries",
                        after,
                        row -> row.number("tick") + " " + row.text("state") + " " + row.texts("attempts")))
                .containsExactly("8 DELIVERED [FAILED1, DELIVERED0]", "9 DELIVERED [DELIVERED0]");
        assertThat(graph.read(
                        "exchange/deliveries",
                        Map.of("receiver", "r", "tick", 8L, "limit", 10L),
                        row -> row.number("tick")))
                .containsExactly(9L);
    }
}
