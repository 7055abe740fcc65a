package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** Case files are the same whether one subject is asked for or many are read at once. */
@WithGraph
class NeighbourhoodsIT {
    private static final PartyRef NUMBER = new PartyRef("REG15", "120113000012345");
    private static final PartyRef CODE = new PartyRef("USCC", "91120113MA90000389");
    private static final PartyRef OTHER = new PartyRef("USCC", "91120113MA9000011H");

    private final Graph graph;
    private final Ticks ticks;

    NeighbourhoodsIT(Graph graph) {
        this.graph = graph;
        ticks = new Ticks(graph);
    }

    @Test
    void aSubjectThatItsDecisionsNameByItsNumberOnlyIsReadUnderItsCodeAloneAndAmongOthers() {
        var stated = new ArrayList<Stated>();
        stated.add(new Stated(listing(NUMBER), 1));
        stated.add(new Stated(listing(OTHER), 2));
        graph.inTransaction(() -> new Facts(graph).write(ticks.next(), "b", stated));
        graph.inTransaction(() -> new Parties(graph).alsoKnownAs(ticks.next(), Map.of(CODE, NUMBER)));
        var neighbourhoods = new Neighbourhoods(graph, ticks.last());

        assertThat(neighbourhoods.read(neighbourhoods.subjects()))
                .extracting(CaseFile::subject)
                .containsExactlyInAnyOrder(CODE, OTHER);
        for (var asked : List.of(NUMBER, CODE)) {
            assertThat(neighbourhoods.of(asked)).map(CaseFile::subject).contains(CODE);
        }
    }

    private static Fact listing(PartyRef of) {
        return Fact.of(
                FactKind.ACT,
                List.of(of),
                Map.of(
                        "act", "LISTING",
                        "trigger", "LAB",
                        "decisionNo", "D" + of.scheme(),
                        "authority", "局",
                        "decidedOn", "2026-08-20"),
                Period.always(),
                "test");
    }
}
