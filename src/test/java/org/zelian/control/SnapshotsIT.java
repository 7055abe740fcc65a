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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.analytics.SnapshotFile;
import org.zelian.graph.Closed;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.graph.Recorded;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;

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
            var names = new OtherNames(random);
            write(drawn(seed, seed, names));
            assertThat(refreshed(file).isRebuilt()).isTrue();
            for (int step = 0; step < 4; step++) {
                change(random, seed, step, names);
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

    /** The facts of a world, its organisations by any identifier told so far. */
    private static List<Fact> drawn(long world, long seed, OtherNames names) {
        return OwnershipIT.named(new RandomOwnership(world, true), "H" + seed).stream()
                .map(names::stated)
                .toList();
    }

    /**
     * Some facts are superseded, voided or taken back, some taken back are believed again, some are new; organisations
     * get further identifiers, also better ones, before and after.
     */
    private void change(Random random, long seed, int step, OtherNames names) {
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
        also(names.more());
        write(drawn(seed * 31 + step, seed, names));
        if (random.nextBoolean()) {
            also(names.more());
        }
    }

    @Test
    void aNumberAnotherOneAndTheCodeThatComeBetweenRefreshesAreOneOrganisation() throws IOException {
        var file = folder.resolve("names.zsn");
        var number = new PartyRef("REG15", "120113000012345");
        var old = new PartyRef("ORG9", "MA9000011");
        var code = Holders.ref("E1");
        stake("P1", number, "30000000");
        refreshed(file);
        assertThat(asked(file, number)).isEqualTo(number + " nobody");

        also(Map.of(old, number));
        stake("P1", old, "30000000");
        assertThat(refreshedAsAnew(file)).isEqualTo(1);
        assertThat(asked(file, number)).isEqualTo(old + " P1").isEqualTo(asked(file, old));

        also(Map.of(code, number));
        assertThat(refreshedAsAnew(file)).as("facts that changed").isZero();
        assertThat(asked(file, number))
                .isEqualTo(code + " P1")
                .isEqualTo(asked(file, old))
                .isEqualTo(asked(file, code));
    }

    private long refreshedAsAnew(Path file) throws IOException {
        var refreshed = refreshed(file);
        var anew = folder.resolve("anew.zsn");
        snapshots.build(anew, Snapshots.Progress.SILENT);
        assertThat(refreshed.rebuilt()).isEmpty();
        assertThat(Files.mismatch(file, anew)).isEqualTo(-1);
        return refreshed.changes();
    }

    /** Under which identifier an organisation is read that is asked for by another, and who controls it. */
    private static String asked(Path file, PartyRef organisation) throws IOException {
        try (var snapshot = Snapshot.open(file, 1)) {
            var above = snapshot.above(organisation, RandomOwnership.DAY, ControlPolicy.standard())
                    .orElseThrow();
            var tops = snapshot.control(RandomOwnership.DAY, 1).above(organisation);
            return above.organisation() + " "
                    + (tops.isEmpty()
                            ? "nobody"
                            : tops.getFirst().parties().getFirst().value());
        }
    }

    /** The query {@code "control/several-identifiers"}: only organisations that have several by then, each with all. */
    @Test
    void organisationsOfSeveralIdentifiersAreStreamedWithAllThatAreKnownThen() {
        stake("P1", "E1", "60000000");
        stake("P1", "E2", "60000000");
        var before = ticks.last();
        assertThat(several(before)).isEmpty();

        also(Map.of(new PartyRef("REG15", "120113000012345"), Holders.ref("E1")));
        var then = ticks.last();
        also(Map.of(new PartyRef("ORG9", "MA9000011"), Holders.ref("E1")));
        assertThat(several(before)).isEmpty();
        assertThat(several(then)).containsExactly(Set.of("USCC:E1", "REG15:120113000012345"));
        assertThat(several(ticks.last())).containsExactly(Set.of("USCC:E1", "REG15:120113000012345", "ORG9:MA9000011"));
    }

    private List<Set<String>> several(Tick tick) {
        return graph.read(
                "control/several-identifiers",
                Map.of("tick", tick.number()),
                row -> Set.copyOf(row.texts("identifiers")));
    }

    private void also(Map<PartyRef, PartyRef> further) {
        List<PartyRef> taken = graph.inTransaction(() -> new Parties(graph).alsoKnownAs(ticks.next(), further));
        assertThat(taken).isEmpty();
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

        ofTheFormatBefore(file);
        assertThat(refreshed(file).rebuilt()).contains("but of 1");

        var taken = taken(file);
        copy(file, new Snapshot.Taken(taken.store(), new Tick(ticks.last().number() + 5), taken.at()));
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

    /** Writes a file again as the format without further identifiers had it. */
    private static void ofTheFormatBefore(Path file) throws IOException {
        try (var opened = SnapshotFile.open(file, 1)) {
            var tables = new ArrayList<>(opened.tables().subList(0, 9));
            tables.set(0, Bytes.table("format=1\n"));
            SnapshotFile.write(file, opened.network(), opened.stamp(), tables);
        }
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

    private Fact stake(String holder, String held, String equity) {
        return stake(holder, Holders.ref(held), equity);
    }

    private Fact stake(String holder, PartyRef held, String equity) {
        var fact = Fact.of(
                FactKind.HOLDS, List.of(Holders.ref(holder), held), Map.of("equity", equity), Period.always(), "test");
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
