package org.zelian.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components of small graphs drawn in one line, and of random ones against a slow twin. */
class StrongComponentsTests {
    @Test
    void nodesOfACircleShareTheNumberOfTheSmallest() {
        assertThat(components(5, "3>1 1>4 4>3 0>1 4>2")).containsExactly(0, 1, 2, 1, 1);
    }

    @Test
    void twoCirclesThatOnlyOneEdgeJoinsStayTwo() {
        assertThat(components(4, "0>1 1>0 1>2 2>3 3>2")).containsExactly(0, 0, 2, 2);
    }

    @Test
    void aNodeThatHoldsItselfIsAlone() {
        assertThat(components(2, "0>0 0>1")).containsExactly(0, 1);
    }

    @Test
    void nothingHasNoComponents() {
        assertThat(components(0, "")).isEmpty();
    }

    @Test
    void aCircleOfAHundredThousandNeedsNoDeepStack() {
        int nodes = 100_000;
        var from = IntStream.range(0, nodes).toArray();
        var to = IntStream.range(0, nodes).map(node -> (node + 1) % nodes).toArray();

        assertThat(StrongComponents.of(nodes, from, to)).containsOnly(0);
    }

    @Test
    void edgesHaveTwoEnds() {
        assertThatThrownBy(() -> StrongComponents.of(2, new int[1], new int[0]))
                .hasMessage("1 tails and 0 heads make no edges");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void agreesWithTheSlowTwinOnRandomGraphs(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int nodes = 1 + random.nextInt(12);
            int edges = random.nextInt(3 * nodes);
            var from = random.ints(edges, 0, nodes).toArray();
            var to = random.ints(edges, 0, nodes).toArray();

            assertThat(StrongComponents.of(nodes, from, to))
                    .as("seed %s, round %s", seed, round)
                    .isEqualTo(slowly(nodes, from, to));
        }
    }

    /** The twin: reach everything from everything, then take the smallest node that reaches and is reached. */
    private static int[] slowly(int nodes, int[] from, int[] to) {
        var reaches = new boolean[nodes][nodes];
        for (int node = 0; node < nodes; node++) {
            reaches[node][node] = true;
        }
        for (int edge = 0; edge < from.length; edge++) {
            reaches[from[edge]][to[edge]] = true;
        }
        for (int via = 0; via < nodes; via++) {
            for (int a = 0; a < nodes; a++) {
                for (int b = 0; b < nodes; b++) {
                    reaches[a][b] |= reaches[a][via] && reaches[via][b];
                }
            }
        }
        return IntStream.range(0, nodes)
                .map(node -> IntStream.range(0, nodes)
                        .filter(other -> reaches[node][other] && reaches[other][node])
                        .min()
                        .orElseThrow())
                .toArray();
    }

    private static int[] components(int nodes, String edges) {
        var drawn = edges.isBlank() ? new String[0] : edges.split(" ");
        var from = new int[drawn.length];
        var to = new int[drawn.length];
        for (int i = 0; i < drawn.length; i++) {
            var ends = drawn[i].split(">");
            from[i] = Integer.parseInt(ends[0]);
            to[i] = Integer.parseInt(ends[1]);
        }
        return StrongComponents.of(nodes, from, to);
    }
}
