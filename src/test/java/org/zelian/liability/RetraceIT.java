package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.control.RandomOwnership;
import org.zelian.graph.Batches;
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
import org.zelian.kernel.Tick;
import org.zelian.liability.catalogue.ShippedCatalogue;
import org.zelian.registry.Sways;

/**
 * Tracing again what changes concern gives what tracing everybody gives, on random histories of small worlds: facts come
 * and go, at last a row of the catalogue ends and another begins, or the policy is another, and the day asked for is any; whoever
 * asks later as known at a step of the history is told what was computed at that step, byte for byte:
 * {@code -Dgraphs=20000} for ten times as many, {@code -Dseed=…} to see one again.
 */
@WithGraph
class RetraceIT {
    private static final int HISTORIES = RandomOwnership.graphs(300);
    private static final long SEED = RandomOwnership.firstSeed();
    private static final int SIDE_BY_SIDE = 50;
    private static final int STEPS = 3;

    private final Graph graph;
    private final Ticks ticks;
    private final Facts facts;
    private Rulebook book = new Rulebook(ShippedCatalogue.load(), Policy.cautious());
    private int batches;
    private long concerned;
    private long judged;
    private long otherwise;

    RetraceIT(Graph graph) {
        this.graph = graph;
        ticks = new Ticks(graph);
        facts = new Facts(graph);
    }

    @BeforeEach
    void nobodyYet() {
        batches = 0;
    }

    @Test
    void afterEveryStepOfAHistoryNobodyElseWouldBeTracedDifferently(@TempDir Path folder) throws IOException {
        long again = 0;
        long affected = 0;
        long everybody = 0;
        long changed = 0;
        long replayed = 0;
        long changedSince = 0;
        int round = 0;
        var warned = new TreeMap<String, Long>();
        var warnedOtherwise = new TreeMap<String, Long>();
        var others = OtherRules.all(folder);
        for (long from = SEED; from < SEED + HISTORIES; from += SIDE_BY_SIDE) {
            Wipe.facts(graph);
            var worlds = LongStream.range(from, Math.min(from + SIDE_BY_SIDE, SEED + HISTORIES))
                    .mapToObj(World::new)
                    .toList();
            write(worlds.stream().flatMap(world -> world.next().stream()).toList());
            traceEverybody();
            var told = new ArrayList<>(List.of(Told.at(graph, book, ticks.last())));
            for (int step = 0; step < STEPS; step++) {
                var before = ticks.last();
                change(worlds);
                new Sways(graph).rebuild();
                var outcome = new Retrace(graph, book)
                        .run((group, difference, done, of) -> {})
                        .orElseThrow();
                told.add(Told.at(graph, book, ticks.last()));
                again += outcome.subjects();
                changed += outcome.difference().none() ? 0 : 1;
                affected += affected(before);
                everybody += subjects().size();
                ledger().mustBeWhole();
            }
            officersSpeak(worlds, told.getLast());
            ledger().mustSayWhatATraceSays(worlds);
            told.add(Told.at(graph, book, ticks.last()));
            var latest = told.getLast();
            told.addAll(underOtherRules(others.get(round++ % others.size()), worlds));
            for (var then : told) {
                then.mustBeToldAgain(graph);
                replayed += then.answers();
                changedSince += then.book().equals(book) ? then.answersOtherwise(latest) : 0;
                if (then.book().equals(book)) {
                    then.warned().forEach((id, count) -> warned.merge(id, count, Long::sum));
                    then.warnedOtherwise(latest).forEach((id, count) -> warnedOtherwise.merge(id, count, Long::sum));
                }
            }
        }
        System.out.printf(
                "asked again as known at every step: %d answers of %d histories (seeds %d to %d) equal byte for byte, "
                        + "%d of them otherwise than what is known now; so were warnings and overlaps: %s, of them otherwise: %s%n",
                replayed, HISTORIES, SEED, SEED + HISTORIES - 1, changedSince, warned, warnedOtherwise);
        assertThat(warnedOtherwise).as("warned of then and not now").isNotEmpty();
        assertThat(changedSince)
                .as("what was known then differs from what is known now")
                .isPositive();
        assertThat(changed).as("histories that change nothing show nothing").isPositive();
        System.out.printf(
                "retraced %d of %d subjects in %d histories, %d of them affected%n",
                again, everybody, HISTORIES, affected);
        System.out.printf(
                "other rules: %d of %d subjects traced again, %d of them with another answer%n",
                concerned, judged, otherwise);
        assertThat(concerned).as("%d with another answer", otherwise).isBetween(otherwise, otherwise * 12 / 10);
        assertThat(again).as("traced again, %d affected", affected).isLessThanOrEqualTo(affected * 12 / 10);
    }

