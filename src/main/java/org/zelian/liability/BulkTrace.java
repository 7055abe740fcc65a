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
    private final int group;
    private final Graph graph;
    private final Laps laps = new Laps();
    private final Ledger ledger;
    private final Ticks ticks;
    private final Tick tick;
    private final Engine engine;
    private final boolean present;
    private volatile long seen;
    private long byOthers;

    /** Of the facts known at a tick, under a rulebook. */
    public BulkTrace(Graph graph, Rulebook book, Tick tick) {
        this(graph, book, tick, Tracer.GROUP);
    }

    BulkTrace(Graph graph, Rulebook book, Tick tick, int group) {
        this.group = group;
        this.graph = graph;
        this.tick = tick;
        this.engine = new Engine(book);
        this.ledger = new Ledger(graph, book, laps);
        this.ticks = new Ticks(graph);
        this.seen = ticks.last().number();
        this.present = seen == tick.number();
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

    /** A group, or at the end those without a subject, as the graph was after a tick. */
    private record Step(long at, List<String> keys, List<Traced> traced, Ledger.Plan plan) {
        boolean changesNothing() {
            return plan.isEmpty();
        }
    }

    /** Traces and writes; everybody whose acts nobody believes any more loses his supports at the end. */
    public Outcome run(Listener listener) {
        var keys = laps.of(Laps.Work.READ, () -> tracer(seen).subjects());
        var groups = Tracer.groups(keys, group);
        var total = new Ledger.Difference[] {new Ledger.Difference(0, 0, 0, 0)};
        var done = new long[] {0, 0};
        Ahead.each(groups.size(), number -> step(groups.get(number), seen), (Consumer<Step>) made -> {
            var step = made.changesNothing() ? made : stored(made);
            var difference = step.plan().difference();
            total[0] = total[0].plus(difference);
            done[0] += step.traced().size();
            done[1] += step.traced().stream()
                    .mapToLong(one -> one.findings().supports().size())
                    .sum();
            listener.stored(step.traced(), difference, done[0], keys.size());
        });
        var orphans = orphans(seen);
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

    /** What some subjects answer for, as the graph was after a tick. */
    private Step step(List<String> keys, long at) {
        var traced = tracer(at).some(keys);
        return new Step(at, keys, traced, ledger.plan(traced));
    }

    private Step orphans(long at) {
        return new Step(at, List.of(), List.of(), ledger.orphans(known(at)));
    }

    private Tracer tracer(long at) {
        return new Tracer(engine, graph, known(at), laps);
    }

    /** Asked of the present, what a commit of others brought counts from the next group on; asked of the past, never. */
    private Tick known(long at) {
        return present ? new Tick(at) : tick;
    }

    private Step stored(Step step) {
        return laps.of(Laps.Work.COMMIT, () -> {
            var next = new Tick[1];
            var stored = graph.inTransaction(() -> {
                next[0] = ticks.next();
                var now = isOutdated(step, next[0]) ? again(step, next[0].number() - 1) : step;
                ledger.write(next[0], now.plan());
                return now;
            });
            if (next[0].number() != seen + 1) {
                byOthers = next[0].number() - 1;
            }
            seen = next[0].number();
            return stored;
        });
    }

    /** Whether somebody else wrote since it was read: a decision taken meanwhile must not be undone by what was read before. */
    private boolean isOutdated(Step step, Tick next) {
        return next.number() != seen + 1 || byOthers > step.at();
    }

    private Step again(Step step, long at) {
        return step.keys().isEmpty() ? orphans(at) : step(step.keys(), at);
    }
}
