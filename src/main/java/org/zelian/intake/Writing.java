package org.zelian.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Closed;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Identity;
import org.zelian.graph.Ready;
import org.zelian.graph.Recorded;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.graph.Written;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/** Writes chunks, each as one transaction with one tick; in a replay, at the instants at which things became known. */
final class Writing {
    /** The instant of ticks in a replay before the first recorded time. */
    static final Instant NO_INSTANT =
            LocalDate.of(1, 1, 1).atStartOfDay(ZoneId.of("UTC")).toInstant();

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Graph graph;
    private final LoadOptions options;
    private final Ticks ticks;
    private final Facts facts;
    private final Endings endings;
    private final TreeMap<Instant, List<Due>> agenda = new TreeMap<>();
    private final List<Rejection> late = new ArrayList<>();
    private final Checks checks;
    private Instant now = NO_INSTANT;

    /** Something to do at an instant of a replay. */
    private record Due(@Nullable BatchOfFile batch, List<Spoken<Claim.Assertion>> assertions, List<Ending> endings) {}

    /** An end of a belief: of a fact by its content, or of what is believed between two persons. */
    record Ending(@Nullable String fact, Claim.@Nullable Retraction retraction, Claim.Closing closing) {}

    /** What a chunk did; {@code stored} = whether the store is another one since. */
    record Outcome(Written written, List<PartyRef> contested, boolean stored) {
        static final Outcome NOTHING = new Outcome(Written.NOTHING, List.of(), false);

        Outcome undone() {
            return new Outcome(written, contested, false);
        }
    }

    /** Thrown to leave a transaction without a trace: nothing was new, or nothing is to be stored. */
    private static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Outcome outcome;

