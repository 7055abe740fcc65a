package org.zelian.casework.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of rows that stand in the order of their places.
 *
 * @param before how many rows stand on the pages before it
 * @param next the place after which the next page begins; null after the last
 */
record Slice<R>(List<R> rows, int before, @Nullable String next) {
    /** The rows after a place, which may be empty for the first page. */
    static <R> Slice<R> after(List<R> all, Function<R, String> place, String cursor, int size) {
        int before = (int) all.stream()
                .filter(row -> place.apply(row).compareTo(cursor) <= 0)
                .count();
        var rest = all.subList(before, all.size());
        return rest.size() > size
                ? new Slice<>(rest.subList(0, size), before, place.apply(rest.get(size - 1)))
                : new Slice<>(rest, before, null);
    }
}
