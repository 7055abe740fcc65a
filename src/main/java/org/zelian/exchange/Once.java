package org.zelian.exchange;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something read from a file when it is first asked for, and kept. */
final class Once<T> {
    private final Making<T> making;
    private @Nullable T made;

    /** Reads it. */
    interface Making<T> {
        T make() throws IOException;
    }

    Once(Making<T> making) {
        this.making = making;
    }

    synchronized T get() throws IOException {
        var known = made;
        if (known == null) {
            known = making.make();
            made = known;
        }
        return known;
    }
}
