package org.zelian.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Graph;
import org.zelian.graph.Meddling;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.Actor;

/** The trail of deeds on a real store. */
@WithGraph
class DeedsIT {
    private static final Actor OFFICER = new Actor("甲", "北辰区人社局", "120113", Set.of("OFFICER"));

    private final Graph graph;
    private final Deeds deeds;

    DeedsIT(Graph graph) {
        this.graph = graph;
        this.deeds = new Deeds(graph, Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void recordsAreNumberedAndChained() {
        for (var n = 1; n <= 3; n++) {
            assertThat(deeds.record(deed("津〔2026〕" + n + "号"))).isEqualTo(n);
        }
        assertThat(deeds.read().broken()).isEmpty();
        assertThat(deeds.doers("ACT_ENTERED", "津〔2026〕2号")).containsExactly("甲");
        assertThat(deeds.doers("ACT_DECIDED", "津〔2026〕2号")).isEmpty();
    }

    @Test
    void aDeedTakenBackWithItsTransactionLeavesNoGap() {
        deeds.record(deed("一"));
        assertThatThrownBy(() -> graph.inTransaction(() -> {
                    deeds.record(deed("二"));
                    throw new IllegalStateException("taken back");
                }))
                .hasMessage("taken back");
        assertThat(deeds.record(deed("三"))).isEqualTo(2);
        assertThat(deeds.read().broken()).isEmpty();
    }

    @Test
    void aRecordChangedOrDroppedIsFound() {
        for (var n = 1; n <= 5; n++) {
            deeds.record(deed("津〔2026〕" + n + "号"));
        }
        Meddling.with(graph, "MATCH (d:AuditRecord {n: 3}) SET d.record = replace(d.record, '甲', '乙')");
        assertThat(deeds.read().broken()).contains(3L);
        Meddling.with(graph, "MATCH (d:AuditRecord {n: 2}) DELETE d");
        assertThat(deeds.read().broken()).contains(2L);
    }

    @Test
    void aTrailThatLostItsEndIsFound() {
        for (var n = 1; n <= 4; n++) {
            deeds.record(deed("津〔2026〕" + n + "号"));
        }
        assertThat(deeds.read()).isEqualTo(new Deeds.Reading(4, Optional.empty()));
        Meddling.with(graph, "MATCH (d:AuditRecord {n: 4}) DELETE d");
        assertThat(deeds.read()).isEqualTo(new Deeds.Reading(4, Optional.of(4L)));
    }

    @Test
    void theEndOfTheTrailIsNotedApart() {
        deeds.record(deed("一"));
        var hash = graph.read("audit/records", Map.of("after", 0L), row -> row.text("hash"));
        assertThat(graph.read("audit/trail-end", Map.of(), row -> row.number("n") + " " + row.text("hash")))
                .containsExactly("1 " + hash.getFirst());
    }

    @Test
    void aTrailWithoutDeedsIsWhole() {
        assertThat(deeds.read()).isEqualTo(new Deeds.Reading(0, Optional.empty()));
    }

    private static Deed deed(String about) {
        return new Deed(OFFICER, "ACT_ENTERED", about, Map.of("kind", "listings"));
    }
}
