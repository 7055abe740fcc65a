package org.zelian.registry;

import java.util.List;
import org.zelian.intake.Parties;
import org.zelian.intake.RowHandler;

/** The handlers for the files of this room: organisations, persons, offices, stakes, arrangements, links, identity. */
public final class RegistryRows {
    private RegistryRows() {}

    public static List<RowHandler> handlers(Parties parties) {
        return List.of(
                new EnterpriseRows(parties),
                new PersonRows(parties),
                new TenureRows(parties),
                new ChangeRows(parties),
                new HoldingRows(parties),
                new ConcertRows(parties),
                new ArrangementRows(parties),
                new LinkRows(parties),
                new IdentityRows(parties));
    }
}
