package org.zelian.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zelian.graph.Graph;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.RiskSigns;
import org.zelian.liability.Rulebook;

/**
 * The risk marks of one organisation, asked for at the counter: led by somebody who answers elsewhere, or a branch listed;
 * as known now by the ledger, as known earlier traced anew.
 */
public final class Marks implements RiskSigns {
    private final Graph graph;
    private final Rulebook book;
    private final WarningLibrary library = WarningLibrary.shipped();

    public Marks(Graph graph, Rulebook book) {
        this.graph = graph;
        this.book = book;
    }

    @Override
    public List<Sign> about(PartyRef party, LocalDate day, Tick tick) {
        var marks = new RiskMarks().find(new Moment(graph, book, day, tick, Optional.of(party)), library);
        return marks.stream()
                .sorted()
                .map(warning -> new Sign(warning.id(), warning.text()))
                .toList();
    }
}
