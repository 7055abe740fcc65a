package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** The states that a finding runs through, drawn from what the engine does with thousands of cases. */
class LiabilityStatesTests {
    private static final Path PICTURE = Path.of("src/docs/liability-states.md");
    private static final int CASES = 4_000;

    @Test
    void thePictureIsWhatTheEngineDoes() throws IOException {
        var drawn = page(moves());
        if (Boolean.getBoolean("draw")) {
            Files.writeString(PICTURE, drawn);
        }
        assertThat(Files.readString(PICTURE))
                .as("run this test with -Ddraw=true to draw it again")
                .isEqualTo(drawn);
    }

    @Test
    void whatIsOverComesBackOnlyFromAnEndThatWasTakenBack() {
        var back = new TreeSet<String>();
        moves().forEach((move, why) -> {
            var ends = move.split(" --> ");
            if (!ends[0].equals("[*]")
                    && State.valueOf(ends[0]).over()
                    && !State.valueOf(ends[1]).over()) {
                back.add(move);
            }
        });
        assertThat(back).isNotEmpty().noneMatch(move -> move.matches("(EXPIRED|REJECTED|REVOKED) --> .*"));
    }

    private static Map<String, Set<String>> moves() {
        var engine = new Engine(new Rulebook(ShippedCatalogue.load(), Policy.cautious()));
        var moves = new TreeMap<String, Set<String>>();
        for (int seed = 0; seed < CASES; seed++) {
            for (var support :
                    engine.trace(new RandomCase(new Random(seed)).file()).supports()) {
                var before = "[*]";
                for (var segment : support.course().segments()) {
                    var now = segment.state().name();
                    if (!now.equals(before)) {
                        moves.computeIfAbsent(before + " --> " + now, first -> new TreeSet<>())
                                .add(segment.reason().code());
                    }
                    before = now;
                }
            }
        }
        return moves;
    }

    private static String page(Map<String, Set<String>> moves) {
        var text = new StringBuilder("""
                # States of a liability

                Drawn from what the engine does with %,d generated cases; a test fails when they differ. Behind each arrow the codes of the reasons.
                Only `EFFECTIVE` restricts anybody. `DRAFT`, `ALERT` and `ADVISORY` (letters, alerts, advice) never do.

                ```mermaid
                stateDiagram-v2
                """.formatted(CASES));
        for (var state : State.values()) {
            if (moves.keySet().stream().anyMatch(move -> move.endsWith(" " + state.name()))) {
                text.append("    ")
                        .append(state.name())
                        .append(": ")
                        .append(state.name())
                        .append(' ')
                        .append(state.zh())
                        .append('\n');
            }
        }
        moves.forEach((move, reasons) -> {
            var codes = new TreeSet<>(reasons);
            codes.remove("");
            text.append("    ").append(move);
            if (!codes.isEmpty()) {
                text.append(": ").append(String.join(", ", codes));
            }
            text.append('\n');
        });
        return text.append("```\n").toString();
    }
}
