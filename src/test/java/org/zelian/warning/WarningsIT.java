package org.zelian.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Graph;
import org.zelian.graph.WithGraph;
import org.zelian.intake.Rejection;
import org.zelian.kernel.Tick;
import org.zelian.liability.Policy;
import org.zelian.liability.Rulebook;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** Every warning on a small graph: a hit, a near miss, the boundary day. */
@WithGraph
class WarningsIT {
    private static final Rulebook BOOK = new Rulebook(ShippedCatalogue.load(), Policy.cautious());
    private static final WarningLibrary LIBRARY = WarningLibrary.shipped();
    private static final String BOARD = "COMPANY:DIRECTOR;COMPANY:SUPERVISOR;COMPANY:SENIOR_MANAGER";

    private final Graph graph;
    private final SmallWorld world = new SmallWorld();

    WarningsIT(Graph graph) {
        this.graph = graph;
    }

    private List<Warning> on(String day, String id, WarningLibrary library) {
        return new Warnings(BOOK, library)
                .on(graph, LocalDate.parse(day), new Tick(5)).stream()
                        .filter(warning -> warning.id().equals(id))
                        .toList();
    }

    private List<Warning> on(String day, String id) {
        return on(day, id, LIBRARY);
    }

    private static String about(List<Warning> warnings) {
        return String.join(
                " ", warnings.stream().map(each -> each.subjectRef().value()).toList());
    }

    private static String texts(List<Warning> warnings) {
        return String.join("\n", warnings.stream().map(Warning::text).toList());
    }

    @Nested
    class W01 {
        private void changeOn(String day) {
            world.company("E1")
                    .person("P1", "P2")
                    .serves("P1", "E1", "LEGAL_REPRESENTATIVE", "2020-01-01", day)
                    .serves("P2", "E1", "LEGAL_REPRESENTATIVE", day, "")
                    .listed("E1", "决1", "LAB", "labour", "2026-08-20", "2029-08-21")
                    .store(graph);
        }

        @Test
        void aRepresentativeReplacedTheDayBeforeTheListing() {
            changeOn("2026-08-19");

            var found = on("2026-08-20", "W01");

            assertThat(found).singleElement().satisfies(warning -> {
                assertThat(warning.subjectRef()).hasToString("USCC:E1");
                assertThat(warning.since()).isEqualTo("2026-08-20");
                assertThat(warning.text())
                        .isEqualTo("E1公司(E1)于2026-08-20被列入拖欠农民工工资失信联合惩戒名单(决1), 前后变更: "
                                + "法定代表人 2026-08-19(列入前1日) P1某(120113********P1)→P2某(120113********P2)");
            });
            assertThat(on("2026-08-19", "W01")).as("nobody is listed yet").isEmpty();
            assertThat(on("2029-08-21", "W01")).as("the listing is over").isEmpty();
        }

        @Test
        void ninetyDaysBeforeCountAndNinetyOneDoNot() {
            changeOn("2026-05-22");

            assertThat(on("2026-08-20", "W01")).hasSize(1);
            assertThat(on("2026-08-20", "W01", LIBRARY.with("W01", "before", 89)))
                    .isEmpty();
        }

        @Test
        void ninetyDaysAfterCountAndNinetyOneDoNot() {
            changeOn("2026-11-18");

            assertThat(on("2026-11-18", "W01")).hasSize(1);
            assertThat(on("2026-11-17", "W01")).as("not yet changed").isEmpty();
            assertThat(on("2026-12-01", "W01", LIBRARY.with("W01", "after", 89)))
                    .isEmpty();
        }

        @Test
        void onACourtsListEveryDayOfTheListingCounts() {
            world.company("E1")
                    .person("P1", "P2")
                    .serves("P1", "E1", "LEGAL_REPRESENTATIVE", "2020-01-01", "2026-09-01")
                    .serves("P2", "E1", "LEGAL_REPRESENTATIVE", "2026-09-01", "")
                    .listed("E1", "执1", "JUD", "court", "2026-04-01", "2028-04-02")
                    .store(graph);

            assertThat(on("2026-09-01", "W01")).hasSize(1);
            assertThat(on("2028-04-01", "W01")).hasSize(1);
            assertThat(on("2028-04-02", "W01")).as("the listing is over").isEmpty();
            assertThat(on("2026-09-01", "W01", LIBRARY.with("W01", "afterByCourt", 90)))
                    .isEmpty();
        }

