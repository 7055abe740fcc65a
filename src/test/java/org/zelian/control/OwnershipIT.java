package org.zelian.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Closed;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.graph.Recorded;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.graph.Wipe;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;
import org.zelian.registry.Sways;

/** What is brought from above an organisation, one at a time or in bulk, is enough: the answer is that of all facts. */
@WithGraph
class OwnershipIT {
    private static final int GRAPHS = RandomOwnership.graphs(2_000);
    private static final long SEED = RandomOwnership.firstSeed();

    private static final int AT_ONCE = 200;

    private final Graph graph;
    private final Ticks ticks;

    OwnershipIT(Graph graph) {
        this.graph = graph;
        ticks = new Ticks(graph);
    }

    @Test
    void theNeighbourhoodOfAnOrganisationGivesTheAnswerOfAllFacts() {
        for (long from = SEED; from < SEED + GRAPHS; from += AT_ONCE) {
            var worlds = LongStream.range(from, Math.min(from + AT_ONCE, SEED + GRAPHS))
                    .mapToObj(World::new)
                    .toList();
            Wipe.facts(graph);
            alsoKnownAs(worlds, world -> world.further);
            var before = store(worlds.stream().flatMap(w -> w.facts.stream()).toList());
            takeBack(worlds.stream().flatMap(w -> w.takenBack().stream()).toList());
            alsoKnownAs(worlds, world -> world.furtherLater);
            new Sways(graph).rebuild();
            for (var tick : List.of(before, ticks.last())) {
                try (var snapshot = new Snapshots(graph).read(tick, Snapshots.Progress.SILENT)) {
                    compare(worlds, tick, snapshot, world -> tick.equals(before) ? world.told : world.toldLater);
                }
            }
        }
    }

    /**
     * A random world under names of its own; some of its facts are taken back later. In every third, organisations have
     * several identifiers, some of them told only later, and each fact uses any that is told by then.
     */
    private static final class World {
        final long seed;
        final List<Fact> facts;
        final List<PartyRef> organisations;
        final Map<PartyRef, PartyRef> further;
        final OtherNames.Told told;
        final Map<PartyRef, PartyRef> furtherLater;
        final OtherNames.Told toldLater;

        World(long seed) {
            this.seed = seed;
            var drawn = new RandomOwnership(seed, seed % 2 == 0);
            organisations = drawn.organisations().stream()
                    .map(organisation -> named(organisation, "W" + seed))
                    .toList();
            var names = new OtherNames(new Random(seed));
            further = hasOtherNames() ? names.more(organisations) : Map.of();
            facts = named(drawn, "W" + seed).stream()
                    .map(fact -> hasOtherNames() ? names.stated(fact) : fact)
                    .toList();
            told = names.now();
            furtherLater = hasOtherNames() ? names.more(organisations) : Map.of();
            toldLater = names.now();
        }

        private boolean hasOtherNames() {
            return seed % 3 == 0;
        }

        /** Some are asked one by one, each by every identifier; a question each costs time. */
        boolean isAskedAlone() {
            return seed % 30 == 0;
        }

        List<Fact> takenBack() {
            var random = new Random(seed);
            return facts.stream().filter(any -> random.nextInt(8) == 0).toList();
        }

        /** Those that the store believed at a tick, each organisation in one name: of two about the same thing it believes one. */
        List<KnownFact> known(Map<String, Recorded> stored, Tick tick, OtherNames.Told names) {
            return facts.stream()
                    .filter(fact -> Optional.ofNullable(stored.get(fact.id()))
                            .map(each -> each.isKnownAt(tick))
                            .orElse(false))
                    .map(names::read)
                    .toList();
        }
    }

    private void alsoKnownAs(List<World> worlds, Function<World, Map<PartyRef, PartyRef>> further) {
        var all = new HashMap<PartyRef, PartyRef>();
        worlds.forEach(world -> all.putAll(further.apply(world)));
        List<PartyRef> taken = graph.inTransaction(() -> new Parties(graph).alsoKnownAs(ticks.next(), all));
        assertThat(taken).isEmpty();
    }

    private void compare(List<World> worlds, Tick tick, Snapshot snapshot, Function<World, OtherNames.Told> toldThen) {
        var stored = new HashMap<String, Recorded>();
        new Facts(graph)
                .find(worlds.stream()
                        .flatMap(w -> w.facts.stream())
                        .map(Fact::id)
                        .toList())
                .forEach(each -> stored.put(each.id(), each));
        var control = snapshot.control(RandomOwnership.DAY, 1);
        var keys = new Parties(graph)
                .find(worlds.stream()
                        .flatMap(w -> w.organisations.stream()
                                .map(each -> toldThen.apply(w).all(each).getLast()))
                        .toList());
        var refs = new LinkedHashMap<String, PartyRef>();
        keys.forEach((ref, known) -> refs.put(known.key(), ref));
        var above = new HashMap<PartyRef, List<KnownFact>>();
        new Ownership(graph, tick)
                .above(refs, Period.on(RandomOwnership.DAY))
                .forEach(asked -> above.put(asked.organisation(), asked.facts()));
        for (var world : worlds) {
            var told = toldThen.apply(world);
            var all = world.known(stored, tick, told);
            for (var organisation : world.organisations) {
                var of = "reproduce with -Dseed=" + world.seed + ": " + organisation + " at tick " + tick.number();
                var read = told.best(told.all(organisation).getFirst());
                var expected = Determination.of(all, read, RandomOwnership.DAY, ControlPolicy.standard());
                var online = above.get(read);
                assertThat(online != null)
                        .as("brought, %s", of)
                        .isEqualTo(keys.containsKey(told.all(organisation).getLast()));
                if (online != null) {
                    assertThat(Determination.of(online, read, RandomOwnership.DAY, ControlPolicy.standard()))
                            .as("online, %s", of)
                            .isEqualTo(expected);
                }
                boolean named = all.stream()
                        .anyMatch(known -> Content.kept(known.fact())
                                && known.fact().ends().contains(read));
                for (var asked : told.all(organisation)) {
                    assertThat(control.above(asked))
                            .as("control of all, %s by %s", of, asked)
                            .isEqualTo(SnapshotTwinTests.engine(all, read, RandomOwnership.DAY));
                    assertThat(snapshot.above(asked, RandomOwnership.DAY, ControlPolicy.standard()))
                            .as("in bulk, %s by %s", of, asked)
                            .isEqualTo(named ? Optional.of(expected) : Optional.empty());
                    if (world.isAskedAlone() && online != null) {
                        assertThat(new Ownership(graph, tick)
                                        .above(asked, Period.on(RandomOwnership.DAY))
                                        .map(alone -> Determination.of(
                                                alone.facts(),
                                                alone.organisation(),
                                                RandomOwnership.DAY,
                                                ControlPolicy.standard())))
                                .as("online alone, %s by %s", of, asked)
                                .contains(expected);
                    }
                }
            }
        }
    }

