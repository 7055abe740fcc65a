package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was promised of cases and clocks, asked of the commands. */
class CasePromisesIT {
    private static final String E05 = "91410481MA9000054X";
    private static final String AUTHORITY = "舞钢市应急管理局";

    @TempDir
    private static Path home;

    private static Terminal terminal;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        terminal = new Terminal(home);
    }

    @AfterAll
    static void close() {
        terminal.close();
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    /** A state-owned enterprise on the list of work safety. */
    private void listed(String number, String day, String basis) throws IOException {
        write(
                "enterprises.csv",
                "uscc,name,type,region,status,reg_date,dereg_date,state_owned,industry",
                E05 + ",舞钢戊城投有限公司,COMPANY,410481,ACTIVE,2015-01-01,,true,");
        write(
                "persons.csv",
                "row_id,name,doc_type,doc_number,issuing_country",
                "p06,孙六,CITIZEN_ID,410481190506060067,");
        write(
                "tenures.csv",
                "org_uscc,person_doc,person_row,role,from,to,source",
                E05 + ",410481190506060067,,PRINCIPAL,2024-01-01,,登记");
        write(
                "listings.csv",
                "org_uscc,list_code,decision_no,authority,decision_date,basis_doc_no,basis_doc_date,until,violation_from,violation_to,published_on",
                E05 + ",SAF," + number + "," + AUTHORITY + "," + day + "," + basis
                        + ",2026-07-10,,2026-05-01,2026-05-31," + day);
        write(
                "named_persons.csv",
                "decision_no,authority,person_doc,capacity",
                number + "," + AUTHORITY + ",410481190506060067,PRINCIPAL");
        write("trace.yaml", "jurisdiction: [CN, CN-41, WG]");
    }

    private String asked(int code, Object... words) {
        assertThat(terminal.run(words))
                .as(terminal.said() + terminal.complained())
                .isEqualTo(code);
        return terminal.said();
    }

    private String tasks(String day) {
        return asked(Exit.OK, "tasks", "--in", folder, "--as-of", day, "--rows", "400");
    }

    @Test
    void aDeadlineInAYearWithoutCalendarStaysOpenAndTheYearIsTold() throws IOException {
        listed("舞应急失信〔2026〕9号", "2026-12-21", "舞应急罚〔2026〕9号");
        assertThat(tasks("2026-12-22")).contains("NOTICE_SEND", "CALENDAR_MISSING", "导入 2027 年工作日历");
        write(
                "ends.csv",
                "decision_no,authority,kind,from,document",
                "舞应急失信〔2026〕9号," + AUTHORITY + ",REVOKED,2027-01-08,复议");
        assertThat(tasks("2027-01-08")).contains("WITHDRAW_PUBLICITY", "CALENDAR_MISSING");
        var out = folder.resolve("out");
        asked(Exit.OK, "trace", folder, "--as-of", "2026-12-22", "--out", out);
        assertThat(Files.readString(out.resolve("notices.csv")))
                .contains("N01_SUPERIOR")
                .contains(",,DRAFT");
    }

    @Test
    void aDocumentThatListedOnceListsNoMoreUnlessThatWasRevoked() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        var first = Files.readString(folder.resolve("listings.csv"));
        Files.writeString(
                folder.resolve("listings.csv"),
                first + E05 + ",SAF,舞应急失信〔2026〕6号," + AUTHORITY
                        + ",2026-09-20,舞应急罚〔2026〕9号,2026-07-10,,2026-05-01,2026-05-31,2026-09-20\n");
        assertThat(tasks("2026-09-19")).doesNotContain("RELISTED");
        assertThat(tasks("2026-09-20")).contains("RELISTED", "不得重复列入");
        write(
                "ends.csv",
                "decision_no,authority,kind,from,document",
                "舞应急失信〔2026〕4号," + AUTHORITY + ",REVOKED,2026-09-01,程序违法");
        assertThat(tasks("2026-09-20")).doesNotContain("RELISTED");
    }

    @Test
    void aDecisionWithTwoDaysIsTold() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        var first = Files.readString(folder.resolve("listings.csv"));
        var again = first.substring(first.indexOf('\n') + 1).replace("2026-08-20", "2026-08-25");
        Files.writeString(folder.resolve("listings.csv"), first + again);
        assertThat(tasks("2026-08-25")).contains("RELISTED", "两个决定日期 2026-08-20、2026-08-25");
    }

    @Test
    void anOrderToTheAuthorityItselfBearsItsName() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        var out = folder.resolve("out");
        asked(Exit.OK, "tasks", "--in", folder, "--as-of", "2026-08-25", "--out", out);
        assertThat(Files.readString(out.resolve("orders.csv")))
                .contains("A20," + AUTHORITY + ",")
                .doesNotContain(",认定机关,");
    }

    @Test
    void aMinorRecordMayBeRepairedOnceItsDutiesArePerformed() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        var header = "subject,trigger_code,decision_no,authority,decision_date,published_on,attributes";
        var row = E05 + ",ANY_PENALTY,罚1号," + AUTHORITY + ",2026-09-01,2026-09-01,recordClass=MINOR";
        write("penalties.csv", header, row);
        assertThat(cases("2026-09-10")).contains("REPAIR,,罚1号,NOT_YET");
        write("penalties.csv", header, row + ";correctedOn=2026-09-09");
        assertThat(cases("2026-09-10")).contains("REPAIR,,罚1号,MAY_APPLY,2026-09-09");
    }

    @Test
    void aReviewOrSuitFlagsADecisionAndOnlyAStayOrARevocationTouchesIt() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        var header =
                "case_no,decision_no,authority,kind,body,filed_on,stayed_from,stayed_to,decided_on,outcome,document";
        var suit = "(2026)豫0481行初9号,舞应急失信〔2026〕4号," + AUTHORITY + ",行政诉讼,舞钢市人民法院,2026-09-01,2026-09-10,2026-09-20,";
        write("litigations.csv", header, suit + ",,");
        assertThat(check("2026-08-31")).contains("受限").doesNotContain("行政诉讼中");
        assertThat(check("2026-09-01")).contains("受限", "RESTRICTED", "行政诉讼中");
        assertThat(check("2026-09-10")).contains("SUSPENDED", "停止执行", "行政诉讼中");
        assertThat(check("2026-09-20")).contains("RESTRICTED", "行政诉讼中");
        var out = folder.resolve("out");
        asked(Exit.OK, "tasks", "--in", folder, "--as-of", "2026-09-10", "--out", out);
        assertThat(Files.readString(out.resolve("cases.csv"))).contains("LITIGATION", "STAYED");
        write("litigations.csv", header, suit + "2026-10-15,维持,");
        assertThat(check("2026-10-15")).contains("RESTRICTED").doesNotContain("行政诉讼中");
        write("litigations.csv", header, suit + "2026-10-15,变更,");
        assertThat(tasks("2026-10-15")).contains("ACT_ON_OUTCOME");
        write("litigations.csv", header, suit + "2026-10-15,撤销,");
        assertThat(check("2026-10-14")).contains("RESTRICTED");
        assertThat(check("2026-10-15")).doesNotContain("RESTRICTED");
        assertThat(tasks("2026-10-15")).contains("WITHDRAW_PUBLICITY");
    }

    private String check(String day) {
        return asked(Exit.OK, "check", "410481190506060067", "--in", folder, "--as-of", day);
    }

    @Test
    void aReorganisationHidesTheRecordWhileItIsCarriedOut() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        write(
                "suspensions.csv",
                "decision_no,authority,from,to,reason",
                "舞应急失信〔2026〕4号," + AUTHORITY + ",2026-09-01,2026-10-01,法院裁定批准重整计划");
        assertThat(publicity("2026-08-31")).contains("PUBLISHED");
        assertThat(publicity("2026-09-01")).contains("PAUSED");
        assertThat(check("2026-09-01")).contains("SUSPENDED", "重整");
        assertThat(publicity("2026-10-01")).contains("PUBLISHED").doesNotContain("PAUSED");
        assertThat(check("2026-10-01")).contains("RESTRICTED");
    }

    @Test
    void aRecordAboutAMinorIsNeverPublic() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        write(
                "penalties.csv",
                "subject,trigger_code,decision_no,authority,decision_date,published_on,attributes",
                "CN-ID:410481190506060067,ANY_PENALTY,罚〔1923〕1号," + AUTHORITY
                        + ",1923-06-05,1923-06-05,recordClass=GENERAL",
                "CN-ID:410481190506060067,ANY_PENALTY,罚〔1923〕2号," + AUTHORITY
                        + ",1923-06-06,1923-06-06,recordClass=GENERAL");
        assertThat(publicity("1923-06-07"))
                .contains("罚〔1923〕1号,,,NOT_PUBLISHED")
                .contains("罚〔1923〕2号,1923-06-06,1924-06-06,PUBLISHED");
    }

    private String publicity(String day) throws IOException {
        var out = folder.resolve("out");
        asked(Exit.OK, "tasks", "--in", folder, "--as-of", day, "--out", out);
        return Files.readString(out.resolve("publicity.csv"));
    }

    @Test
    void theYearlyReportStandsAmongTheTasksForThirtyDays() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        assertThat(tasks("2026-11-24")).doesNotContain("REPORT_DUE");
        assertThat(tasks("2026-11-25")).contains("REPORT_DUE", "2026-12-25", "舞钢七(四)");
        assertThat(tasks("2026-12-25")).contains("REPORT_DUE");
        assertThat(tasks("2026-12-26")).doesNotContain("REPORT_DUE");
        write("trace.yaml", "jurisdiction: [CN, CN-12, DL]");
        assertThat(tasks("2026-12-31")).contains("2026-12-31", "年终考核");
        assertThat(tasks("2027-01-02")).contains("2027-01-31").doesNotContain("年终考核");
    }

    @Test
    void aRedListingIsAnnouncedDecidedByAnotherAndGivesWayToABlackOne() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        var header = "listing_no,org_uscc,authority,list_code,step,on,officer,decision_no";
        var row = "红〔2026〕1号," + E05 + "," + AUTHORITY + ",RED-GEN,";
        var draft = row + "草拟,2026-05-06,甲,";
        var announced = row + "公示,2026-05-07,甲,";
        write("listing_steps.csv", header, draft, announced, row + "认定,2026-05-18,甲,红决〔2026〕1号");
        assertThat(tasks("2026-06-01")).contains("IRREGULAR_STEP", "两人经办");
        write("listing_steps.csv", header, draft, announced, row + "认定,2026-05-08,乙,红决〔2026〕1号");
        assertThat(tasks("2026-06-01")).contains("IRREGULAR_STEP", "公示期已满");
        write("listing_steps.csv", header, draft, announced, row + "认定,2026-09-18,乙,红决〔2026〕1号");
        assertThat(tasks("2026-10-01")).contains("IRREGULAR_STEP", "三年内无不良信用记录");
        write("listing_steps.csv", header, draft, announced, row + "认定,2026-05-19,乙,红决〔2026〕1号");
        assertThat(tasks("2026-06-01")).doesNotContain("IRREGULAR_STEP");
        var red = "," + E05 + ",RED-GEN,红决〔2026〕1号,";
        var listings = Files.readString(folder.resolve("listings.csv"));
        Files.writeString(
                folder.resolve("listings.csv"),
                listings + red.substring(1) + AUTHORITY + ",2026-05-19,,,,,,2026-05-19\n");
        write(
                "ends.csv",
                "decision_no,authority,kind,from,document",
                "舞应急失信〔2026〕4号," + AUTHORITY + ",REMOVED,2027-09-01,移出");
        assertThat(cases("2026-06-01")).contains("红决〔2026〕1号,IN_FORCE,2026-05-19");
        assertThat(cases("2026-08-20")).contains("红决〔2026〕1号,SUSPENDED,2026-08-20");
        assertThat(cases("2027-09-01")).contains("红决〔2026〕1号,IN_FORCE");
    }

    @Test
    void threeYearsWithoutABadRecordAreCountedToTheDay() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        write(
                "ends.csv",
                "decision_no,authority,kind,from,document",
                "舞应急失信〔2026〕4号," + AUTHORITY + ",REMOVED,2027-09-01,移出");
        assertThat(clean(E05, "2026-08-19")).contains("CLEAN").doesNotContain("NOT_CLEAN");
        assertThat(clean(E05, "2030-08-30")).contains("NOT_CLEAN", "舞应急失信〔2026〕4号");
        assertThat(clean(E05, "2030-08-31")).doesNotContain("NOT_CLEAN");
        assertThat(clean("410481190506060067", "2028-01-01")).contains("NOT_CLEAN");
        write(
                "ends.csv",
                "decision_no,authority,kind,from,document",
                "舞应急失信〔2026〕4号," + AUTHORITY + ",REVOKED,2027-09-01,撤销");
        assertThat(clean(E05, "2028-01-01")).doesNotContain("NOT_CLEAN");
        assertThat(clean("410481190506060067", "2028-01-01")).doesNotContain("NOT_CLEAN");
    }

    private String clean(String subject, String day) {
        return asked(Exit.OK, "clean", subject, "--in", folder, "--as-of", day);
    }

    private String cases(String day) throws IOException {
        var out = folder.resolve("out");
        asked(Exit.OK, "tasks", "--in", folder, "--as-of", day, "--out", out);
        return Files.readString(out.resolve("cases.csv"));
    }

    @Test
    void aListingWhoseDocumentIsRevokedIsATaskOfItsAuthority() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        write(
                "penalties.csv",
                "subject,trigger_code,decision_no,authority,decision_date",
                E05 + ",ANY_PENALTY,舞应急罚〔2026〕9号," + AUTHORITY + ",2026-07-10");
        var revoked = "舞应急罚〔2026〕9号," + AUTHORITY + ",REVOKED,2026-09-01,复议";
        write("ends.csv", "decision_no,authority,kind,from,document", revoked);
        assertThat(tasks("2026-08-31")).doesNotContain("BASIS_REVOKED");
        assertThat(tasks("2026-09-01")).contains("BASIS_REVOKED", "舞应急罚〔2026〕9号 已于 2026-09-01 撤销");
        write(
                "ends.csv",
                "decision_no,authority,kind,from,document",
                revoked,
                "舞应急失信〔2026〕4号," + AUTHORITY + ",REVOKED,2026-09-03,复议");
        assertThat(tasks("2026-09-03")).doesNotContain("BASIS_REVOKED");
    }

    @Test
    void whatWasReportedInTimeIsCountedByAuthority() throws IOException {
        listed("舞应急失信〔2026〕4号", "2026-08-20", "舞应急罚〔2026〕9号");
        write(
                "penalties.csv",
                "subject,trigger_code,decision_no,authority,decision_date,published_on,attributes",
                E05 + ",ANY_PENALTY,罚1号," + AUTHORITY + ",2026-09-28,,reportedOn=2026-10-13",
                E05 + ",ANY_PENALTY,罚2号," + AUTHORITY + ",2026-09-28,2026-10-14,",
                E05 + ",ANY_PENALTY,罚3号," + AUTHORITY + ",2026-09-28,,");
        assertThat(timeliness("2026-10-13")).contains("\"ON_TIME\":1", "\"OPEN\":2", "\"rate\":\"100.00 %\"");
        assertThat(timeliness("2026-10-14"))
                .contains("\"ON_TIME\":1", "\"LATE\":1", "\"OVERDUE\":1", "\"rate\":\"33.33 %\"");
    }

    private String timeliness(String day) {
        return asked(Exit.OK, "report", "timeliness", "--in", folder, "--as-of", day, "--json");
    }
}