        @Test
        void theFirstHolderOfAnOfficeReplacesNobody() {
            world.company("E1")
                    .person("P1", "P2")
                    .serves("P1", "E1", "LEGAL_REPRESENTATIVE", "2026-08-01", "")
                    .serves("P2", "E1", "SUPERVISOR", "2026-01-01", "2026-08-19")
                    .listed("E1", "决1", "LAB", "labour", "2026-08-20", "")
                    .store(graph);

            assertThat(on("2026-08-20", "W01")).isEmpty();
        }

        @Test
        void stakesAndControllersCountToo() {
            world.company("E1")
                    .person("P1", "P2")
                    .holds("P1", "E1", 60, "2020-01-01", "2026-08-01")
                    .holds("P2", "E1", 60, "2026-08-01", "")
                    .determined("E1", "P1", "L3", "2020-01-01", "2026-09-01")
                    .determined("E1", "P2", "L3", "2026-09-01", "")
                    .listed("E1", "决1", "LAB", "labour", "2026-08-20", "")
                    .store(graph);

            assertThat(texts(on("2026-09-01", "W01")))
                    .contains("股权 2026-08-01(列入前19日) P1某(120113********P1) 60%→P2某(120113********P2) 60%")
                    .contains("控制人 2026-09-01(列入后12日)");
        }

        @Test
        void watchListsDoNotCount() {
            world.company("E1")
                    .person("P1", "P2")
                    .serves("P1", "E1", "LEGAL_REPRESENTATIVE", "2020-01-01", "2026-08-19")
                    .serves("P2", "E1", "LEGAL_REPRESENTATIVE", "2026-08-19", "")
                    .listed("E1", "决1", "WATCH-SAM", "market", "2026-08-20", "")
                    .store(graph);

            assertThat(on("2026-08-20", "W01")).isEmpty();
        }
    }

    @Nested
    class W03 {
        private void barred(String state) {
            world.company("E1", "E2")
                    .organisation("E7", "COMPANY")
                    .organisation("G1", "PARTNERSHIP")
                    .person("P2")
                    .act("吊7", "Penalty", "E7", "", "")
                    .support("s1", "吊7", "REG-01/2018", "BUSINESS_LICENCE_REVOKED", "", BOARD, "P2")
                    .reaches("s1", "P2", state, "2024-02-29", "2027-03-01")
                    .serves("P2", "E7", "DIRECTOR", "2020-01-01", "")
                    .serves("P2", "E1", "DIRECTOR", "2026-05-01", "")
                    .serves("P2", "E2", "SUPERVISOR", "2020-01-01", "")
                    .serves("P2", "G1", "EXECUTIVE_PARTNER", "2022-01-01", "")
                    .store(graph);
        }

        @Test
        void anAppointmentIsVoidAndASeatHeldBeforeMustBeLeft() {
            barred("EFFECTIVE");

            var found = on("2026-11-21", "W03");

            assertThat(about(found)).isEqualTo("E1 E2");
            assertThat(found.get(0).text()).contains("委派无效(公司法(2023)§178(2))", "P2某(120113********P2)", "董事");
            assertThat(found.get(0).since()).isEqualTo("2026-05-01");
            assertThat(found.get(1).text()).contains("应当解除职务(公司法(2023)§178(3))");
            assertThat(found.get(1).since()).isEqualTo("2024-02-29");
            assertThat(found.get(1).facts())
                    .contains("bars=REG-01 公司法(2018) §146(1)(4),(2),(3) 吊7 2024-02-29至2027-02-28");
        }

        @Test
        void theLastDayIsBarredAndTheDayAfterIsFree() {
            barred("EFFECTIVE");

            assertThat(on("2027-02-28", "W03")).hasSize(2);
            assertThat(on("2027-03-01", "W03")).isEmpty();
        }

        @Test
        void whatIsUnderReviewBarsNobody() {
            barred("UNDER_REVIEW");

            assertThat(on("2026-11-21", "W03")).isEmpty();
        }

