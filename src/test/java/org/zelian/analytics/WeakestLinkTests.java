package org.zelian.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.analytics.RandomGraphs.DAY;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The best chain by its weakest link. */
class WeakestLinkTests {
    @Test
    void theBestChainCountsByItsWeakestLink() {
        var ratios = WeakestLink.above(Stakes.of(4, "0>1:60 1>3:30 0>2:40 2>3:50"), DAY, 3);

        assertThat(ratios.nodes()).containsExactly(0, 1, 2);
        assertThat(ratios.of(0)).isEqualTo(.4);
        assertThat(ratios.part(1)).isEqualTo(30_000_000);
        assertThat(ratios.whole(1)).isEqualTo(100_000_000);
        assertThat(ratios.of(3)).isZero();
        assertThat(ratios.whole(3)).isEqualTo(1);
    }

    @Test
    void parallelStakesAddUpAndOthersAreMetFromTheSourceToo() {
        var ratios = WeakestLink.below(Stakes.of(3, "0>1:20 0>1:25 1>2:90 1>1:5"), DAY, 0);

        assertThat(ratios.of(1)).isEqualTo(.45);
        assertThat(ratios.of(2)).isEqualTo(.45);
    }

    @Test
    void agreesWithTheSlowTwinOnRandomNetworks() {
        RandomGraphs.each(2000, graph -> {
            var slow = slowly(graph);
            int target = (int) (graph.seed() % graph.nodes());
            var above = WeakestLink.above(graph.network(), DAY, target);
            var below = WeakestLink.below(graph.network(), DAY, target);
            for (int node = 0; node < graph.nodes(); node++) {
                if (node != target) {
                    var up = Fraction.of(above.part(node), above.whole(node));
                    var down = Fraction.of(below.part(node), below.whole(node));
                    assertThat(up).as("%s above %s in %s", node, target, graph).isEqualTo(slow[node][target]);
                    assertThat(down)
                            .as("%s below %s in %s", node, target, graph)
                            .isEqualTo(slow[target][node]);
                }
            }
        });
    }

    /** Widest chains between all pairs, by way of every node. */
    private static Fraction[][] slowly(RandomGraphs.Drawn graph) {
        int nodes = graph.nodes();
        var widest = new Fraction[nodes][nodes];
        for (var row : widest) {
            Arrays.fill(row, Fraction.ZERO);
        }
        for (var stake : graph.stakes()) {
            if (stake.inForce()) {
                var share = Fraction.of(stake.weight(), graph.total(stake.to()));
                widest[stake.from()][stake.to()] = widest[stake.from()][stake.to()].plus(share);
            }
        }
        for (int via = 0; via < nodes; via++) {
            for (int a = 0; a < nodes; a++) {
                for (int b = 0; b < nodes; b++) {
                    var first = widest[a][via];
                    var second = widest[via][b];
                    var chain = first.compareTo(second) < 0 ? first : second;
                    widest[a][b] = chain.compareTo(widest[a][b]) > 0 ? chain : widest[a][b];
                }
            }
        }
        return widest;
    }
}
