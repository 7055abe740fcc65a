package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.zelian.graph.Graph;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.graph.Outbox;
import org.zelian.graph.StoreCheck;
import org.zelian.graph.StoreContent;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Tick;
import tools.jackson.databind.json.JsonMapper;

/**
 * A season of listings, objections, revocations and repairs, delivery by delivery, each killed (SIGKILL) at random points
 * and sent again until it ends: the store then says what it says after a season that nobody disturbed, by one hash.
 *
 * <p>{@code -Dkills=100} kills that often, {@code -Dseed=7} at other moments. What is done of such a run is kept in
 * {@code target/kills-<seed>}: stopped, the same command goes on with the next round.
 */
class KilledHistoryIT {
    private static final int KILLS = Integer.getInteger("kills", 10);
    private static final long SEED = Long.getLong("seed", 20261122L);
    private static final int A_ROUND = 25;

    private final Path folder = Path.of("target", "kills-" + SEED).toAbsolutePath();
    private final Path registry = folder.resolve("registry");
    private final Path key = folder.resolve("identity.key");
    private final Path calm = folder.resolve("calm");

    @Test
    void aSeasonWhoseDeliveriesAreKilledEndsAsOneThatNobodyDisturbed() throws Exception {
        var done = done();
        var deliveries = prepared(done);
        var wanted = of(calm, StoreContent::of);
        var told = of(calm, KilledHistoryIT::told);
        while (number(done, "killed") < KILLS) {
            int round = number(done, "rounds");
            var killing = round(round, deliveries, Math.min(A_ROUND, KILLS - number(done, "killed")), wanted, told);
            assertThat(killing.killed()).isPositive();
            done.setProperty("rounds", Integer.toString(round + 1));
            done.setProperty("killed", Integer.toString(number(done, "killed") + killing.killed()));
            done.setProperty("ended", Integer.toString(number(done, "ended") + killing.ended()));
            keep(done);
        }
        System.out.printf(
                "Killed %s times in %s seasons, %s commands ended: 0 lost, 0 doubled, hash %s each time (seed %d)%n",
                done.getProperty("killed"), done.getProperty("rounds"), done.getProperty("ended"), hash(wanted), SEED);
        assertThat(FileSystemUtils.deleteRecursively(folder)).isTrue();
    }

    private Killing round(int number, List<Path> deliveries, int kills, List<String> wanted, List<Long> told)
            throws Exception {
        var random = new Random(SEED * 1_000 + number);
        var killing = new Killing(folder, random);
        var store = folder.resolve("season");
        FileSystemUtils.deleteRecursively(store);
        FileSystemUtils.copyRecursively(folder.resolve("base"), store);
        for (int at = 0; at < deliveries.size(); at++) {
            // In every second round the last delivery is there for those that were sooner than their killers.
            int left = Math.max(1, deliveries.size() - at - (number + 1) % 2);
            int missing = kills - killing.killed();
            killing.untilItEnds(store, (missing + left - 1) / left, 3, load(deliveries.get(at), store));
        }
        assertThat(of(store, StoreContent::twins)).isEmpty();
        assertThat(StoreContent.difference(wanted, of(store, StoreContent::of)))
                .as("season %d of seed %d, after %d kills", number, SEED, killing.killed())
                .isEmpty();
        assertThat(of(store, KilledHistoryIT::told))
                .as("supports added, changed and withdrawn, as those outside were told")
                .isEqualTo(told);
        assertThat(StoreCheck.complaints(store)).isEmpty();
        System.out.printf(
                "season %d: killed %d times, hash %s%n", number, killing.killed(), hash(of(store, StoreContent::of)));
        return killing;
    }

    /** The registry, a store of it traced as a whole, the deliveries, and the season without a kill; made once. */
    private List<Path> prepared(Properties done) throws Exception {
        if (done.containsKey("rounds")) {
            return sent();
        }
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        IdentityKeys.create(key);
        var undisturbed = new Undisturbed(folder);
        var base = folder.resolve("base");
        undisturbed.end("generate", "--organisations", "400", "--seed", "5", "--out", registry);
        undisturbed.end("load", registry, "--store", base, "--key-file", key);
        undisturbed.end("run", "--store", base);
        FileSystemUtils.copyRecursively(base, calm);
        RandomDeliveries.write(registry, folder.resolve("sent"), SEED);
        for (var delivery : sent()) {
            assertThat(undisturbed.end(load(delivery, calm)))
                    .as(delivery + " brings facts, and they change what somebody answers for")
                    .doesNotContain("新事实 0,", "新增 0, 改变 0, 不再成立 0 ");
        }
        done.setProperty("rounds", "0");
        keep(done);
        return sent();
    }

    private List<Path> sent() throws IOException {
        try (var folders = Files.list(folder.resolve("sent"))) {
            return folders.sorted().toList();
        }
    }

    private Object[] load(Path delivery, Path store) {
        return new Object[] {"load", delivery, "--store", store, "--key-file", key};
    }

    /** How many supports were added, changed and withdrawn, by what is in the outbox. */
    private static List<Long> told(Graph graph) {
        var told = new ArrayList<>(List.of(0L, 0L, 0L));
        var names = List.of("added", "changed", "withdrawn");
        new Outbox(graph)
                .after(new Tick(0), 100_000).stream()
                        .filter(entry -> entry.kind().equals("LIABILITIES_CHANGED"))
                        .map(entry -> JsonMapper.shared().readTree(entry.content()))
                        .forEach(content -> {
                            for (int i = 0; i < names.size(); i++) {
                                told.set(
                                        i,
                                        told.get(i) + content.get(names.get(i)).asLong());
                            }
                        });
        return told;
    }

    private static String hash(List<String> lines) {
        return Canonical.sha256Hex(String.join("\n", lines)).substring(0, 16);
    }

    private static <T> T of(Path store, Function<Graph, T> question) {
        try (var graph = Graphs.open(store, GraphOptions.small(Terminal.CLOCK))) {
            return question.apply(graph);
        }
    }

    private Properties done() throws IOException {
        var done = new Properties();
        var file = folder.resolve("done.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                done.load(reader);
            }
        }
        return done;
    }

    private void keep(Properties done) throws IOException {
        try (var writer = Files.newBufferedWriter(folder.resolve("done.properties"))) {
            done.store(writer, null);
        }
    }

    private static int number(Properties done, String name) {
        return Integer.parseInt(done.getProperty(name, "0"));
    }
}
