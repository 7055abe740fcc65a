package org.zelian.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Refusal;

/** The way of one file into the store: rows to claims, claims checked, chunks written while the next rows are read. */
final class FileLoad implements Sink {
    /** Rows that give several claims must not push a chunk over what a transaction may write. */
    private static final int CHUNK = 4_500;

    private final LoadRun run;
    private final Sheet sheet;
    private final RowHandler handler;
    private final Survey survey;
    private final BatchOfFile batch;
    private final Checks checks;
    private final Telling telling;

    private List<Claim> saying = new ArrayList<>();
    private List<Spoken<Claim.Assertion>> assertions = new ArrayList<>();
    private List<Writing.Ending> retractions = new ArrayList<>();
    private @Nullable Repeated repeated;
    private @Nullable FileStore store;
    private long line;

    FileLoad(LoadRun run, Sheet sheet, RowHandler handler, Survey survey) throws IOException {
        this.run = run;
        this.sheet = sheet;
        this.handler = handler;
        this.survey = survey;
        this.batch = new BatchOfFile(run.graph(), sheet);
        this.checks = new Checks(run.known());
        this.telling = new Telling(run, sheet.file());
    }

    LoadResult.FileResult run() throws IOException {
        if (run.options().mode() == Mode.REFUSE_FILE || sheet.origin().full()) {
            var refusal = look();
            if (refusal != null) {
                return refusal;
            }
        }
        try (var writing = new FileStore(run, batch, telling)) {
            store = writing;
            var tally = pass();
            writing.await();
            if (repeated != null && tally.whole()) {
                writing.end(repeated.compare(run.graph(), batch.ofSheet()).missing());
            }
            if (!run.options().dryRun()) {
                batch.finish();
            }
            telling.end();
            tally.remarks().forEach(run::remarked);
            return writing.result(sheet.file(), tally, telling.found());
        }
    }

    /** Goes through the file without writing: does any row refuse it, does it end too much? */
    private LoadResult.@Nullable FileResult look() throws IOException {
        repeated = sheet.origin().full() ? new Repeated() : null;
        var tally = pass();
        if (run.options().mode() == Mode.REFUSE_FILE && telling.found() + tally.refused() > 0) {
            telling.end();
            return refused(tally);
        }
        if (repeated != null && !run.options().shrinkConfirmed()) {
            var comparison = repeated.compare(run.graph(), batch.ofSheet());
            if (comparison.shrinks()) {
                run.rejected(new Rejection(
                        sheet.file(),
                        0,
                        "",
                        "DELIVERY_SHRINKS",
                        comparison.missing().size() + " of " + comparison.believed()
                                + " facts of this source are not in its full delivery.",
                        "Deliver the whole file, or confirm that so many have ended.",
                        ""));
                return refused(tally);
            }
        }
        return null;
    }

    private LoadResult.FileResult refused(Tally tally) {
        return new LoadResult.FileResult(
                sheet.file(), Optional.empty(), tally.rows(), tally.refused() + telling.found(), 0, 0, 0, 0);
    }

    private Tally pass() throws IOException {
        telling.forget();
        run.pace().begin(sheet);
        var whole = new ArrayList<Row>();
        var tally = sheet.read(
                Mode.SKIP_ROWS,
                row -> {
                    if (store == null) {
                        run.pace().looked(row);
                    } else {
                        run.pace().read(row);
                    }
                    if (handler.wantsWholeFile()) {
                        whole.add(row);
                    } else {
                        // Rows of one line stay in one chunk, so that a checkpoint is a line.
                        if (assertions.size() >= CHUNK && row.line() != line) {
                            flush(line);
                        }
                        line = row.line();
                        speak(row, () -> handler.handle(row, this));
                    }
                },
                telling::reject);
        if (handler.wantsWholeFile()) {
            handler.handleAll(whole, this);
            flush(0);
        } else {
            flush(line);
        }
        run.pace().end();
        return tally;
    }

    private void speak(Row row, Runnable speech) {
        saying = new ArrayList<>();
        speech.run();
        for (var claim : saying) {
            switch (claim) {
                case Claim.Assertion assertion -> assertions.add(new Spoken<>(row, assertion));
                case Claim.Retraction retraction ->
                    retractions.add(new Writing.Ending(null, retraction, retraction.closing()));
            }
        }
    }

    @Override
    public void take(Claim claim) {
        saying.add(claim);
    }

    @Override
    public Survey survey() {
        return survey;
    }

    @Override
    public String source() {
        return sheet.origin().source();
    }

    @Override
    public void at(Row row, Runnable speech) {
        try {
            speak(row, speech);
        } catch (RowRefused refused) {
            telling.refuse(row, refused);
        } catch (Refusal refusal) {
            telling.refuse(row, row.refused("", refusal));
        }
        if (assertions.size() >= CHUNK) {
            flush(0);
        }
    }

    @Override
    public void note(Row row, String column, String code, String text, String advice) {
        if (store != null) {
            telling.remark(row, column, code, text, advice);
        }
    }

    /** Takes in what was said, up to a line; 0 = the file is understood only as a whole. */
    private void flush(long upTo) {
        var writing = store;
        if (writing != null) {
            writing.settleBeforeCheck();
        }
        var outcome = checks.check(onTime(), survey);
        assertions = new ArrayList<>();
        var ends = retractions;
        retractions = new ArrayList<>();
        outcome.refused().forEach(telling::refuse);
        if (writing == null) {
            var delivery = repeated;
            if (delivery != null) {
                outcome.good().forEach(spoken -> delivery.add(spoken.claim().fact()));
            }
        } else if (upTo != 0 && upTo <= batch.resumeAfter()) {
            outcome.good().forEach(spoken -> run.known().learn(spoken.claim()));
        } else {
            writing.write(outcome.good(), ends, upTo);
        }
    }

    /** In a replay, what is known from a day of its own waits for that day, and is checked then. */
    private List<Spoken<Claim.Assertion>> onTime() {
        if (!run.options().replay() || store == null) {
            return assertions;
        }
        var later = assertions.stream()
                .filter(each -> each.claim().knownFrom() != null)
                .toList();
        if (later.isEmpty()) {
            return assertions;
        }
        store.promise(later.size());
        if (!run.options().dryRun()) {
            run.writing().assertLater(batch, later);
        }
        return assertions.stream()
                .filter(each -> each.claim().knownFrom() == null)
                .toList();
    }
}
