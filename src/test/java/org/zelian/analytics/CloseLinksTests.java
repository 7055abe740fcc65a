package org.zelian.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zelian.analytics.RandomGraphs.DAY;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Close links through integrated shares of a fifth. */
class CloseLinksTests {
    @Test
    void aFifthThroughOthersLinksAndSoDoesAThirdParty() {
        var links = links(6, "0>1:50 1>2:40 0>3:20 4>3:19.999999 5>5:90");

        assertThat(links.directly(0, 2)).isTrue();
        assertThat(links.directly(2, 0)).isTrue();
        assertThat(links.directly(2, 3)).isFalse();
        assertThat(links.common(2, 3)).containsExactly(0);
        assertThat(links.linked(2, 3)).isTrue();
        assertThat(links.linked(4, 3)).isFalse();
        assertThat(links.directly(5, 5)).isFalse();
        assertThat(links.above(2)).containsExactly(0, 1);
        assertThat(links.with(2)).containsExactly(0, 1, 3);
        assertThat(links.with(0)).containsExactly(1, 2, 3);
        assertThat(links.common(0, 1)).isEmpty();
        assertThat(links.common(1, 0)).isEmpty();
    }

    @Test
    void aThresholdIsAboveNothing() {
        assertThatThrownBy(() -> CloseLinks.of(IntegratedOwnership.on(Stakes.of(2, "0>1:1"), DAY), 0))
                .hasMessage("A threshold is a share above 0, not 0.0");
    }

    @Test
    void agreesWithTheSlowTwinOnRandomNetworks() {
        RandomGraphs.each(1000, graph -> {
            if (graph.nodes() > 9) {
                return;
            }
            var slow = new SlowOwnership(graph);
            var links = CloseLinks.of(IntegratedOwnership.on(graph.network(), DAY), .2);
            int a = (int) (graph.seed() % graph.nodes());
            var linked = IntStream.range(0, graph.nodes())
                    .filter(b -> b != a)
                    .filter(b -> enough(slow, a, b)
                            || enough(slow, b, a)
                            || IntStream.range(0, graph.nodes())
                                    .anyMatch(c -> c != a && c != b && enough(slow, c, a) && enough(slow, c, b)))
                    .toArray();
            assertThat(links.with(a)).as("%s in %s", a, graph).isEqualTo(linked);
            for (int b = 0; b < graph.nodes(); b++) {
                int other = b;
                assertThat(b != a && links.linked(a, b))
                        .as("%s and %s in %s", a, b, graph)
                        .isEqualTo(IntStream.of(linked).anyMatch(node -> node == other));
            }
        });
    }

    private static boolean enough(SlowOwnership slow, int holder, int held) {
        return slow.baldone(holder, held) >= .2 - 1e-12;
    }

    private static CloseLinks links(int nodes, String stakes) {
        return CloseLinks.of(IntegratedOwnership.on(Stakes.of(nodes, stakes), DAY), .2);
    }
}
