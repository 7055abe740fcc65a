package org.zelian.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;

/** Facts that name an organisation by several identifiers, in a snapshot and in its file. */
class AliasesTests {
    private static final int GRAPHS = RandomOwnership.graphs(200);
    private static final long SEED = RandomOwnership.firstSeed();
    private static final PartyRef CODE = Holders.ref("E1");
    private static final PartyRef NUMBER = new PartyRef("REG15", "120113000012345");
    private static final PartyRef OLD = new PartyRef("ORG9", "MA9000011");

    @TempDir
    Path folder;

    @Test
    void statedInManyNamesFactsGiveTheAnswersOfFactsInOne() throws IOException {
        for (long seed = SEED; seed < SEED + GRAPHS; seed++) {
            var world = new RandomOwnership(seed, seed % 2 == 0);
            var names = new OtherNames(new Random(seed));
            names.more(world.organisations());
            names.more(world.organisations());
            var told = names.now();
            var stated = world.facts().stream().map(names::stated).toList();
            var read = stated.stream().map(told::read).toList();
            var aliases = new Aliases();
            told.identifiers().values().stream().filter(all -> all.size() > 1).forEach(aliases::add);
            try (var snapshot = again(snapshot(aliases, stated))) {
                var control = snapshot.control(RandomOwnership.DAY, 1);
                for (var organisation : world.organisations()) {
                    var best = told.best(told.all(organisation).getFirst());
                    var expected = Determination.of(read, best, RandomOwnership.DAY, ControlPolicy.standard());
                    var tops = SnapshotTwinTests.engine(read, best, RandomOwnership.DAY);
                    boolean named =
                            read.stream().anyMatch(known -> known.fact().ends().contains(best));
                    for (var asked : told.all(organisation)) {
                        var found = snapshot.above(asked, RandomOwnership.DAY, ControlPolicy.standard());
                        assertThat(found.isPresent())
                                .as("seed %d, %s", seed, asked)
                                .isEqualTo(named);
                        found.ifPresent(
                                above -> assertThat(above).as("by %s", asked).isEqualTo(expected));
                        assertThat(control.above(asked))
                                .as("seed %d, %s", seed, asked)
                                .isEqualTo(tops);
                    }
                }
            }
        }
    }

    @Test
    void theBestIdentifierIsTheCodeElseTheLeastAndIdsStayThoseOfTheSources() throws IOException {
        var one = stake("P1", NUMBER);
        var other = stake("P2", OLD);
        var aliases = new Aliases();
        aliases.add(List.of(NUMBER, OLD));
        aliases.add(List.of(Holders.ref("E9"), new PartyRef("REG15", "120113000000009")));
        try (var snapshot = again(snapshot(aliases, List.of(one, other)))) {
            assertThat(snapshot.parties()).containsExactly(Holders.ref("P1"), Holders.ref("P2"), OLD);
            assertThat(snapshot.node(NUMBER)).isEqualTo(snapshot.node(OLD)).isNotNegative();
            assertThat(snapshot.facts(snapshot.node(NUMBER), snapshot.reach(Holders.DAY)))
                    .extracting(KnownFact::id)
                    .containsExactlyInAnyOrder(one.id(), other.id());
            assertThat(snapshot.node(CODE)).isNegative();
            assertThat(snapshot.node(new PartyRef("REG15", "120113000000009")))
                    .as("of somebody whom no fact names")
                    .isNegative();
        }
        aliases.add(List.of(NUMBER, OLD, CODE));
        try (var snapshot = snapshot(aliases, List.of(one, other))) {
            assertThat(snapshot.parties()).containsExactly(Holders.ref("P1"), Holders.ref("P2"), CODE);
        }
    }

    @Test
    void whereEverybodyHasOneIdentifierNothingIsAsked() {
        assertThat(new Aliases().names()).isSameAs(OneName.none());
    }

    private static Snapshot snapshot(Aliases aliases, List<Fact> facts) {
        var gathering = new Gathering(aliases);
        facts.forEach(fact -> gathering.add(fact.id(), fact, new Tick(1)));
        return Snapshot.of(gathering, Snapshot.Taken.NOWHERE, drawn -> {});
    }

    private Snapshot again(Snapshot snapshot) throws IOException {
        var file = folder.resolve("world.zsn");
        try (snapshot) {
            snapshot.write(file);
        }
        return Snapshot.open(file, 1);
    }

    private static Fact stake(String holder, PartyRef held) {
        return Fact.of(
                FactKind.HOLDS,
                List.of(Holders.ref(holder), held),
                Map.of("equity", "50000000"),
                Period.always(),
                "test");
    }
}
