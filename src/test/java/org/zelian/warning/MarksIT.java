package org.zelian.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Batches;
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
import org.zelian.liability.BulkTrace;
import org.zelian.liability.Policy;
import org.zelian.liability.RiskSigns.Sign;
import org.zelian.liability.Rulebook;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** The marks beside the answer at the counter, as known now and as known then. */
@WithGraph
class MarksIT {
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final PartyRef LISTED = organisation("91120113MA9500016X");
    private static final PartyRef LED = organisation("91120113MA95000243");
    private static final PartyRef BRANCH = organisation("91120113MA9500032R");
    private static final PartyRef PERSON = new PartyRef("CN-ID", "tokenP1tokenP1tokenP1toke");

    private final Graph graph;
    private final Rulebook book = new Rulebook(ShippedCatalogue.load(), Policy.cautious());
    private int files;

    MarksIT(Graph graph) {
        this.graph = graph;
    }

    private static PartyRef organisation(String code) {
        return new PartyRef("USCC", code);
    }

    @BeforeEach
    void aPersonAnswersForOneAndLeadsAnother() {
        load(
                profile(LISTED, "甲公司", "COMPANY"),
                profile(LED, "乙公司", "COMPANY"),
                profile(BRANCH, "乙分公司", "BRANCH"),
                fact(FactKind.PERSON, List.of(PERSON), Map.of("name", "张一")),
                serves(LISTED),
                serves(LED),
                fact(FactKind.BRANCH_OF, List.of(BRANCH, LED), Map.of()),
                listing(LISTED, "L1"),
                fact(
                        FactKind.NAMES,
                        List.of(PERSON),
                        Map.of("decisionNo", "L1", "authority", "局", "capacity", "LEGAL_REPRESENTATIVE")));
        trace();
    }

    @Test
    void asKnownThenTheyAreThoseOfThenThoughTheLedgerSaysOtherwiseNow() {
        var then = trace();
        assertThat(marks(then)).extracting(Sign::id).containsExactly("W05-RISK");
        var before = marks(then);

        load(
                fact(
                        FactKind.ENDS,
                        List.of(),
                        Map.of("decisionNo", "L1", "authority", "局", "end", "REVOKED", "from", "2026-09-01")),
                listing(BRANCH, "L2"));
        var now = trace();

        assertThat(marks(now)).extracting(Sign::id).containsExactly("W05-BRANCH");
        assertThat(marks(then)).as("as known then").isEqualTo(before);
    }

    /** Traced anew, they are what the ledger says; of one organisation as of all. */
    @Test
    void bothWaysOfAskingSayTheSame() {
        load(listing(BRANCH, "L2"));
        var now = trace();

        for (var about : List.of(Optional.<PartyRef>empty(), Optional.of(LED), Optional.of(LISTED))) {
            var moment = new Moment(graph, book, DAY, now, about);
            var traced = ByTrace.of(moment, about);
            var stored = new ByLedger(moment, about);
            boolean led = !about.equals(Optional.of(LISTED));
            assertThat(traced.kin()).as("%s", about).hasSize(led ? 1 : 0).isEqualTo(stored.kin());
            assertThat(traced.branches()).as("%s", about).hasSize(led ? 1 : 0).isEqualTo(stored.branches());
        }
    }

    private List<Sign> marks(Tick tick) {
        return new Marks(graph, book).about(LED, DAY, tick);
    }

    private Tick trace() {
        var ticks = new Ticks(graph);
        new BulkTrace(graph, book, ticks.last()).run((group, difference, done, of) -> {});
        return ticks.last();
    }

    private void load(Fact... facts) {
        var batch = new Batches(graph).open("test", "file" + ++files + ".csv", "hash" + files);
        graph.inTransaction(() -> new Facts(graph)
                .write(
                        new Ticks(graph).next(),
                        batch,
                        List.of(facts).stream().map(each -> new Stated(each, 1)).toList()));
    }

    private static Fact profile(PartyRef of, String name, String type) {
        return fact(FactKind.PROFILE, List.of(of), Map.of("name", name, "type", type, "region", "120113"));
    }

    private static Fact serves(PartyRef at) {
        return fact(FactKind.SERVES, List.of(PERSON, at), Map.of("office", "LEGAL_REPRESENTATIVE"));
    }

    private static Fact listing(PartyRef of, String number) {
        var values = new HashMap<>(Map.of("act", "LISTING", "trigger", "LAB", "decisionNo", number, "authority", "局"));
        values.putAll(Map.of("decidedOn", "2026-08-20", "violationFrom", "2026-03-01", "violationTo", "2026-05-31"));
        return fact(FactKind.ACT, List.of(of), values);
    }

    private static Fact fact(FactKind kind, List<PartyRef> ends, Map<String, String> values) {
        return Fact.of(kind, ends, new TreeMap<>(values), Period.since(LocalDate.parse("2020-01-01")), "test");
    }
}
