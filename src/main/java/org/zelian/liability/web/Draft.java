package org.zelian.liability.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Row;

/**
 * A decision proposed by one officer, for another to take.
 *
 * @param subject credit code of the organisation
 * @param kind as of {@link DecisionSheet}
 * @param state OPEN, DECIDED or WITHDRAWN
 * @param closedBy who took or withdrew it
 */
record Draft(
        String id,
        String subject,
        String kind,
        String decisionNo,
        String proposer,
        String department,
        Instant at,
        String state,
        @Nullable String closedBy) {
    static Draft of(Row row) {
        return new Draft(
                row.text("id"),
                row.text("subject"),
                row.text("kind"),
                row.text("decisionNo"),
                row.text("proposer"),
                row.text("department"),
                row.instant("at"),
                row.text("state"),
                row.optionalText("closedBy").orElse(null));
    }
}
