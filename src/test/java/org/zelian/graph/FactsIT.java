package org.zelian.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Tick;

/** Facts in and out: what goes in comes out, and nothing is overwritten. */
@WithGraph
class FactsIT {
    private static final List<FactKind> KINDS = List.of(FactKind.values());
    private static final PartyRef PERSON = new PartyRef("CN-ID", "token");
    private static final PartyRef FIRM = new PartyRef("USCC", "91120113MA9000011H");
    private static final PartyRef OTHER = new PartyRef("USCC", "91120113MA90000220");

    private final Graph graph;
    private final Facts facts;
    private final Ticks ticks;
    private final Parties parties;
    private final Batches batches;

    FactsIT(Graph graph) {
        this.graph = graph;
        facts = new Facts(graph);
        ticks = new Ticks(graph);
        parties = new Parties(graph);
        batches = new Batches(graph);
    }

    @ParameterizedTest
    @EnumSource
    void everyFactComesBackLetterByLetter(FactKind kind) {
        var seed = 20260901L + kind.name().hashCode();
        var random = new RandomFacts(seed);
        var written = IntStream.range(0, 300)
                .mapToObj(i -> random.next(kind))
                .collect(Collectors.toMap(Fact::id, Function.identity(), (one, same) -> one));

        var result = write("b1", List.copyOf(written.values()));

        assertThat(result.added() + result.conflicts().size())
                .as("seed %s", seed)
                .isEqualTo(written.size());
        var back = facts.find(written.keySet());
        assertThat(back).as("seed %s", seed).hasSize(result.added());
        for (var each : back) {
            assertThat(each.fact()).as("seed %s", seed).isEqualTo(written.get(each.id()));
            assertThat(each.fact().id()).isEqualTo(each.id());
        }
        var streamed = new ArrayList<Recorded>();
        facts.stream(kind, ticks.last(), streamed::add);
        assertThat(streamed).hasSameElementsAs(back);
        streamed.clear();
        facts.stream("b1", streamed::add);
        assertThat(streamed).hasSameElementsAs(back);
    }

    @Test
    void writingTheSameAgainChangesNothing() {
        // A seed without two facts about the same thing: those would supersede each other.
        var random = new RandomFacts(8);
        var all = IntStream.range(0, 200)
                .mapToObj(i -> random.next(KINDS.get(i % KINDS.size())))
                .toList();
        write("b1", all);

        var again = write("b2", all.reversed());

        assertThat(again.added()).isZero();
        assertThat(again.superseded()).isZero();
        assertThat(again.known()).isEqualTo(200);
    }

    @Test
    void aLongDeliveryIsLoadedInChunks() {
        var stated = IntStream.rangeClosed(1, 12_000)
                .mapToObj(day -> new Stated(
                        Fact.of(
                                FactKind.SERVES,
                                List.of(PERSON, FIRM),
                                Map.of("office", "DIRECTOR"),
                                Period.since(LocalDate.of(1990, 1, 1).plusDays(day)),
                                "s"),
                        day))
                .toList();
        var chunks = new ArrayList<Long>();

        var written = facts.load("b1", stated.iterator(), chunks::add);

        assertThat(written.added()).isEqualTo(12_000);
        assertThat(chunks).containsExactly(5000L, 5000L, 2000L);
        assertThat(ticks.last()).isEqualTo(new Tick(3));
    }

    @Test
    void aDeliveryThatBreaksOffSaysWhy() {
        var broken = IntStream.range(0, 10).mapToObj(FactsIT::nineGoodLines).iterator();

        assertThatThrownBy(() -> facts.load("b1", broken, chunk -> {})).hasMessageContaining("[ROW_BROKEN]");
        assertThat(ticks.last()).isEqualTo(new Tick(0));
    }

    @Test
    void aCorrectionSupersedesAndTheOldAnswerStays() {
        write("b1", List.of(holds("30", "2020-01-01")));
        var then = ticks.last();

        var result = write("b2", List.of(holds("40", "2020-01-01")));

        assertThat(result.superseded()).isEqualTo(1);
        assertThat(equityAt(then)).containsExactly("30");
        assertThat(equityAt(ticks.last())).containsExactly("40");
        var old = facts.find(holds("30", "2020-01-01").id()).orElseThrow();
        assertThat(old.knownTo()).isEqualTo(ticks.last());
    }

