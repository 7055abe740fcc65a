package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Batches;
import org.zelian.graph.Closed;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.graph.Row;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** The rows of queries of this room, on two listings of one decision; one test a file, named after it. */
@WithGraph
class LiabilityQueriesIT {
    private static final PartyRef ONE = new PartyRef("USCC", "91120113MA90000389");
    private static final PartyRef TWO = new PartyRef("USCC", "91120113MA9000011H");
    private static final PartyRef HEAD = new PartyRef("CN-ID", "token1");
    private static final PartyRef NAMED = new PartyRef("CN-ID", "token2");
    private static final PartyRef BY_NAME = new PartyRef("SRC", "file:p3");
    private static final LocalDate DAY = LocalDate.parse("2026-08-20");

    private final Graph graph;
    private Tick tick = new Tick(0);

    LiabilityQueriesIT(Graph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void twoListings() {
        tick = write(List.of(
                fact(FactKind.PROFILE, List.of(ONE), Map.of("name", "北辰丙", "type", "COMPANY", "region", "120113")),
                fact(FactKind.PROFILE, List.of(TWO), Map.of("name", "北辰甲", "type", "COMPANY", "region", "120113")),
                fact(FactKind.PERSON, List.of(HEAD), Map.of("name", "张一", "state", "RESOLVED")),
                fact(FactKind.PERSON, List.of(BY_NAME), Map.of("name", "张一", "state", "NEEDS_IDENTITY")),
                fact(FactKind.SERVES, List.of(HEAD, ONE), Map.of("office", "LEGAL_REPRESENTATIVE")),
                listing(ONE),
                listing(TWO),
                fact(
                        FactKind.ACT,
                        List.of(new PartyRef("USCC", "91120113MA900002X9")),
                        Map.of("act", "FINDING", "trigger", "FACTS_CONFIRMED", "decisionNo", "F1", "authority", "局")),
                fact(
                        FactKind.NAMES,
                        List.of(NAMED),
                        Map.of("decisionNo", "D1", "authority", "局", "capacity", "DIRECT_MANAGER"))));
    }

    private static Fact fact(FactKind kind, List<PartyRef> ends, Map<String, String> values) {
        return Fact.of(kind, ends, values, Period.since(LocalDate.parse("2020-01-01")), "test");
    }

    private static Fact listing(PartyRef of) {
        return fact(
                FactKind.ACT,
                List.of(of),
                Map.of(
                        "act", "LISTING",
                        "trigger", "LAB",
                        "decisionNo", "D1",
                        "authority", "局",
                        "decidedOn", DAY.toString(),
                        "violationFrom", "2026-03-01",
                        "violationTo", "2026-05-31"));
    }

    private Tick write(List<Fact> facts) {
        var stated = new ArrayList<Stated>();
        facts.forEach(fact -> stated.add(new Stated(fact, stated.size() + 2)));
        var batch = new Batches(graph).open("test", "file.csv", "hash" + tick.number());
        return graph.inTransaction(() -> {
            var next = new Ticks(graph).next();
            new Facts(graph).write(next, batch, stated);
            return next;
        });
    }

    private String key(PartyRef ref) {
        return Objects.requireNonNull(new Parties(graph).find(List.of(ref)).get(ref))
                .key();
    }

    private static List<String> pair(PartyRef ref) {
        return List.of(ref.scheme(), ref.value());
    }

    private <T> List<T> rows(String query, Map<String, ?> params, Function<Row, T> cells) {
        return graph.read("liability/" + query, Map.copyOf(params), cells);
    }

    private Tracer tracer() {
        return new Tracer(new Engine(new Rulebook(ShippedCatalogue.load(), Policy.cautious())), graph, tick);
    }

    private Ledger.Plan traceAndWrite() {
        var ledger = new Ledger(graph, new Rulebook(ShippedCatalogue.load(), Policy.cautious()));
        var plan = ledger.plan(tracer().some(List.of(key(ONE), key(TWO))));
        graph.inTransaction(() -> ledger.write(new Ticks(graph).next(), plan));
        return plan;
    }

    @Test
    void subjects() {
        assertThat(rows("subjects", Map.of("tick", tick.number()), row -> row.text("key")))
                .containsExactlyInAnyOrder(key(ONE), key(TWO));
        assertThat(rows("subjects", Map.of("tick", 0L), row -> row.text("key"))).isEmpty();
    }

    @Test
    void subjectsAround() {
        Function<PartyRef, List<String>> around =
                who -> rows("subjects-around", Map.of("ref", pair(who), "tick", tick.number()), row -> row.text("key"));
        assertThat(around.apply(HEAD)).contains(key(ONE));
        assertThat(around.apply(ONE)).containsExactly(key(ONE));
        assertThat(rows("subjects-around", Map.of("ref", pair(HEAD), "tick", 0L), row -> row.text("key")))
                .isEmpty();
        traceAndWrite();
        var found = new OfPerson(graph, new Rulebook(ShippedCatalogue.load(), Policy.cautious()), tick).reaching(HEAD);
        assertThat(found).isNotEmpty().allMatch(each -> each.support().person().equals(HEAD));
    }

    @Test
    void contested() {
        var now = write(List.of(
                step("OBJECTION", "异1", "FILED", "2026-09-01"),
                step("OBJECTION", "异1", "REJECTED", "2026-09-09"),
                step("REPAIR", "修1", "APPLIED", "2026-09-01")));
        BiFunction<String, Long, List<String>> asked = (day, at) -> rows(
                "contested",
                Map.of(
                        "decisions",
                        List.of(List.of("D1", ""), List.of("D1", "别局")),
                        "day",
                        LocalDate.parse(day),
                        "tick",
                        at),
                row -> row.texts("decision") + " " + row.text("caseKind") + " "
                        + row.texts("steps").stream().sorted().toList());
        assertThat(asked.apply("2026-08-31", now.number())).isEmpty();
        assertThat(asked.apply("2026-09-01", now.number())).containsExactly("[D1, ] OBJECTION [FILED]");
        assertThat(asked.apply("2026-09-09", now.number())).containsExactly("[D1, ] OBJECTION [FILED, REJECTED]");
        assertThat(asked.apply("2026-09-09", tick.number())).isEmpty();
        var decision = new Decision("局", "D1");
        assertThat(Contested.of(graph, List.of(decision), LocalDate.parse("2026-09-08"), now))
                .containsExactly(Map.entry(decision, List.of("异议核实中")));
        assertThat(Contested.of(graph, List.of(decision), LocalDate.parse("2026-09-09"), now))
                .isEmpty();
    }

    private static Fact step(String kind, String number, String step, String day) {
        return Fact.of(
                FactKind.STEP,
                List.of(),
                Map.of("caseKind", kind, "caseNo", number, "step", step, "decisionNo", "D1", "authority", "局"),
                Period.since(LocalDate.parse(day)),
                "test");
    }

    @Test
    void listed() {
        var first = rows("listed", Map.of("tick", tick.number(), "after", "", "limit", 1L), row -> row.text("key"));
        assertThat(first).hasSize(1);
        assertThat(rows(
                        "listed",
                        Map.of("tick", tick.number(), "after", first.getFirst(), "limit", 9L),
                        row -> row.text("key")))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first);
    }

