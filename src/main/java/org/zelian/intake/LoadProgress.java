package org.zelian.intake;

/** Hears how far a load is, several times a second at most a chunk apart. */
@FunctionalInterface
public interface LoadProgress {
    /** Hears nothing. */
    LoadProgress SILENT = (rows, bytes, totalBytes) -> {};

    /**
     * Hears where the load is.
     *
     * @param rows read so far
     * @param bytes read so far, of all passes over all files, about
     * @param totalBytes of all passes; 0 = unknown
     */
    void at(long rows, long bytes, long totalBytes);
}
