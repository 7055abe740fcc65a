package org.zelian.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.zelian.analytics.RandomGraphs.DAY;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Integrated ownership on published cases, and on random networks against exact fractions. */
class IntegratedOwnershipTests {
    private static final String WAN = "0>1:10 1>2:20 2>3:70 3>0:10";

    @Test
    void theFourCycleOfWan() {
        var ownership = IntegratedOwnership.on(Stakes.of(4, WAN), DAY);

        var gross = ownership.heldBy(0, Convention.GROSS);
        assertThat(IntStream.range(0, 4).mapToObj(n -> "%.7g".formatted(gross.of(n))))
                .containsExactly("0.001401963", "0.1001402", "0.02002804", "0.01401963");
        var baldone = ownership.heldBy(0, Convention.BALDONE);
        assertThat(baldone.of(0)).isCloseTo(.0014, within(1e-15));
        assertThat(baldone.of(1)).isCloseTo(.1, within(1e-15));
        assertThat(baldone.of(2)).isCloseTo(.02, within(1e-15));
        assertThat(baldone.of(3)).isCloseTo(.014, within(1e-15));
        assertThat(baldone.residual()).isLessThan(1e-12);
    }

    /** 0 = A, 1 = B, 2 = C, 3 = P. */
    @Test
    void theUltimateSplitGoesRoundTheCycleToItsEnd() {
        var split = IntegratedOwnership.on(Stakes.of(4, "0>2:50 1>2:50 2>0:50 3>0:50"), DAY)
                .ultimateSplit(2);

        assertThat(split.owners().nodes()).containsExactly(1, 3);
        assertThat(split.owners().of(3)).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(split.owners().of(1)).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(split.unexplained()).isCloseTo(0, within(1e-15));
        assertThat(split.resolved()).isTrue();
    }

    @Test
    void aClosedLoopIsUnresolvedAndEverythingBehindItToo() {
        var ownership = IntegratedOwnership.on(Stakes.of(4, "0>1:100 1>0:100 1>2:60 3>2:40"), DAY);

        assertThat(ownership.heldBy(0, Convention.GROSS).unresolved()).containsExactly(0, 1, 2);
        assertThat(ownership.heldBy(3, Convention.GROSS).unresolved()).isEmpty();
        assertThat(ownership.holdersOf(2, Convention.GROSS).unresolved()).containsExactly(0, 1);
        assertThat(ownership.ultimateSplit(2).resolved()).isFalse();
        assertThat(ownership.ultimateSplit(2).owners().of(3)).isEqualTo(.4);
        assertThat(ownership.ultimateSplit(2).unexplained()).isEqualTo(.6);
    }

    /** Baldone takes the source's own holders away, which opens the loop. */
    @Test
    void aClosedLoopHasSharesAsBaldoneReadsThem() {
        var ownership = IntegratedOwnership.on(Stakes.of(3, "0>1:100 1>0:100 1>2:60"), DAY);

        assertThat(ownership.heldBy(0, Convention.BALDONE).of(1)).isEqualTo(1);
        assertThat(ownership.heldBy(0, Convention.BALDONE).of(2)).isEqualTo(.6);
        assertThat(ownership.holdersOf(2, Convention.BALDONE).of(0)).isEqualTo(.6);
    }

    @Test
    void agreesWithExactFractionsOnRandomNetworks() {
        RandomGraphs.each(2000, graph -> {
            var slow = new SlowOwnership(graph);
            var ownership = IntegratedOwnership.on(graph.network(), DAY);
            // Exact fractions are slow: of larger networks some pairs only.
            int step = 1 + graph.nodes() / 3;
            int begin = (int) (graph.seed() % step);
            for (int source = begin; source < graph.nodes(); source += step) {
                var gross = ownership.heldBy(source, Convention.GROSS);
                var baldone = ownership.heldBy(source, Convention.BALDONE);
                for (int target = 0; target < graph.nodes(); target += step) {
                    same(graph, source, target, gross.of(target), slow.gross(source, target));
                    same(graph, source, target, baldone.of(target), slow.baldone(source, target));
                }
                assertThat(gross.residual()).as("%s", graph).isLessThan(1e-12);
            }
            for (int target = begin; target < graph.nodes(); target += step) {
                var gross = ownership.holdersOf(target, Convention.GROSS);
                var baldone = ownership.holdersOf(target, Convention.BALDONE);
                for (int source = 0; source < graph.nodes(); source += step) {
                    same(graph, source, target, gross.of(source), slow.gross(source, target));
                    same(graph, source, target, baldone.of(source), slow.baldone(source, target));
                }
                splitIsRight(graph, slow, ownership.ultimateSplit(target), target);
            }
        });
    }