    private void change(List<World> worlds) {
        var known = known();
        for (var why : List.of(Closed.SUPERSEDED, Closed.VOID, Closed.WITHDRAWN)) {
            var gone = worlds.stream()
                    .filter(world -> world.random.nextInt(6) == 0)
                    .flatMap(world -> world.gone(known).stream())
                    .toList();
            graph.inTransaction(() -> facts.close(ticks.next(), gone, why, "test"));
        }
        write(worlds.stream()
                .filter(world -> world.random.nextInt(3) > 0)
                .flatMap(world -> world.next().stream())
                .toList());
    }

    /** One more step, of what the others do not have: suspensions, confirmations by support, splits, corrected days. */
    private void officersSpeak(List<World> worlds, Told told) {
        var known = known();
        var split =
                worlds.stream().flatMap(world -> world.split(known).stream()).toList();
        graph.inTransaction(() -> facts.close(ticks.next(), split, Closed.SPLIT, "test"));
        write(worlds.stream()
                .flatMap(world -> Stream.concat(
                        world.said(told.supportsOf("W" + world.seed)).stream(), world.corrected(known).stream()))
                .toList());
        new Sways(graph).rebuild();
        new Retrace(graph, book).run((group, difference, done, of) -> {});
        ledger().mustBeWhole();
    }

    /** What is told when the rules change, and after one more step under them. */
    private List<Told> underOtherRules(Rulebook others, List<World> worlds) {
        var before = book;
        book = others;
        rulesChange(before);
        var told = new ArrayList<>(List.of(Told.at(graph, book, ticks.last())));
        change(worlds);
        again();
        ledger().mustBeWhole();
        ledger().mustSayWhatATraceSays(worlds);
        told.add(Told.at(graph, book, ticks.last()));
        book = before;
        return told;
    }

    /**
     * Other rules mark those whom they may concern; a run that is killed under them leaves those to be traced again, under
     * these rules or those before.
     */
    private void rulesChange(Rulebook before) {
        var retrace = new Retrace(graph, book);
        assertThat(retrace.tracedTo()).isEmpty();
        BulkTrace.Listener killed = (group, difference, done, of) -> {
            throw new IllegalStateException("killed");
        };
        if (book.policy().jurisdictions().isEmpty()) {
            assertThatThrownBy(() -> retrace.run(killed)).hasMessage("killed");
            mustNotCountAsTraced(before);
            concerned += retrace.run((group, difference, done, of) -> {})
                    .orElseThrow()
                    .subjects();
            judged += subjects().size();
            otherwise += Told.at(graph, book, ticks.last()).answersOtherwise(Told.at(graph, before, ticks.last()));
        } else {
            assertThat(retrace.run(killed))
                    .as("what governs where concerns everybody")
                    .isEmpty();
            assertThatThrownBy(() -> retrace.everybody(killed)).hasMessage("killed");
            mustNotCountAsTraced(before);
            retrace.everybody((group, difference, done, of) -> {});
        }
        ledger().mustBeWhole();
        assertThat(again().none()).isTrue();
    }

    private void mustNotCountAsTraced(Rulebook before) {
        assertThat(new Retrace(graph, before).tracedTo()).isEmpty();
        assertThat(new Retrace(graph, book).tracedTo()).isEmpty();
    }

    private List<Recorded> known() {
        var known = new ArrayList<Recorded>();
        for (var kind : FactKind.values()) {
            facts.stream(kind, ticks.last(), known::add);
        }
        known.sort((a, b) -> a.id().compareTo(b.id()));
        return known;
    }

    private void write(List<Fact> some) {
        var batch = new Batches(graph).open("test", "file" + batches++ + ".csv", "hash" + batches);
        graph.inTransaction(() -> facts.write(
                ticks.next(),
                batch,
                some.stream().map(fact -> new Stated(fact, 1)).toList()));
    }

    private void traceEverybody() {
        new Sways(graph).rebuild();
        new Retrace(graph, book).everybody((group, difference, done, of) -> {});
    }

    private LedgerTwin ledger() {
        return new LedgerTwin(graph, book);
    }

    private List<String> subjects() {
        return new Neighbourhoods(graph, ticks.last()).subjects();
    }

