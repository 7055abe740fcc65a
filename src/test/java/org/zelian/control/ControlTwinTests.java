package org.zelian.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zelian.analytics.Network;
import org.zelian.analytics.VotingControl;
import org.zelian.kernel.PartyRef;

/** The engine against its slow twin on random worlds: {@code -Dgraphs=20000}, {@code -Dseed=…}. */
class ControlTwinTests {
    private static final int GRAPHS = RandomOwnership.graphs(2_000);
    private static final long SEED = RandomOwnership.firstSeed();

    @Test
    void theEngineAndItsSlowTwinNameTheSameControllersOfEveryOrganisation() {
        int controlled = 0;
        for (long seed = SEED; seed < SEED + GRAPHS; seed++) {
            var world = new RandomOwnership(seed);
            for (var organisation : world.organisations()) {
                for (boolean possible : new boolean[] {false, true}) {
                    var found = engine(world, organisation, possible);
                    controlled += found.size();
                    assertThat(found)
                            .as("seed %d, %s, %s", seed, organisation, possible ? "possible" : "certain")
                            .isEqualTo(new Twin(world.facts(), organisation, RandomOwnership.DAY, possible)
                                    .controllersOf(organisation));
                }
            }
        }
        assertThat(controlled)
                .as("worlds in which nobody controls show nothing")
                .isGreaterThan(GRAPHS);
    }

    @Test
    void theAnswerDoesNotDependOnTheOrderOfTheFacts() {
        for (long seed = SEED; seed < SEED + GRAPHS / 20; seed++) {
            var world = new RandomOwnership(seed);
            var facts = new java.util.ArrayList<>(
                    world.facts().stream().map(KnownFact::of).toList());
            var organisation = world.organisations().getFirst();
            var before = Determination.of(facts, organisation, RandomOwnership.DAY, ControlPolicy.standard());
            Collections.shuffle(facts, new Random(seed));
            assertThat(Determination.of(facts, organisation, RandomOwnership.DAY, ControlPolicy.standard()))
                    .as("seed %d", seed)
                    .isEqualTo(before);
        }
    }

