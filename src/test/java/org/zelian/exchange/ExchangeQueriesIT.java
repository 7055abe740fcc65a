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

    private boolean attempt(long tick, String state, int failures) {
        return attempt(tick, tick - 1, state, failures);
    }

    private boolean attempt(long tick, long cursor, String state, int failures) {
        return graph.write(
                        "exchange/note-attempt",
                        Map.of(
                                "receiver",
                                "r",
                                "tick",
                                tick,
                                "cursor",
                                cursor,
                                "attempt",
                                state + failures,
                                "state",
                                state,
                                "failures",
                                failures,
                                "due",
                                AT.plusSeconds(failures)),
                        row -> row.flag("on"))
                .getFirst();
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
                        Map.of("id", "r", "state", "PAUSED", "due", later),
                        row -> row.text("id")))
                .containsExactly("r");
        assertThat(seen()).containsExactly("r PAUSED 7 0 2026-11-21T08:00:05Z");
        assertThat(graph.write(
                        "exchange/set-receiver",
                        Map.of("id", "no", "state", "PAUSED", "due", later),
                        row -> row.text("id")))
                .isEmpty();
    }

    @Test
    void setBack() {
        assertThat(setBack(9L)).as("never on").containsExactly(7L);
        assertThat(setBack(3L)).containsExactly(3L);
        assertThat(seen()).containsExactly("r ACTIVE 3 0 2026-11-21T08:00:05Z");
    }

    private List<Long> setBack(long after) {
        return graph.write(
                "exchange/set-back",
                Map.of("id", "r", "after", after, "due", AT.plusSeconds(5)),
                row -> row.number("cursor"));
    }

    @Test
    void noteAttempt() {
        assertThat(attempt(8, "FAILED", 1)).isFalse();
        assertThat(seen()).containsExactly("r ACTIVE 7 1 2026-11-21T08:00:01Z");
        assertThat(attempt(8, "DELIVERED", 0)).isTrue();
        assertThat(seen()).containsExactly("r ACTIVE 8 0 2026-11-21T08:00:00Z");
        assertThat(attempt(9, "GIVEN_UP", 0)).isTrue();
        assertThat(seen()).containsExactly("r ACTIVE 9 0 2026-11-21T08:00:00Z");
    }

    @Test
    void noteAttemptOfOneWhoWasSetBackMeanwhileLeavesHimThere() {
        setBack(3L);
        assertThat(attempt(8, 7, "DELIVERED", 0)).isFalse();
        assertThat(seen()).containsExactly("r ACTIVE 3 0 2026-11-21T08:00:05Z");
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