    @Test
    void actsElsewhere() {
        var asked = List.of(List.of(key(ONE), "D1", "局"), List.of(key(TWO), "D1", ""), List.of(key(ONE), "F9", "局"));
        assertThat(rows(
                        "acts-elsewhere",
                        Map.of("asked", asked, "tick", tick.number()),
                        row -> row.text("subject") + " " + row.texts("ends")))
                .containsExactlyInAnyOrder(key(ONE) + " [" + TWO + "]", key(TWO) + " [" + ONE + "]");
        assertThat(rows(
                        "acts-elsewhere",
                        Map.of("asked", List.of(List.of(key(ONE), "D1", "别的局")), "tick", tick.number()),
                        row -> row.text("subject")))
                .isEmpty();
    }

    @Test
    void partyNames() {
        assertThat(rows(
                        "party-names",
                        Map.of("refs", List.of(pair(ONE), pair(HEAD), pair(NAMED))),
                        row -> row.text("value") + " " + row.text("name")))
                .containsExactlyInAnyOrder(ONE.value() + " 北辰丙", "token1 张一");
    }

    @Test
    void names() {
        assertThat(names("2026-11-21", tick)).containsExactlyInAnyOrder(ONE + " 北辰丙", NAMED + " -");
        assertThat(names("2026-11-21", new Tick(0)))
                .as("before anybody told")
                .containsExactlyInAnyOrder(ONE + " -", NAMED + " -");
    }

    /** The query {@code "liability/names"}: a name counts on its days, and where none holds the latest one does. */
    @Test
    void namesOfADayAreThoseOfThatDay() {
        var old = Period.of(LocalDate.parse("2010-01-01"), LocalDate.parse("2012-01-01"));
        var renamed = write(List.of(
                Fact.of(FactKind.PROFILE, List.of(ONE), Map.of("name", "北辰旧名"), old, "登记"),
                Fact.of(
                        FactKind.PROFILE,
                        List.of(ONE),
                        Map.of("name", "北辰新名"),
                        Period.since(LocalDate.parse("2027-01-01")),
                        "登记")));
        assertThat(names("2011-06-30", renamed)).contains(ONE + " 北辰旧名");
        assertThat(names("2027-01-01", renamed)).contains(ONE + " 北辰新名");
        assertThat(names("2027-01-01", tick)).as("not known yet").contains(ONE + " 北辰丙");
    }

