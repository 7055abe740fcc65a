package org.zelian.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Graph;
import org.zelian.graph.Params;
import org.zelian.graph.Row;
import org.zelian.graph.WithGraph;

/** The rows of every query of this room, on the smallest graph that shows them; one test a file, named after it. */
@WithGraph
class WarningQueriesIT {
    private static final List<String> LEADING = List.of("LEGAL_REPRESENTATIVE");

    private final Graph graph;
    private final SmallWorld world = new SmallWorld();

    WarningQueriesIT(Graph graph) {
        this.graph = graph;
    }

    private static Params on(String day) {
        return Params.of("day", LocalDate.parse(day));
    }

    private static Params known(String day) {
        return on(day).and("tick", 1L);
    }

    private List<String> rows(String query, Params params, Function<Row, String> cells) {
        return graph.read("warning/" + query, params.map(), cells);
    }

    private SmallWorld listedWithRepresentative() {
        return world.company("E1")
                .person("P1")
                .listed("E1", "劳1", "LAB", "labour", "2026-08-20", "2026-09-01")
                .listed("E1", "劳1", "LAB", "labour", "2026-09-09", "2029-08-21")
                .serves("P1", "E1", "LEGAL_REPRESENTATIVE", "2020-01-01", "2026-08-19")
                .serves("P1", "E1", "SUPERVISOR", "2020-01-01", "2026-08-19");
    }

    @Test
    void changesAroundListings() {
        listedWithRepresentative()
                .holds("P1", "E1", 60, "2020-01-01", "2026-05-21")
                .store(graph);
        var params = known("2026-09-02")
                .and("lists", List.of("LAB"))
                .and("offices", LEADING)
                .and("before", 90L)
                .and("after", 90L)
                .and("courts", List.of("JUD"))
                .and("afterByCourt", 36500L);

        assertThat(rows(
                        "changes-around-listings",
                        params,
                        row -> row.text("item") + " " + row.day("listedOn") + " " + row.day("to") + " "
                                + row.text("form")))
                .as("suspended, but running; the stake ended before the window")
                .containsExactly("LEGAL_REPRESENTATIVE 2026-08-20 2026-08-19 COMPANY");
    }

    @Test
    void representativesOfListed() {
        listedWithRepresentative().store(graph);
        var params = known("2026-09-02").and("lists", List.of("LAB")).and("offices", LEADING);

        assertThat(rows(
                        "representatives-of-listed",
                        params,
                        row -> row.text("decisionNo") + " " + row.day("listedOn") + " " + row.maps("stints")))
                .containsExactly("劳1 2026-08-20 [{from=2020-01-01, office=LEGAL_REPRESENTATIVE, to=2026-08-19}]");
    }

    @Test
    void sectorsInForce() {
        world.company("E1", "E2")
                .listed("E1", "劳1", "LAB", "labour", "2026-02-01", "")
                .listed("E1", "税1", "TAX", "tax", "2026-07-01", "2026-09-01")
                .listed("E2", "劳2", "LAB", "labour", "2026-02-01", "")
                .store(graph);
        Function<Row, String> cells = row -> row.text("org") + " " + row.text("sector") + " " + row.day("to");
        var lists = List.of("LAB", "TAX");

        assertThat(rows(
                        "sectors-in-force",
                        on("2026-08-31").and("tick", 1L).and("lists", lists).and("sectors", 2L),
                        cells))
                .containsExactly("USCC:E1 labour null", "USCC:E1 tax 2026-09-01");
        assertThat(rows(
                        "sectors-in-force",
                        on("2026-09-01").and("tick", 1L).and("lists", lists).and("sectors", 2L),
                        cells))
                .isEmpty();
    }

