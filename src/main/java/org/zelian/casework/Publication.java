package org.zelian.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a decision is public.
 *
 * @param last last day; null while open
 * @param state PUBLISHED, MARKED, PAUSED, WITHDRAWN, STOPPED, EXPIRED, KEPT or NOT_PUBLISHED
 * @param withdrawBy last day to take it down, after a correction
 */
public record Publication(
        String decisionNo,
        @Nullable LocalDate from,
        @Nullable LocalDate last,
        String state,
        @Nullable LocalDate withdrawBy) {}