    @Test
    void contradictionsOfOneDeliveryAreListedAndTheOrderOfRowsDoesNotMatter() {
        var one = holds("30", "2020-01-01");
        var other = holds("40", "2020-01-01");
        var least = one.id().compareTo(other.id()) < 0 ? one : other;

        var result = write("b1", List.of(one)).plus(write("b1", List.of(other)));

        assertThat(result.conflicts()).hasSize(1);
        assertThat(result.conflicts().getFirst().believed()).isEqualTo(least.id());
        assertThat(equityAt(ticks.last())).containsExactly(least.values().get("equity"));
    }

    @Test
    void aVoidFactIsKnownUntilTheDocumentCame() {
        write("b1", List.of(serves("DIRECTOR")));
        var then = ticks.last();
        var office = facts.find(serves("DIRECTOR").id()).orElseThrow();

        graph.inTransaction(() -> facts.close(ticks.next(), List.of(office), Closed.VOID, "津0113行初1号"));

        var back = facts.find(office.id()).orElseThrow();
        assertThat(back.isBelieved()).isFalse();
        assertThat(back.isKnownAt(then)).isTrue();
        assertThat(back.isKnownAt(ticks.last())).isFalse();
        assertThat(back.fact()).isEqualTo(serves("DIRECTOR"));
    }

    @Test
    void whatWasGivenUpAndComesAgainIsANewAssertionOfTheSameFact() {
        for (var turn = 1; turn <= 3; turn++) {
            write("b" + turn, List.of(serves("DIRECTOR")));
            var believed = facts.find(suffixed(serves("DIRECTOR").id(), turn)).orElseThrow();
            assertThat(believed.isBelieved()).isTrue();
            assertThat(believed.fact()).isEqualTo(serves("DIRECTOR"));
            graph.inTransaction(() -> facts.close(ticks.next(), List.of(believed), Closed.NOT_REPEATED, ""));
        }
    }

    @Test
    void whatWasHeldVoidStaysVoidWhenASourceRepeatsIt() {
        write("b1", List.of(serves("DIRECTOR")));
        var office = facts.find(serves("DIRECTOR").id()).orElseThrow();
        graph.inTransaction(() -> facts.close(ticks.next(), List.of(office), Closed.VOID, "D1"));
        assertThat(write("b2", List.of(serves("DIRECTOR"))).known()).isEqualTo(1);
        assertThat(facts.find(office.id() + ".2")).isEmpty();
        assertThat(facts.find(office.id()).orElseThrow().isBelieved()).isFalse();
    }

    @Test
    void aWithdrawnBatchGivesBackWhatItHadReplaced() {
        var good = batches.open("s", "good.csv", "00");
        write(good, List.of(holds("30", "2020-01-01"), serves("DIRECTOR")));
        batches.loaded(good);
        var wrong = batches.open("s", "wrong.csv", "01");
        write(wrong, List.of(holds("99", "2020-01-01"), serves("SUPERVISOR"), act("D1")));
        var then = ticks.last();

        var closed = batches.withdraw(wrong, chunk -> {});

        assertThat(closed).isEqualTo(3);
        assertThat(equityAt(ticks.last())).containsExactly("30");
        assertThat(equityAt(then)).containsExactly("99");
        assertThat(batches.all())
                .extracting(Batches.Batch::state)
                .containsExactly(Batches.State.LOADED, Batches.State.WITHDRAWN);
        assertThat(batches.withdraw(wrong, chunk -> {})).isZero();
    }

    @Test
    void namingsAndEndsFindTheirActWhicheverCameFirst() {
        write("b1", List.of(names("D1"), names("D2")));
        write("b1", List.of(act("D1"), act("D2"), ends("D2")));

        assertThat(links()).isEqualTo(3);
        write("b1", List.of(ends("D1")));
        assertThat(links()).isEqualTo(4);
    }

    @Test
    void identifiersOfOnePartyLeadToOneKey() {
        var licence = new PartyRef("REG15", "120113000000011");
        var contested = graph.inTransaction(() -> {
            var tick = ticks.next();
            parties.settle(tick, List.of(Identity.of(FIRM), Identity.of(OTHER)));
            return parties.alsoKnownAs(tick, Map.of(licence, FIRM, OTHER, FIRM));
        });
        write("b1", List.of(Fact.of(FactKind.BRANCH_OF, List.of(licence, OTHER), Map.of(), Period.always(), "s")));

        assertThat(contested).containsExactly(OTHER);
        var found = parties.find(List.of(licence, FIRM, OTHER));
        assertThat(found.get(licence)).isEqualTo(found.get(FIRM)).isNotEqualTo(found.get(OTHER));
        var streamed = new ArrayList<Recorded>();
        facts.stream(FactKind.BRANCH_OF, ticks.last(), streamed::add);
        assertThat(streamed.getFirst().fact().ends()).containsExactly(licence, OTHER);
    }

