package org.zelian.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.PartyRef;

/** Control of all from arrays against the engine on random worlds: {@code -Dgraphs=20000}, {@code -Dseed=…}. */
class SnapshotTwinTests {
    private static final int GRAPHS = RandomOwnership.graphs(2_000);
    private static final long SEED = RandomOwnership.firstSeed();

    @TempDir
    Path folder;

    @Test
    void onEveryDayTheArraysNameTheSameTopsAsTheEngine() {
        long controlled = 0;
        long apart = 0;
        for (long seed = SEED; seed < SEED + GRAPHS; seed++) {
            var world = new RandomOwnership(seed, seed % 2 == 0);
            var facts = world.facts().stream().map(KnownFact::of).toList();
            try (var snapshot = Snapshot.of(facts)) {
                for (var day : RandomOwnership.DAYS) {
                    var control = snapshot.control(day, 1);
                    for (var organisation : world.organisations()) {
                        var tops = control.above(organisation);
                        controlled += tops.size();
                        apart += control.isApart(organisation) ? 1 : 0;
                        assertThat(tops)
                                .as("seed %d, %s on %s", seed, organisation, day)
                                .isEqualTo(engine(facts, organisation, day));
                    }
                }
            }
        }
        assertThat(controlled)
                .as("worlds in which nobody controls show nothing")
                .isGreaterThan(GRAPHS);
        assertThat(apart).as("most are answered by arrays").isLessThan(GRAPHS * 20L);
    }

    /** The same from all facts. */
    static List<ControlOfAll.Top> engine(Collection<KnownFact> facts, PartyRef organisation, LocalDate day) {
        return new Determination(facts, organisation, day, ControlPolicy.standard())
                .actual().stream()
                        .filter(answer ->
                                !answer.parties().isEmpty() && !answer.flags().contains(Flag.POSSIBLE))
                        .map(answer -> new ControlOfAll.Top(List.copyOf(new TreeSet<>(answer.parties()))))
                        .sorted((a, b) ->
                                a.parties().getFirst().compareTo(b.parties().getFirst()))
                        .toList();
    }

    @Test
    void aFileGivesTheSameAnswersAsTheFactsItWasWrittenFrom() throws IOException {
        for (long seed = SEED; seed < SEED + GRAPHS / 40; seed++) {
            var world = new RandomOwnership(seed, true);
            var facts = world.facts().stream().map(KnownFact::of).toList();
            var file = folder.resolve("world.zsn");
            try (var made = Snapshot.of(facts)) {
                made.write(file);
            }
            try (var opened = Snapshot.open(file, 1)) {
                for (var organisation : world.organisations()) {
                    var alone = Determination.of(facts, organisation, RandomOwnership.DAY, ControlPolicy.standard());
                    var found = opened.above(organisation, RandomOwnership.DAY, ControlPolicy.standard());
                    if (found.isPresent()) {
                        assertThat(found.get())
                                .as("seed %d, %s", seed, organisation)
                                .isEqualTo(alone);
                    }
                }
                assertThat(opened.bytes()).isPositive();
                assertThat(opened.tableBytes()).isPositive();
            }
        }
    }

    @Test
    void theSameFactsGiveTheSameBytesWhateverTheirOrder() throws IOException {
        for (long seed = SEED; seed < SEED + GRAPHS / 40; seed++) {
            var facts = new ArrayList<>(new RandomOwnership(seed, true)
                    .facts().stream().map(KnownFact::of).toList());
            var one = written(facts, "one.zsn");
            Collections.shuffle(facts, new Random(seed));
            assertThat(Files.mismatch(one, written(facts, "other.zsn")))
                    .as("seed %d", seed)
                    .isEqualTo(-1);
        }
    }

    private Path written(Collection<KnownFact> facts, String name) throws IOException {
        try (var snapshot = Snapshot.of(facts)) {
            snapshot.write(folder.resolve(name));
            return folder.resolve(name);
        }
    }

    @Test
    void everybodyIsShownOnceByHoweverManyThreads() {
        var world = new RandomOwnership(SEED);
        var facts = world.facts().stream().map(KnownFact::of).toList();
        try (var snapshot = Snapshot.of(facts)) {
            var control = snapshot.control(RandomOwnership.DAY, 2);
            Map<PartyRef, List<ControlOfAll.Top>> seen = Collections.synchronizedMap(new HashMap<>());
            control.each(
                    3,
                    (organisation, tops) ->
                            assertThat(seen.put(organisation, tops)).isNull());
            for (var organisation : world.organisations()) {
                assertThat(seen.getOrDefault(organisation, List.of())).isEqualTo(control.above(organisation));
            }
        }
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        var file = written(
                new RandomOwnership(SEED).facts().stream().map(KnownFact::of).toList(), "damaged.zsn");
        var bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at += 97) {
            var damaged = bytes.clone();
            damaged[at] ^= 4;
            Files.write(file, damaged);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> open(file)))
                    .as("byte %d", at)
                    .isInstanceOf(UncheckedIOException.class);
        }
    }

    private static void open(Path file) {
        try (var opened = Snapshot.open(file, 1)) {
            opened.facts();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
