package org.zelian.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.zelian.analytics.RandomGraphs.DAY;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Shapes that break careless algorithms: deep, wide, round, and many holders above one hub. */
class ShapeTests {
    @Test
    void aChainOfAThousandLayers() {
        var builder = Network.builder(1001);
        for (int layer = 0; layer < 1000; layer++) {
            builder.edge(layer, layer + 1, 51_000_000);
        }
        var control = VotingControl.on(builder.build(), DAY);

        assertThat(control.controlledBy(0)).hasSize(1000);
        assertThat(control.controllersOf(1000)).hasSize(1000);
        assertThat(control.ultimate(1000)).isDeepEqualTo(new int[][] {{0}});
        assertThat(control.all(2).pairs()).isEqualTo(500_500);
    }

    @Test
    void aStarOfAMillionHolders() {
        int holders = 1_000_000;
        var builder = Network.builder(holders + 2).expecting(holders + 1).total(holders, holders);
        for (int holder = 0; holder < holders; holder++) {
            builder.edge(holder, holders, 1);
        }
        var network = builder.edge(holders, holders + 1, 90_000_000).build();
        var control = VotingControl.on(network, DAY);

        assertThat(control.all(2).pairs()).isEqualTo(1);
        assertThat(control.controllersOf(holders + 1)).containsExactly(holders);
        assertThat(IntegratedOwnership.on(network, DAY)
                        .holdersOf(holders + 1, Convention.GROSS)
                        .size())
                .isEqualTo(holders + 1);
    }

    /** A thousand holders in a chain, the last of them with a stake in each of 100,000: a hundred million looks if naive. */
    @Test
    void aChainAboveAHubOfManySmallStakes() {
        int chain = 1000;
        int held = 100_000;
        var builder = Network.builder(chain + held);
        for (int layer = 1; layer < chain; layer++) {
            builder.edge(layer - 1, layer, 60_000_000);
        }
        for (int node = chain; node < chain + held; node++) {
            builder.edge(chain - 1, node, 30_000_000).edge(chain + (node + 1) % held, node, 30_000_000);
        }
        var control = VotingControl.on(builder.build(), DAY);

        assertThat(control.all(2).pairs()).isEqualTo(chain * (chain - 1L) / 2);
    }

    @Test
    void aCycleOfTwoThousand() {
        int nodes = 2000;
        var builder = Network.builder(nodes);
        var random = new Random(7);
        for (int node = 0; node < nodes; node++) {
            builder.edge(node, (node + 1) % nodes, 60_000_000);
            builder.edge(random.nextInt(nodes), (node + 1) % nodes, 39_999_999);
        }
        var network = builder.build();
        var control = VotingControl.on(network, DAY);
        var ownership = IntegratedOwnership.on(network, DAY);

        assertThat(control.all(2).pairs()).isEqualTo(nodes * (nodes - 1L));
        assertThat(control.ultimate(5)[0]).hasSize(nodes);
        assertThat(ownership.heldBy(3, Convention.GROSS).residual()).isLessThan(1e-12);
        assertThat(ownership.holdersOf(3, Convention.BALDONE).residual()).isLessThan(1e-12);
    }

    /** All but a hundred-millionth stays in the loop; the leak keeps its digits. */
    @Test
    void aLoopThatIsClosedButForTheSmallestShare() {
        var network = Network.builder(3)
                .edge(0, 1, 100_000_000)
                .edge(1, 0, 99_999_999)
                .edge(2, 0, 1)
                .build();
        var split = IntegratedOwnership.on(network, DAY).ultimateSplit(1);

        assertThat(split.owners().of(2)).isCloseTo(1, within(1e-15));
    }
}
