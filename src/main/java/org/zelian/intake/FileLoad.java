package org.zelian.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Written;
import org.zelian.kernel.Refusal;

/** The way of one file into the store: rows to claims, claims checked, chunks written. */
final class FileLoad implements Sink {
    /** Rows that give several claims must not push a chunk over what a transaction may write. */
    private static final int CHUNK = 4_500;

    private static final int REMARKS = 1_000;

    private final LoadRun run;
    private final Sheet sheet;
    private final RowHandler handler;
    private final Survey survey;
    private final BatchOfFile batch;
    private final Checks checks;

    private List<Claim> saying = new ArrayList<>();
    private List<Spoken<Claim.Assertion>> assertions = new ArrayList<>();
    private List<Writing.Ending> retractions = new ArrayList<>();
    private final Set<Row> refusedRows = new HashSet<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private @Nullable Repeated repeated;
    private boolean onlyLooking;
    private long found;
    private long storedUpTo;
    private long line;
    private long remarks;
    private Written written = Written.NOTHING;
    private long closed;

    FileLoad(LoadRun run, Sheet sheet, RowHandler handler, Survey survey) throws IOException {
        this.run = run;
        this.sheet = sheet;
        this.handler = handler;
        this.survey = survey;
        this.batch = new BatchOfFile(run.graph(), sheet);
        this.checks = new Checks(run.known());
        this.storedUpTo = batch.resumeAfter();
    }

    LoadResult.FileResult run() throws IOException {
        var options = run.options();
        if (options.mode() == Mode.REFUSE_FILE || sheet.origin().full()) {
            var refusal = look();
            if (refusal != null) {
                return refusal;
            }
        }
        var tally = pass();
        if (repeated != null && tally.whole()) {
            closed += run.writing()
                    .notRepeated(repeated.compare(run.graph(), batch.ofSheet()).missing());
        }
        if (!options.dryRun()) {
            batch.finish();
        }
        tellRejections();
        tally.remarks().forEach(run::remarked);
        return result(tally);
    }

    /** Goes through the file without writing: does any row refuse it, does it end too much? */
    private LoadResult.@Nullable FileResult look() throws IOException {
        onlyLooking = true;
        repeated = sheet.origin().full() ? new Repeated() : null;
        var tally = pass();
        onlyLooking = false;
        if (run.options().mode() == Mode.REFUSE_FILE && found + tally.refused() > 0) {
            tellRejections();
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
                sheet.file(), Optional.empty(), tally.rows(), tally.refused() + found, 0, 0, 0, 0);
    }

    private LoadResult.FileResult result(Tally tally) {
        return new LoadResult.FileResult(
                sheet.file(),
                run.options().dryRun() ? Optional.empty() : batch.id(),
                tally.rows(),
                tally.refused() + found,
                written.added(),
                written.known(),
                written.superseded(),
                closed);
    }

    private Tally pass() throws IOException {
        rejections.clear();
        refusedRows.clear();
        found = 0;
        var whole = new ArrayList<Row>();
        var tally = sheet.read(
                Mode.SKIP_ROWS,
                row -> {
                    run.read(row);
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
                this::reject);
        if (handler.wantsWholeFile()) {
            handler.handleAll(whole, this);
            flush(0);
        } else {
            flush(line);
        }
        return tally;
    }

    private void reject(Rejection rejection) {
        rejections.add(rejection);
    }

    private void tellRejections() {
        rejections.sort(Comparator.comparingLong(Rejection::line));
        rejections.forEach(run::rejected);
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
            refuse(row, refused);
        } catch (Refusal refusal) {
            refuse(row, row.refused("", refusal));
        }
        if (assertions.size() >= CHUNK) {
            flush(0);
        }
    }

    private void refuse(Row row, RowRefused refused) {
        if (refusedRows.add(row)) {
            found++;
            reject(refused.rejection());
        }
    }

    @Override
    public void note(Row row, String column, String code, String text, String advice) {
        if (!onlyLooking && remarks++ < REMARKS) {
            run.remarked(new Remark(row.file(), row.line(), column, code, text, advice));
        }
    }

