package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.graph.Graph;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.graph.StoreCheck;
import org.zelian.graph.StoreContent;
import org.zelian.kernel.IdentityKeys;

/**
 * Commands that are killed (SIGKILL) and run again until they end: the store then says what it says after a run that
 * nobody disturbed, nothing stands twice, the database's own checker finds nothing, and no output file is half written.
 *
 * <p>{@code -Dkills=200} kills that often, {@code -Dseed=7} at other moments.
 */
class KilledIT {
    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final long SEED = Long.getLong("seed", 20261122L);
    private static final int A_ROUND = 12;

    @TempDir
    private static Path folder;

    private final Random random = new Random(SEED);
    private final Killing killing = new Killing(folder, random);

    @Test
    void whatIsKilledGoesOnWhereItStoppedAndNothingIsLostOrDoubled() throws Exception {
        var city = folder.resolve("city");
        try (var terminal = new Terminal(folder.resolve("home"))) {
            terminal.run("generate", "--organisations", "1200", "--seed", "5", "--out", city);
            var key = folder.resolve("identity.key");
            IdentityKeys.create(key);
            terminal.store().get().close();
            terminal.run("load", city, "--store", folder.resolve("none"), "--key-file", key);
            var loaded = StoreContent.of(terminal.store().again());
            terminal.run("run", "--store", folder.resolve("none"));
            var traced = StoreContent.of(terminal.store().again());
            assertThat(traced).hasSizeGreaterThan(loaded.size());
            for (int done = 0; done < KILLS; done += A_ROUND) {
                var store = folder.resolve("store" + done);
                int turns = Math.min(A_ROUND, KILLS - done);
                killing.untilItEnds(store, (turns + 1) / 2, 6, "load", city, "--store", store, "--key-file", key);
                killing.untilItEnds(store, turns / 2, 2, "run", "--store", store);
                assertThat(asked(store, StoreContent::twins)).isEmpty();
                assertThat(StoreContent.difference(traced, asked(store, StoreContent::of)))
                        .as("after %d kills of seed %d", killing.killed(), SEED)
                        .isEmpty();
                assertThat(StoreCheck.complaints(store)).isEmpty();
            }
        }
        assertThat(killing.killed()).as("Commands that were killed in time").isGreaterThanOrEqualTo(KILLS / 2);
        System.out.printf(
                "Killed %d times, ended %d times: 0 lost, 0 doubled, 0 half written; slowest start to end %d ms (seed %d)%n",
                killing.killed(), killing.ended(), killing.slowest(), SEED);
    }

    @Test
    void aKilledTraceLeavesWholeFilesOrNone() throws Exception {
        var input = Path.of("import/sample").toAbsolutePath();
        var home = Files.createDirectories(folder.resolve("trace"));
        var whole = folder.resolve("whole");
        try (var terminal = new Terminal(home)) {
            terminal.run("trace", input, "--out", whole);
            var out = folder.resolve("out");
            for (int turn = 0; turn < Math.max(1, KILLS / 6); turn++) {
                var child = Child.start(home, "trace", input, "--out", out);
                // Most of the time goes into starting: wait for the first file, then stab at once.
                while (child.handle().isAlive() && !holds(out, ".part") && random.nextInt(400) > 0) {
                    Thread.sleep(5);
                }
                child.kill();
                for (var name : names(out)) {
                    if (!name.endsWith(".part")) {
                        assertThat(out.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
                    }
                }
            }
            assertThat(terminal.run("trace", input, "--out", out))
                    .as(terminal.complained())
                    .isEqualTo(Exit.REFUSED);
            for (var name : names(whole)) {
                assertThat(out.resolve(name)).hasSameBinaryContentAs(whole.resolve(name));
            }
            assertThat(names(out)).isEqualTo(names(whole));
        }
    }

    @Test
    void aStoppedTraceTakesItsTemporaryStoreAlong() throws Exception {
        var home = Files.createDirectories(folder.resolve("stopped"));
        var child =
                Child.start(home, "trace", Path.of("import/sample").toAbsolutePath(), "--out", folder.resolve("no"));
        while (child.handle().isAlive() && names(home.resolve("tmp")).isEmpty()) {
            Thread.sleep(5);
        }
        child.endsWithin(random.nextLong(4000));
        child.handle().destroy();
        child.exit();
        assertThat(names(home.resolve("tmp"))).as(child.said()).isEmpty();
        assertThat(names(folder.resolve("no"))).noneMatch(name -> name.endsWith(".part"));
    }

    private static <T> T asked(Path store, Function<Graph, T> question) {
        try (var graph = Graphs.open(store, GraphOptions.small(Terminal.CLOCK))) {
            return question.apply(graph);
        }
    }

    private static boolean holds(Path out, String ending) throws IOException {
        return names(out).stream().anyMatch(name -> name.endsWith(ending));
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
