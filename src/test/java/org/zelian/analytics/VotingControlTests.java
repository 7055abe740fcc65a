package org.zelian.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.analytics.RandomGraphs.DAY;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Voting control on drawn networks, and on random ones against its slow twin. */
class VotingControlTests {
    @Test
    void halfIsNotMoreThanHalf() {
        var control = control(3, "0>1:50 2>1:50");

        assertThat(control.controlledBy(0)).isEmpty();
        assertThat(control.controlledBy(0, 2)).containsExactly(1);
    }

    @Test
    void aHairMoreThanHalfDecides() {
        var network = Network.builder(2).edge(0, 1, 50_000_001).build();

        assertThat(VotingControl.on(network, DAY).controlledBy(0)).containsExactly(1);
    }

    @Test
    void holdsJointlyWithWhatItControls() {
        assertThat(control(4, "0>1:60 0>2:60 1>3:30 2>3:30").controlledBy(0)).containsExactly(1, 2, 3);
    }

    /** P1 > C4; P2 > C7 through C5 and C6; P2 and P3 only together over C8. */
    @Test
    void aPublishedCaseOfTwoActingInConcert() {
        var control = control(9, "1>4:80 2>5:60 2>6:55 5>7:30 6>7:30 2>8:30 3>8:30");

        assertThat(control.controlledBy(1)).containsExactly(4);
        assertThat(control.controlledBy(2)).containsExactly(5, 6, 7);
        assertThat(control.controllersOf(8)).isEmpty();
        assertThat(control.coalitionsOver(8, new int[] {1, 2}, new int[] {2, 3}, new int[] {8}))
                .containsExactly(1);
    }

    @Test
    void ownStakesVoteForNobodyAndStayInTheWhole() {
        assertThat(control(3, "1>1:40 0>1:45 2>1:15").controlledBy(0)).isEmpty();
    }

    @Test
    void aDecisiveEdgeControlsAtAnyShareAlsoInAMutedNode() {
        var network = Network.builder(4)
                .edge(0, 2, 1, Network.ALWAYS, Network.FOREVER, true, 7)
                .edge(1, 2, 90_000_000)
                .edge(1, 3, 90_000_000)
                .mute(2)
                .build();

        assertThat(VotingControl.on(network, DAY).controllersOf(2)).containsExactly(0);
        assertThat(VotingControl.on(network, DAY).controlledBy(1)).containsExactly(3);
    }

    @Test
    void anEdgeCountsOnItsDaysOnly() {
        var network = Network.builder(2).edge(0, 1, 60_000_000, 10, 20).build();

        assertThat(VotingControl.on(network, 9).controlledBy(0)).isEmpty();
        assertThat(VotingControl.on(network, 10).controlledBy(0)).containsExactly(1);
        assertThat(VotingControl.on(network, 19).controlledBy(0)).containsExactly(1);
        assertThat(VotingControl.on(network, 20).controlledBy(0)).isEmpty();
    }

    @Test
    void aBandMayDecideCertainlyOrPossibly() {
        var network = Network.builder(3)
                .edge(0, 1, 60_000_000)
                .band(40_000_000, 70_000_000)
                .edge(0, 2, 45_000_000)
                .band(40_000_000, 55_000_000)
                .build();

        assertThat(VotingControl.on(network, DAY).controlledBy(0)).containsExactly(1);
        assertThat(VotingControl.on(network, DAY, Bound.CERTAIN).controlledBy(0))
                .isEmpty();
        assertThat(VotingControl.on(network, DAY, Bound.POSSIBLE).controlledBy(0))
                .containsExactly(1, 2);
    }

    @Test
    void whoControlEachOtherWithNobodyAboveAreOneGroup() {
        var control = control(5, "0>1:60 1>0:60 1>2:60 3>4:60");

        assertThat(control.ultimate(2)).isDeepEqualTo(new int[][] {{0, 1}});
        assertThat(control.ultimate(0)).isDeepEqualTo(new int[][] {{0, 1}});
        assertThat(control.ultimate(4)).isDeepEqualTo(new int[][] {{3}});
        assertThat(control.ultimate(3)).isEmpty();
    }