    private void takeBack(List<Fact> some) {
        var facts = new Facts(graph);
        var stored = facts.find(some.stream().map(Fact::id).toList());
        graph.inTransaction(() -> facts.close(ticks.next(), stored, Closed.SUPERSEDED, ""));
    }

    @Test
    void aStakeTakenBackIsStillThereForThoseWhoAskAsOfBefore() {
        var stake = Fact.of(
                FactKind.HOLDS,
                List.of(Holders.ref("P1"), Holders.ref("E1")),
                Map.of("equity", "60000000"),
                Period.always(),
                "test");
        var before = store(List.of(stake));
        var stored = new Facts(graph).find(List.of(stake.id()));
        graph.inTransaction(() -> new Facts(graph).close(ticks.next(), stored, Closed.SUPERSEDED, ""));
        assertThat(above(before)).hasSize(1);
        assertThat(above(ticks.last())).isEmpty();
    }

    /** The query {@code "control/further-identifiers"}: only organisations that have several, each with the others. */
    @Test
    void anOrganisationNamedByItsNumberIsTheOneNamedByItsCodeFromTheTickOnAtWhichThatIsKnown() {
        var code = Holders.ref("E1");
        var number = new PartyRef("REG15", "120113000012345");
        var stake = Fact.of(
                FactKind.HOLDS,
                List.of(Holders.ref("P1"), code),
                Map.of("equity", "60000000"),
                Period.always(),
                "test");
        var before = store(List.of(stake));
        var after = graph.inTransaction(() -> {
            var tick = ticks.next();
            new Parties(graph).alsoKnownAs(tick, Map.of(number, code));
            return tick;
        });
        var other = Fact.of(
                FactKind.HOLDS,
                List.of(Holders.ref("P2"), number),
                Map.of("equity", "40000000"),
                Period.always(),
                "test");
        store(List.of(other));
        var all = List.of(code, number, Holders.ref("P1"));
        assertThat(OneName.known(graph, before, all).of(number)).isEqualTo(number);
        assertThat(OneName.known(graph, after, all).of(number)).isEqualTo(code);
        assertThat(OneName.known(graph, after, all).of(code)).isEqualTo(code);
        var asked = new Ownership(graph, ticks.last())
                .above(number, Period.on(RandomOwnership.DAY))
                .orElseThrow();
        assertThat(asked.organisation()).isEqualTo(code);
        assertThat(asked.facts().stream()
                        .filter(known -> known.fact().kind() == FactKind.HOLDS)
                        .map(known -> known.id() + known.fact().end(1)))
                .containsExactlyInAnyOrder(stake.id() + code, other.id() + code);
    }

    /** By its number alone it is read under its code too: else the answer would depend on who else is asked about. */
    @Test
    void anOrganisationWhoseHoldersAreAllPersonsIsReadUnderItsCodeToo() {
        var number = new PartyRef("REG15", "120113000012345");
        store(List.of(Fact.of(
                FactKind.HOLDS,
                List.of(Holders.ref("P1"), number),
                Map.of("equity", "60000000"),
                Period.always(),
                "test")));
        graph.inTransaction(() -> new Parties(graph).alsoKnownAs(ticks.next(), Map.of(Holders.ref("E1"), number)));
        var asked = new Ownership(graph, ticks.last())
                .above(number, Period.on(RandomOwnership.DAY))
                .orElseThrow();
        assertThat(asked.organisation()).isEqualTo(Holders.ref("E1"));
    }

    private List<KnownFact> above(Tick tick) {
        return new Ownership(graph, tick)
                .above(Holders.ref("E1"), Period.on(RandomOwnership.DAY))
                .orElseThrow()
                .facts();
    }

    private Tick store(List<Fact> facts) {
        var stated = facts.stream().map(fact -> new Stated(fact, 1)).iterator();
        new Facts(graph).load("b", stated, chunk -> {});
        return ticks.last();
    }

    /** The facts of a world whose parties are nobody else's. */
    static List<Fact> named(RandomOwnership world, String suffix) {
        return world.facts().stream().map(fact -> named(fact, suffix)).toList();
    }

    private static Fact named(Fact fact, String world) {
        return new Fact(
                fact.kind(),
                fact.ends().stream().map(end -> named(end, world)).toList(),
                fact.values(),
                fact.valid(),
                fact.source() + world);
    }

    private static PartyRef named(PartyRef party, String world) {
        return new PartyRef(party.scheme(), party.value() + world);
    }
}