        @Test
        void theSeatMayBeHeldByAnotherRecordOfTheSameHuman() {
            world.company("E1", "E7")
                    .person("P1", "P2", "P3")
                    .same("P1", "P2")
                    .act("吊7", "Penalty", "E7", "", "")
                    .support(
                            "s1",
                            "吊7",
                            "REG-02/2021",
                            "BUSINESS_LICENCE_REVOKED",
                            "",
                            "COMPANY:LEGAL_REPRESENTATIVE",
                            "P1")
                    .reaches("s1", "P1", "EFFECTIVE", "2024-02-29", "2027-03-01")
                    .serves("P2", "E1", "LEGAL_REPRESENTATIVE", "2026-05-01", "")
                    .serves("P3", "E1", "DIRECTOR", "2026-05-01", "")
                    .store(graph);

            assertThat(texts(on("2026-11-21", "W03"))).contains("P2某", "任职时已受限").doesNotContain("委派无效");
        }

        @Test
        void aRevokedEnterpriseOnlyWindsUp() {
            world.organisation("E1", "COMPANY", "status=REVOKED")
                    .company("E7")
                    .person("P1")
                    .act("吊7", "Penalty", "E7", "", "")
                    .support("s1", "吊7", "REG-01/2023", "BUSINESS_LICENCE_REVOKED", "", BOARD, "P1")
                    .reaches("s1", "P1", "EFFECTIVE", "2025-01-01", "2028-01-01")
                    .serves("P1", "E1", "DIRECTOR", "2020-01-01", "")
                    .store(graph);

            assertThat(on("2026-11-21", "W03")).isEmpty();
        }
    }

    @Nested
    class W04 {
        private void twoSectors() {
            world.company("E2", "E3")
                    .listed("E2", "劳1", "LAB", "labour", "2026-02-01", "2029-02-02")
                    .listed("E2", "税1", "TAX", "tax", "2026-07-01", "2026-09-01")
                    .listed("E2", "税1", "TAX", "tax", "2026-09-09", "2029-07-02")
                    .listed("E2", "关1", "WATCH-SAM", "market", "2026-03-01", "")
                    .listed("E3", "劳2", "LAB", "labour", "2026-02-01", "")
                    .listed("E3", "劳3", "LAB", "labour", "2026-03-01", "")
                    .store(graph);
        }

        @Test
        void aWatchListAndASecondListingOfTheSameSectorDoNotCount() {
            twoSectors();

            assertThat(on("2026-06-30", "W04")).isEmpty();
            assertThat(on("2026-07-01", "W04")).singleElement().satisfies(warning -> {
                assertThat(warning.subjectRef()).hasToString("USCC:E2");
                assertThat(warning.facts()).containsExactly("sectors=labour、tax", "listings=LAB 劳1; TAX 税1");
                assertThat(warning.since()).isEqualTo("2026-07-01");
            });
        }

        @Test
        void aSuspendedListingDoesNotCountAndCountsAgainOnTheDayOfTheDecision() {
            twoSectors();

            assertThat(on("2026-09-01", "W04")).isEmpty();
            assertThat(on("2026-09-08", "W04")).isEmpty();
            assertThat(on("2026-09-09", "W04")).hasSize(1);
        }

        @Test
        void theThresholdIsConfigured() {
            twoSectors();

            assertThat(on("2026-07-01", "W04", LIBRARY.with("W04", "sectors", 3)))
                    .isEmpty();
        }
    }

    @Nested
    class W05 {
        private SmallWorld answering() {
            return world.company("E1", "E2")
                    .person("P1", "P2")
                    .listed("E1", "劳1", "LAB", "labour", "2026-02-01", "")
                    .listed("E2", "劳2", "LAB", "labour", "2026-07-01", "")
                    .support("s1", "劳1", "LAB-01/2022", "LAB", "labour", "", "P1")
                    .support("s2", "劳2", "LAB-01/2022", "LAB", "labour", "", "P1")
                    .support("s3", "劳1", "LAB-01/2022", "LAB", "labour", "", "P2")
                    .reaches("s1", "P1", "EFFECTIVE", "2026-02-01", "2029-02-02")
                    .reaches("s2", "P1", "PROPOSED", "2026-07-01", "2026-08-01")
                    .reaches("s2", "P1", "EFFECTIVE", "2026-08-01", "2029-07-02")
                    .reaches("s3", "P2", "EFFECTIVE", "2026-02-01", "2029-02-02");
        }

