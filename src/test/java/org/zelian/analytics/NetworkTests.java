package org.zelian.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a network keeps of its edges, and how much room that takes. */
class NetworkTests {
    @Test
    void edgesLieByHolderWhateverTheOrderInWhichTheyCame() {
        var network = Network.builder(3)
                .edge(2, 1, 5, 10, 20, true, 7)
                .edge(0, 1, 6)
                .edge(0, 1, 9, 30, Network.FOREVER)
                .band(8, 10)
                .total(1, 20)
                .mute(1)
                .build();

        assertThat(network.nodes()).isEqualTo(3);
        assertThat(network.edges()).isEqualTo(3);
        assertThat(network.begin(1)).isZero();
        assertThat(network.end(1)).isEqualTo(3);
        assertThat(network.holder(0)).isZero();
        assertThat(network.from(0)).isEqualTo(Network.ALWAYS);
        assertThat(network.to(0)).isEqualTo(Network.FOREVER);
        assertThat(network.weight(1, Bound.STATED)).isEqualTo(9);
        assertThat(network.weight(1, Bound.CERTAIN)).isEqualTo(8);
        assertThat(network.weight(1, Bound.POSSIBLE)).isEqualTo(10);
        assertThat(network.weight(0, Bound.POSSIBLE)).isEqualTo(6);
        assertThat(network.holder(2)).isEqualTo(2);
        assertThat(network.weight(2)).isEqualTo(5);
        assertThat(network.decisive(2)).isTrue();
        assertThat(network.ref(2)).isEqualTo(7);
        assertThat(network.ref(0)).isEqualTo(-1);
        assertThat(network.from(2)).isEqualTo(10);
        assertThat(network.to(2)).isEqualTo(20);
        assertThat(network.inForce(2, 20)).isFalse();
        assertThat(network.total(1)).isEqualTo(20);
        assertThat(network.total(0)).isEqualTo(Network.WHOLE);
        assertThat(network.muted(1)).isTrue();
        assertThat(network.muted(0)).isFalse();
        assertThat(network.heldBy(0, 40)).containsExactly(1);
        assertThat(network.heldBy(2, 40)).isEmpty();
    }

    @Test
    void anUndatedNetworkWithoutReferencesKeepsNeither() {
        var network = Network.builder(2).edge(0, 1, 1).build();

        assertThat(network.ref(0)).isEqualTo(-1);
        assertThat(network.inForce(0, 5)).isTrue();
        assertThat(network.from(0)).isEqualTo(Network.ALWAYS);
        assertThat(network.to(0)).isEqualTo(Network.FOREVER);
        assertThat(network.heldBy(0, 5)).containsExactly(1);
        assertThat(network.bytes()).isEqualTo(24 + 2 * 8 + 8);
    }

    @Test
    void daysBeforeTheEpochAreDaysToo() {
        var network = Network.builder(2).edge(0, 1, 1, -30, -10).build();

        assertThat(network.inForce(0, -30)).isTrue();
        assertThat(network.inForce(0, -10)).isFalse();
        assertThat(network.from(0)).isEqualTo(-30);
        assertThat(network.to(0)).isEqualTo(-10);
    }

    @Test
    void aTotalOfNothingDecidesNothing() {
        var network = Network.builder(2).edge(0, 1, 5).total(1, 0).build();

        assertThat(network.decides(5, 1)).isFalse();
    }

    @Test
    void whatCannotBeIsRefused() {
        var builder = Network.builder(2);

        assertThatThrownBy(() -> Network.builder(-1)).hasMessage("A network has 0 or more nodes, not -1");
        assertThatThrownBy(() -> builder.edge(0, 1, -1)).hasMessage("The weight of an edge is 0 to 2^62 - 1, not -1");
        assertThatThrownBy(() -> builder.edge(0, 1, 1L << 62))
                .hasMessageStartingWith("The weight of an edge is 0 to 2^62 - 1, not 461");
        assertThatThrownBy(() -> builder.edge(0, 2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder.edge(-1, 0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder.band(1, 2)).hasMessage("A band belongs to an edge; add the edge first");
        builder.edge(0, 1, 5);
        assertThatThrownBy(() -> builder.band(3, 2)).hasMessageContaining("not 3 to 2");
        assertThatThrownBy(() -> builder.band(-3, 2)).hasMessageContaining("not -3 to 2");
        assertThatThrownBy(() -> builder.band(0, Long.MAX_VALUE)).hasMessageContaining("not 0 to");
        assertThatThrownBy(() -> builder.total(0, -1)).hasMessageContaining("not -1");
        assertThatThrownBy(() -> builder.total(0, Long.MAX_VALUE)).hasMessageContaining("2^62");
    }

    /** The proportion of a national register: a little more than two stakes an organisation. */
    @Test
    void aDatedEdgeTakesAtMost51BytesInBothDirectionsByFormulaAndOnTheHeap() {
        int nodes = 100_000;
        var random = new Random(1);
        long before = allocated();
        var builder = Network.builder(nodes).expecting(215_000);
        for (int i = 0; i < 215_000; i++) {
            int from = random.nextInt(10_000);
            builder.edge(random.nextInt(nodes), random.nextInt(nodes), 5, from, from + 9, false, i);
        }
        long built = allocated();
        var network = builder.build();
        long kept = allocated() - built;

        assertThat(network.bytes() / 215_000.0).isLessThanOrEqualTo(51);
        // Building allocates the arrays that stay, and scratch of three ints an edge and three a node.
        assertThat(kept - 12L * 215_000 - 12L * nodes).isBetween(network.bytes(), network.bytes() + 200_000);
        assertThat(before).isLessThan(built);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
