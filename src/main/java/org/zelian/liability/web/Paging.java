package org.zelian.liability.web;

import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Refusal;

/** Pages by how many rows came before: size and cursor as an address carries them. */
final class Paging {
    private static final int USUAL = 20;
    private static final int LARGEST = 100;

    private Paging() {}

    static int size(@Nullable Integer limit) {
        return limit == null ? USUAL : Math.clamp(limit, 1, LARGEST);
    }

    static int skip(@Nullable String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        if (!cursor.matches("[0-9]{1,6}")) {
            throw new Refusal("CURSOR", "The cursor is “" + cursor + "”.", "Give back next as it was received.");
        }
        return Integer.parseInt(cursor);
    }
}
