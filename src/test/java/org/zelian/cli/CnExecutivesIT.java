package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directors of the listed companies, through the commands: a watch list restricts nobody, and its counts are known. */
class CnExecutivesIT {
    @TempDir
    private static Path folder;

    private static Terminal terminal;
    private static Path data;

    @BeforeAll
    static void open() {
        var place = System.getenv("ZELIAN_DATA");
        data = Path.of(place == null ? "" : place, "cn-executives");
        boolean there = place != null && Files.isDirectory(data);
        if (!there) {
            System.out.println("SKIPPED: CnExecutivesIT. Set ZELIAN_DATA to the folder that has cn-executives in it.");
        }
        Assumptions.assumeTrue(there, "ZELIAN_DATA/cn-executives is not there");
        terminal = new Terminal(folder.resolve("home"));
    }

    @AfterAll
    static void close() {
        if (terminal != null) {
            terminal.close();
        }
    }

    @Test
    void aWatchListMakesNobodyLiable() throws IOException {
        var out = folder.resolve("out");
        assertThat(terminal.run("trace", data, "--as-of", "2026-11-21", "--out", out))
                .as(terminal.complained())
                .isEqualTo(Exit.OK);
        for (var file : new String[] {"liabilities.csv", "responsible-persons.csv", "overlaps.csv", "rejected.csv"}) {
            assertThat(Files.readAllLines(out.resolve(file))).as(file).hasSize(1);
        }
        assertThat(out.resolve("certificates.jsonl")).isEmptyFile();
    }

    @Test
    void whoServesTheCompaniesOnTheWatchListIsKnown() throws IOException {
        var out = folder.resolve("holders");
        assertThat(terminal.run("report", "office-holders", "--in", data, "--json", "--out", out))
                .isEqualTo(Exit.OK);
        assertThat(terminal.said())
                .contains(
                        "\"organisations\":104",
                        "\"withOffices\":102",
                        "\"persons\":789",
                        "\"pairs\":819",
                        "\"chairs\":101",
                        "\"inSeveral\":28",
                        "\"possiblyTheSame\":28");
        assertThat(Files.readAllLines(out.resolve("office-holders.csv")).stream()
                        .filter(row -> row.contains("POSSIBLY_SAME"))
                        .map(row -> row.split(",")[3])
                        .distinct())
                .as("each of the 28 is marked, never merged")
                .hasSize(28);
    }
}
