package org.zelian.analytics;

import java.io.IOException;
import java.nio.file.Path;

/** A snapshot file that cannot be trusted: what was found, at which byte, and what to do. */
public final class SnapshotRefused extends IOException {
    private static final long serialVersionUID = 1;
    private final long offset;

    SnapshotRefused(Path file, long offset, String found) {
        super(file + ", byte " + offset + ": " + found
                + ". Nothing was read from it; write the snapshot again from the store.");
        this.offset = offset;
    }

    /** Gives the byte at which the trouble begins. */
    public long offset() {
        return offset;
    }
}
