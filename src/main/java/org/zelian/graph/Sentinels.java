package org.zelian.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an open end is written in the store, so that one comparison decides; nothing outside this room sees one. */
final class Sentinels {
    static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    static final long BELIEVED = Long.MAX_VALUE;

    private Sentinels() {}

    static LocalDate from(@Nullable LocalDate day) {
        return day == null ? BEGINNING : day;
    }

    static LocalDate to(@Nullable LocalDate day) {
        return day == null ? FOREVER : day;
    }

    static boolean isOpen(Object value) {
        return BEGINNING.equals(value) || FOREVER.equals(value) || (value instanceof Long tick && tick == BELIEVED);
    }

    static @Nullable LocalDate day(LocalDate stored) {
        return isOpen(stored) ? null : stored;
    }
}