        @Test
        void aPersonWhoAnswersForTwoEnterprises() {
            answering().store(graph);

            assertThat(on("2026-07-31", "W05"))
                    .as("the second is proposed only")
                    .isEmpty();
            assertThat(on("2026-08-01", "W05")).singleElement().satisfies(warning -> {
                assertThat(warning.subjectRef()).hasToString("CN-ID:tokenP1");
                assertThat(warning.since()).isEqualTo("2026-08-01");
                assertThat(warning.text()).contains("2家企业、1个领域", "E1公司(E1) LAB 劳1", "E2公司(E2) LAB 劳2");
            });
            assertThat(on("2029-02-02", "W05")).as("the first is over").isEmpty();
        }

        @Test
        void twoRecordsOfOneHumanAreOnePerson() {
            world.company("E1", "E2")
                    .person("P1", "P9")
                    .same("P1", "P9")
                    .listed("E1", "劳1", "LAB", "labour", "2026-02-01", "")
                    .listed("E2", "劳2", "LAB", "labour", "2026-02-01", "")
                    .support("s1", "劳1", "LAB-01/2022", "LAB", "labour", "", "P1")
                    .support("s2", "劳2", "LAB-01/2022", "LAB", "labour", "", "P1")
                    .reaches("s1", "P1", "EFFECTIVE", "2026-02-01", "")
                    .reaches("s2", "P9", "EFFECTIVE", "2026-02-01", "")
                    .store(graph);

            assertThat(about(on("2026-08-01", "W05"))).isEqualTo("tokenP1");
        }

        @Test
        void twoSectorsOfOneEnterpriseAreEnough() {
            world.company("E1")
                    .person("P1")
                    .listed("E1", "劳1", "LAB", "labour", "2026-02-01", "")
                    .listed("E1", "税1", "TAX", "tax", "2026-02-01", "")
                    .support("s1", "劳1", "LAB-01/2022", "LAB", "labour", "", "P1")
                    .support("s2", "税1", "TAX-01a/2024", "TAX", "tax", "", "P1")
                    .reaches("s1", "P1", "EFFECTIVE", "2026-02-01", "")
                    .reaches("s2", "P1", "EFFECTIVE", "2026-02-01", "")
                    .store(graph);

            assertThat(texts(on("2026-08-01", "W05"))).contains("1家企业、2个领域");
        }
    }

    @Nested
    class Marks {
        @Test
        void anEnterpriseLedBySomebodyWhoAnswersForAListedOneIsMarkedOnly() {
            world.company("E1", "E2", "E3")
                    .person("P1", "P2")
                    .listed("E1", "劳1", "LAB", "labour", "2026-08-20", "")
                    .support("s1", "劳1", "LAB-01/2022", "LAB", "labour", "", "P1")
                    .reaches("s1", "P1", "EFFECTIVE", "2026-08-20", "2029-08-21")
                    .serves("P1", "E1", "LEGAL_REPRESENTATIVE", "2020-01-01", "")
                    .serves("P1", "E2", "LEGAL_REPRESENTATIVE", "2020-01-01", "")
                    .serves("P1", "E3", "SUPERVISOR", "2020-01-01", "")
                    .store(graph);

            var found = on("2026-08-20", "W05-RISK");

            assertThat(about(found)).isEqualTo("E2");
            assertThat(found.getFirst().facts()).contains("mark=RISK", "listed=E1公司(E1)", "decision=劳1");
            assertThat(on("2026-08-19", "W05-RISK")).isEmpty();
            assertThat(on("2029-08-21", "W05-RISK")).isEmpty();
        }

        @Test
        void theParentOfABranchIsMarkedAndOtherBranchesAreNot() {
            world.company("E1")
                    .organisation("B1", "BRANCH")
                    .organisation("B2", "BRANCH")
                    .person("P7")
                    .branch("B1", "E1")
                    .branch("B2", "E1")
                    .act("罚1", "Penalty", "B1", "", "")
                    .support("s1", "罚1", "FOD-01/2015", "FOOD_LICENCE_REVOKED", "", "FOOD:APPLICANT", "P7")
                    .reaches("s1", "P7", "EFFECTIVE", "2026-03-20", "2031-03-21")
                    .store(graph);

            assertThat(about(on("2026-03-20", "W05-BRANCH"))).isEqualTo("E1");
            assertThat(on("2026-03-19", "W05-BRANCH")).isEmpty();
        }
    }