    /** How many subjects have another case file than at a tick, or one where they had none. */
    private long affected(Tick before) {
        var then = files(before);
        var now = files(ticks.last());
        var all = new TreeSet<>(then.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .filter(key -> !then.getOrDefault(key, Set.of()).equals(now.getOrDefault(key, Set.of())))
                .count();
    }

    private Map<String, Set<String>> files(Tick tick) {
        var reading = new Neighbourhoods(graph, tick);
        var files = new TreeMap<String, Set<String>>();
        for (var file : reading.read(reading.subjects())) {
            var ids = new HashSet<String>();
            for (var kind : FactKind.values()) {
                file.of(kind).forEach(e -> ids.add(e.id() + (e.voided() == null ? "" : " void")));
            }
            files.put(file.subject().toString(), ids);
        }
        return files;
    }

    @Test
    void aStakeAboveAHolderNobodyHeldUntilNowIsNoticedThoughNothingCitesIt() {
        var one = new PartyRef("USCC", "E1");
        var holder = new PartyRef("USCC", "H1");
        write(List.of(stake(holder, one), World.act(one, "D1", "ORDER", "CONSUMPTION_ORDER")));
        traceEverybody();
        var since = ticks.last();

        write(List.of(stake(new PartyRef("CN-ID", "P1"), holder)));

        assertThat(new Retrace(graph, book).since(since).subjects()).containsExactly(key(one));
        assertThat(new Retrace(graph, book).since(since, List.of("b2")).subjects())
                .containsExactly(key(one));
        assertThat(new Retrace(graph, book).since(ticks.last()).subjects()).isEmpty();
        assertThat(graph.read("liability/due-by-parties", Map.of("keys", List.of(key(holder))), row -> row.text("key")))
                .containsExactly(key(one));
    }

    /** Its second assertion has another node; the liabilities of the first must not be taken for orphans. */
    @Test
    void anActTakenBackAndDeliveredAgainHoldsUpItsLiabilitiesAgain() {
        var one = new PartyRef("USCC", "E1");
        var listing = World.act(one, "D1", "LISTING", "LAB");
        write(List.of(listing));
        traceEverybody();
        var given = facts.find(List.of(listing.id()));
        graph.inTransaction(() -> facts.close(ticks.next(), given, Closed.WITHDRAWN, "test"));
        assertThat(again().withdrawn()).isPositive();
        write(List.of(listing));

        assertThat(again().added()).isPositive();
        assertThat(actsBehind(one)).isNotEmpty().allMatch((listing.id() + ".2")::equals);
        ledger().mustBeWhole();
        assertThat(again().none()).isTrue();
        assertThat(new BulkTrace(graph, book, ticks.last())
                        .run((group, difference, done, of) -> {})
                        .difference()
                        .none())
                .isTrue();
    }

    /** Nobody traced in between: the ledger says what it said, of the act that is believed now; {@code "liability/tie-supports"}. */
    @Test
    void anActDeliveredAgainBeforeAnybodyTracedHoldsUpItsLiabilitiesByItsNewAssertion() {
        var one = new PartyRef("USCC", "E1");
        var listing = World.act(one, "D1", "LISTING", "LAB");
        write(List.of(listing));
        traceEverybody();
        assertThat(actsBehind(one)).isNotEmpty().allMatch(listing.id()::equals);
        var given = facts.find(List.of(listing.id()));
        graph.inTransaction(() -> facts.close(ticks.next(), given, Closed.WITHDRAWN, "test"));
        write(List.of(listing));

        var difference = again();

        assertThat(difference.none()).isTrue();
        assertThat(difference.unchanged()).isPositive();
        assertThat(actsBehind(one)).isNotEmpty().allMatch((listing.id() + ".2")::equals);
        ledger().mustBeWhole();
        var written = ticks.last();
        assertThat(again().none()).isTrue();
        assertThat(ticks.last()).as("a second run writes nothing").isEqualTo(written);
    }

    /** The assertions that the supports of a subject are tied to. */
    private List<String> actsBehind(PartyRef subject) {
        return graph
                .read("liability/stored", Map.of("refs", List.of(Ledger.pair(subject))), row -> row.maps("supports"))
                .stream()
                .flatMap(List::stream)
                .map(support -> String.valueOf(support.get("act")))
                .toList();
    }

    private Ledger.Difference again() {
        new Sways(graph).rebuild();
        return new Retrace(graph, book)
                .run((group, difference, done, of) -> {})
                .orElseThrow()
                .difference();
    }

    @Test
    void whoWasNeverTracedAsAWholeIsNotTracedAgain() {
        write(List.of(World.act(new PartyRef("USCC", "E1"), "D1", "LISTING", "LAB")));
        assertThat(new Retrace(graph, book).run((group, difference, done, of) -> {}))
                .isEmpty();
        graph.write("liability/set-traced-to", Map.of("tick", 1L, "rules", "as an earlier version notes it"));
        assertThat(new Retrace(graph, book).tracedTo()).isEmpty();
        assertThat(new Retrace(graph, book).run((group, difference, done, of) -> {}))
                .isEmpty();
        var byAnotherEngine = TracedUnder.of(book).lines().stream()
                .map(line -> line.startsWith("engine") ? line + "0" : line)
                .toList();
        graph.write("liability/set-traced-to", Map.of("tick", 1L, "rules", byAnotherEngine));
        assertThat(new Retrace(graph, book).run((group, difference, done, of) -> {}))
                .as("the same rules, read by another version of the engine")
                .isEmpty();
        assertThat(graph.read("liability/traced-to", Map.of(), row -> row.number("tick")))
                .containsExactly(1L);
    }

    @Test
    void aChangedRuleLeadsToTheSubjectsOfTheActsThatStartIt() {
        var listed = new PartyRef("USCC", "E1");
        var ordered = new PartyRef("USCC", "E2");
        var fined = new PartyRef("USCC", "E3");
        write(List.of(
                World.act(listed, "D1", "LISTING", "LAB"),
                World.act(ordered, "D2", "ORDER", "CONSUMPTION_ORDER"),
                World.act(fined, "D3", "PENALTY", "FOOD_LICENCE_REVOKED")));

        assertThat(asked("liability/due-by-triggers", "acts", List.of("LISTING:LAB", "JUDGMENT:CONSUMPTION_ORDER")))
                .containsExactly(key(listed));
        assertThat(asked("liability/due-by-triggers", "acts", List.of("PENALTY:*", "ORDER:CONSUMPTION_ORDER")))
                .containsExactlyInAnyOrder(key(ordered), key(fined));
    }

    /** The ways from a fact to subjects, each by its query. */
    @Test
    void officesPersonsDecisionsGroupsAndSupportsLeadToTheirSubjects() {
        var one = new PartyRef("USCC", "E1");
        var two = new PartyRef("USCC", "E2");
        var person = new PartyRef("CN-ID", "P1");
        var other = new PartyRef("CN-ID", "P2");
        write(List.of(
                World.act(one, "D1", "LISTING", "LAB"),
                World.act(two, "D2", "LISTING", "LAB"),
                World.fact(FactKind.SERVES, List.of(person, one), Map.of("office", "LEGAL_REPRESENTATIVE")),
                World.fact(FactKind.BRANCH_OF, List.of(two, one), Map.of()),
                World.fact(FactKind.SAME_AS, List.of(person, other), Map.of()),
                World.fact(
                        FactKind.ARRANGEMENT,
                        List.of(other),
                        Map.of("arrangement", "CONCERT", "parts", "MEMBER", "group", "g"))));
        traceEverybody();

        assertThat(asked("liability/due-by-offices", "keys", List.of(key(one))))
                .containsExactlyInAnyOrder(key(one), key(two));
        assertThat(asked("liability/due-by-persons", "keys", List.of(key(other))))
                .containsExactlyInAnyOrder(key(one), key(two));
        assertThat(graph.read(
                        "liability/due-by-decisions",
                        Map.of("decisions", List.of("D2"), "acts", List.of("D1")),
                        row -> row.text("key")))
                .as("nobody is named in D1")
                .containsExactly(key(two));
        assertThat(graph.read(
                        "liability/parties-of-groups",
                        Map.of("groups", List.of(List.of("g", "test"), List.of("g", "other"))),
                        row -> row.text("key")))
                .containsExactly(key(other));
        var office = World.fact(FactKind.SERVES, List.of(person, one), Map.of("office", "LEGAL_REPRESENTATIVE"));
        var asked = new HashMap<String, Object>(Map.of("facts", List.of(office.id()), "supports", List.of()));
        assertThat(graph.read("liability/due-by-facts", asked, row -> row.text("key")))
                .contains(key(one));
        assertThat(graph.read("graph/changes", Map.of("since", 0L, "tick", 1L), Recorded::of))
                .hasSize(6);
    }

    private List<String> asked(String query, String parameter, List<String> values) {
        return graph.read(query, Map.of(parameter, values), row -> row.text("key"));
    }

    private static Fact stake(PartyRef holder, PartyRef held) {
        return World.fact(FactKind.HOLDS, List.of(holder, held), Map.of("equity", "60000000"));
    }

    private String key(PartyRef ref) {
        return new Parties(graph)
                .find(List.of(ref)).values().stream()
                        .map(Parties.Known::key)
                        .findFirst()
                        .orElseThrow();
    }
}
