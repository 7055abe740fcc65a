package org.zelian.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Closed;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Params;
import org.zelian.graph.Parties;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.registry.Sways;

/** The group of an organisation: everything under the same controller, on a day, as known, page by page. */
@WithGraph
class GroupsIT {
    private static final long SEED = RandomOwnership.firstSeed();
    private static final int WORLDS = RandomOwnership.graphs(60);

    private final Graph graph;
    private final Ticks ticks;

    GroupsIT(Graph graph) {
        this.graph = graph;
        ticks = new Ticks(graph);
    }

    @Test
    void sistersAreUnderOneControllerAndStrangersAreNot() {
        store(Holders.of("P1 60 E1; E1 51 E2; P1 70 E3; P2 100 E4; P2 30 E3").facts());

        var page = group("E2");

        assertThat(page.controllers()).containsExactly(List.of(Holders.ref("P1")));
        assertThat(page.members())
                .extracting(Groups.Member::organisation)
                .containsExactly(Holders.ref("E1"), Holders.ref("E2"), Holders.ref("E3"));
        assertThat(page.next()).isEmpty();
        assertThat(page.complete()).isTrue();
    }

    @Test
    void aGroupIsWhatWasKnownThen() {
        store(Holders.of("P1 60 E1; P1 60 E2").facts());
        var before = ticks.last();
        var facts = new Facts(graph);
        var stored = facts.find(
                Holders.of("P1 60 E2").facts().stream().map(KnownFact::id).toList());
        graph.inTransaction(() -> facts.close(ticks.next(), stored, Closed.SUPERSEDED, ""));

        assertThat(group("E1").members()).hasSize(1);
        assertThat(new Groups(graph, before)
                        .of(Holders.ref("E1"), Holders.DAY, Optional.empty(), 10)
                        .orElseThrow()
                        .members())
                .hasSize(2);
    }