    @Nested
    class W08 {
        @Test
        void aCircleOfStakesIsFoundOnTheDayThatClosesIt() {
            world.company("E1", "E2", "E3", "E4")
                    .person("P1")
                    .holds("E1", "E2", 60, "2020-01-01", "")
                    .holds("E2", "E3", 10, "2024-01-01", "")
                    .holds("E3", "E1", 5, "2022-01-01", "2026-01-01")
                    .holds("E1", "E3", 5, "2025-01-01", "")
                    .holds("E4", "E1", 35, "2020-01-01", "")
                    .holds("P1", "E4", 100, "2020-01-01", "")
                    .store(graph);

            assertThat(on("2023-12-31", "W08")).isEmpty();
            assertThat(on("2025-12-31", "W08")).singleElement().satisfies(warning -> {
                assertThat(warning.subjectRef()).hasToString("USCC:E1");
                assertThat(warning.since()).isEqualTo("2024-01-01");
                assertThat(warning.facts()).containsExactly("size=3", "members=E1公司(E1)、E2公司(E2)、E3公司(E3)");
            });
            assertThat(on("2026-01-01", "W08")).as("one stake has ended").isEmpty();
        }

        @Test
        void aCircleInWhichNobodyElseHoldsAnythingIsAGapInTheRegistry() {
            world.company("E1", "E2", "E3", "E4")
                    .person("P1")
                    .holds("E1", "E2", 100, "2020-01-01", "")
                    .holds("E2", "E1", 90, "2022-01-01", "")
                    .holds("P1", "E1", 10, "2024-01-01", "2026-01-01")
                    .holds("E3", "E4", 60, "2020-01-01", "")
                    .holds("E4", "E3", 60, "2020-01-01", "")
                    .holds("E1", "E4", 40, "2020-01-01", "")
                    .store(graph);

            assertThat(on("2025-12-31", "W08")).hasSize(2);
            assertThat(on("2025-12-31", "W08-CLOSED"))
                    .as("somebody stands above")
                    .isEmpty();
            assertThat(on("2026-01-01", "W08-CLOSED")).singleElement().satisfies(warning -> {
                assertThat(warning.subjectRef()).hasToString("USCC:E1");
                assertThat(warning.since()).isEqualTo("2022-01-01");
                assertThat(warning.text()).contains("数据缺口");
            });
        }

        @Test
        void sharesInOneselfAreNoCircle() {
            world.company("E1").holds("E1", "E1", 5, "2020-01-01", "").store(graph);

            assertThat(on("2026-01-01", "W08")).isEmpty();
        }
    }

    @Nested
    class W10 {
        @Test
        void anArrangementWithItsDocumentIsProven() {
            world.company("E2")
                    .person("P5", "P6")
                    .nominee("P5", "P6", "E2", "(2025)民初101号", "2025-03-20", "")
                    .store(graph);

            assertThat(on("2025-03-19", "W10")).isEmpty();
            assertThat(texts(on("2025-03-20", "W10"))).contains("代持(已证实)", "P5某", "P6某", "(2025)民初101号");
        }

        @Test
        void anArrangementWithoutDocumentIsSuspected() {
            world.company("E2")
                    .person("P5", "P6")
                    .nominee("P5", "P6", "E2", "", "2025-03-20", "")
                    .store(graph);

            assertThat(texts(on("2025-03-20", "W10"))).contains("代持嫌疑");
        }

        @Test
        void aSoleHolderBesideADeterminedController() {
            world.company("E2", "E3", "E4")
                    .person("P5", "P6")
                    .holds("P5", "E2", 100, "2022-01-01", "")
                    .determined("E2", "P6", "L4", "2025-03-20", "")
                    .holds("P5", "E3", 99, "2022-01-01", "")
                    .determined("E3", "P6", "L4", "2025-03-20", "")
                    .holds("P5", "E4", 100, "2022-01-01", "")
                    .determined("E4", "P6", "L2", "2025-03-20", "")
                    .store(graph);

            assertThat(about(on("2026-04-10", "W10"))).isEqualTo("E2");
            assertThat(on("2025-03-19", "W10")).isEmpty();
        }