    @Test
    void amountsNearTheLargestLongDoNotOverflow() {
        var network = Network.builder(3)
                .total(2, Network.MOST)
                .edge(0, 2, Network.MOST)
                .edge(0, 2, Network.MOST)
                .edge(0, 2, Network.MOST)
                .edge(1, 2, Network.MOST / 2)
                .build();

        assertThat(VotingControl.on(network, DAY).controllersOf(2)).containsExactly(0);
    }

    @Test
    void aVisitorSeesEveryPairBySource() {
        var pairs = new ArrayList<String>();
        var map = control(4, "2>0:60 0>1:60 3>1:10").all(1);
        map.forEach((source, target) -> pairs.add(source + ">" + target));

        assertThat(pairs).containsExactly("0>1", "2>0", "2>1");
        assertThat(map.controllerCounts()).containsExactly(1, 2, 0, 0);
    }

    /** Two with more than half each cannot be in a registry that is right; where they are, both control. */
    @Test
    void contestedNodesHaveEveryControllerTheyHave() {
        var map = control(5, "0>2:60 1>2:60 3>0:70 2>4:90").all(1);

        assertThat(map.controllersOf(4)).containsExactly(0, 1, 2, 3);
        assertThat(map.controlledBy(3)).containsExactly(0, 2, 4);
        assertThat(map.ultimate(4)).isDeepEqualTo(new int[][] {{1}, {3}});
        assertThat(map.pairs()).isEqualTo(8);
    }

    @Test
    void agreesWithTheSlowTwinOnRandomNetworks() {
        RandomGraphs.each(2000, graph -> {
            var bound = List.of(Bound.STATED, Bound.CERTAIN, Bound.POSSIBLE).get((int) (graph.seed() % 3));
            var control = VotingControl.on(graph.network(), DAY, bound);
            var map = control.all(1 + (int) (graph.seed() % 2));
            int pairs = 0;
            for (int node = 0; node < graph.nodes(); node++) {
                var slow = SlowControl.controlledBy(graph, bound, node);
                var above = SlowControl.controllersOf(graph, bound, node);
                assertThat(control.controlledBy(node)).as("%s", graph).isEqualTo(slow);
                assertThat(control.controllersOf(node))
                        .as("above %s in %s", node, graph)
                        .isEqualTo(above);
                assertThat(map.controlledBy(node)).as("%s in %s", node, graph).isEqualTo(slow);
                assertThat(map.controllersOf(node))
                        .as("above %s in %s", node, graph)
                        .isEqualTo(above);
                var ultimate = SlowControl.ultimate(graph, bound, node);
                assertThat(control.ultimate(node))
                        .as("top of %s in %s", node, graph)
                        .isDeepEqualTo(ultimate);
                assertThat(map.ultimate(node))
                        .as("top of %s in %s", node, graph)
                        .isDeepEqualTo(ultimate);
                pairs += slow.length;
            }
            assertThat(map.pairs()).as("%s", graph).isEqualTo(pairs);
            int[] coalition = {0, graph.nodes() - 1};
            var joint = SlowControl.controlledBy(graph, bound, coalition);
            assertThat(control.controlledBy(coalition)).as("%s", graph).isEqualTo(joint);
            for (int node = 1; node < graph.nodes() - 1; node++) {
                int target = node;
                assertThat(control.coalitionsOver(target, coalition).length == 1)
                        .as("coalition over %s in %s", node, graph)
                        .isEqualTo(java.util.stream.IntStream.of(joint).anyMatch(n -> n == target));
            }
        });
    }

    static VotingControl control(int nodes, String stakes) {
        return VotingControl.on(Stakes.of(nodes, stakes), DAY);
    }
}
