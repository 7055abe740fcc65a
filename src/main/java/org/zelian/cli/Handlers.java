package org.zelian.cli;

import java.util.ArrayList;
import java.util.List;
import org.zelian.casework.CaseRows;
import org.zelian.exchange.Interchange;
import org.zelian.intake.Parties;
import org.zelian.intake.RowHandler;
import org.zelian.kernel.IdentityKeys;
import org.zelian.registry.RegistryRows;
import org.zelian.sanction.SanctionRows;

/** Who reads which kind of file. */
final class Handlers {
    private Handlers() {}

    static List<RowHandler> all(IdentityKeys keys) {
        var parties = new Parties(keys);
        var handlers = new ArrayList<RowHandler>(RegistryRows.handlers(parties));
        handlers.addAll(SanctionRows.handlers(parties));
        handlers.addAll(CaseRows.handlers(parties));
        handlers.addAll(Interchange.handlers());
        return handlers;
    }
}
