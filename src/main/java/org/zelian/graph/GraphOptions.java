package org.zelian.graph;

import java.time.Clock;

/**
 * How large an in-process database may grow and which clock stamps its ticks.
 *
 * @param pageCacheBytes memory outside the heap that keeps pages of the store
 * @param transactionBytes most heap that one transaction may take before it is refused; 0 = no limit
 * @param logBytes size at which a transaction log file is closed and the next one begun
 * @param clock stamps ticks; the only clock of this room
 */
public record GraphOptions(long pageCacheBytes, long transactionBytes, long logBytes, Clock clock) {
    private static final long MIB = 1024L * 1024;

    /** For an office's store: 512 MiB of page cache. */
    public static GraphOptions office(Clock clock) {
        return new GraphOptions(512 * MIB, 0, 256 * MIB, clock);
    }

    /** For a temporary store, as a trace of a folder or a test needs: 64 MiB of page cache. */
    public static GraphOptions small(Clock clock) {
        return new GraphOptions(64 * MIB, 0, 64 * MIB, clock);
    }

    public GraphOptions withPageCacheMib(int mib) {
        return new GraphOptions(mib * MIB, transactionBytes, logBytes, clock);
    }

    public GraphOptions withLogMib(int mib) {
        return new GraphOptions(pageCacheBytes, transactionBytes, mib * MIB, clock);
    }
}
