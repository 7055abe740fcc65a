package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.graph.StoreContent;
import org.zelian.graph.Ticks;

/**
 * The order of rows means nothing: every output file, the workbook included, has the same bytes; and what a store knows
 * already, in whatever order, is not written again.
 *
 * <p>Refused rows keep their lines, because the report of refusals names them.
 */
class RowOrderIT {
    private static final long SEED = Long.getLong("seed", 20261122L);

    @TempDir
    private static Path folder;

    private static Terminal terminal;

    @BeforeAll
    static void open() {
        terminal = new Terminal(folder.resolve("home"));
    }

    @AfterAll
    static void close() {
        terminal.close();
    }

    @Test
    void ofTheSampleCityDoesNotMatter() throws IOException {
        sameBytes(Path.of("import/sample"));
    }

    @Test
    void ofAGeneratedCityWithTheDefectsOfRealDataDoesNotMatter() throws IOException {
        var city = folder.resolve("city");
        terminal.run("generate", "--organisations", "500", "--seed", SEED, "--dirt", "--out", city);
        sameBytes(city);
    }

    private static void sameBytes(Path city) throws IOException {
        var name = city.getFileName().toString();
        var first = folder.resolve(name + "-out");
        var second = folder.resolve(name + "-mixed-out");
        terminal.run("trace", city, "--as-of", "2026-11-21", "--out", first);
        var mixed = shuffled(city, refused(first), folder.resolve(name + "-mixed"));
        terminal.run("trace", mixed, "--as-of", "2026-11-21", "--out", second);
        for (var file : names(first)) {
            assertThat(second.resolve(file))
                    .as("rows shuffled with seed %d", SEED)
                    .hasSameBinaryContentAs(first.resolve(file));
        }
        assertThat(names(second)).isEqualTo(names(first)).contains("result.xlsx");

        terminal.store().get().close();
        var store = folder.resolve("none");
        var key = folder.resolve("home/.config/zelian/identity.key");
        terminal.run("load", city, "--store", store, "--key-file", key);
        terminal.run("run", "--store", store);
        var said = StoreContent.of(terminal.store().again());
        var tick = tick();
        terminal.run("load", city, "--store", store, "--key-file", key);
        terminal.run("load", mixed, "--store", store, "--key-file", key);
        terminal.run("run", "--all", "--store", store);
        assertThat(StoreContent.difference(
                        said, StoreContent.of(terminal.store().again())))
                .isEmpty();
        assertThat(tick()).isEqualTo(tick);
    }

    private static long tick() {
        try (var graph = terminal.store().again()) {
            return new Ticks(graph).last().number();
        }
    }

    /** The lines refused, by file. */
    private static Map<String, Set<Integer>> refused(Path out) throws IOException {
        var lines = new HashMap<String, Set<Integer>>();
        for (var line : Files.readAllLines(out.resolve("rejected.csv"))) {
            var cells = line.split(",", 3);
            if (cells.length > 1 && cells[1].matches("\\d+")) {
                lines.computeIfAbsent(cells[0], any -> new HashSet<>()).add(Integer.parseInt(cells[1]));
            }
        }
        return lines;
    }

    private static Path shuffled(Path city, Map<String, Set<Integer>> refused, Path to) throws IOException {
        Files.createDirectories(to);
        for (var file : names(city)) {
            if (!file.endsWith(".csv")) {
                Files.copy(city.resolve(file), to.resolve(file));
                continue;
            }
            var lines = new ArrayList<>(Files.readAllLines(city.resolve(file)));
            var kept = refused.getOrDefault(file, Set.of());
            var free = new ArrayList<Integer>();
            for (int line = 1; line < lines.size(); line++) {
                if (!kept.contains(line + 1)) {
                    free.add(line);
                }
            }
            var rows = new ArrayList<>(free.stream().map(lines::get).toList());
            Collections.shuffle(rows, new Random(SEED));
            for (int i = 0; i < free.size(); i++) {
                lines.set(free.get(i), rows.get(i));
            }
            Files.write(to.resolve(file), lines);
        }
        return to;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
