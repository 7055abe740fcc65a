package org.zelian.intake.generator;

/** Hears how far the generator is: organisations written, and how many there will be. */
@FunctionalInterface
public interface Progress {
    /** A listener that does not care. */
    Progress SILENT = (done, of) -> {};

    void at(long done, long of);
}
