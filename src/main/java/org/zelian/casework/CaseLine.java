package org.zelian.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands on a day.
 *
 * @param earliest first day of what may come next; null if nothing waits
 * @param latest last day for it, or the end by itself; null if none
 * @param advice what to do where something is not possible, or not yet; empty otherwise
 */
public record CaseLine(
        String kind,
        String number,
        String decisionNo,
        String state,
        @Nullable LocalDate since,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String message,
        String advice) {
    CaseLine(
            String kind,
            String number,
            String decisionNo,
            String state,
            @Nullable LocalDate since,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            String message) {
        this(kind, number, decisionNo, state, since, earliest, latest, message, "");
    }
}
