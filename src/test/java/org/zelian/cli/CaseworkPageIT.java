package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page {@code src/docs/casework.md}: every command is run, every line below it must come out. */
class CaseworkPageIT {
    @TempDir
    private Path work;

    @Test
    void everyCommandOfThePageSaysWhatStandsBelowIt() throws IOException {
        try (var terminal = new Terminal(work)) {
            int checked = 0;
            boolean inside = false;
            for (var line : Files.readAllLines(Path.of("src/docs/casework.md"))) {
                if (line.startsWith("```")) {
                    inside = !inside;
                } else if (inside && line.startsWith("$ zelian ")) {
                    var words = line.substring("$ zelian ".length()).split(" ");
                    var typed = Arrays.stream(words)
                            .map(word -> word.matches("out(/.*)?")
                                    ? work.resolve(word).toString()
                                    : word)
                            .toArray();
                    if (words[0].equals("load")) {
                        // The page loads into a store of its own; here all commands share one.
                        terminal.store().get().close();
                        Files.createDirectories(work.resolve("out/exchange"));
                    }
                    assertThat(terminal.run(typed))
                            .as(line + terminal.complained())
                            .isEqualTo(Exit.OK);
                } else if (inside && line.startsWith("out/")) {
                    int colon = line.indexOf(": ");
                    var file = work.resolve("out").resolve(line.substring("out/".length(), colon));
                    assertThat(Files.readString(file)).contains(line.substring(colon + 2));
                    checked++;
                } else if (inside && !line.isBlank()) {
                    assertThat(plain(terminal.said())).contains(plain(line));
                    checked++;
                }
            }
            assertThat(checked).isGreaterThan(8);
        }
    }

    /** Columns are as wide as what stands in them. */
    private static String plain(String text) {
        return text.replaceAll(" +", " ");
    }
}
