package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Batches;
import org.zelian.graph.Closed;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Outbox;
import org.zelian.graph.Parties;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** A trace of everybody beside others who write, over five listings traced one by one. */
@WithGraph
class BulkTraceIT {
    private static final PartyRef HEAD = new PartyRef("CN-ID", "token1");
    private static final List<PartyRef> LISTED = List.of(
            new PartyRef("USCC", "91120113MA90000389"),
            new PartyRef("USCC", "91120113MA9000011H"),
            new PartyRef("USCC", "91120113MA900002X9"),
            new PartyRef("USCC", "91120110MA90000709"),
            new PartyRef("USCC", "91130709MA90000624"));
    private static final Rulebook BOOK = new Rulebook(ShippedCatalogue.load(), Policy.cautious());

    private final Graph graph;
    private Tick tick = new Tick(0);

    BulkTraceIT(Graph graph) {
        this.graph = graph;
    }

    @BeforeEach
    void fiveListings() {
        var facts = new ArrayList<Fact>();
        facts.add(fact(FactKind.PERSON, List.of(HEAD), Map.of("name", "张一", "state", "RESOLVED")));
        for (var one : LISTED) {
            facts.add(fact(FactKind.PROFILE, List.of(one), Map.of("name", "某公司", "type", "COMPANY")));
            facts.add(fact(FactKind.SERVES, List.of(HEAD, one), Map.of("office", "LEGAL_REPRESENTATIVE")));
            facts.add(listing(one));
        }
        tick = write(facts);
    }

    private static Fact fact(FactKind kind, List<PartyRef> ends, Map<String, String> values) {
        return Fact.of(kind, ends, values, Period.since(LocalDate.parse("2020-01-01")), "test");
    }

    private static Fact listing(PartyRef one) {
        return fact(
                FactKind.ACT,
                List.of(one),
                Map.of(
                        "act", "LISTING",
                        "trigger", "LAB",
                        "decisionNo", "D-" + one.value(),
                        "authority", "局",
                        "decidedOn", "2026-08-20",
                        "violationFrom", "2026-03-01",
                        "violationTo", "2026-05-31"));
    }

    private static Fact revoked(PartyRef one) {
        return Fact.of(
                FactKind.ENDS,
                List.of(),
                Map.of("decisionNo", "D-" + one.value(), "authority", "局", "end", "REVOKED", "from", "2026-09-14"),
                Period.always(),
                "test");
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

    /** Ends all listings, and brings them up to date as an officer's decision does, in a transaction of its own. */
    private void endAll() {
        var now = write(LISTED.stream().map(BulkTraceIT::revoked).toList());
        var ledger = new Ledger(graph, BOOK);
        graph.inTransaction(() -> {
            var next = new Ticks(graph).next();
            var traced = new Tracer(new Engine(BOOK), graph, now)
                    .some(LISTED.stream().map(this::key).toList());
            return ledger.write(next, ledger.plan(traced));
        });
    }

    @Test
    void whatIsDecidedWhileEverybodyIsTracedIsNotUndoneByWhatWasReadBefore() {
        var met = new ArrayList<Long>();
        new BulkTrace(graph, BOOK, tick, 1).run((group, difference, done, of) -> {
            if (met.isEmpty()) {
                endAll();
            }
            met.add(done);
        });
        assertThat(met).containsExactly(1L, 2L, 3L, 4L, 5L);
        var again = new BulkTrace(graph, BOOK, new Ticks(graph).last()).run((group, difference, done, of) -> {});
        assertThat(again.difference().none())
                .as("the ledger says what the facts say now")
                .isTrue();
    }

    @Test
    void everyCommittedChangeIsNotedForThoseOutsideWithoutNamingAPerson() {
        new BulkTrace(graph, BOOK, tick, 2).run((group, difference, done, of) -> {});
        var noted = new Outbox(graph).after(tick, 10);
        assertThat(noted)
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.content())
                        .contains("\"event\":\"LIABILITIES_CHANGED\"", "\"withdrawn\":0", "USCC:91")
                        .doesNotContain("CN-ID", "token"));
        new BulkTrace(graph, BOOK, new Ticks(graph).last(), 2).run((group, difference, done, of) -> {});
        assertThat(new Outbox(graph).after(tick, 10))
                .as("nothing changed again")
                .hasSize(3);
    }

    @Test
    void supportsThatWereWithdrawnWhileEverybodyIsTracedStayWithdrawn() {
        new BulkTrace(graph, BOOK, tick, 1).run((group, difference, done, of) -> {});
        var held = held();
        assertThat(held).isNotEmpty();
        var facts = new Facts(graph);
        graph.inTransaction(() -> {
            var next = new Ticks(graph).next();
            facts.close(
                    next, List.of(facts.find(listing(LISTED.getFirst()).id()).orElseThrow()), Closed.WITHDRAWN, "");
            return next;
        });
        var outcome = new BulkTrace(graph, BOOK, new Ticks(graph).last(), 1).run((group, difference, done, of) -> {
            if (done == 1) {
                write(List.of(fact(FactKind.PERSON, List.of(new PartyRef("CN-ID", "token9")), Map.of("name", "李二"))));
            }
        });
        assertThat(outcome.difference().withdrawn()).isPositive();
        assertThat(held()).hasSizeLessThan(held.size());
    }

    private List<String> held() {
        var refs = LISTED.stream().map(Ledger::pair).toList();
        return graph.read("liability/stored", Map.of("refs", refs), row -> row.maps("supports")).stream()
                .flatMap(List::stream)
                .filter(support -> Boolean.FALSE.equals(support.get("withdrawn")))
                .map(support -> (String) support.get("id"))
                .toList();
    }
}