    @Test
    void pagesGoOnWhereTheLastOneEndedAndAreBounded() {
        store(Holders.of("P1 60 E1; P1 60 E2; P1 60 E3; P1 60 E4; P1 60 E5").facts());
        var seen = new ArrayList<PartyRef>();
        Optional<PartyRef> after = Optional.empty();
        do {
            var page = new Groups(graph, ticks.last())
                    .of(Holders.ref("E3"), Holders.DAY, after, 2)
                    .orElseThrow();
            assertThat(page.members()).hasSizeLessThanOrEqualTo(2);
            page.members().forEach(member -> seen.add(member.organisation()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).extracting(PartyRef::value).containsExactly("E1", "E2", "E3", "E4", "E5");

        assertThat(new Groups(graph, ticks.last(), 3)
                        .of(Holders.ref("E3"), Holders.DAY, Optional.empty(), 10)
                        .orElseThrow()
                        .complete())
                .isFalse();
    }

    @Test
    void aMemberThatOneSourceNamesByItsCodeAndAnotherByItsOldNumberIsOneMember() {
        var code = Holders.ref("E2");
        var number = new PartyRef("REG15", "120113000012345");
        store(Holders.of("P1 60 E1; P1 30 E2").facts());
        graph.inTransaction(() -> new Parties(graph).alsoKnownAs(ticks.next(), Map.of(number, code)));
        // Neither stake alone is a majority; the other one is told by the number from before the code.
        store(List.of(KnownFact.of(Fact.of(
                FactKind.HOLDS,
                List.of(Holders.ref("P1"), number),
                Map.of("equity", "30000000"),
                Period.always(),
                "test"))));

        assertThat(group("E1").members())
                .extracting(Groups.Member::organisation)
                .containsExactly(Holders.ref("E1"), code);
    }

    @Test
    void membersStandInTheOrderOfTheIdentifiersThatAreShownAndPagesGoOnAfterThem() {
        var number = new PartyRef("REG15", "120113000012345");
        store(List.of(KnownFact.of(Fact.of(
                FactKind.HOLDS,
                List.of(Holders.ref("P1"), number),
                Map.of("equity", "60000000"),
                Period.always(),
                "test"))));
        graph.inTransaction(() -> new Parties(graph).alsoKnownAs(ticks.next(), Map.of(Holders.ref("E2"), number)));
        store(Holders.of("P1 60 E1; P1 60 E3").facts());

        assertThat(group("E1").members())
                .extracting(Groups.Member::organisation)
                .containsExactly(Holders.ref("E1"), Holders.ref("E2"), Holders.ref("E3"));
        var after = new Groups(graph, ticks.last())
                .of(number, Holders.DAY, Optional.of(Holders.ref("E1")), 1)
                .orElseThrow();
        assertThat(after.members()).extracting(Groups.Member::organisation).containsExactly(Holders.ref("E2"));
        assertThat(after.next()).contains(Holders.ref("E2"));
    }

    @Test
    void belowSaysWhereToGoOn() {
        store(new ArrayList<>(Holders.of("P1 60 E1")
                .overseen("E2", "E1")
                .determines("E3", "E1", "L3")
                .facts()));
        var key = new Parties(graph)
                .find(List.of(Holders.ref("P1"))).values().stream()
                        .map(Parties.Known::key)
                        .findFirst()
                        .orElseThrow();
        var rows = graph.read(
                "control/below",
                Params.of("roots", List.of(key))
                        .and("day", Holders.DAY)
                        .and("tick", ticks.last().number())
                        .and("limit", 10)
                        .map(),
                row -> row.text("ref") + " " + row.flag("organisation") + " "
                        + row.texts("further").size());
        assertThat(rows).containsExactlyInAnyOrder("CN-ID:P1 false 0", "USCC:E1 true 2");
    }

    @Test
    void onRandomWorldsNobodyUnderTheSameControllerIsMissing() {
        for (long seed = SEED; seed < SEED + WORLDS; seed++) {
            var world = new RandomOwnership(seed);
            var facts = OwnershipIT.named(world, "G" + seed).stream()
                    .map(KnownFact::of)
                    .toList();
            var known = store(facts);
            var organisations = new TreeSet<PartyRef>();
            known.forEach(fact ->
                    fact.fact().ends().stream().filter(PartyRef::isOrganisation).forEach(organisations::add));
            for (var organisation : organisations) {
                var page = new Groups(graph, ticks.last())
                        .of(organisation, RandomOwnership.DAY, Optional.empty(), 100)
                        .orElseThrow();
                assertThat(page.members())
                        .extracting(Groups.Member::organisation)
                        .as("reproduce with -Dseed=%d: %s", seed, organisation)
                        .containsExactlyElementsOf(expected(known, organisations, page.controllers()));
            }
        }
    }

    private static List<PartyRef> expected(
            Collection<KnownFact> facts, Collection<PartyRef> organisations, List<List<PartyRef>> controllers) {
        return organisations.stream()
                .filter(each ->
                        Determination.of(facts, each, RandomOwnership.DAY, ControlPolicy.standard())
                                .of(Answer.Kind.ACTUAL)
                                .stream()
                                .anyMatch(answer -> !answer.parties().isEmpty()
                                        && !answer.flags().contains(Flag.POSSIBLE)
                                        && controllers.stream()
                                                .anyMatch(who -> Set.copyOf(who).equals(Set.copyOf(answer.parties())))))
                .toList();
    }

    private Groups.Page group(String organisation) {
        return new Groups(graph, ticks.last())
                .of(Holders.ref(organisation), Holders.DAY, Optional.empty(), 10)
                .orElseThrow();
    }

    /** Stores facts and gives those that are believed then. */
    private List<KnownFact> store(List<KnownFact> some) {
        var stated = some.stream().map(known -> new Stated(known.fact(), 1)).iterator();
        new Facts(graph).load("b", stated, chunk -> {});
        new Sways(graph).rebuild();
        return new Facts(graph)
                .find(some.stream().map(known -> known.fact().id()).toList()).stream()
                        .filter(each -> each.isKnownAt(ticks.last()))
                        .map(each -> KnownFact.of(each.fact()))
                        .toList();
    }
}
