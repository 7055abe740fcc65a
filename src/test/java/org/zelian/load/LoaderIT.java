package org.zelian.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.graph.Batches;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.intake.Delivery;
import org.zelian.intake.GraphHash;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.LoadResult;
import org.zelian.intake.Loader;
import org.zelian.intake.Parties;
import org.zelian.intake.Rejection;
import org.zelian.intake.RowHandler;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Tick;
import org.zelian.registry.RegistryRows;
import org.zelian.sanction.SanctionRows;

@WithGraph
class LoaderIT {
    private static final String ENTERPRISES = """
            uscc,name,type,reg_date,dereg_date
            91120113MA9000011H,北辰甲食品有限公司,公司,2015-01-01,
            91120113MA900002X9,北辰乙贸易有限公司,公司,2015-01-01,
            91130709MA90000624,崇礼己旅游有限公司,公司,2015-01-01,2026-06-01
            """;
    private static final String PERSONS = """
            row_id,name,doc_type,doc_number,issuing_country
            r1,张一,CITIZEN_ID,120113000101001,
            r2,张一,CITIZEN_ID,120113190001010011,
            r3,张壹,CITIZEN_ID,120113190001010011,
            r6,王三,PASSPORT,E12345678,DE
            r7,王三,CITIZEN_ID,120113190203030037,
            r8,周七,,,
            """;
    private static final String TENURES = """
            org_uscc,person_doc,person_row,role,from,to,void_on,void_document
            91120113MA9000011H,,r1,法定代表人,2020-01-01,,,
            91120113MA900002X9,,r2,法定代表人,2020-01-01,,,
            91120113MA900002X9,,r3,监事,2020-01-01,,,
            91120113MA9000011H,,r8,董事,2020-01-01,,,
            91130709MA90000624,120113190203030037,,法定代表人,2020-01-01,2026-06-01,2026-09-30,D-VOID
            91130709MA90000624,120113190203030037,,董事,2026-06-15,,,
            91120113MA9000011H,120113190102020024,,董事,2020-01-01,,,
            """;
    private static final String LISTINGS = """
            org_uscc,list_code,decision_no,authority,decision_date,basis_doc_no,basis_doc_date
            91130709MA90000624,LAB,N1,A,2026-05-01,B1,2026-03-20
            91130709MA90000624,LAB,N2,A,2026-07-01,B2,2026-06-20
            """;
    private static final Parties PARTIES = new Parties(IdentityKeys.of(new byte[32]));
    private static final List<RowHandler> HANDLERS = handlers();

    @TempDir
    Path folder;

    private Graph graph;
    private Facts facts;
    private Ticks ticks;
    private Loader loader;

    private static List<RowHandler> handlers() {
        var handlers = new ArrayList<>(RegistryRows.handlers(PARTIES));
        handlers.addAll(SanctionRows.handlers(PARTIES));
        return handlers;
    }

