package org.zelian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Batches;
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
import org.zelian.liability.BulkTrace;
import org.zelian.liability.Policy;
import org.zelian.liability.Rulebook;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** The rows of queries of this room; steps written by {@code "graph/create-step"} and tied to the acts of their decision. */
@WithGraph
class CaseworkQueriesIT {
    private static final PartyRef LISTED = new PartyRef("USCC", "91410481MA9000054X");
    private static final PartyRef COMMITTED = new PartyRef("USCC", "91120110MA90000709");
    private static final LocalDate DAY = LocalDate.parse("2026-09-01");

    private final Graph graph;
    private Tick tick = new Tick(0);

    CaseworkQueriesIT(Graph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void oneListingAndSomeSteps() {
        var facts = List.of(
                Fact.of(
                        FactKind.ACT,
                        List.of(LISTED),
                        Map.of("act", "LISTING", "trigger", "SAF", "decisionNo", "D1", "authority", "局"),
                        Period.since(DAY),
                        "test"),
                step(List.of(), "OBJECTION", "2026-09-01", "FILED", Map.of("decisionNo", "D1", "authority", "局")),
                step(List.of(), "OBJECTION", "O2", "FILED", Map.of("decisionNo", "D2", "authority", "局")),
                step(List.of(LISTED), "RECTIFICATION", "R1", "ISSUED", Map.of()),
                step(List.of(COMMITTED), "COMMITMENT", "C1", "MADE", Map.of()));
        var stated = new ArrayList<Stated>();
        facts.forEach(fact -> stated.add(new Stated(fact, stated.size() + 2)));
        var batch = new Batches(graph).open("test", "file.csv", "hash");
        tick = graph.inTransaction(() -> {
            var next = new Ticks(graph).next();
            new Facts(graph).write(next, batch, stated);
            return next;
        });
    }

    private static Fact step(List<PartyRef> ends, String kind, String number, String step, Map<String, String> more) {
        var values = new TreeMap<>(more);
        values.putAll(Map.of("caseKind", kind, "caseNo", number, "step", step));
        return Fact.of(FactKind.STEP, ends, values, Period.since(DAY), "test");
    }

    @Test
    void stepsOfParties() {
        var refs = List.of(List.of("USCC", LISTED.value()), List.of("USCC", COMMITTED.value()));
        assertThat(graph.read(
                        "casework/steps-of-parties",
                        Map.of("refs", refs, "tick", tick.number()),
                        row -> row.text("party") + " " + number(row)))
                .containsExactlyInAnyOrder(LISTED + " R1", COMMITTED + " C1");
    }

    /** A case may be numbered like a day. */
    @Test
    void stepsOfCases() {
        assertThat(graph.read(
                        "casework/steps-of-cases",
                        Map.of("numbers", List.of("2026-09-01", "O2"), "tick", tick.number()),
                        CaseworkQueriesIT::number))
                .containsExactlyInAnyOrder("2026-09-01", "O2");
    }

    @Test
    void stepsElsewhere() {
        assertThat(graph.read("casework/steps-elsewhere", Map.of("tick", tick.number()), CaseworkQueriesIT::number))
                .containsExactlyInAnyOrder("O2", "C1");
    }

    /** The day of the decision, and the day after, on which nothing changes. */
    @Test
    void turningActs() {
        assertThat(keys("casework/turning-acts", Map.of("days", List.of(DAY)))).containsExactly(key(LISTED));
        assertThat(keys("casework/turning-acts", Map.of("days", List.of(DAY.plusDays(1)))))
                .isEmpty();
    }

    @Test
    void turningSupports() {
        var book = new Rulebook(ShippedCatalogue.load(), Policy.cautious());
        new BulkTrace(graph, book, tick).run((group, difference, done, of) -> {});
        assertThat(keys("casework/turning-supports", Map.of("days", List.of(DAY))))
                .containsExactly(key(LISTED));
        assertThat(keys("casework/turning-supports", Map.of("days", List.of(DAY.minusDays(1)))))
                .isEmpty();
    }

    /** By their day, or because they are new; one about a decision leads to its subject. */
    @Test
    void turningSteps() {
        assertThat(keys("casework/turning-steps", Map.of("days", List.of(DAY), "since", tick.number())))
                .containsExactlyInAnyOrder(key(LISTED), key(COMMITTED));
        assertThat(keys("casework/turning-steps", Map.of("days", List.of(), "since", 0L)))
                .containsExactlyInAnyOrder(key(LISTED), key(COMMITTED));
        assertThat(keys("casework/turning-steps", Map.of("days", List.of(), "since", tick.number())))
                .isEmpty();
    }

    @Test
    void loneReports() {
        assertThat(lone()).isZero();
        var batch = new Batches(graph).open("test", "feedback.csv", "more");
        graph.inTransaction(() -> new Facts(graph)
                .write(
                        new Ticks(graph).next(),
                        batch,
                        List.of(
                                new Stated(step(List.of(), "ORDER", "an order", "SIGNED", Map.of()), 2),
                                new Stated(step(List.of(LISTED), "ORDER", "another", "SIGNED", Map.of()), 3))));
        assertThat(lone()).isEqualTo(1);
    }

    private long lone() {
        return graph.readOne(
                        "casework/lone-reports",
                        Map.of("days", List.of(), "since", tick.number()),
                        row -> row.number("count"))
                .orElseThrow();
    }

    private List<String> keys(String query, Map<String, Object> asked) {
        return graph.read(query, asked, row -> row.text("key"));
    }

    private String key(PartyRef ref) {
        return new Parties(graph).find(List.of(ref)).values().iterator().next().key();
    }

    @Test
    void nothingIsKnownBeforeItWasWritten() {
        assertThat(new Steps(graph, new Tick(tick.number() - 1)).elsewhere()).isEmpty();
    }

    private static String number(Row row) {
        return String.valueOf(row.map("properties").get("caseNo"));
    }
}
