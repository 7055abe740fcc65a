package org.zelian.liability;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Tick;

/**
 * Traces everybody against whom an act is known and brings the ledger up to date, group by group, each in one
 * transaction with one tick.
 *
 * <p>While a group is committed, the next is read and computed. Memory is bounded by two groups, however many subjects
 * there are. A run that was killed has stored whole groups; run again, it writes the others, and a second run writes
 * nothing. Call it outside a transaction.
 */
public final class BulkTrace {
    private final Graph graph;
    private final Rulebook book;
    private final Laps laps = new Laps();
    private final Tracer tracer;
    private final Ledger ledger;
    private final Ticks ticks;
    private final Tick tick;
    private final boolean present;
    private Tick seen;

    /** Of the facts known at a tick, under a rulebook. */
    public BulkTrace(Graph graph, Rulebook book, Tick tick) {
        this.graph = graph;
        this.book = book;
        this.tick = tick;
        this.tracer = new Tracer(new Engine(book), graph, tick, laps);
        this.ledger = new Ledger(graph, book, laps);
        this.ticks = new Ticks(graph);
        this.seen = ticks.last();
        this.present = seen.equals(tick);
    }

    /**
     * What a run did, and how long each kind of work took; read and compute run beside commit, so that the sum is more
     * than the time that passed.
     *
     * @param read the case files and the supports stored, from the graph
     * @param compute engine and certificates
     * @param commit the supports into the graph
     */
    public record Outcome(
            int subjects,
            long supports,
            Ledger.Difference difference,
            Duration read,
            Duration compute,
            Duration commit) {}

    /** Hears how a run goes on. */
    @FunctionalInterface
    public interface Listener {
        /** Hears of a group that is stored, what it changed, and how many of all subjects are done. */
        void stored(List<Traced> group, Ledger.Difference difference, long done, long of);
    }

    private record Step(List<String> keys, List<Traced> traced, Ledger.Plan plan) {
        boolean changesNothing() {
            return plan.isEmpty();
        }
    }

    /** Traces and writes; everybody whose acts nobody believes any more loses his supports at the end. */
    public Outcome run(Listener listener) {
        var keys = laps.of(Laps.Work.READ, tracer::subjects);
        var total = new Ledger.Difference[] {new Ledger.Difference(0, 0, 0, 0)};
        var done = new long[] {0, 0};
        Ahead.each(Tracer.groups(keys), number -> step(tracer, Tracer.group(keys, number)), (Consumer<Step>) made -> {
            var step = made.changesNothing() ? made : stored(made);
            var difference = step.plan().difference();
            total[0] = total[0].plus(difference);
            done[0] += step.traced().size();
            done[1] += step.traced().stream()
                    .mapToLong(one -> one.findings().supports().size())
                    .sum();
            listener.stored(step.traced(), difference, done[0], keys.size());
        });
        var orphans = new Step(List.of(), List.of(), ledger.orphans(tick));
        total[0] = total[0].plus(
                (orphans.changesNothing() ? orphans : stored(orphans)).plan().difference());
        return new Outcome(
                keys.size(),
                done[1],
                total[0],
                laps.took(Laps.Work.READ),
                laps.took(Laps.Work.COMPUTE),
                laps.took(Laps.Work.COMMIT));
    }

    private Step step(Tracer by, List<String> keys) {
        var traced = by.some(keys);
        return new Step(keys, traced, ledger.plan(traced));
    }

    private Step stored(Step step) {
        return laps.of(Laps.Work.COMMIT, () -> {
            var next = new Tick[1];
            var stored = graph.inTransaction(() -> {
                next[0] = ticks.next();
                var now = isAlone(next[0]) ? step : again(step, next[0]);
                ledger.write(next[0], now.plan());
                return now;
            });
            seen = next[0];
            return stored;
        });
    }

    /** Whether nobody else wrote since the last group: a decision taken meanwhile must not be undone by what was read before. */
    private boolean isAlone(Tick next) {
        return !present || next.number() == seen.number() + 1;
    }

    private Step again(Step step, Tick now) {
        return step(new Tracer(new Engine(book), graph, now), step.keys());
    }
}