        Undo(Outcome outcome) {
            super("nothing to store", null, false, false);
            this.outcome = outcome;
        }
    }

    Writing(Graph graph, LoadOptions options, Known known) {
        this.graph = graph;
        this.options = options;
        this.ticks = new Ticks(graph);
        this.facts = new Facts(graph);
        this.endings = new Endings(graph, facts);
        this.checks = new Checks(known);
    }

    /** The instant of the ticks from here on. */
    void speakAt(Optional<Instant> recordedAt) {
        recordedAt.filter(now::isBefore).ifPresent(instant -> now = instant);
    }

    /** Makes a chunk ready to be written, which needs no transaction. */
    Ready ready(List<Spoken<Claim.Assertion>> spoken) {
        var papers = new ArrayList<Identity>();
        var further = new LinkedHashMap<PartyRef, PartyRef>();
        var stated = new ArrayList<Stated>(spoken.size());
        for (var each : spoken) {
            var fact = each.claim().fact();
            stated.add(new Stated(fact, each.row().line()));
            for (var identifier : each.claim().identifiers()) {
                var masked = identifier.masked();
                var encrypted = identifier.encrypted();
                if (masked != null && encrypted != null) {
                    papers.add(Identity.of(identifier.ref(), masked, encrypted));
                } else if (!identifier.ref().equals(fact.end(0))) {
                    further.put(identifier.ref(), fact.end(0));
                }
            }
        }
        return facts.ready(stated, papers, further);
    }

    /**
     * Writes a chunk: parties, identifiers, facts; then {@code stored}, in the same transaction.
     *
     * @param batch gives the batch, opened inside the transaction if it is the first that stores anything
     */
    Outcome chunk(Function<Tick, String> batch, Ready ready, Runnable stored) {
        if (ready.isEmpty()) {
            return Outcome.NOTHING;
        }
        // Inside somebody else's transaction nothing can be taken back but all of it.
        boolean own = !Graph.isInTransaction();
        try {
            return graph.inTransaction(() -> {
                var tick = next();
                var all = facts.store(tick, batch.apply(tick), ready);
                var outcome = new Outcome(all.written(), all.contested(), all.changed());
                if (options.dryRun() || (own && !outcome.stored())) {
                    throw new Undo(outcome.undone());
                }
                stored.run();
                return outcome;
            });
        } catch (Undo undo) {
            return undo.outcome;
        }
    }

    /**
     * Ends beliefs: at once, or in a replay at the start of the day from which that is known.
     *
     * @return how many were believed, or will be closed in the replay
     */
    int end(List<Ending> all, Runnable stored) {
        if (all.isEmpty()) {
            return 0;
        }
        if (options.dryRun()) {
            return endings.wouldClose(all);
        }
        if (!options.replay()) {
            return endAll(all, stored);
        }
        all.forEach(ending -> due(ending.closing().day(), new Due(null, List.of(), List.of(ending))));
        stored.run();
        return all.size();
    }

    /** Asserts facts that have a day of their own from which they are known, in a replay. */
    void assertLater(BatchOfFile batch, List<Spoken<Claim.Assertion>> spoken) {
        for (var each : spoken) {
            var day = each.claim().knownFrom();
            due(day == null ? LocalDate.MIN : day, new Due(batch, List.of(each), List.of()));
        }
    }

    /** Ends facts that a full delivery does not repeat. */
    int notRepeated(List<Recorded> missing) {
        int closed = 0;
        for (int from = 0; from < missing.size(); from += Facts.CHUNK) {
            var chunk = missing.subList(from, Math.min(missing.size(), from + Facts.CHUNK));
            closed += options.dryRun()
                    ? chunk.size()
                    : graph.inTransaction(() -> facts.close(next(), chunk, Closed.NOT_REPEATED, ""));
        }
        return closed;
    }

    /** Does what is due up to an instant. */
    void doUntil(Instant instant) {
        while (!agenda.isEmpty() && !agenda.firstKey().isAfter(instant)) {
            var first = agenda.pollFirstEntry();
            speakAt(Optional.of(first.getKey()).filter(at -> !at.equals(Instant.MAX)));
            first.getValue().forEach(due -> perform(due, first.getKey().equals(Instant.MAX)));
        }
    }

    /** Does everything that is still due. */
    void doAll() {
        doUntil(Instant.MAX);
    }

    /** Rows that could not be taken in when their day came. */
    List<Rejection> late() {
        return late;
    }

    private void perform(Due due, boolean last) {
        var outcome = checks.check(due.assertions(), new Survey());
        if (!outcome.refused().isEmpty()) {
            if (last) {
                outcome.refused().values().forEach(refused -> late.add(refused.rejection()));
            } else {
                // The persons may come with a later delivery.
                agenda.computeIfAbsent(Instant.MAX, at -> new ArrayList<>()).add(due);
            }
            return;
        }
        var batch = due.batch();
        if (batch != null) {
            write(batch, outcome.good());
        }
        endAll(due.endings(), () -> {});
    }

    private void write(BatchOfFile batch, List<Spoken<Claim.Assertion>> spoken) {
        var id = new String[1];
        if (chunk(tick -> id[0] = batch.get(), ready(spoken), () -> {}).stored()) {
            batch.stored(id[0]);
            batch.finish();
        }
    }

    private int endAll(List<Ending> all, Runnable stored) {
        return graph.inTransaction(() -> {
            var groups = endings.believed(all);
            int closed = 0;
            if (!groups.isEmpty()) {
                var tick = next();
                for (var group : groups.entrySet()) {
                    closed += facts.close(
                            tick,
                            group.getValue(),
                            Closed.valueOf(group.getKey().reason().name()),
                            group.getKey().document());
                }
            }
            stored.run();
            return closed;
        });
    }

    private void due(LocalDate day, Due due) {
        var start = day.equals(LocalDate.MIN) ? now : day.atStartOfDay(SHANGHAI).toInstant();
        agenda.computeIfAbsent(start.isBefore(now) ? now : start, at -> new ArrayList<>())
                .add(due);
    }

    private Tick next() {
        return options.replay() ? ticks.next(now) : ticks.next();
    }
}
