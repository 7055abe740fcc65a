package org.zelian.intake;

import java.util.List;
import org.zelian.graph.Ready;
import org.zelian.graph.Written;

/** The writing side of one file: checked chunks into the store, each with its checkpoint. */
final class FileStore implements AutoCloseable {
    /** A checked chunk, ready to be written. */
    record Chunk(List<Spoken<Claim.Assertion>> good, Ready ready, List<Writing.Ending> ends, long upTo) {}

    private record Done(Writing.Outcome outcome, int closed) {}

    private final LoadRun run;
    private final BatchOfFile batch;
    private final Telling telling;
    private final OneBehind<Done> behind = new OneBehind<>();
    private boolean identifiersComing;
    private long storedUpTo;
    private Written written = Written.NOTHING;
    private long closed;

    FileStore(LoadRun run, BatchOfFile batch, Telling telling) {
        this.run = run;
        this.batch = batch;
        this.telling = telling;
        this.storedUpTo = batch.resumeAfter();
    }

    /** Waits where the next chunk could not be checked before this one is in the store. */
    void settleBeforeCheck() {
        if (identifiersComing || run.options().replay() || run.options().dryRun()) {
            await();
        }
    }

    void await() {
        behind.await();
    }

    void write(List<Spoken<Claim.Assertion>> good, List<Writing.Ending> ends, long upTo) {
        for (var each : good) {
            var closing = each.claim().voided();
            if (closing != null) {
                ends.add(new Writing.Ending(each.claim().fact().id(), null, closing));
            }
            run.known().learn(each.claim());
        }
        var chunk = new Chunk(good, run.writing().ready(good), ends, upTo);
        behind.begin(() -> store(chunk), done -> tell(chunk, done));
        identifiersComing = chunk.ready().bringsIdentifiers();
    }

    private Done store(Chunk chunk) {
        var id = new String[1];
        boolean ending = !chunk.ends().isEmpty();
        // Facts whose belief ends in the same chunk come first; only then the lines count as stored.
        var outcome = run.writing()
                .chunk(
                        tick -> id[0] = batch.get(),
                        chunk.ready(),
                        () -> batch.checkpoint(id[0], ending ? storedUpTo : chunk.upTo()));
        if (outcome.stored()) {
            batch.stored(id[0]);
        }
        storedUpTo = !ending && outcome.stored() ? chunk.upTo() : storedUpTo;
        int ended = run.writing()
                .end(chunk.ends(), () -> batch.id().ifPresent(known -> batch.checkpoint(known, chunk.upTo())));
        return new Done(outcome, ended);
    }

    private void tell(Chunk chunk, Done done) {
        closed += done.closed();
        var outcome = done.outcome();
        var now = outcome.written();
        written = written.plus(new Written(now.added(), now.known(), now.superseded(), List.of()));
        for (var each : chunk.good()) {
            for (var identifier : each.claim().identifiers()) {
                if (outcome.contested().contains(identifier.ref())) {
                    run.known().contest(identifier.ref());
                    telling.taken(each.row(), identifier.ref());
                } else if (run.options().dryRun()) {
                    run.known().learnAlias(identifier.ref(), each.claim().fact().end(0));
                }
            }
        }
        now.conflicts().forEach(conflict -> telling.contradict(chunk.good(), conflict));
    }

    /** Counts facts that are written when their day comes. */
    void promise(int facts) {
        written = written.plus(new Written(facts, 0, 0, List.of()));
    }

    /** Ends what a full delivery does not repeat. */
    void end(List<org.zelian.graph.Recorded> missing) {
        closed += run.writing().notRepeated(missing);
    }

    LoadResult.FileResult result(String file, Tally tally, long found) {
        return new LoadResult.FileResult(
                file,
                run.options().dryRun() ? java.util.Optional.empty() : batch.id(),
                tally.rows(),
                tally.refused() + found,
                written.added(),
                written.known(),
                written.superseded(),
                closed);
    }

    @Override
    public void close() {
        behind.close();
    }
}
