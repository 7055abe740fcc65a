package org.zelian.analytics.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zelian.analytics.Convention;
import org.zelian.analytics.IntegratedOwnership;
import org.zelian.analytics.Network;
import org.zelian.analytics.StrongComponents;
import org.zelian.analytics.VotingControl;

/** Counts that are known of published data; skipped, loudly, where the data is not there. */
class PublishedDataTests {
    private static final int LATE = 100_000;

    private static Path folder(String name) {
        var folder = DataFolder.find(name);
        assumeTrue(folder.isPresent(), "the data is not there");
        return folder.orElseThrow();
    }

    @Test
    void finBenchHas69PairsOfControlAllOfThemDirect() throws IOException {
        var data = FinBench.read(folder("finbench-sf0.01"));
        var network = data.network();

        assertThat(data.companies()).isEqualTo(967);
        assertThat(data.nodes() - data.companies()).isEqualTo(1957);
        assertThat(data.stakes()).hasSize(3394 + 1640);
        var direct = new HashSet<String>();
        for (var stake : data.stakes()) {
            if (2 * stake.weight() > Network.WHOLE) {
                direct.add(stake.from() + ">" + stake.to());
            }
        }
        var pairs = new HashSet<String>();
        VotingControl.on(network, LATE).all(2).forEach((source, target) -> pairs.add(source + ">" + target));
        assertThat(pairs).hasSize(69).isEqualTo(direct);
    }

    /** Ratios are rounded to hundred-millionths: a sum may be above the whole by no more than that. */
    @Test
    void theHoldersOfFinBenchAddUpToTheWholeWithinTheirPrecision() throws IOException {
        var data = FinBench.read(folder("finbench-sf0.01"));
        var network = data.network();
        var owned = IntStream.range(0, data.companies())
                .filter(node -> network.end(node) > network.begin(node))
                .toArray();

        assertThat(owned).hasSize(960);
        assertThat(Arrays.stream(owned).filter(node -> sum(network, node, LATE) > Network.WHOLE))
                .hasSize(64);
        assertThat(Arrays.stream(owned)
                        .mapToLong(node -> sum(network, node, LATE))
                        .max())
                .hasValue(Network.WHOLE + 2);
    }

    @Test
    void theLargestCycleOfFinBenchHas457CompaniesAndItsEquationsAreSolved() throws IOException {
        var data = FinBench.read(folder("finbench-sf0.01"));
        var stakes = data.stakes();
        var component = StrongComponents.of(
                data.nodes(),
                stakes.stream().mapToInt(FinBench.Stake::from).toArray(),
                stakes.stream().mapToInt(FinBench.Stake::to).toArray());
        var sizes = new HashMap<Integer, Integer>();
        Arrays.stream(component).forEach(c -> sizes.merge(c, 1, Integer::sum));
        var largest = sizes.entrySet().stream().max(java.util.Map.Entry.comparingByValue());
        int member = largest.orElseThrow().getKey();

        assertThat(largest.orElseThrow().getValue()).isEqualTo(457);
        var ownership = IntegratedOwnership.on(data.network(), LATE);
        assertThat(ownership.heldBy(member, Convention.GROSS).residual()).isLessThanOrEqualTo(1e-12);
        var holders = ownership.holdersOf(member, Convention.BALDONE);
        assertThat(holders.residual()).isLessThanOrEqualTo(1e-12);
        assertThat(holders.size()).isGreaterThan(457);
        for (int holder : new int[] {holders.node(0), holders.node(100), holders.node(457)}) {
            assertThat(ownership.heldBy(holder, Convention.BALDONE).of(member))
                    .isCloseTo(holders.of(holder), org.assertj.core.api.Assertions.within(1e-12));
        }
    }

    @Test
    void theBankPanelIsAcyclicEachYearAndDirtyInSixOfThem() throws IOException {
        var network = BankPanel.read(folder("eu-banks-ownership"));
        var links = IntStream.range(0, BankPanel.YEARS).map(year -> (int) IntStream.range(0, network.edges())
                .filter(edge -> network.inForce(edge, year))
                .count());
        assertThat(network.nodes()).isEqualTo(419);
        assertThat(BankPanel.links(folder("eu-banks-ownership"))).isEqualTo(464);
        var dirty = new AtomicInteger();
        for (int year = 0; year < BankPanel.YEARS; year++) {
            int day = year;
            long above = IntStream.range(0, network.nodes())
                    .filter(node -> sum(network, node, day) > Network.WHOLE + tolerance(network, node, day))
                    .count();
            assertThat(above).as("banks above the whole in year %s", day).isLessThanOrEqualTo(2);
            dirty.addAndGet(above > 0 ? 1 : 0);
            var inForce = IntStream.range(0, network.edges())
                    .filter(edge -> network.inForce(edge, day))
                    .toArray();
            var held = IntStream.range(0, network.nodes())
                    .flatMap(node -> IntStream.range(network.begin(node), network.end(node))
                            .filter(edge -> network.inForce(edge, day))
                            .map(edge -> node))
                    .toArray();
            var holders = Arrays.stream(inForce).map(network::holder).toArray();
            assertThat(StrongComponents.of(network.nodes(), holders, held))
                    .isEqualTo(IntStream.range(0, network.nodes()).toArray());
        }
        assertThat(links).containsExactly(370, 370, 452, 372, 459, 455, 459, 461, 461, 410, 399);
        assertThat(dirty).hasValue(6);
    }

    /** Half a unit of the four digits that the shares are given with, for each holder. */
    private static long tolerance(Network network, int node, int day) {
        return 5_000
                * IntStream.range(network.begin(node), network.end(node))
                        .filter(edge -> network.inForce(edge, day))
                        .count();
    }

    private static long sum(Network network, int node, int day) {
        return IntStream.range(network.begin(node), network.end(node))
                .filter(edge -> network.inForce(edge, day))
                .mapToLong(network::weight)
                .sum();
    }
}