    @Test
    void papersAreKeptWithTheIdentifier() {
        write("b1", List.of(serves("DIRECTOR")));
        graph.inTransaction(
                () -> parties.settle(ticks.next(), List.of(Identity.of(PERSON, "120113********0011", "sealed"))));

        assertThat(parties.papers(List.of(PERSON, FIRM)))
                .containsExactly(Identity.of(PERSON, "120113********0011", "sealed"));
    }

    @Test
    void ticksCountTransactionsAndTellTheirInstant() {
        assertThat(ticks.last()).isEqualTo(new Tick(0));
        assertThat(ticks.at(TestServer.CLOCK.instant())).isEmpty();
        var early = TestServer.CLOCK.instant().minusSeconds(100);
        assertThat(graph.inTransaction(() -> ticks.next(early))).isEqualTo(new Tick(1));
        assertThat(graph.inTransaction(() -> ticks.next())).isEqualTo(new Tick(2));
        assertThat(graph.inTransaction(() -> ticks.next(early))).isEqualTo(new Tick(3));

        assertThat(ticks.at(early.plusSeconds(1))).contains(new Tick(1));
        assertThat(ticks.at(TestServer.CLOCK.instant())).contains(new Tick(3));
        assertThat(ticks.instant(new Tick(3))).contains(TestServer.CLOCK.instant());
    }

    @Test
    void aDayThatMeansOpenIsRefused() {
        var day = LocalDate.of(9999, 12, 31);
        var fact = Fact.of(FactKind.SERVES, List.of(PERSON, FIRM), Map.of(), Period.of(null, day), "s");

        assertThatThrownBy(() -> write("b1", List.of(fact))).hasMessageContaining("[DAY_MEANS_OPEN]");
    }

    private static Stated nineGoodLines(int line) {
        if (line == 9) {
            throw new Refusal("ROW_BROKEN", "Row 9 has no date.", "Correct it.");
        }
        return new Stated(serves("OFFICE" + line), line);
    }

    private Written write(String batch, List<Fact> chunk) {
        var stated = IntStream.range(0, chunk.size())
                .mapToObj(line -> new Stated(chunk.get(line), line + 1))
                .toList();
        return graph.inTransaction(() -> facts.write(ticks.next(), batch, stated));
    }

    private List<String> equityAt(Tick tick) {
        var equity = new ArrayList<String>();
        facts.stream(
                FactKind.HOLDS, tick, each -> equity.add(each.fact().values().get("equity")));
        return equity;
    }

    private long links() {
        try (var session = graph.driver().session()) {
            return session.run("MATCH ()-[l:IN_DECISION]->(:Act) RETURN count(l) AS n")
                    .single()
                    .get("n")
                    .asLong();
        }
    }

    private static String suffixed(String id, int turn) {
        return turn == 1 ? id : id + "." + turn;
    }

    private static Fact serves(String office) {
        return Fact.of(
                FactKind.SERVES,
                List.of(PERSON, FIRM),
                Map.of("office", office),
                Period.since(LocalDate.parse("2020-01-01")),
                "s");
    }

    private static Fact holds(String equity, String from) {
        return Fact.of(
                FactKind.HOLDS,
                List.of(PERSON, FIRM),
                Map.of("equity", equity),
                Period.since(LocalDate.parse(from)),
                "s");
    }

    private static Fact act(String decision) {
        return Fact.of(
                FactKind.ACT,
                List.of(FIRM),
                Map.of("act", "LISTING", "trigger", "LAB-01", "decisionNo", decision, "authority", "津"),
                Period.since(LocalDate.parse("2024-01-01")),
                "s");
    }

    private static Fact names(String decision) {
        return Fact.of(
                FactKind.NAMES,
                List.of(PERSON),
                Map.of("decisionNo", decision, "authority", "津", "capacity", "DIRECTOR"),
                Period.always(),
                "s");
    }

    private static Fact ends(String decision) {
        return Fact.of(
                FactKind.ENDS, List.of(), Map.of("decisionNo", decision, "end", "REMOVED"), Period.always(), "s");
    }
}
