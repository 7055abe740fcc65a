package org.zelian.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zelian.audit.LookTrail;
import org.zelian.casework.CaseRules;
import org.zelian.casework.Docket;
import org.zelian.casework.Dockets;
import org.zelian.cli.tables.People;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadResult;
import org.zelian.kernel.Tick;
import org.zelian.liability.BulkTrace;
import org.zelian.liability.Engine;
import org.zelian.liability.Retrace;
import org.zelian.liability.Rulebook;
import org.zelian.liability.Traced;
import org.zelian.liability.Tracer;
import org.zelian.registry.Sways;
import org.zelian.sanction.Listed;

/**
 * What a question is asked of: a folder, loaded into a store of its own for as long as the question takes, or an
 * office's store.
 *
 * @param tick as known then
 * @param delivery the folder; empty for an office's store
 */
record Ground(
        Graph graph,
        TraceSettings settings,
        Rulebook book,
        Tick tick,
        Optional<Instant> knownAt,
        Optional<Delivery> delivery,
        Optional<LoadResult> load) {

    /** Work that is done while the ground is there. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T on(Ground ground) throws IOException;
    }

    static Ground of(
            Graph graph,
            TraceSettings settings,
            @Nullable Instant knownAt,
            Optional<Delivery> delivery,
            Optional<LoadResult> load) {
        var instant = knownAt != null ? Optional.of(knownAt) : settings.knownAt();
        var ticks = new Ticks(graph);
        var tick = instant.map(at -> ticks.at(at).orElse(new Tick(0))).orElseGet(ticks::last);
        return new Ground(graph, settings, settings.choices().rulebook(), tick, instant, delivery, load);
    }

    /** The day of the question: as asked, else as trace.yaml says, else today. */
    LocalDate day(@Nullable LocalDate asked, Clock clock) {
        return asked != null
                ? asked
                : settings.asOf().orElseGet(() -> LocalDate.now(clock.withZone(TraceFolder.CHINA)));
    }

    Tracer tracer() {
        return new Tracer(new Engine(book), graph, tick);
    }

    /** Traces everybody and writes what is new into the ledger, group by group, each in one transaction. */
    BulkTrace.Outcome writeLedger(TraceProgress progress, Consumer<List<Traced>> each) {
        // What overlaps and warnings read beside the facts.
        new Sways(graph).rebuild();
        BulkTrace.Listener told = (group, difference, done, of) -> {
            each.accept(group);
            progress.traced(done, of);
        };
        if (knownAt.isEmpty()) {
            return new Retrace(graph, book).everybody(told);
        }
        new Listed(graph, book.rules().names().lists()).rebuild();
        return new BulkTrace(graph, book, tick).run(told);
    }

    /** Brings up to date what rests on facts or rules that changed; empty if the store was never traced as a whole. */
    Optional<Retrace.Outcome> settle(TraceProgress progress) {
        new Sways(graph).rebuild();
        return again(progress);
    }

    /** Traces again what changed since everybody was traced last; empty if that never was. */
    Optional<Retrace.Outcome> again(TraceProgress progress) {
        return new Retrace(graph, book).run((group, difference, done, of) -> progress.traced(done, of));
    }

    /** Hears of groups that are traced, and how many of all subjects are done. */
    @FunctionalInterface
    interface Group {
        void traced(List<Traced> group, long done, long of);
    }

    /** Traces everybody against whom an act is known, group by group; the ledger is left alone. */
    void each(Group each) {
        var tracer = tracer();
        int subjects = tracer.subjects().size();
        var done = new long[1];
        tracer.all(group -> each.traced(group, done[0] += group.size(), subjects));
    }

    /**
     * The dockets of everybody on a day, and at last those of cases that no trace meets: traced once, and everybody whom
     * these mention is learnt by the way.
     */
    People dockets(LocalDate day, LookTrail looks, Consumer<Docket> each) {
        var cast = new Cast();
        var dockets = new Dockets(
                graph, tick, CaseRules.shipped(book, settings.choices().calendar()), day, looks);
        each((group, done, of) -> {
            cast.learn(group);
            dockets.of(group).forEach(each);
        });
        dockets.elsewhere().forEach(each);
        return cast.people(this);
    }

    /** Everybody whom the cases mention, learnt in a pass of its own. */
    People people() {
        var cast = new Cast();
        each((group, done, of) -> cast.learn(group));
        return cast.people(this);
    }
}
