package org.zelian.intake;

/** Takes what a handler makes of rows. */
public interface Sink {
    /** Takes a claim of the current row. */
    void take(Claim claim);

    /** What was seen in the delivery's first pass. */
    Survey survey();

    /** The name of the source that delivered the current file. */
    String source();

    /** Speaks of a row: claims and refusals inside belong to it. */
    void at(Row row, Runnable speech);

    /** Says that a row was understood, but not as its sender may think; it is told in the report. */
    void note(Row row, String column, String code, String found, String advice);
}
