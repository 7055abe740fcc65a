package org.zelian.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Tick;

/**
 * What is noted for those outside, and the lease of whoever tells them: {@code "graph/add-outbox"},
 * {@code "graph/outbox-after"}, {@code "graph/forget-outbox"}, {@code "graph/take-lease"}.
 */
@WithGraph
class OutboxIT {
    private static final Instant LATE = Instant.parse("2999-01-01T00:00:00Z");

    private final Graph graph;
    private final Outbox outbox;

    OutboxIT(Graph graph) {
        this.graph = graph;
        this.outbox = new Outbox(graph);
    }

    private Tick add(String content) {
        return graph.inTransaction(() -> {
            var tick = new Ticks(graph).next();
            outbox.add(tick, "K", content);
            return tick;
        });
    }

    @Test
    void entriesComeInTheOrderOfTheirCommitsPageByPage() {
        var before = new Ticks(graph).last();
        var one = add("1");
        add("2");
        add("3");
        assertThat(outbox.after(before, 2)).extracting(Outbox.Entry::content).containsExactly("1", "2");
        assertThat(outbox.after(one, 9)).extracting(Outbox.Entry::content).containsExactly("2", "3");
        assertThat(outbox.after(before, 1).getFirst().id()).isEqualTo("t" + one.number());
    }

    @Test
    void onlyWhatIsOldAndDoneIsForgotten() {
        var before = new Ticks(graph).last();
        var one = add("1");
        add("2");
        assertThat(outbox.forget(one, Instant.EPOCH)).isZero();
        assertThat(outbox.forget(one, LATE)).isEqualTo(1);
        assertThat(outbox.after(before, 9)).extracting(Outbox.Entry::content).containsExactly("2");
    }

    @Test
    void aLeaseIsHeldByOneUntilItsTimeIsOver() {
        var now = Instant.parse("2026-11-21T08:00:00Z");
        var mine = new Lease(graph, "it", "a", Duration.ofMinutes(1));
        var yours = new Lease(graph, "it", "b", Duration.ofMinutes(1));
        assertThat(mine.take(now)).isTrue();
        assertThat(yours.take(now.plusSeconds(30))).isFalse();
        assertThat(mine.take(now.plusSeconds(50))).as("kept").isTrue();
        assertThat(yours.take(now.plusSeconds(100))).isFalse();
        assertThat(yours.take(now.plusSeconds(110))).isTrue();
        assertThat(mine.take(now.plusSeconds(111))).isFalse();
    }
}
