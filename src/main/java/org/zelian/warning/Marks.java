package org.zelian.warning;

import java.time.LocalDate;
import java.util.List;
import org.zelian.graph.Graph;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.RiskSigns;
import org.zelian.liability.catalogue.RuleCatalogue;

/** The risk marks of one organisation, asked for at the counter: led by somebody who answers elsewhere, or a branch listed. */
public final class Marks implements RiskSigns {
    private final Graph graph;
    private final RuleCatalogue catalogue;
    private final WarningLibrary library = WarningLibrary.shipped();

    public Marks(Graph graph, RuleCatalogue catalogue) {
        this.graph = graph;
        this.catalogue = catalogue;
    }

    @Override
    public List<Sign> about(PartyRef party, LocalDate day, Tick tick) {
        var moment = new Moment(graph, day, tick, catalogue.names().lists());
        return RiskMarks.about(party, moment, library).stream()
                .map(warning -> new Sign(warning.id(), warning.text()))
                .toList();
    }
}