    @Test
    void seatsOfTheBarred() {
        world.company("E1", "E7")
                .person("P1", "P2")
                .same("P1", "P2")
                .act("吊7", "Penalty", "E7", "", "")
                .support("s1", "吊7", "REG-01/2023", "BUSINESS_LICENCE_REVOKED", "", "COMPANY:DIRECTOR", "P1")
                .reaches("s1", "P1", "EFFECTIVE", "2025-01-01", "2026-01-01")
                .reaches("s1", "P1", "SUSPENDED", "2026-01-01", "2026-02-01")
                .reaches("s1", "P1", "EFFECTIVE", "2026-02-01", "2028-01-01")
                .serves("P2", "E1", "DIRECTOR", "2026-01-15", "")
                .licence("E1", "FOOD", "2020-01-01", "2026-06-01")
                .store(graph);
        Function<Row, String> cells = row -> row.text("person") + " " + row.text("org") + " " + row.day("barFrom") + " "
                + row.day("barTo") + " " + row.texts("subjects") + " " + row.flag("barredThen") + " "
                + row.texts("licences");

        assertThat(rows("seats-of-the-barred", known("2026-01-31"), cells)).isEmpty();
        assertThat(rows("seats-of-the-barred", known("2026-02-01"), cells))
                .containsExactly("CN-ID:tokenP2 USCC:E1 2025-01-01 2028-01-01 [USCC:E7] false [FOOD]");
        assertThat(rows("seats-of-the-barred", known("2026-06-01"), cells))
                .singleElement()
                .asString()
                .endsWith("[]");
    }

    @Test
    void personsWhoAnswerOften() {
        world.company("E1", "E2")
                .person("P1", "P2")
                .listed("E1", "劳1", "LAB", "labour", "2026-02-01", "")
                .listed("E2", "劳2", "LAB", "labour", "2026-02-01", "")
                .support("s1", "劳1", "LAB-01/2022", "LAB", "labour", "", "P1")
                .support("s2", "劳2", "LAB-01/2022", "LAB", "labour", "", "P1")
                .support("s3", "劳1", "LAB-01/2022", "LAB", "labour", "", "P2")
                .reaches("s1", "P1", "EFFECTIVE", "2026-02-01", "")
                .reaches("s2", "P1", "EFFECTIVE", "2026-02-01", "")
                .reaches("s3", "P2", "EFFECTIVE", "2026-02-01", "")
                .store(graph);
        var params = known("2026-03-01")
                .and("sectorOf", Map.of("LAB", "labour"))
                .and("enterprises", 2L)
                .and("sectors", 2L);

        assertThat(rows(
                        "persons-who-answer-often",
                        params,
                        row -> row.text("personMask") + " " + row.text("org") + " " + row.text("sector")))
                .containsExactly("120113********P1 USCC:E1 labour", "120113********P1 USCC:E2 labour");
    }

    /** Also {@code "warning/kin-of"}. */
    @Test
    void kinOfListed() {
        listedWithRepresentative()
                .company("E2")
                .support("s1", "劳1", "LAB-01/2022", "LAB", "labour", "", "P1")
                .reaches("s1", "P1", "EFFECTIVE", "2026-08-20", "")
                .serves("P1", "E2", "LEGAL_REPRESENTATIVE", "2026-08-25", "")
                .store(graph);
        Function<Row, String> cells = row -> row.text("org") + " " + row.text("listed") + " " + row.text("decisionNo");

        assertThat(rows("kin-of-listed", known("2026-08-24").and("offices", LEADING), cells))
                .isEmpty();
        assertThat(rows("kin-of-listed", known("2026-08-25").and("offices", LEADING), cells))
                .containsExactly("USCC:E2 USCC:E1 劳1");
        var two = known("2026-08-25").and("offices", LEADING).and("ref", List.of("USCC", "E2"));
        assertThat(rows("kin-of", two, cells)).containsExactly("USCC:E2 USCC:E1 劳1");
        var one = known("2026-08-25").and("offices", LEADING).and("ref", List.of("USCC", "E1"));
        assertThat(rows("kin-of", one, cells)).isEmpty();
    }

    @Test
    void officersOf() {
        listedWithRepresentative()
                .person("P2")
                .serves("P2", "E1", "SUPERVISOR", "2026-08-19", "")
                .store(graph);
        Function<Row, String> cells = row -> row.text("person");
        var one = List.of("USCC", "E1");

        assertThat(rows("officers-of", known("2026-08-18").and("ref", one), cells))
                .containsExactly("CN-ID:tokenP1");
        assertThat(rows("officers-of", known("2026-08-19").and("ref", one), cells))
                .containsExactly("CN-ID:tokenP2");
        assertThat(rows("officers-of", on("2026-08-18").and("tick", 0L).and("ref", one), cells))
                .isEmpty();
    }

