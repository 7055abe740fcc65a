package org.zelian.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Tick;

/** What came or went between two ticks: found by the batches that ticks tell of, the same as by a look at every fact. */
@WithGraph
class ChangesIT {
    private static final long SEED = 20261122L;
    private static final List<FactKind> KINDS = List.of(FactKind.values());

    private final Graph graph;
    private final Facts facts;
    private final Ticks ticks;

    ChangesIT(Graph graph) {
        this.graph = graph;
        facts = new Facts(graph);
        ticks = new Ticks(graph);
    }

    @Test
    void whatCameOrWentBetweenAnyTwoTicksIsWhatALookAtEveryFactFinds() {
        for (long seed = SEED; seed < SEED + 2; seed++) {
            history(seed);
            long last = ticks.last().number();
            for (long since = 0; since <= last; since++) {
                for (long to = since; to <= last; to++) {
                    assertThat(changed(since, to))
                            .as("after tick %d up to %d, seed %d", since, to, seed)
                            .containsExactlyInAnyOrderElementsOf(byLookingAtAll(since, to));
                }
            }
            assertThat(changed(0, last)).isNotEmpty();
            Wipe.facts(graph);
        }
    }

    @Test
    void aStoreThatIsOlderThanWhatItsTicksTellStillFindsEverything() {
        history(SEED);
        try (var session = graph.driver().session()) {
            session.run("MATCH (t:Tick WHERE t.n <= 3) REMOVE t.came, t.went").consume();
            session.run("MATCH (c:Counter {name: 'telling'}) SET c.n = 3").consume();
        }
        long last = ticks.last().number();
        for (long since = 0; since <= last; since++) {
            assertThat(told(since, last)).as("after tick %d", since).isEqualTo(since >= 3);
            assertThat(changed(since, last)).containsExactlyInAnyOrderElementsOf(byLookingAtAll(since, last));
        }
    }

    @Test
    void aTickTellsWhatItBroughtAndWhatItEnded() {
        var one = new RandomFacts(SEED).next(FactKind.LICENCE);
        var brought = write("b1", List.of(one));
        var ended = graph.inTransaction(() -> {
            var tick = ticks.next();
            facts.close(tick, facts.find(List.of(one.id())), Closed.WITHDRAWN, "");
            return tick;
        });
        graph.write("graph/tick-brought", Map.of("tick", ended.number(), "batch", "b2"));

        assertThat(batches(0, brought.number())).isEqualTo("[b1] []");
        assertThat(batches(brought.number(), ended.number())).isEqualTo("[b2] [b1]");
        assertThat(graph.read(
                        "graph/changes-of-batches",
                        Map.of(
                                "came", List.of("b2"),
                                "went", List.of("b1"),
                                "since", brought.number(),
                                "tick", ended.number()),
                        Recorded::of))
                .extracting(Recorded::fact)
                .containsExactly(one);
    }

    /** Ten transactions of three batches: facts new and repeated, believed ones superseded, ended, and stated again. */
    private void history(long seed) {
        var random = new Random(seed);
        var some = new RandomFacts(seed);
        var stated = new ArrayList<Fact>();
        for (int step = 0; step < 10; step++) {
            var chunk = new ArrayList<Fact>();
            IntStream.range(0, 12).forEach(i -> chunk.add(some.next(KINDS.get(random.nextInt(KINDS.size())))));
            stated.stream().filter(fact -> random.nextInt(5) == 0).forEach(chunk::add);
            stated.addAll(chunk);
            write("b" + random.nextInt(3), chunk);
            if (random.nextBoolean()) {
                var gone = facts.find(stated.stream().map(Fact::id).toList()).stream()
                        .filter(Recorded::isBelieved)
                        .filter(fact -> random.nextInt(6) == 0)
                        .toList();
                var why = random.nextBoolean() ? Closed.WITHDRAWN : Closed.SUPERSEDED;
                graph.inTransaction(() -> facts.close(ticks.next(), gone, why, ""));
            }
        }
    }

    private Tick write(String batch, List<Fact> chunk) {
        var stated = chunk.stream().map(fact -> new Stated(fact, 1)).toList();
        return graph.inTransaction(() -> {
            var tick = ticks.next();
            facts.write(tick, batch, stated);
            return tick;
        });
    }

    private List<Recorded> changed(long since, long to) {
        var changed = new ArrayList<Recorded>();
        facts.changed(new Tick(since), new Tick(to), changed::add);
        return changed;
    }

    private List<Recorded> byLookingAtAll(long since, long to) {
        return graph.read("graph/changes", Map.of("since", since, "tick", to), Recorded::of);
    }

    private boolean told(long since, long to) {
        return graph.readOne("graph/batches-between", Map.of("since", since, "tick", to), row -> row.flag("complete"))
                .orElseThrow();
    }

    private String batches(long since, long to) {
        return graph.readOne(
                        "graph/batches-between",
                        Map.of("since", since, "tick", to),
                        row -> row.texts("came") + " " + row.texts("went"))
                .orElseThrow();
    }
}
