package org.zelian.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.analytics.RandomGraphs.DAY;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What lies above and below on a day. */
class ReachTests {
    @Test
    void followsEdgesInOneDirectionOnly() {
        var reach = Reach.on(Stakes.of(5, "0>1:10 1>2:10 3>2:10 2>4:10"), DAY);

        assertThat(reach.above(2)).containsExactly(2, 1, 3, 0);
        assertThat(reach.below(1)).containsExactly(1, 2, 4);
        assertThat(reach.aboveWithin(1, 2)).containsExactly(2, 1, 3);
        assertThat(reach.belowWithin(1, 0, 3)).containsExactly(0, 3, 1, 2);
        assertThat(reach.belowWithin(0, 0)).containsExactly(0);
    }

    @Test
    void agreesWithTheSlowTwinOnRandomNetworks() {
        RandomGraphs.each(2000, graph -> {
            var reach = Reach.on(graph.network(), DAY);
            for (int node = 0; node < graph.nodes(); node++) {
                assertThat(reach.below(node)).as("%s", graph).containsExactlyInAnyOrder(slowly(graph, node, false));
                assertThat(reach.above(node)).as("%s", graph).containsExactlyInAnyOrder(slowly(graph, node, true));
                assertThat(Reach.on(graph.network(), DAY).above(node))
                        .as("asked once, %s", graph)
                        .containsExactly(reach.above(node));
            }
        });
    }

    private static int[] slowly(RandomGraphs.Drawn graph, int start, boolean upwards) {
        var seen = new boolean[graph.nodes()];
        seen[start] = true;
        for (int round = 0; round < graph.nodes(); round++) {
            for (var stake : graph.stakes()) {
                if (stake.inForce() && seen[upwards ? stake.to() : stake.from()]) {
                    seen[upwards ? stake.from() : stake.to()] = true;
                }
            }
        }
        return IntStream.range(0, graph.nodes()).filter(node -> seen[node]).toArray();
    }
}