    @Test
    void seatsOf() {
        world.organisation("E1", "COMPANY", "industry=F5122", "stateOwned=true")
                .company("E2")
                .person("P1", "P2")
                .same("P1", "P2")
                .serves("P2", "E1", "DIRECTOR", "2026-01-15", "")
                .serves("P1", "E2", "DIRECTOR", "2026-02-15", "")
                .licence("E1", "FOOD", "2020-01-01", "2026-06-01")
                .store(graph);
        var asked = List.of(List.of("CN-ID", "tokenP1"), List.of("USCC", "E1"));
        Function<Row, String> cells = row -> row.text("asked") + " " + row.text("person") + " " + row.text("org") + " "
                + row.day("seatFrom") + " " + row.text("form") + " " + row.flag("stateOwned") + " "
                + row.texts("licences");

        assertThat(rows("seats-of", known("2026-01-31").and("refs", asked), cells))
                .as("by another record of the same human")
                .containsExactly("CN-ID:tokenP1 CN-ID:tokenP2 USCC:E1 2026-01-15 COMPANY true [FOOD]");
        assertThat(rows("seats-of", known("2026-06-01").and("refs", asked), cells))
                .hasSize(2)
                .allMatch(seat -> seat.endsWith("[]"));
        assertThat(rows("seats-of", on("2026-01-31").and("tick", 0L).and("refs", asked), cells))
                .isEmpty();
    }

    @Test
    void parties() {
        world.organisation("E1", "COMPANY", "industry=F5122").person("P1").store(graph);
        var asked = List.of(List.of("USCC", "E1"), List.of("CN-ID", "tokenP1"), List.of("USCC", "E9"));
        Function<Row, String> cells = row -> row.text("asked") + " " + row.flag("person") + row.flag("organisation")
                + " " + row.optionalText("partyMask").orElse("-") + " " + row.texts("industries");

        assertThat(rows("parties", Params.of("tick", 1L).and("refs", asked), cells))
                .containsExactlyInAnyOrder(
                        "USCC:E1 falsetrue - [F5122]", "CN-ID:tokenP1 truefalse 120113********P1 []");
        assertThat(rows("parties", Params.of("tick", 0L).and("refs", asked), cells))
                .contains("USCC:E1 falsetrue - []");
    }

    @Test
    void parentsOf() {
        world.company("E1").organisation("B1", "BRANCH").branch("B1", "E1").store(graph);
        var asked = List.of(List.of("USCC", "B1"), List.of("USCC", "E1"));
        Function<Row, String> cells = row -> row.text("asked") + " " + row.text("branch") + " " + row.text("org");

        assertThat(rows("parents-of", known("2026-03-20").and("refs", asked), cells))
                .containsExactly("USCC:B1 USCC:B1 USCC:E1");
        assertThat(rows("parents-of", on("2026-03-20").and("tick", 0L).and("refs", asked), cells))
                .isEmpty();
    }

    @Test
    void branchesOf() {
        world.company("E1").organisation("B1", "BRANCH").branch("B1", "E1").store(graph);

        assertThat(rows(
                        "branches-of",
                        known("2026-03-20").and("ref", List.of("USCC", "E1")),
                        row -> row.text("branch")))
                .containsExactly("USCC:B1");
        assertThat(rows("branches-of", known("2026-03-20").and("ref", List.of("USCC", "B1")), row -> "a row"))
                .isEmpty();
    }

    /** Also {@code "warning/parent-of"}. */
    @Test
    void parentsOfBranches() {
        world.company("E1")
                .organisation("B1", "BRANCH")
                .person("P7")
                .branch("B1", "E1")
                .act("罚1", "Penalty", "B1", "", "")
                .support("s1", "罚1", "FOD-01/2015", "FOOD_LICENCE_REVOKED", "", "", "P7")
                .reaches("s1", "P7", "EFFECTIVE", "2026-03-20", "")
                .store(graph);

        assertThat(rows(
                        "parents-of-branches",
                        known("2026-03-20"),
                        row -> row.text("org") + " " + row.text("branch") + " " + row.day("from")))
                .containsExactly("USCC:E1 USCC:B1 2026-03-20");
        assertThat(rows("parent-of", known("2026-03-20").and("ref", List.of("USCC", "E1")), row -> row.text("branch")))
                .containsExactly("USCC:B1");
        assertThat(rows("parent-of", known("2026-03-20").and("ref", List.of("USCC", "B1")), row -> row.text("branch")))
                .isEmpty();
    }