    @Test
    void theSmallestReasonIsEnoughAndNothingInItCanBeLeftOut() {
        for (long seed = SEED; seed < SEED + GRAPHS / 10; seed++) {
            var world = new RandomOwnership(seed);
            var facts = world.facts().stream().map(KnownFact::of).toList();
            for (var organisation : world.organisations()) {
                var scene = new Scene(facts, RandomOwnership.DAY);
                var chart = Charting.of(scene, ControlPolicy.standard(), organisation);
                int target = chart.nodes.of(organisation);
                for (int head : new Heads(chart, Blocs.certain(chart)).controllersOf(target)) {
                    var reasons = new Reasons(chart, false, head, target, 20).find();
                    var enough = new TreeSet<>(reasons.smallest());
                    assertThat(controls(chart, enough, head, target))
                            .as("seed %d", seed)
                            .isTrue();
                    assertThat(enough).as("seed %d", seed).containsAll(reasons.necessary());
                    for (var one : reasons.smallest()) {
                        var less = new HashSet<>(enough);
                        less.remove(one);
                        assertThat(controls(chart, less, head, target))
                                .as("seed %d", seed)
                                .isFalse();
                    }
                    for (var other : reasons.others()) {
                        assertThat(other.size()).isGreaterThanOrEqualTo(enough.size());
                        assertThat(controls(chart, Set.copyOf(other), head, target))
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void aSnapshotGivesTheAnswerOfAllFacts() {
        for (long seed = SEED; seed < SEED + GRAPHS / 4; seed++) {
            var world = new RandomOwnership(seed);
            var facts = world.facts().stream().map(KnownFact::of).toList();
            var snapshot = Snapshot.of(facts);
            for (var organisation : world.organisations()) {
                var alone = Determination.of(facts, organisation, RandomOwnership.DAY, ControlPolicy.standard());
                var inBulk = snapshot.above(organisation, RandomOwnership.DAY, ControlPolicy.standard());
                if (inBulk.isPresent()) {
                    assertThat(inBulk.get())
                            .as("seed %d, %s", seed, organisation)
                            .isEqualTo(alone);
                }
            }
        }
    }

    @Test
    void whereNobodyActsInConcertTheArraysNameTheSameControllers() {
        for (long seed = SEED; seed < SEED + GRAPHS; seed++) {
            var world = new RandomOwnership(seed);
            var facts = world.facts().stream().map(KnownFact::of).toList();
            var organisation = world.organisations().getFirst();
            var chart = Charting.of(new Scene(facts, RandomOwnership.DAY), ControlPolicy.standard(), organisation);
            if (chart.groups.isEmpty()) {
                var network = Network.builder(chart.nodes.size());
                chart.sums.forEach((org, sums) -> network.total(org, sums.parts()));
                chart.muted.keySet().forEach(network::mute);
                chart.votes.forEach(votes -> network.edge(votes.voter(), votes.org(), votes.min()));
                chart.decisive.forEach(
                        tie -> network.edge(tie.from(), tie.to(), 0, Network.ALWAYS, Network.FOREVER, true, -1));
                var arrays = VotingControl.on(network.build(), 0);
                var heads = new Heads(chart, Blocs.certain(chart));
                for (int node = 0; node < chart.nodes.size(); node++) {
                    assertThat(heads.controllersOf(node).stream().mapToInt(Integer::intValue))
                            .as("seed %d, %s", seed, chart.nodes.ref(node))
                            .containsExactly(java.util.Arrays.stream(arrays.controllersOf(node))
                                    .boxed()
                                    .toArray(Integer[]::new));
                }
            }
        }
    }

    @Test
    void theGroupOfAControllerIsEverythingOfWhichHeIsTheController() {
        for (long seed = SEED; seed < SEED + GRAPHS / 20; seed++) {
            var world = new RandomOwnership(seed);
            var facts = world.facts().stream().map(KnownFact::of).toList();
            var snapshot = Snapshot.of(facts);
            for (var who : snapshot.parties()) {
                var group = new TreeSet<PartyRef>();
                for (var organisation : snapshot.parties()) {
                    var answers = Determination.of(facts, organisation, RandomOwnership.DAY, ControlPolicy.standard())
                            .of(Answer.Kind.ACTUAL);
                    boolean his = answers.stream()
                            .anyMatch(a -> a.convention() == Convention.VOTING_MAJORITY
                                    && a.parties().contains(who)
                                    && !a.flags().contains(Flag.POSSIBLE));
                    if (his && !organisation.equals(who)) {
                        group.add(organisation);
                    }
                }
                assertThat(snapshot.under(who, RandomOwnership.DAY, ControlPolicy.standard()))
                        .as("seed %d, %s", seed, who)
                        .containsExactlyElementsOf(group);
            }
        }
    }

    private static boolean controls(Chart chart, Set<String> facts, int head, int target) {
        return Blocs.granting(chart, false, facts).of(head).controls(target);
    }

    private static Set<String> engine(RandomOwnership world, PartyRef organisation, boolean possible) {
        var facts = world.facts().stream().map(KnownFact::of).toList();
        var chart = Charting.of(new Scene(facts, RandomOwnership.DAY), ControlPolicy.standard(), organisation);
        var blocs = possible ? Blocs.possible(chart) : Blocs.certain(chart);
        var found = new TreeSet<String>();
        for (int node : new Heads(chart, blocs).controllersOf(chart.nodes.of(organisation))) {
            var names = new TreeSet<>(
                    chart.parties(node).stream().map(PartyRef::toString).toList());
            found.add(chart.nodes.isGroup(node) ? names.toString() : names.first());
        }
        return found;
    }
}
