package org.zelian.casework;

import java.nio.file.Path;
import java.util.ArrayList;
import org.zelian.graph.Graph;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.Loader;
import org.zelian.intake.Parties;
import org.zelian.intake.RowHandler;
import org.zelian.kernel.IdentityKeys;
import org.zelian.registry.RegistryRows;
import org.zelian.sanction.SanctionRows;

/** Loads deliveries of every sheet, all under one key. */
final class CityFiles {
    private CityFiles() {}

    static void load(Graph graph, Path delivery) throws Exception {
        var parties = new Parties(IdentityKeys.of(new byte[32]));
        var handlers = new ArrayList<RowHandler>(RegistryRows.handlers(parties));
        handlers.addAll(SanctionRows.handlers(parties));
        handlers.addAll(CaseRows.handlers(parties));
        new Loader(graph, handlers).load(Delivery.open(delivery), LoadOptions.usual(), LoadProgress.SILENT);
    }
}