    @Test
    void nothingIsSaidOfAnActBeforeItWasKnown() {
        world.actsKnownSince(2)
                .company("E1", "E2", "E7")
                .organisation("B1", "BRANCH")
                .person("P1")
                .branch("B1", "E2")
                .serves("P1", "E2", "LEGAL_REPRESENTATIVE", "2026-08-25", "")
                .act("罚1", "Penalty", "B1", "", "")
                .listed("E1", "劳1", "LAB", "labour", "2026-02-01", "")
                .listed("E7", "劳7", "LAB", "labour", "2026-02-01", "")
                .support("s1", "劳1", "LAB-01/2022", "LAB", "labour", "COMPANY:DIRECTOR", "P1")
                .support("s7", "劳7", "LAB-01/2022", "LAB", "labour", "COMPANY:DIRECTOR", "P1")
                .support("b1", "罚1", "FOD-01/2015", "FOOD_LICENCE_REVOKED", "", "", "P1")
                .reaches("s1", "P1", "EFFECTIVE", "2026-02-01", "")
                .reaches("s7", "P1", "EFFECTIVE", "2026-02-01", "")
                .reaches("b1", "P1", "EFFECTIVE", "2026-02-01", "")
                .store(graph);
        var queries = List.of(
                "kin-of",
                "kin-of-listed",
                "parent-of",
                "parents-of-branches",
                "seats-of-the-barred",
                "persons-who-answer-often");
        for (var query : queries) {
            assertThat(rows(query, asked(query, 1), row -> "a row"))
                    .as("%s before", query)
                    .isEmpty();
            assertThat(rows(query, asked(query, 2), row -> "a row"))
                    .as("%s then", query)
                    .isNotEmpty();
        }
    }

    private static Params asked(String query, long tick) {
        var day = on("2026-09-01").and("tick", tick);
        return switch (query) {
            case "kin-of" -> day.and("offices", LEADING).and("ref", List.of("USCC", "E2"));
            case "kin-of-listed" -> day.and("offices", LEADING);
            case "parent-of" -> day.and("ref", List.of("USCC", "E2"));
            case "persons-who-answer-often" ->
                day.and("sectorOf", Map.of("LAB", "labour"))
                        .and("enterprises", 2L)
                        .and("sectors", 2L);
            default -> day;
        };
    }

    @Test
    void stakesBetweenOrganisations() {
        world.company("E1", "E2")
                .person("P1")
                .holds("E1", "E2", 60, "2020-01-01", "2026-01-01")
                .holds("P1", "E1", 100, "2020-01-01", "")
                .store(graph);
        Function<Row, String> cells = row -> row.text("holder") + ">" + row.text("held");

        assertThat(rows("stakes-between-organisations", known("2025-12-31"), cells))
                .containsExactly("USCC:E1>USCC:E2");
        assertThat(rows("stakes-between-organisations", known("2026-01-01"), cells))
                .isEmpty();
        assertThat(rows("stakes-between-organisations", on("2025-12-31").and("tick", 0L), cells))
                .isEmpty();
    }

    @Test
    void holdersOf() {
        world.company("E1", "E2", "E3")
                .person("P1")
                .holds("E1", "E2", 60, "2020-01-01", "")
                .holds("P1", "E2", 40, "2020-01-01", "2026-01-01")
                .holds("P1", "E3", 40, "2020-01-01", "")
                .store(graph);
        var refs = java.util.List.of(java.util.List.of("USCC", "E2"), java.util.List.of("USCC", "E1"));
        Function<Row, String> cells = row -> row.text("holder") + ">" + row.text("org");

        assertThat(rows("holders-of", known("2025-12-31").and("refs", refs), cells))
                .hasSize(2)
                .contains("USCC:E1>USCC:E2");
        assertThat(rows("holders-of", known("2026-01-01").and("refs", refs), cells))
                .containsExactly("USCC:E1>USCC:E2");
        assertThat(rows("holders-of", on("2025-12-31").and("tick", 0L).and("refs", refs), cells))
                .isEmpty();
    }

