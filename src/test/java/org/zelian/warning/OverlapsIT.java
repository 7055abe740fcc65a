package org.zelian.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Graph;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.Policy;
import org.zelian.liability.Rulebook;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** The rows of overlaps.csv on a small graph, day by day. */
@WithGraph
class OverlapsIT {
    private static final Rulebook BOOK = new Rulebook(ShippedCatalogue.load(), Policy.cautious());

    private final Graph graph;

    OverlapsIT(Graph graph) {
        this.graph = graph;
    }

    private List<String> on(String day) {
        return new Overlaps(BOOK, WarningLibrary.shipped())
                .on(graph, LocalDate.parse(day), new Tick(5)).stream()
                        .map(row -> String.join("|", row.cells(PartyRef::value)))
                        .toList();
    }

    @Test
    void anEnterpriseOnTwoListsRisesByOneAndFallsWhileOneIsSuspended() {
        new SmallWorld()
                .company("E2")
                .listed("E2", "劳1", "LAB", "labour", "2026-02-01", "2026-11-15")
                .listed("E2", "税1", "TAX", "tax", "2026-07-01", "2026-09-01")
                .listed("E2", "税1", "TAX", "tax", "2026-09-09", "2029-07-02")
                .listed("E2", "关1", "WATCH-SAM", "market", "2026-03-01", "")
                .store(graph);

        assertThat(on("2026-06-30")).isEmpty();
        assertThat(on("2026-07-01"))
                .containsExactly("ENTERPRISE|E2|E2公司|labour,tax|LAB 劳1; TAX 税1|1|2026-07-01|2026-08-31");
        assertThat(on("2026-09-01")).isEmpty();
        assertThat(on("2026-09-08")).isEmpty();
        assertThat(on("2026-09-09"))
                .containsExactly("ENTERPRISE|E2|E2公司|labour,tax|LAB 劳1; TAX 税1|1|2026-09-09|2026-11-14");
        assertThat(on("2026-11-15")).isEmpty();
    }

    @Test
    void aSecondListingOfASectorNeitherRaisesNorInterrupts() {
        new SmallWorld()
                .company("E2")
                .listed("E2", "劳1", "LAB", "labour", "2026-02-01", "2026-08-01")
                .listed("E2", "劳2", "LAB", "labour", "2026-05-01", "2027-08-01")
                .listed("E2", "税1", "TAX", "tax", "2026-07-01", "")
                .store(graph);

        assertThat(on("2026-07-15"))
                .containsExactly("ENTERPRISE|E2|E2公司|labour,tax|LAB 劳1; LAB 劳2; TAX 税1|1|2026-07-01|2027-07-31");
    }

    @Test
    void aThirdSectorRaisesByTwoAndBeginsAnotherRow() {
        new SmallWorld()
                .company("E2")
                .listed("E2", "劳1", "LAB", "labour", "2026-02-01", "")
                .listed("E2", "税1", "TAX", "tax", "2026-07-01", "")
                .listed("E2", "法1", "JUD", "court", "2026-08-01", "")
                .store(graph);

        assertThat(on("2026-07-31")).singleElement().asString().endsWith("|1|2026-07-01|2026-07-31");
        assertThat(on("2026-08-01"))
                .singleElement()
                .asString()
                .endsWith("|court,labour,tax|JUD 法1; LAB 劳1; TAX 税1|2|2026-08-01|");
    }

    @Test
    void aPersonWhoAnswersForTwoEnterprisesIsNeverEscalated() {
        new SmallWorld()
                .company("E1", "E2")
                .person("P1")
                .listed("E1", "劳1", "LAB", "labour", "2026-02-01", "")
                .listed("E2", "税1", "TAX", "tax", "2026-07-01", "")
                .support("s1", "劳1", "LAB-01/2022", "LAB", "labour", "", "P1")
                .support("s2", "税1", "TAX-01a/2024", "TAX", "tax", "", "P1")
                .reaches("s1", "P1", "EFFECTIVE", "2026-02-01", "2029-02-02")
                .reaches("s2", "P1", "EFFECTIVE", "2026-07-01", "2029-07-02")
                .store(graph);

        assertThat(on("2026-07-01"))
                .containsExactly(
                        "PERSON|tokenP1|P1某|labour,tax|E1公司(E1) LAB 劳1; E2公司(E2) TAX 税1|0|2026-07-01|2029-02-01");
    }
}
