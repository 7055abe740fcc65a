package org.zelian.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Role;

class ControllersTests {
    private static final long SEED = RandomOwnership.firstSeed();
    private static final int GRAPHS = RandomOwnership.graphs(2_000) / 10;
    private static final Role ACTUAL = Role.ACTUAL_CONTROLLER;

    @Test
    void aComputedControllerComesWithTheDaysOfHisChain() {
        var facts = List.of(
                stake("P1", "E1", "60000000", "2020-01-01", "2024-05-05"),
                stake("P2", "E1", "40000000", "2020-01-01", "2024-05-05"),
                stake("P2", "E1", "100000000", "2024-05-05", null));
        var found = of(facts).throughout(ACTUAL, Period.since(LocalDate.of(2023, 1, 1)));
        assertThat(found.stream().map(c -> c.who().value() + " " + c.days()))
                .containsExactly("P1 [2023-01-01, 2024-05-05)", "P2 [2024-05-05, ..)");
        assertThat(found).allMatch(c -> c.level() == Level.L1 && !c.recorded());
    }

    @Test
    void sometimeInAWindowNamesEverybodyOnce() {
        var facts = List.of(
                stake("P1", "E1", "60000000", "2020-01-01", "2024-05-05"),
                stake("P2", "E1", "100000000", "2024-05-05", null));
        var found = of(facts).sometime(ACTUAL, Period.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1)));
        assertThat(found.stream().map(c -> c.who().value())).containsExactly("P1", "P2");
        assertThat(found.getFirst().days()).isEqualTo(Period.of(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 5, 5)));
    }

    @Test
    void aFindingOfACourtStandsBeforeWhatIsComputed() {
        var facts = List.of(
                stake("P1", "E1", "60000000", "2020-01-01", null),
                KnownFact.of(Fact.of(
                        FactKind.DETERMINES,
                        List.of(Holders.ref("E1"), Holders.ref("P9")),
                        Map.of("level", "L4"),
                        Period.since(LocalDate.of(2025, 1, 1)),
                        "court")));
        var found = of(facts).throughout(ACTUAL, Period.since(LocalDate.of(2024, 1, 1)));
        assertThat(found.stream().map(c -> c.who().value() + " " + c.level() + " " + c.days()))
                .containsExactlyInAnyOrder("P9 L4 [2025-01-01, ..)", "P1 L1 [2024-01-01, 2025-01-01)");
    }

    @Test
    void groupsThatControlJointlyAreLeftToOfficers() {
        var facts = Holders.of("P2 30 E1; P3 30 E1; P4 40 E1")
                .member("G", "P2", null)
                .member("G", "P3", null)
                .facts();
        assertThat(of(facts).sometime(ACTUAL, Period.on(Holders.DAY))).isEmpty();
    }

    @Test
    void aChainCitesItselfAndNoOtherHolder() {
        var facts = Holders.of("P4 60 H10; P5 40 H10; H10 70 E1; P6 30 E1").facts();
        var candidate = of(facts).sometime(ACTUAL, Period.on(Holders.DAY)).getFirst();
        assertThat(candidate.cited())
                .containsExactlyInAnyOrderElementsOf(candidate.smallest())
                .hasSize(2);
    }

    /** What {@code zelian verify} rests on. */
    @Test
    void fromTheCitedFactsAloneTheSameCandidateComesOutAgain() {
        var window = Period.since(LocalDate.of(2025, 1, 1));
        int seen = 0;
        for (long seed = SEED; seed < SEED + GRAPHS; seed++) {
            var world = new RandomOwnership(seed);
            var facts = world.facts().stream().map(KnownFact::of).toList();
            for (var organisation : world.organisations()) {
                for (boolean throughout : new boolean[] {false, true}) {
                    for (var candidate : candidates(facts, organisation, window, throughout)) {
                        seen++;
                        var cited = new HashSet<>(candidate.cited());
                        var again = facts.stream()
                                .filter(known -> cited.contains(known.id()))
                                .toList();
                        assertThat(candidates(again, organisation, window, throughout))
                                .as("seed %d, %s, %s", seed, organisation, candidate)
                                .contains(candidate);
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(GRAPHS);
    }

    private static List<Candidate> candidates(
            List<KnownFact> facts, PartyRef organisation, Period window, boolean throughout) {
        var controllers = Controllers.of(facts, organisation, ControlPolicy.standard());
        return throughout ? controllers.throughout(ACTUAL, window) : controllers.sometime(ACTUAL, window);
    }

    private static Controllers of(List<KnownFact> facts) {
        return Controllers.of(facts, Holders.ref("E1"), ControlPolicy.standard());
    }

    private static KnownFact stake(String holder, String held, String units, String from, @Nullable String to) {
        return KnownFact.of(Fact.of(
                FactKind.HOLDS,
                List.of(Holders.ref(holder), Holders.ref(held)),
                Map.of("equity", units),
                Period.of(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
                "test"));
    }
}