    @Test
    void nominees() {
        world.company("E2")
                .person("P5", "P6")
                .nominee("P5", "P6", "E2", "判1", "2025-03-20", "2026-03-20")
                .store(graph);
        Function<Row, String> cells =
                row -> row.text("holder") + " " + row.text("ownerMask") + " " + row.text("document");

        assertThat(rows("nominees", known("2026-03-19"), cells)).containsExactly("CN-ID:tokenP5 120113********P6 判1");
        assertThat(rows("nominees", known("2026-03-20"), cells)).isEmpty();
    }

    @Test
    void soleHoldersBesideControllers() {
        world.company("E2", "E3")
                .person("P5", "P6", "P7")
                .same("P5", "P7")
                .holds("P5", "E2", 100, "2022-01-01", "")
                .serves("P5", "E2", "LEGAL_REPRESENTATIVE", "2022-01-01", "")
                .determined("E2", "P6", "L4", "2025-03-20", "")
                .holds("P5", "E3", 100, "2022-01-01", "")
                .determined("E3", "P7", "L4", "2025-03-20", "")
                .store(graph);
        var params = known("2026-01-01")
                .and("levels", List.of("L4"))
                .and("share", 100_000_000L)
                .and("offices", LEADING);

        assertThat(rows(
                        "sole-holders-beside-controllers",
                        params,
                        row -> row.text("org") + " " + row.text("controller") + " " + row.flag("represents")))
                .as("another record of the holder is the holder")
                .containsExactly("USCC:E2 CN-ID:tokenP6 true");
    }

    @Test
    void representativesSwapped() {
        world.company("E1")
                .person("P1", "P2")
                .serves("P1", "E1", "LEGAL_REPRESENTATIVE", "2020-01-01", "2026-01-10")
                .serves("P2", "E1", "LEGAL_REPRESENTATIVE", "2026-01-10", "2026-05-10")
                .store(graph);
        var window = Params.of("offices", LEADING)
                .and("from", LocalDate.parse("2026-01-10"))
                .and("to", LocalDate.parse("2026-05-10"))
                .and("tick", 1L);
        Function<Row, String> cells = row -> row.day("left") + " " + row.text("personMask");

        assertThat(rows("representatives-swapped", window.and("swaps", 2L), cells))
                .containsExactly("2026-01-10 120113********P1", "2026-05-10 120113********P2");
        assertThat(rows("representatives-swapped", window.and("swaps", 3L), cells))
                .isEmpty();
    }

    @Test
    void nameConflicts() {
        world.person("P1")
                .described("P1", "PersonProfile", Map.of("state", "NAME_CONFLICT", "name", "张壹", "documents", "1***1"))
                .store(graph);

        assertThat(rows(
                        "name-conflicts",
                        known("2026-01-01"),
                        row -> row.text("personName") + " " + row.text("documents")))
                .containsExactly("张壹 1***1");
    }

    @Test
    void codesWithSeveralNames() {
        world.company("E1")
                .described("E1", "Profile", Map.of("name", "另一家", "source", "登记"))
                .described("E1", "Profile", Map.of("name", "旧名", "source", "别处"))
                .store(graph);

        assertThat(rows(
                        "codes-with-several-names",
                        known("2026-01-01"),
                        row -> row.text("source") + " " + row.texts("names")))
                .containsExactly("登记 [E1公司, 另一家]");
    }

    @Test
    void agesOutOfRange() {
        world.company("E1")
                .person("P1", "P2")
                .described("P1", "PersonProfile", Map.of("birth", LocalDate.parse("1950-05-01")))
                .described("P2", "PersonProfile", Map.of("birth", LocalDate.parse("1950-05-02")))
                .serves("P1", "E1", "LEGAL_REPRESENTATIVE", "2020-01-01", "")
                .serves("P2", "E1", "LEGAL_REPRESENTATIVE", "2020-01-01", "")
                .store(graph);
        var params = known("2026-01-01")
                .and("offices", LEADING)
                .and("notBefore", LocalDate.parse("1950-05-02"))
                .and("notAfter", LocalDate.parse("2008-01-01"));

        assertThat(rows("ages-out-of-range", params, row -> row.text("person") + " " + row.day("birth")))
                .containsExactly("CN-ID:tokenP1 1950-05-01");
    }
}
