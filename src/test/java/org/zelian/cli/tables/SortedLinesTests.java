package org.zelian.cli.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTests {
    @ParameterizedTest
    @ValueSource(longs = {1, 50, 2_000, 1_000_000})
    void linesComeInTheOrderOfTheirKeysHoweverFewFitIntoMemory(long characters) {
        var random = RandomGeneratorFactory.getDefault().create(characters);
        var expected = new TreeMap<String, String>();
        try (var lines = new SortedLines(characters)) {
            for (int i = 0; i < 300; i++) {
                var key = "k" + random.nextInt(200);
                expected.put(key, "{\"责\":" + i + "}");
                lines.add(key, "{\"责\":" + i + "}");
            }
            var found = new ArrayList<String>();
            lines.forEach(found::add);
            assertThat(found).containsExactlyElementsOf(expected.values());
        }
    }

    @Test
    void nothingAddedGivesNothing() {
        try (var lines = new SortedLines()) {
            assertThat(lines).isEmpty();
        }
    }
}
