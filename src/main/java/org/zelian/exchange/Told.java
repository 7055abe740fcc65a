package org.zelian.exchange;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a file.
 *
 * @param number from 1
 * @param piece null if it cannot be used
 * @param problem null if it can
 */
record Told(long number, @Nullable Piece piece, @Nullable Misplaced problem) {
    /** Hands on the statement; what cannot be used goes to the other side. */
    void either(Consumer<Piece> good, Consumer<Misplaced> bad) {
        if (problem != null) {
            bad.accept(problem);
        } else if (piece != null) {
            good.accept(piece);
        }
    }
}
