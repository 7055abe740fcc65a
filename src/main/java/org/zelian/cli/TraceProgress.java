package org.zelian.cli;

import org.zelian.intake.LoadProgress;

/** Hears how far a trace is: first the rows, then the subjects. */
interface TraceProgress extends LoadProgress {
    /** Hears how many of the subjects are traced. */
    void traced(long done, long of);

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
                };
    }
}
