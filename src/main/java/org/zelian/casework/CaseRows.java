package org.zelian.casework;

import java.util.List;
import org.zelian.intake.Parties;
import org.zelian.intake.RowHandler;
import org.zelian.sanction.SanctionRows;

/**
 * The handlers for the files of this room: objections, repairs, rectifications, interviews, commitments, feedback,
 * closings, mitigations, steps of listings and letters.
 */
public final class CaseRows {
    private CaseRows() {}

    public static List<RowHandler> handlers(Parties parties) {
        return List.of(
                new AppealRows(parties),
                new RectificationRows(parties),
                new FeedbackRows(parties),
                new ClosingRows(parties),
                new MitigationRows(parties, SanctionRows.measures()),
                new WorkflowRows(parties, SanctionRows.lists()),
                new LitigationRows());
    }
}
