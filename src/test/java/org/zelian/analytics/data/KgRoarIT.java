package org.zelian.analytics.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zelian.analytics.Network;
import org.zelian.analytics.VotingControl;

/** What is known of the four and a half million edges of KG-Roar; skipped, loudly, where they are not there. */
class KgRoarIT {
    private static final int LATE = 100_000;

    @Test
    void theCountsOfKgRoar() throws IOException {
        var found = DataFolder.find("bankit-kgroar");
        assumeTrue(found.isPresent(), "the data is not there");
        var folder = found.orElseThrow();
        var data = KgRoar.read(folder);
        var network = data.network();

        assertThat(data.edges()).isEqualTo(4_495_401);
        assertThat(data.nodes()).isEqualTo(5_564_931);
        assertThat(IntStream.range(0, data.edges())
                        .filter(e -> 2 * data.weight(e) > Network.WHOLE)
                        .count())
                .isEqualTo(1_885_689);
        assertThat(IntStream.range(0, data.edges())
                        .filter(e -> data.weight(e) == Network.WHOLE)
                        .count())
                .isEqualTo(1_115_395);
        int owned = 0;
        int most = 0;
        int inexact = 0;
        long least = Network.WHOLE;
        long largest = 0;
        for (int node = 0; node < network.nodes(); node++) {
            int holders = network.end(node) - network.begin(node);
            owned += holders > 0 ? 1 : 0;
            most = Math.max(most, holders);
            if (holders > 0) {
                long sum = IntStream.range(network.begin(node), network.end(node))
                        .mapToLong(network::weight)
                        .sum();
                inexact += sum == Network.WHOLE ? 0 : 1;
                least = Math.min(least, sum);
                largest = Math.max(largest, sum);
            }
        }
        assertThat(owned).isEqualTo(2_315_847);
        assertThat(most).isEqualTo(579);
        assertThat(inexact)
                .as("holders that do not add up to the whole exactly")
                .isEqualTo(181_770);
        assertThat(least).isEqualTo(99_991_000);
        assertThat(largest).isEqualTo(100_005_000);
        assertThat(data.targets(folder, "a_size_1000").length).isBetween(1, 1000);
        var control = VotingControl.on(network, LATE);
        var map = control.all(2);
        assertThat(map.pairs()).isGreaterThanOrEqualTo(1_885_689);
        for (int node = 0; node < network.nodes(); node += 9973) {
            assertThat(map.controllersOf(node)).isEqualTo(control.controllersOf(node));
            assertThat(map.controlledBy(node)).isEqualTo(control.controlledBy(node));
        }
    }
}
