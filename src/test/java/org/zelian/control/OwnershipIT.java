package org.zelian.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
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
    private static final int GRAPHS = Integer.getInteger("zelian.stored", 40);
    private static final long SEED = RandomOwnership.firstSeed();

    private final Graph graph;
    private final Ticks ticks;

    OwnershipIT(Graph graph) {
        this.graph = graph;
        ticks = new Ticks(graph);
    }

    @Test
    void theNeighbourhoodOfAnOrganisationGivesTheAnswerOfAllFacts() {
        for (long seed = SEED; seed < SEED + GRAPHS; seed++) {
            var world = new RandomOwnership(seed);
            var suffix = "W" + seed;
            var facts = named(world, suffix);
            store(facts);
            new Sways(graph).rebuild();
            var all = new Facts(graph)
                    .find(facts.stream().map(Fact::id).toList()).stream()
                            .map(stored -> KnownFact.of(stored.fact()))
                            .toList();
            var snapshot = new Snapshots(graph).read(ticks.last(), Snapshots.Progress.SILENT);
            var control = snapshot.control(RandomOwnership.DAY, 1);
            for (var organisation : world.organisations()) {
                var ref = named(organisation, suffix);
                var asked = new Ownership(graph, ticks.last()).above(ref, Period.on(RandomOwnership.DAY));
                var expected = Determination.of(all, ref, RandomOwnership.DAY, ControlPolicy.standard());
                if (asked.isPresent()) {
                    assertThat(Determination.of(
                                    asked.get().facts(), ref, RandomOwnership.DAY, ControlPolicy.standard()))
                            .as("seed %d, %s", seed, ref)
                            .isEqualTo(expected);
                }
                assertThat(control.above(ref))
                        .as("seed %d, control of all, %s", seed, ref)
                        .isEqualTo(SnapshotTwinTests.engine(all, ref, RandomOwnership.DAY));
                snapshot.above(ref, RandomOwnership.DAY, ControlPolicy.standard())
                        .ifPresent(
                                bulk -> assertThat(bulk).as("in bulk, %s", ref).isEqualTo(expected));
            }
            snapshot.close();
        }
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
        graph.inTransaction(() -> new Facts(graph).close(ticks.next(), stored, org.zelian.graph.Closed.SUPERSEDED, ""));
        assertThat(above(before)).hasSize(1);
        assertThat(above(ticks.last())).isEmpty();
    }

    private List<KnownFact> above(Tick tick) {
        return new Ownership(graph, tick)
                .above(Holders.ref("E1"), Period.on(RandomOwnership.DAY))
                .orElseThrow()
                .facts();
    }

    private Tick store(List<Fact> facts) {
        return graph.inTransaction(() -> {
            var tick = ticks.next();
            new Facts(graph)
                    .write(
                            tick,
                            "b",
                            facts.stream().map(fact -> new Stated(fact, 1)).toList());
            return tick;
        });
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
