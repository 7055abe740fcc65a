package org.zelian.liability;

import java.util.ArrayList;
import java.util.List;
import org.zelian.intake.Parties;
import org.zelian.intake.RowHandler;
import org.zelian.kernel.IdentityKeys;
import org.zelian.registry.RegistryRows;
import org.zelian.sanction.SanctionRows;

/** Who reads the files from which liability follows: registers, and decisions with what ends them. */
public final class FactRows {
    private FactRows() {}

    public static List<RowHandler> handlers(IdentityKeys keys) {
        var parties = new Parties(keys);
        var handlers = new ArrayList<RowHandler>(RegistryRows.handlers(parties));
        handlers.addAll(SanctionRows.handlers(parties));
        return handlers;
    }
}
