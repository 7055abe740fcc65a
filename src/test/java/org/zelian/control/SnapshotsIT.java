package org.zelian.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.graph.Closed;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Recorded;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Period;

/** A snapshot file of a store: refreshing it gives what building it anew gives, and in doubt it is built anew. */
@WithGraph
class SnapshotsIT {
    private static final int HISTORIES = RandomOwnership.graphs(10);
    private static final long SEED = RandomOwnership.firstSeed();

    @TempDir
    Path folder;

    private final Graph graph;
    private final Ticks ticks;
    private final Facts facts;
    private final Snapshots snapshots;

    SnapshotsIT(Graph graph) {
        this.graph = graph;
        ticks = new Ticks(graph);
        facts = new Facts(graph);
        snapshots = new Snapshots(graph);
    }

    @Test
    void refreshingGivesTheBytesOfBuildingAnewOnRandomHistories() throws IOException {
        for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
            var random = new Random(seed);
            var file = folder.resolve("kept.zsn");
            Files.deleteIfExists(file);
            write(OwnershipIT.named(new RandomOwnership(seed, true), "H" + seed));
            assertThat(refreshed(file).isRebuilt()).isTrue();
            for (int step = 0; step < 4; step++) {
                change(random, seed, step);
                var refreshed = refreshed(file);
                assertThat(refreshed.rebuilt()).as("seed %d", seed).isEmpty();
                assertThat(refreshed.tick()).isEqualTo(ticks.last());
                var anew = folder.resolve("anew.zsn");
                snapshots.build(anew, Snapshots.Progress.SILENT);
                assertThat(Files.mismatch(file, anew))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(-1);
            }
            assertThat(refreshed(file).changes()).as("nothing new").isZero();
        }
    }

    /** Some facts are superseded, voided or taken back, some taken back are believed again, some are new. */
    private void change(Random random, long seed, int step) {
        var known = new ArrayList<Recorded>();
        for (var kind : Rows.KINDS) {
            facts.stream(kind, ticks.last(), known::add);
        }
        known.sort((a, b) -> a.id().compareTo(b.id()));
        var gone = known.stream().filter(any -> random.nextInt(6) == 0).toList();
        var why = List.of(Closed.SUPERSEDED, Closed.VOID, Closed.WITHDRAWN).get(random.nextInt(3));
        graph.inTransaction(() -> facts.close(ticks.next(), gone, why, ""));
        if (random.nextBoolean()) {
            write(gone.stream()
                    .filter(any -> random.nextBoolean())
                    .map(Recorded::fact)
                    .toList());
        }
        write(OwnershipIT.named(new RandomOwnership(seed * 31 + step, true), "H" + seed));
    }

    @Test
    void inDoubtEverythingIsReadAnew() throws IOException {
        var file = folder.resolve("doubt.zsn");
        stake("P1", "E1", "60000000");
        assertThat(refreshed(file).rebuilt()).contains("no file");

        Files.write(file, new byte[] {1, 2, 3});
        assertThat(refreshed(file).rebuilt()).contains("inside its header");
        assertThat(refreshed(file).rebuilt()).isEmpty();

        copy(file, new Snapshot.Taken("another", ticks.last(), ""));
        assertThat(refreshed(file).rebuilt()).contains("another store");

        var taken = taken(file);
        copy(
                file,
                new Snapshot.Taken(
                        taken.store(), new org.zelian.kernel.Tick(ticks.last().number() + 5), taken.at()));
        assertThat(refreshed(file).rebuilt()).contains("before tick");

        copy(file, new Snapshot.Taken(taken.store(), taken.tick(), "1999-01-01T00:00:00Z"));
        assertThat(refreshed(file).rebuilt()).contains("another instant");

        stake("P2", "E1", "40000000");
        stake("P3", "E2", "40000000");
        assertThat(new Snapshots(graph, 1)
                        .refresh(file, Snapshots.Progress.SILENT)
                        .rebuilt())
                .contains("more than 1 facts");
    }

    /** Writes the facts of a file again as if taken elsewhere. */
    private static void copy(Path file, Snapshot.Taken as) throws IOException {
        var gathering = new Gathering();
        try (var snapshot = Snapshot.open(file, 1)) {
            snapshot.each((known, since) -> gathering.add(known.id(), known.fact(), since));
        }
        try (var other = Snapshot.of(gathering, as, drawn -> {})) {
            other.write(file);
        }
    }

    private static Snapshot.Taken taken(Path file) throws IOException {
        try (var snapshot = Snapshot.open(file, 1)) {
            return snapshot.taken();
        }
    }

    @Test
    void theIdOfAStoreStaysAndAnExecutivePartnerIsStreamed() {
        var once = graph.read("control/store-id", Map.of(), row -> row.text("id"));
        assertThat(graph.read("control/store-id", Map.of(), row -> row.text("id")))
                .isEqualTo(once);

        var office = Fact.of(
                FactKind.SERVES,
                List.of(Holders.ref("P1"), Holders.ref("E1")),
                Map.of("office", "EXECUTIVE_PARTNER"),
                Period.since(LocalDate.of(2020, 1, 1)),
                "test");
        write(List.of(
                office,
                Fact.of(FactKind.SERVES, office.ends(), Map.of("office", "SUPERVISOR"), Period.always(), "test")));
        var tick = ticks.last().number();
        assertThat(graph.read("control/partners-known", Map.of("tick", tick), Recorded::of))
                .extracting(Recorded::fact)
                .containsExactly(office);
    }

    @Test
    void changesAreWhatCameAndWhatWentBetweenTwoTicks() {
        var before = stake("P1", "E1", "60000000");
        var since = ticks.last();
        var stored = facts.find(List.of(before.id()));
        graph.inTransaction(() -> facts.close(ticks.next(), stored, Closed.SUPERSEDED, ""));
        var after = stake("P2", "E1", "60000000");
        var to = ticks.last();
        stake("P3", "E1", "1000");
        assertThat(graph.read("control/changes", Map.of("since", since.number(), "tick", to.number()), Recorded::of))
                .extracting(Recorded::id)
                .containsExactlyInAnyOrder(before.id(), after.id());
    }

    private Fact stake(String holder, String held, String equity) {
        var fact = Fact.of(
                FactKind.HOLDS,
                List.of(Holders.ref(holder), Holders.ref(held)),
                Map.of("equity", equity),
                Period.always(),
                "test");
        write(List.of(fact));
        return fact;
    }

    private void write(List<Fact> some) {
        graph.inTransaction(() -> facts.write(
                ticks.next(),
                "b",
                some.stream().map(fact -> new Stated(fact, 1)).toList()));
    }

    private Snapshots.Refreshed refreshed(Path file) throws IOException {
        return snapshots.refresh(file, Snapshots.Progress.SILENT);
    }
}
