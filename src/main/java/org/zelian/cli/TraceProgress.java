package org.zelian.cli;

import org.zelian.intake.LoadProgress;

/** Hears how far a trace is: first the rows, then the subjects, then their tables. */
interface TraceProgress extends LoadProgress {
    /** Hears nothing. */
    TraceProgress SILENT = of(LoadProgress.SILENT);

    /** Hears how many of the subjects are traced, and in the ledger. */
    void traced(long done, long of);

    /** Hears how many of the subjects are in the tables. */
    void tabled(long done, long of);

    /** Hears the rows only. */
    static TraceProgress of(LoadProgress rows) {
        return rows instanceof TraceProgress both
                ? both
                : new TraceProgress() {
                    @Override
                    public void at(long read, long bytes, long totalBytes) {
                        rows.at(read, bytes, totalBytes);
                    }

                    @Override
                    public void traced(long done, long of) {}

                    @Override
                    public void tabled(long done, long of) {}
                };
    }
}