        @Test
        void aRepresentativeSwappedThreeTimesInAYear() {
            world.company("E1")
                    .person("P1", "P2", "P3", "P4")
                    .serves("P1", "E1", "LEGAL_REPRESENTATIVE", "2020-01-01", "2026-01-10")
                    .serves("P2", "E1", "LEGAL_REPRESENTATIVE", "2026-01-10", "2026-05-10")
                    .serves("P3", "E1", "LEGAL_REPRESENTATIVE", "2026-05-10", "2026-09-10")
                    .serves("P4", "E1", "LEGAL_REPRESENTATIVE", "2026-09-10", "")
                    .store(graph);

            assertThat(on("2026-09-09", "W10")).isEmpty();
            assertThat(texts(on("2026-09-10", "W10"))).contains("12个月内法定代表人变更3次");
            assertThat(on("2027-01-10", "W10")).hasSize(1);
            assertThat(on("2027-01-11", "W10")).as("the first is a year ago").isEmpty();
        }
    }

    @Nested
    class W17 {
        private SmallWorld barred(String... profile) {
            return world.company("E1")
                    .organisation("E2", "COMPANY", profile)
                    .person("P3")
                    .act("判3", "Judgment", "P3", "", "")
                    .support("s1", "判3", "FOD-02/2015", "CONVICTION", "", "FOOD:MANAGER_WORK;FOOD:SAFETY_OFFICER", "P3")
                    .reaches("s1", "P3", "EFFECTIVE", "2026-06-30", "");
        }

        @Test
        void aFoodEnterpriseThatHiresAPersonBarredForLife() {
            barred().licence("E2", "食品经营许可证", "2020-01-01", "")
                    .serves("P3", "E2", "SAFETY_OFFICER", "2026-10-08", "2027-03-01")
                    .store(graph);

            assertThat(on("2026-10-07", "W17")).isEmpty();
            assertThat(on("2026-10-08", "W17")).singleElement().satisfies(warning -> {
                assertThat(warning.subjectRef()).hasToString("USCC:E2");
                assertThat(warning.since()).isEqualTo("2026-10-08");
                assertThat(warning.text()).contains("FOD-03 食品安全法 §135(3)", "终身", "食品安全管理人员", "P3某");
                assertThat(warning.facts()).contains("until=2027-02-28");
            });
            assertThat(on("2027-02-28", "W17")).hasSize(1);
            assertThat(on("2027-03-01", "W17")).isEmpty();
            assertThat(on("2026-10-08", "W03")).as("one warning, not two").isEmpty();
        }

        @Test
        void aPostWithoutFoodManagementIsFree() {
            barred().licence("E2", "FOOD", "2020-01-01", "")
                    .serves("P3", "E2", "SUPERVISOR", "2026-10-08", "")
                    .store(graph);

            assertThat(on("2026-10-08", "W17")).isEmpty();
        }

        @Test
        void theIndustryAloneMakesACandidateAndAnotherLicenceNone() {
            barred("industry=F5122")
                    .organisation("E5", "COMPANY", "industry=F5122")
                    .licence("E5", "DRUG", "2020-01-01", "")
                    .serves("P3", "E2", "SAFETY_OFFICER", "2026-10-08", "")
                    .serves("P3", "E5", "SAFETY_OFFICER", "2026-10-08", "")
                    .store(graph);

            var found = on("2026-10-08", "W17");

            assertThat(about(found)).isEqualTo("E2");
            assertThat(texts(found)).contains("仅为候选");
        }
    }

    @Nested
    class W19 {
        @Test
        void oneDocumentWithSeveralNames() {
            world.person("P1", "P2")
                    .described(
                            "P1",
                            "PersonProfile",
                            Map.of("state", "NAME_CONFLICT", "name", "张壹", "documents", "120113********0011"))
                    .described("P2", "PersonProfile", Map.of("state", "RESOLVED", "name", "李二"))
                    .store(graph);

            assertThat(texts(on("2026-11-21", "W19"))).isEqualTo("张壹(120113********0011): 同一证件号码对应多个姓名, 已隔离, 待核");
        }

        @Test
        void oneCodeWithTwoNamesInOneSource() {
            world.company("E1", "E2")
                    .describedFrom("E1", "Profile", Map.of("name", "别的公司", "source", "登记"), "", "2026-01-01")
                    .describedFrom("E2", "Profile", Map.of("name", "旧名", "source", "另一来源"), "", "")
                    .store(graph);

            assertThat(texts(on("2025-12-31", "W19"))).contains("E1公司、别的公司");
            assertThat(on("2026-01-01", "W19")).isEmpty();
        }

