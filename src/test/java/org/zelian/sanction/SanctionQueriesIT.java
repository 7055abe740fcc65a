package org.zelian.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
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

/** The rows of queries of this room, on listings of two organisations; one test a file, named after it. */
@WithGraph
class SanctionQueriesIT {
    private static final PartyRef ONE = new PartyRef("USCC", "91120113MA90000389");
    private static final PartyRef TWO = new PartyRef("USCC", "91120113MA9000011H");
    private static final LocalDate DAY = LocalDate.parse("2026-08-20");

    private final Graph graph;
    private Tick tick = new Tick(0);

    SanctionQueriesIT(Graph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void twoListings() {
        tick = write(
                listing(ONE, "D1"),
                listing(TWO, "D2"),
                new Fact(
                        FactKind.ENDS,
                        List.of(),
                        new TreeMap<>(Map.of("decisionNo", "D1", "authority", "局", "end", "REMOVED")),
                        Period.since(DAY.plusMonths(6)),
                        "test"));
    }

    @Test
    void listingCoursesOf() {
        Function<Row, String> steps = row -> row.text("list") + " "
                + row.maps("steps").stream()
                        .map(step -> step.get("kind") + " " + step.get("validFrom"))
                        .toList();
        assertThat(rows("listing-courses-of", Map.of("keys", List.of(key(ONE))), steps))
                .containsExactly("LAB [ENDS 2027-02-20]");
        assertThat(rows("listing-courses-of", Map.of("keys", List.of(key(TWO))), steps))
                .containsExactly("LAB []");
    }

    @Test
    void subjectsOfDecision() {
        Function<Row, String> key = row -> row.text("key");
        assertThat(rows("subjects-of-decision", Map.of("decision", "D1", "authority", ""), key))
                .containsExactly(key(ONE));
        assertThat(rows("subjects-of-decision", Map.of("decision", "D1", "authority", "另一局"), key))
                .isEmpty();
    }

    @Test
    void writeListed() {
        write("write-listed", Map.of("rows", List.of(stretch(ONE, "D1"), stretch(TWO, "D2"))));
        assertThat(onList()).containsExactlyInAnyOrder(ONE.toString(), TWO.toString());
    }

    @Test
    void renewListed() {
        var both = List.of(stretch(ONE, "D1"), stretch(TWO, "D2"));
        write("write-listed", Map.of("rows", both));
        write("renew-listed", Map.of("rows", both, "keys", List.of(key(ONE))));
        assertThat(onList())
                .as("once each: those of the subject in place of what it had, those of others left alone")
                .containsExactlyInAnyOrder(ONE.toString(), TWO.toString());
        write("renew-listed", Map.of("rows", List.of(), "keys", List.of(key(ONE))));
        assertThat(onList()).containsExactly(TWO.toString());
    }

    @Test
    void forgetListed() {
        write("write-listed", Map.of("rows", List.of(stretch(ONE, "D1"), stretch(TWO, "D2"))));
        Function<Row, Long> gone = row -> row.number("gone");
        assertThat(graph.write("sanction/forget-listed", Map.of("limit", 1L), gone))
                .containsExactly(1L);
        assertThat(graph.write("sanction/forget-listed", Map.of("limit", 5L), gone))
                .containsExactly(1L);
        assertThat(onList()).isEmpty();
    }

    @Test
    void listed() {
        write("write-listed", Map.of("rows", List.of(stretch(ONE, "D1"))));
        assertThat(onList(DAY)).containsExactly(ONE.toString());
        assertThat(onList(DAY.minusDays(1))).as("before it began").isEmpty();
        assertThat(onList(DAY.plusMonths(6)))
                .as("on the day from which it is over")
                .isEmpty();
    }

    private List<String> onList() {
        return onList(DAY);
    }

    private List<String> onList(LocalDate day) {
        return rows("listed", Map.of("day", day, "tick", tick.number()), row -> row.text("subject"));
    }

    private Map<String, Object> stretch(PartyRef of, String decision) {
        return Map.of(
                "fact",
                listing(of, decision).id(),
                "list",
                "LAB",
                "sector",
                "labour",
                "level",
                "BLACK",
                "validFrom",
                DAY,
                "validTo",
                DAY.plusMonths(6),
                "knownFrom",
                tick.number(),
                "knownTo",
                Long.MAX_VALUE);
    }

    private static Fact listing(PartyRef of, String decision) {
        var values = Map.of(
                "act",
                "LISTING",
                "trigger",
                "LAB",
                "decisionNo",
                decision,
                "authority",
                "局",
                "decidedOn",
                DAY.toString());
        return Fact.of(FactKind.ACT, List.of(of), values, Period.since(DAY), "test");
    }

    private Tick write(Fact... facts) {
        var stated = new ArrayList<Stated>();
        List.of(facts).forEach(fact -> stated.add(new Stated(fact, stated.size() + 2)));
        var batch = new Batches(graph).open("test", "file.csv", "hash");
        return graph.inTransaction(() -> {
            var next = new Ticks(graph).next();
            new Facts(graph).write(next, batch, stated);
            return next;
        });
    }

    private void write(String query, Map<String, ?> params) {
        graph.inTransaction(() -> graph.write("sanction/" + query, params));
    }

    private String key(PartyRef ref) {
        return Objects.requireNonNull(new Parties(graph).find(List.of(ref)).get(ref))
                .key();
    }

    private <T> List<T> rows(String query, Map<String, ?> params, Function<Row, T> cells) {
        return graph.read("sanction/" + query, Map.copyOf(params), cells);
    }
}
