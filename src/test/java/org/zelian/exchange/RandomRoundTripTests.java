package org.zelian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small worlds from a seed, out and in again. */
class RandomRoundTripTests {
    private static final int WORLDS = 60;

    @TempDir
    private Path folder;

    @Test
    void randomWorldsComeBackFromBods() throws IOException {
        for (int seed = 0; seed < WORLDS; seed++) {
            var world = RandomWorld.of(seed);
            var written = Written.bods(world);
            written.to(Files.createDirectory(folder.resolve("b" + seed)).resolve("world.json"));
            compare(seed, world, written, Heard.of(folder.resolve("b" + seed)));
        }
    }

    @Test
    void randomWorldsComeBackFromFollowTheMoney() throws IOException {
        for (int seed = 0; seed < WORLDS; seed++) {
            var world = RandomWorld.of(seed);
            var written = Written.ftm(world);
            written.lines(Files.createDirectory(folder.resolve("f" + seed)).resolve("entities.ftm.json"));
            compare(seed, world, written, Heard.of(folder.resolve("f" + seed)));
        }
    }

    private static void compare(int seed, Heard world, Written written, Heard back) {
        assertThat(back.refused).as("seed " + seed).isEmpty();
        assertThat(Written.texts(back)).as("seed " + seed).isEqualTo(written.expected(world));
        assertThat(back.facts.size() * 2).as("seed " + seed).isGreaterThan(world.facts.size());
    }
}
