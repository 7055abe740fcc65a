package org.zelian.intake;

import java.util.List;
import java.util.Set;

/**
 * Turns the checked rows of some kinds of file into facts; a room hands out its own, the loader gets them all.
 *
 * <p>Pure: what comes out depends on the row and the survey alone, so that the order of rows cannot matter. What must
 * be looked up is said as a {@link Need}. A {@code Refusal} that is thrown refuses the row, all its facts included.
 */
public interface RowHandler {
    /** The canonical names of the files it reads. */
    Set<String> sheets();

    /** Sees every row of a delivery once, before the first is handled. */
    default void survey(Row row, String source, Survey survey) {}

    /** Says what a row says. */
    void handle(Row row, Sink sink);

    /**
     * Whether rows can be understood only together.
     *
     * @return true to get the whole file at once, in {@link #handleAll}
     */
    default boolean wantsWholeFile() {
        return false;
    }

    /** Says what all rows of a file say; {@link Sink#at} tells which row is spoken of. */
    default void handleAll(List<Row> rows, Sink sink) {
        for (var row : rows) {
            sink.at(row, () -> handle(row, sink));
        }
    }
}