    @BeforeEach
    void city(Graph graph) throws IOException {
        this.graph = graph;
        facts = new Facts(graph);
        ticks = new Ticks(graph);
        loader = new Loader(graph, HANDLERS);
        write("enterprises.csv", ENTERPRISES);
        write("persons.csv", PERSONS);
        write("tenures.csv", TENURES);
        write("listings.csv", LISTINGS);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private LoadResult load(LoadOptions options) throws IOException {
        return loader.load(Delivery.open(folder), options, LoadProgress.SILENT);
    }

    private List<Fact> believed(FactKind kind, Tick tick) {
        var found = new ArrayList<Fact>();
        facts.stream(kind, tick, recorded -> found.add(recorded.fact()));
        return found;
    }

    private List<Fact> believed(FactKind kind) {
        return believed(kind, ticks.last());
    }

    @Test
    void loadsWhatCanStandAndRefusesTheRestWithItsPlace() throws IOException {
        var result = load(LoadOptions.usual());
        assertThat(result.rejections())
                .extracting(Rejection::file, Rejection::line, Rejection::column, Rejection::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("tenures.csv", 7L, "from", "ORG_DEREGISTERED"),
                        org.assertj.core.groups.Tuple.tuple("tenures.csv", 8L, "person_doc", "PERSON_UNKNOWN"),
                        org.assertj.core.groups.Tuple.tuple(
                                "listings.csv", 3L, "decision_date", "SUBJECT_DEREGISTERED"));
        assertThat(result.remarks()).extracting(remark -> remark.code()).containsExactly("NAME_CONFLICT");
        assertThat(believed(FactKind.PROFILE)).hasSize(3);
        assertThat(believed(FactKind.PERSON))
                .extracting(fact -> fact.value("state").orElseThrow())
                .containsExactlyInAnyOrder("RESOLVED", "RESOLVED", "RESOLVED", "NAME_CONFLICT", "NEEDS_IDENTITY");
        assertThat(believed(FactKind.ACT)).hasSize(1);
    }

    @Test
    void rowNumbersMeanThePersonBehindThem() throws IOException {
        load(LoadOptions.usual());
        var p01 = PARTIES.person("120113190001010011");
        assertThat(believed(FactKind.SERVES).stream().filter(fact -> fact.end(0).equals(p01)))
                .hasSize(2)
                .allMatch(fact -> fact.value("office").orElseThrow().equals("LEGAL_REPRESENTATIVE"));
        assertThat(believed(FactKind.SERVES))
                .filteredOn(fact -> fact.value("office").orElseThrow().equals("SUPERVISOR"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.end(0).scheme()).isEqualTo("SRC"));
    }

    @Test
    void aSecondLoadChangesNothing() throws IOException {
        var first = load(LoadOptions.usual());
        var hash = GraphHash.of(graph);
        var tick = ticks.last();
        var batches = new Batches(graph).all();
        var second = load(LoadOptions.usual());
        assertThat(second.added() + second.superseded() + second.closed()).isZero();
        assertThat(second.unchanged()).isGreaterThanOrEqualTo(first.added());
        assertThat(second.rejections()).isEqualTo(first.rejections());
        assertThat(ticks.last()).isEqualTo(tick);
        assertThat(new Batches(graph).all()).isEqualTo(batches);
        assertThat(GraphHash.of(graph)).isEqualTo(hash);
    }

    @Test
    void aDryRunTellsTheDifferenceAndWritesNothing() throws IOException {
        var dry = load(LoadOptions.usual().dry());
        assertThat(GraphHash.of(graph)).startsWith("0-");
        assertThat(ticks.last().number()).isZero();
        var real = load(LoadOptions.usual());
        assertThat(dry.rejections()).isEqualTo(real.rejections());
        assertThat(List.of(dry.added(), dry.unchanged(), dry.superseded(), dry.closed()))
                .isEqualTo(List.of(real.added(), real.unchanged(), real.superseded(), real.closed()));
    }

    @Test
    void theOrderOfRowsDoesNotMatter() throws IOException {
        load(LoadOptions.usual());
        var hash = GraphHash.of(graph);
        var random = new Random(3);
        for (int i = 0; i < 3; i++) {
            wipe();
            for (var file : Map.of(
                            "enterprises.csv", ENTERPRISES,
                            "persons.csv", PERSONS,
                            "tenures.csv", TENURES,
                            "listings.csv", LISTINGS)
                    .entrySet()) {
                write(file.getKey(), shuffled(file.getValue(), random));
            }
            load(LoadOptions.usual());
            assertThat(GraphHash.of(graph)).isEqualTo(hash);
        }
    }

    @Test
    void aContradictionInOneFileDoesNotDependOnTheOrder() throws IOException {
        var header = "org_uscc,person_doc,role,from,to\n";
        var one = "91120113MA9000011H,120113190203030037,监事,2020-01-01,2021-01-01\n";
        var other = "91120113MA9000011H,120113190203030037,监事,2020-01-01,2022-01-01\n";
        write("tenures.csv", header + one + other);
        assertThat(load(LoadOptions.usual()).rejections())
                .extracting(Rejection::code)
                .contains("ROWS_CONTRADICT");
        var hash = GraphHash.of(graph);
        wipe();
        write("tenures.csv", header + other + one);
        load(LoadOptions.usual());
        assertThat(GraphHash.of(graph)).isEqualTo(hash);
    }

    @Test
    void aKilledLoadGoesOnWhereItStopped() throws IOException {
        write("tenures.csv", manyTenures(12_000));
        load(LoadOptions.usual());
        var hash = GraphHash.of(graph);
        wipe();
        LoadProgress kill = (rows, bytes, total) -> {
            if (rows > 9_500) {
                throw new IllegalStateException("killed");
            }
        };
        var delivery = Delivery.open(folder);
        assertThatThrownBy(() -> loader.load(delivery, LoadOptions.usual(), kill))
                .hasMessage("killed");
        assertThat(new Batches(graph).all())
                .filteredOn(batch -> batch.state() == Batches.State.LOADING)
                .hasSize(1);
        var resumed = load(LoadOptions.usual());
        assertThat(GraphHash.of(graph)).isEqualTo(hash);
        assertThat(new Batches(graph).all()).allMatch(batch -> batch.state() == Batches.State.LOADED);
        assertThat(resumed.files())
                .filteredOn(file -> file.file().equals("tenures.csv"))
                .allMatch(file -> file.added() < 12_000);
    }

    @Test
    void aRegistrationHeldVoidIsKnownFromThatDayInAReplay() throws IOException {
        load(LoadOptions.replaying());
        var before = ticks.at(Instant.parse("2026-09-29T15:59:59Z")).orElseThrow();
        var onTheDay = ticks.at(Instant.parse("2026-09-29T16:00:00Z")).orElseThrow();
        assertThat(believed(FactKind.SERVES, before)).hasSize(5);
        assertThat(believed(FactKind.SERVES, onTheDay)).hasSize(4);
    }

    @Test
    void aRegistrationHeldVoidStaysVoidWhenTheFileComesAgain() throws IOException {
        load(LoadOptions.usual());
        write("tenures.csv", TENURES.replace("2026-09-30,D-VOID", ","));
        assertThat(load(LoadOptions.usual()).added()).isZero();
        assertThat(believed(FactKind.SERVES)).hasSize(4);
    }

    @Test
    void personsAreOneFromTheDayAnOfficerSaysSoUntilAnotherSaysNo() throws IOException {
        write("identity.csv", """
                doc_a,doc_b,kind,decided_on,officer,reason
                PASSPORT-DE:E12345678,120113190203030037,MERGE,2026-09-01,甲,出入境记录
                PASSPORT-DE:E12345678,120113190203030037,SPLIT,2026-10-01,乙,复核
                """);
        write("trace.yaml", "files:\n  identity.csv: {recorded_at: \"2026-10-05T09:00+08:00\"}\n");
        load(LoadOptions.replaying());
        var merged = ticks.at(Instant.parse("2026-09-10T00:00:00Z")).orElseThrow();
        assertThat(believed(FactKind.SAME_AS, merged)).hasSize(1);
        assertThat(believed(FactKind.SAME_AS)).isEmpty();
    }

    @Test
    void deliveriesAreKnownFromTheInstantTheyWereRecorded() throws IOException {
        write("trace.yaml", "files:\n  listings.csv: {recorded_at: \"2026-08-21T09:00+08:00\"}\n");
        load(LoadOptions.replaying());
        var before = ticks.at(Instant.parse("2026-08-21T00:59:59Z")).orElseThrow();
        var after = ticks.at(Instant.parse("2026-08-21T01:00:00Z")).orElseThrow();
        assertThat(believed(FactKind.ACT, before)).isEmpty();
        assertThat(believed(FactKind.PROFILE, before)).hasSize(3);
        assertThat(believed(FactKind.ACT, after)).hasSize(1);
    }

    @Test
    void aCorrectionSupersedes() throws IOException {
        load(LoadOptions.usual());
        write("tenures.csv", """
                org_uscc,person_row,role,from,to
                91120113MA9000011H,r1,法定代表人,2020-01-01,2025-01-01
                """);
        var second = load(LoadOptions.usual());
        assertThat(second.superseded()).isEqualTo(1);
        assertThat(believed(FactKind.SERVES)).hasSize(4);
    }

    @Test
    void aFullDeliveryEndsWhatItDoesNotRepeatButNotTooMuch() throws IOException {
        write("tenures.csv", manyTenures(200));
        load(LoadOptions.usual());
        write("trace.yaml", "files:\n  tenures.csv: {delivery: full}\n");
        write("tenures.csv", manyTenures(197));
        var ended = load(LoadOptions.usual());
        assertThat(ended.closed()).isEqualTo(3);
        assertThat(believed(FactKind.SERVES)).hasSize(197);
        write("tenures.csv", manyTenures(100));
        assertThat(load(LoadOptions.usual()).rejections())
                .extracting(Rejection::code)
                .contains("DELIVERY_SHRINKS");
        assertThat(believed(FactKind.SERVES)).hasSize(197);
        load(LoadOptions.usual().confirmingShrink());
        assertThat(believed(FactKind.SERVES)).hasSize(100);
    }

    @Test
    void oneBadRowRefusesTheFileInThatMode() throws IOException {
        var result = load(LoadOptions.usual().refusingFiles());
        assertThat(believed(FactKind.SERVES)).isEmpty();
        assertThat(believed(FactKind.ACT)).isEmpty();
        assertThat(believed(FactKind.PROFILE)).hasSize(3);
        assertThat(result.rejections()).hasSize(3);
    }

    @Test
    void aBatchIsTakenBack() throws IOException {
        var result = load(LoadOptions.usual());
        var batch = result.files().stream()
                .filter(file -> file.file().equals("tenures.csv"))
                .findFirst()
                .flatMap(LoadResult.FileResult::batch)
                .orElseThrow();
        assertThat(loader.withdraw(batch, closed -> {})).isEqualTo(4);
        assertThat(believed(FactKind.SERVES)).isEmpty();
        assertThat(load(LoadOptions.usual()).added()).isEqualTo(4);
    }

    @Test
    void namesKnownToTheStoreAreNotOutvoted() throws IOException {
        load(LoadOptions.usual());
        write("persons.csv", """
                row_id,name,doc_type,doc_number,issuing_country
                x1,张壹,CITIZEN_ID,120113190001010011,
                x2,张壹,CITIZEN_ID,120113190001010011,
                """);
        load(LoadOptions.usual());
        assertThat(believed(FactKind.PERSON))
                .filteredOn(fact -> fact.value("name").equals(java.util.Optional.of("张壹")))
                .hasSize(3)
                .allMatch(fact -> fact.value("state").orElseThrow().equals("NAME_CONFLICT"));
    }

    private void wipe() {
        // The tests' own server empties the store between tests; inside a test the facts are removed by hand.
        org.zelian.graph.Wipe.facts(graph);
    }

    private static String manyTenures(int count) {
        var text = new StringBuilder("org_uscc,person_doc,role,from,to\n");
        for (int i = 0; i < count; i++) {
            text.append("91120113MA9000011H,120113190203030037,董事,")
                    .append(java.time.LocalDate.of(1950, 1, 1).plusDays(i))
                    .append(",\n");
        }
        return text.toString();
    }

    private static String shuffled(String csv, Random random) {
        var lines = new ArrayList<>(List.of(csv.strip().split("\n")));
        var header = lines.removeFirst();
        Collections.shuffle(lines, random);
        return header + "\n" + String.join("\n", lines) + "\n";
    }
}