    @Test
    void looksThroughAsManyLinksAsWanted() {
        var ownership = IntegratedOwnership.on(Stakes.of(4, "0>1:50 1>2:50 2>0:50 3>2:0 3>0:50"), DAY);

        assertThat(ownership.holdersWithin(0, 2).size()).isZero();
        assertThat(ownership.holdersWithin(1, 2).nodes()).containsExactly(1);
        assertThat(ownership.holdersWithin(3, 2).of(3)).isEqualTo(.125);
        assertThat(ownership.holdersWithin(4, 2).of(1)).isEqualTo(.5 + .0625);
        var shown = new java.util.concurrent.ConcurrentHashMap<Integer, Integer>();
        ownership.holdersWithin(2, new int[] {0, 1, 2, 3}, 2, (target, holders) -> shown.put(target, holders.size()));
        assertThat(shown).containsEntry(3, 0).containsEntry(2, 2).hasSize(4);
        shown.clear();
        ownership.holdersOf(
                new int[] {0, 2}, Convention.BALDONE, 2, (target, holders) -> shown.put(target, holders.size()));
        assertThat(shown).hasSize(2);
    }

    @Test
    void looksThroughAsTheSlowTwinDoes() {
        RandomGraphs.each(500, graph -> {
            var within = new SlowOwnership(graph).within(4, 0);
            var ownership = IntegratedOwnership.on(graph.network(), DAY);
            var holders = ownership.holdersWithin(4, 0);
            var last = new Shares[1];
            ownership.holdersWithin(4, new int[] {1, 0}, 1, (target, shares) -> last[0] = shares);
            assertThat(last[0].nodes()).as("%s", graph).isEqualTo(holders.nodes());
            assertThat(last[0].sum()).as("%s", graph).isEqualTo(holders.sum());
            for (int node = 0; node < graph.nodes(); node++) {
                double exact = within[node].value();
                assertThat(holders.of(node)).as("%s in %s", node, graph).isCloseTo(exact, within(1e-12));
            }
        });
    }

    @Test
    void onlyWhatIsResolvedIsAddedUp() {
        var shares = IntegratedOwnership.on(Stakes.of(4, "0>1:100 1>0:100 1>2:60 3>2:40"), DAY)
                .holdersOf(2, Convention.GROSS);

        assertThat(shares.sum()).isEqualTo(.4);
    }

    /** More nodes than fit the first table, then fewer again. */
    @Test
    void looksThroughManyHoldersAndThenFew() {
        var builder = Network.builder(2001).edge(0, 1, 50_000_000);
        for (int holder = 1; holder < 2000; holder++) {
            builder.edge(holder, 2000, 50_000);
        }
        var sizes = new java.util.ArrayList<Integer>();
        IntegratedOwnership.on(builder.build(), DAY)
                .holdersWithin(2, new int[] {2000, 1, 0}, 1, (target, holders) -> sizes.add(holders.size()));

        assertThat(sizes).containsExactly(2000, 1, 0);
    }

    private static void splitIsRight(RandomGraphs.Drawn graph, SlowOwnership slow, Split split, int target) {
        double left = 1;
        for (int owner : split.owners().nodes()) {
            same(graph, owner, target, split.owners().of(owner), slow.gross(owner, target));
            left -= split.owners().of(owner);
        }
        var held = graph.stakes().stream()
                .filter(stake -> stake.inForce() && stake.weight() > 0)
                .mapToInt(RandomGraphs.Stake::to)
                .boxed()
                .toList();
        for (int node = 0; node < graph.nodes(); node++) {
            if (held.contains(node)) {
                assertThat(split.owners().of(node)).as("%s", graph).isZero();
            }
        }
        if (split.resolved()) {
            assertThat(split.unexplained()).as("%s", graph).isCloseTo(left, within(1e-9));
        }
    }

    private static void same(RandomGraphs.Drawn graph, int source, int target, double share, double exact) {
        assertThat(Double.isNaN(share))
                .as("%s in %s is %s, exactly %s, in %s", source, target, share, exact, graph)
                .isEqualTo(Double.isNaN(exact));
        if (!Double.isNaN(exact)) {
            assertThat(share)
                    .as("%s in %s in %s", source, target, graph)
                    .isCloseTo(exact, within(1e-9 * Math.max(1, Math.abs(exact))));
        }
    }
}