    /** Takes in what was said, up to a line; 0 = the file is understood only as a whole. */
    private void flush(long upTo) {
        var outcome = checks.check(onTime(), survey);
        assertions = new ArrayList<>();
        var ends = retractions;
        retractions = new ArrayList<>();
        outcome.refused().forEach(this::refuse);
        if (onlyLooking) {
            var delivery = repeated;
            if (delivery != null) {
                outcome.good().forEach(spoken -> delivery.add(spoken.claim().fact()));
            }
            return;
        }
        if (upTo != 0 && upTo <= batch.resumeAfter()) {
            outcome.good().forEach(spoken -> run.known().learn(spoken.claim()));
            return;
        }
        write(outcome.good(), ends, upTo);
    }

    /** In a replay, what is known from a day of its own waits for that day, and is checked then. */
    private List<Spoken<Claim.Assertion>> onTime() {
        if (!run.options().replay() || onlyLooking) {
            return assertions;
        }
        var later = assertions.stream()
                .filter(each -> each.claim().knownFrom() != null)
                .toList();
        if (later.isEmpty()) {
            return assertions;
        }
        written = written.plus(new Written(later.size(), 0, 0, List.of()));
        if (!run.options().dryRun()) {
            run.writing().assertLater(batch, later);
        }
        return assertions.stream()
                .filter(each -> each.claim().knownFrom() == null)
                .toList();
    }

    private void write(List<Spoken<Claim.Assertion>> good, List<Writing.Ending> ends, long upTo) {
        for (var each : good) {
            var closing = each.claim().voided();
            if (closing != null) {
                ends.add(new Writing.Ending(each.claim().fact().id(), null, closing));
            }
        }
        var id = new String[1];
        // Facts whose belief ends in the same chunk come first; only then the lines count as stored.
        var outcome = run.writing()
                .chunk(
                        tick -> id[0] = batch.get(),
                        good,
                        () -> batch.checkpoint(id[0], ends.isEmpty() ? upTo : storedUpTo));
        if (outcome.stored()) {
            batch.stored(id[0]);
        }
        storedUpTo = ends.isEmpty() && outcome.stored() ? upTo : storedUpTo;
        closed += run.writing().end(ends, () -> batch.id().ifPresent(known -> batch.checkpoint(known, upTo)));
        tell(good, outcome);
    }

    private void tell(List<Spoken<Claim.Assertion>> good, Writing.Outcome outcome) {
        written = written.plus(new Written(
                outcome.written().added(),
                outcome.written().known(),
                outcome.written().superseded(),
                List.of()));
        for (var each : good) {
            run.known().learn(each.claim());
            for (var identifier : each.claim().identifiers()) {
                if (outcome.contested().contains(identifier.ref())) {
                    run.known().contest(identifier.ref());
                    note(
                            each.row(),
                            "",
                            "IDENTIFIER_TAKEN",
                            "Another party has the identifier " + identifier.ref() + " already.",
                            "Keep row numbers and codes as they were in earlier deliveries of this source.");
                } else if (run.options().dryRun()) {
                    run.known().learnAlias(identifier.ref(), each.claim().fact().end(0));
                }
            }
        }
        for (var conflict : outcome.written().conflicts()) {
            contradict(good, conflict);
        }
    }

    private void contradict(List<Spoken<Claim.Assertion>> good, Written.Conflict conflict) {
        good.stream()
                .filter(each -> conflict.line() == each.row().line())
                .findFirst()
                .ifPresentOrElse(
                        each -> refuse(
                                each.row(),
                                each.row()
                                        .refused(
                                                "",
                                                "ROWS_CONTRADICT",
                                                "Another row of this file says something else about the same thing.",
                                                "Correct one of the two rows; the other one was taken.")),
                        () -> {
                            found++;
                            reject(new Rejection(
                                    sheet.file(),
                                    0,
                                    "",
                                    "ROWS_CONTRADICT",
                                    "Two rows say different things about the same; the fact " + conflict.dropped()
                                            + " is not believed.",
                                    "Correct one of the two rows.",
                                    ""));
                        });
    }
}