        @Test
        void theAgeClauseIsOffUntilItIsSwitchedOn() {
            world.company("E1")
                    .person("P1")
                    .described(
                            "P1", "PersonProfile", Map.of("birth", LocalDate.parse("1950-05-01"), "state", "RESOLVED"))
                    .serves("P1", "E1", "LEGAL_REPRESENTATIVE", "2020-01-01", "")
                    .store(graph);
            var on = LIBRARY.with("W19", "ageClause", 1);

            assertThat(on("2026-11-21", "W19")).isEmpty();
            assertThat(on("2025-05-01", "W19", on)).as("75 that day").hasSize(1);
            assertThat(on("2025-04-30", "W19", on)).as("74 still").isEmpty();
        }

        @Test
        void rowsRefusedForTheirCodeAreAnomaliesToo() {
            var refused = List.of(
                    new Rejection("persons.csv", 7, "doc_number", "ID_BAD_DATE", "x", "y", "z"),
                    new Rejection("tenures.csv", 8, "role", "ROLE", "x", "y", "z"));

            assertThat(new Warnings(BOOK).of(refused)).singleElement().satisfies(warning -> {
                assertThat(warning.subjectRef()).hasToString("SRC:persons.csv:doc_number");
                assertThat(warning.facts()).contains("code=ID_BAD_DATE");
            });
        }
    }

    @Nested
    class W21 {
        private void violation(String representativeFrom) {
            world.company("E1")
                    .person("P1")
                    .act("劳1", "Listing", "E1", "2026-03-01", "2026-05-31")
                    .listed("E1", "劳1", "LAB", "labour", "2026-08-20", "2029-08-21")
                    .serves("P1", "E1", "LEGAL_REPRESENTATIVE", representativeFrom, "2026-06-01")
                    .store(graph);
        }

        @Test
        void nobodyOnRecordOnTheFirstDays() {
            violation("2026-03-03");

            assertThat(texts(on("2026-08-20", "W21"))).contains("违法期间", "2026-03-01至2026-03-02");
            assertThat(on("2026-08-19", "W21")).isEmpty();
        }

        @Test
        void coverFromTheFirstToTheLastDayIsEnough() {
            violation("2026-03-01");

            assertThat(on("2026-08-20", "W21")).isEmpty();
        }

        @Test
        void withoutDaysOfTheViolationTheDayOfTheListingIsLookedAt() {
            world.company("E1", "E2")
                    .person("P1")
                    .listed("E1", "劳1", "LAB", "labour", "2026-08-20", "")
                    .listed("E2", "劳2", "LAB", "labour", "2026-08-20", "")
                    .serves("P1", "E1", "LEGAL_REPRESENTATIVE", "2020-01-01", "")
                    .serves("P1", "E2", "DIRECTOR", "2020-01-01", "")
                    .store(graph);

            assertThat(about(on("2026-08-20", "W21"))).isEqualTo("E2");
        }

        @Test
        void theHeadOfABranchIsEnough() {
            world.organisation("B1", "BRANCH")
                    .person("P1")
                    .listed("B1", "劳1", "LAB", "labour", "2026-08-20", "")
                    .serves("P1", "B1", "PERSON_IN_CHARGE", "2020-01-01", "")
                    .store(graph);

            assertThat(on("2026-08-20", "W21")).isEmpty();
        }
    }

    @Nested
    class Replay {
        @Test
        void whatWasNotKnownYetIsNotTold() {
            world.company("E1", "E2")
                    .holds("E1", "E2", 60, "2020-01-01", "")
                    .holds("E2", "E1", 60, "2020-01-01", "")
                    .store(graph);

            assertThat(new Warnings(BOOK).on(graph, LocalDate.parse("2026-01-01"), new Tick(0)))
                    .isEmpty();
            assertThat(on("2026-01-01", "W08")).hasSize(1);
        }

        @Test
        void aWarningTakenOutOfTheLibraryIsNotLookedFor() {
            world.company("E1", "E2")
                    .holds("E1", "E2", 60, "2020-01-01", "")
                    .holds("E2", "E1", 60, "2020-01-01", "")
                    .store(graph);

            assertThat(on("2026-01-01", "W08", LIBRARY.without("W08"))).isEmpty();
        }
    }
}
