package org.zelian.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.Loader;
import org.zelian.intake.Parties;
import org.zelian.kernel.IdentityKeys;
import org.zelian.liability.catalogue.ShippedCatalogue;
import org.zelian.registry.MergeProposals;
import org.zelian.registry.RegistryRows;
import org.zelian.registry.Sways;
import org.zelian.sanction.Listed;
import org.zelian.sanction.SanctionRows;

/** What is derived from facts after a load, and can be thrown away. */
@WithGraph
class DerivedIT {
    private static final Parties PARTIES = new Parties(IdentityKeys.of(new byte[32]));
    private static final String P1 = "120113190001010011";
    private static final String P2 = "120113190102020024";
    private static final String P3 = "120113190203030037";
    private static final String E1 = "91120113MA9000011H";
    private static final String E2 = "91120113MA900002X9";

    @TempDir
    Path folder;

    private Graph graph;

    @BeforeEach
    void city(Graph graph) throws IOException {
        this.graph = graph;
        write("enterprises.csv", "uscc,name,type\n" + E1 + ",甲,公司\n" + E2 + ",乙,合伙企业\n");
        write("persons.csv", """
                row_id,name,doc_type,doc_number,issuing_country,birth_date
                r1,张一,CITIZEN_ID,120113190001010011,,
                r2,李二,CITIZEN_ID,120113190102020024,,
                r3,王三,CITIZEN_ID,120113190203030037,,
                r4,王三,PASSPORT,E12345678,DE,
                r5,王三,PASSPORT,E99999999,DE,1905-05-05
                r6,王三,,,,
                """);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void load() throws IOException {
        var handlers = new ArrayList<>(RegistryRows.handlers(PARTIES));
        handlers.addAll(SanctionRows.handlers(PARTIES));
        var result = new Loader(graph, handlers).load(Delivery.open(folder), LoadOptions.usual(), LoadProgress.SILENT);
        assertThat(result.rejections()).isEmpty();
    }

    private List<String> sways(String day) {
        var sways = new Sways(graph);
        sways.rebuild();
        var first = sways.on(LocalDate.parse(day), new Ticks(graph).last());
        sways.rebuild();
        assertThat(sways.on(LocalDate.parse(day), new Ticks(graph).last())).isEqualTo(first);
        return first.stream().map(sway -> sway.who() + " > " + sway.whom()).toList();
    }

    private static String sways(String who, String whom) {
        return PARTIES.any(who) + " > " + PARTIES.any(whom);
    }

    @Test
    void ownersProxiesLeadsAndExecutivePartnersSway() throws IOException {
        write("arrangements.csv", """
                kind,from_party,to_party,over_org,from,to
                NOMINEE,%s,%s,%s,2020-01-01,
                PROXY,%s,%s,,2020-01-01,2021-01-01
                """.formatted(P1, P2, E1, P2, P3));
        write("groups.csv", """
                group,member,lead,scope,from,to
                G1,%s,true,,2020-01-01,
                G1,%s,,,2020-01-01,2022-01-01
                """.formatted(P3, P1));
        write("tenures.csv", "org_uscc,person_doc,role,from,to\n" + E2 + "," + P1 + ",执行事务合伙人,2019-01-01,\n");
        load();
        assertThat(sways("2020-06-01"))
                .containsExactlyInAnyOrder(sways(P2, P1), sways(P3, P2), sways(P3, P1), sways(P1, E2));
        assertThat(sways("2023-01-01")).containsExactlyInAnyOrder(sways(P2, P1), sways(P1, E2));
        assertThat(sways("2019-06-01")).containsExactly(sways(P1, E2));
    }

    @Test
    void aListingIsInForceWithoutItsSuspensions() throws IOException {
        write("listings.csv", """
                org_uscc,list_code,decision_no,authority,decision_date,basis_doc_no,until
                %s,LAB,N1,A,2026-02-01,B1,
                %s,TAX,N2,A,2026-07-01,B2,2029-07-01
                """.formatted(E1, E1));
        write("suspensions.csv", "decision_no,authority,from,to,reason\nN2,A,2026-09-01,2026-09-09,异议核实\n");
        write("ends.csv", "decision_no,authority,kind,from,document\nN1,A,REMOVED,2026-11-15,N3\n");
        load();
        var listed = new Listed(graph, ShippedCatalogue.vocabulary().lists());
        listed.rebuild();
        listed.rebuild();
        assertThat(List.of(
                        "2026-06-30",
                        "2026-07-01",
                        "2026-09-01",
                        "2026-09-08",
                        "2026-09-09",
                        "2026-11-15",
                        "2029-07-02"))
                .map(day -> listed.on(LocalDate.parse(day), new Ticks(graph).last()).stream()
                        .map(Listed.Entry::sector)
                        .toList())
                .containsExactly(
                        List.of("labour"),
                        List.of("labour", "tax"),
                        List.of("labour"),
                        List.of("labour"),
                        List.of("labour", "tax"),
                        List.of("tax"),
                        List.of());
    }

    @Test
    void onlyAnotherKindOfDocumentWithoutAnotherBirthdayIsProposed() throws IOException {
        load();
        assertThat(new MergeProposals(graph).first(10, new Ticks(graph).last()))
                .extracting(proposal -> proposal.one() + " " + proposal.other())
                .containsExactlyInAnyOrder(PARTIES.person("PASSPORT-DE:E12345678") + " " + PARTIES.person(P3), pair());
    }

    private static String pair() {
        var one = PARTIES.person("PASSPORT-DE:E12345678").toString();
        var other = PARTIES.person("PASSPORT-DE:E99999999").toString();
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
}