    private List<String> names(String day, Tick then) {
        return rows(
                "names",
                Map.of("refs", List.of(pair(ONE), pair(NAMED)), "day", LocalDate.parse(day), "tick", then.number()),
                row -> row.text("ref") + " " + row.optionalText("name").orElse("-"));
    }

    @Test
    void personRefs() {
        assertThat(rows(
                        "person-refs",
                        Map.of("keys", List.of(key(HEAD))),
                        row -> row.text("ref") + " " + row.text("name")))
                .containsExactly(HEAD + " 张一");
    }

    @Test
    void personRecords() {
        var alone = Map.of("ref", pair(HEAD), "tick", tick.number());
        assertThat(rows("person-records", alone, row -> row.text("ref"))).containsExactly(HEAD.toString());
        var joined = write(List.of(fact(FactKind.SAME_AS, List.of(HEAD, BY_NAME), Map.of("by", "甲"))));
        assertThat(rows(
                        "person-records",
                        Map.of("ref", pair(BY_NAME), "tick", joined.number()),
                        row -> row.text("ref")))
                .containsExactlyInAnyOrder(HEAD.toString(), BY_NAME.toString());
        assertThat(rows("person-records", alone, row -> row.text("ref"))).containsExactly(HEAD.toString());
    }

    @Test
    void profiles() {
        assertThat(rows(
                        "profiles",
                        Map.of("keys", List.of(key(ONE), key(HEAD)), "tick", tick.number()),
                        row -> row.text("key") + " " + row.map("properties").get("name")))
                .containsExactly(key(ONE) + " 北辰丙");
    }

    @Test
    void officesOf() {
        assertThat(rows(
                        "offices-of",
                        Map.of("keys", List.of(key(HEAD), key(NAMED)), "tick", tick.number()),
                        row -> row.texts("ends") + " " + row.map("properties").get("office")))
                .containsExactly("[" + HEAD + ", " + ONE + "] LEGAL_REPRESENTATIVE");
    }

    @Test
    void stored() {
        assertThat(stored(ONE)).isEmpty();
        var plan = traceAndWrite();
        assertThat(stored(ONE, TWO)).hasSize(plan.difference().added()).doesNotHaveDuplicates();
    }

    @Test
    void writeSupports() {
        var plan = traceAndWrite();
        var ask = Map.of("refs", List.of(pair(ONE)));
        assertThat(stored(ONE, TWO)).hasSize(plan.difference().added());
        assertThat(rows("stored", ask, row -> row.texts("lookedAt")))
                .as("that its own holders were read needs no note")
                .containsExactly(List.of());
        var noted = Map.of("subject", pair(ONE), "parties", List.of(key(TWO)));
        var params = Map.of("rows", List.of(), "lookedAt", List.of(noted), "tick", 99L);
        graph.inTransaction(() -> graph.write("liability/write-supports", params));
        assertThat(rows("stored", ask, row -> row.texts("lookedAt"))).containsExactly(List.of(key(TWO)));
    }

    @Test
    void supportSubject() {
        traceAndWrite();
        var id = stored(TWO).getFirst();
        assertThat(rows("support-subject", Map.of("id", id), row -> row.text("key") + " " + row.text("decisionNo")))
                .containsExactly(key(TWO) + " D1");
    }

    @Test
    void orphanedSupports() {
        var plan = traceAndWrite();
        Function<Row, String> id = row -> row.text("id");
        assertThat(rows("orphaned-supports", Map.of("tick", tick.number()), id)).isEmpty();
        var facts = new Facts(graph);
        var gone = graph.inTransaction(() -> {
            var next = new Ticks(graph).next();
            facts.close(
                    next,
                    List.of(
                            facts.find(listing(ONE).id()).orElseThrow(),
                            facts.find(listing(TWO).id()).orElseThrow()),
                    Closed.WITHDRAWN,
                    "");
            return next;
        });
        assertThat(rows("orphaned-supports", Map.of("tick", gone.number()), id))
                .hasSize(plan.difference().added());
    }

    @Test
    void clearSupports() {
        traceAndWrite();
        var ids = stored(ONE, TWO);
        graph.inTransaction(() -> {
            graph.write("liability/clear-supports", Map.of("ids", ids));
            return ids;
        });
        assertThat(stored(ONE, TWO))
                .as("what a support is of is written anew with the rest")
                .isEmpty();
    }

    private List<String> stored(PartyRef... subjects) {
        var refs = Stream.of(subjects).map(LiabilityQueriesIT::pair).toList();
        return rows("stored", Map.of("refs", refs), row -> row.maps("supports")).stream()
                .flatMap(List::stream)
                .map(support -> (String) support.get("id"))
                .toList();
    }
}
