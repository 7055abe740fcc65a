package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.audit.Deeds;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.graph.StoreContent;

/** Orders out and reports in through a folder, over the listing of {@code import/casework}. */
class ExchangeFolderIT {
    private static final Path CASE = Path.of("import/casework").toAbsolutePath();
    private static final String HEADER =
            "order_id,decision_no,authority,measure,subject,department,step,on,result,basis\n";
    private static final String ROW = ",舞应急失信〔2026〕4号,舞钢市应急管理局,A02,91410481MA9000054X,住建,%s,%s,,\n";
    private static final String DECISION = "舞应急失信〔2026〕4号";
    private static final String AUDITOR = "11410481MA9000142L";
    private static final String NOTICE_HEADER = "notice_id,org_uscc,authority,step,on,officer,document,result\n";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    private static Path home;

    private static Terminal terminal;

    @TempDir
    private Path work;

    private Path exchange = Path.of("");
    private Path store = Path.of("");

    @BeforeAll
    static void open() {
        terminal = new Terminal(home);
    }

    @AfterAll
    static void close() {
        terminal.close();
    }

    @BeforeEach
    void aStoreWithTheListing() throws IOException {
        exchange = Files.createDirectories(work.resolve("exchange"));
        store = work.resolve("data");
        terminal.store().get().close();
        run(Exit.OK, "load", CASE, "--store", store);
        Files.createDirectories(store.resolve("databases"));
    }

    private void run(int expected, Object... words) {
        assertThat(terminal.run(words)).as(terminal.complained()).isEqualTo(expected);
    }

    private void exchange(int expected, String day, Object... more) {
        var words = new ArrayList<Object>(List.of("exchange", exchange, "--store", store, "--as-of", day));
        words.addAll(Arrays.asList(more));
        run(expected, words.toArray());
    }

    private List<String> sent(String department, String file) throws IOException {
        return Files.readAllLines(
                exchange.resolve("outgoing").resolve(department).resolve(file));
    }

    private String order(String department, String measure) throws IOException {
        return sent(department, "orders.csv").stream()
                .filter(line -> line.contains("," + measure + ","))
                .reduce((a, b) -> {
                    throw new AssertionError("Two rows: " + a + b);
                })
                .orElseThrow();
    }

    private static String key(String line) {
        return line.substring(line.lastIndexOf(',') + 1);
    }

    private Path reported(String name, String... rows) throws IOException {
        var text = HEADER + String.join("", rows);
        return Files.writeString(
                Files.createDirectories(exchange.resolve("incoming")).resolve(name), text);
    }

    @Test
    void eachDepartmentGetsItsOrdersAndLettersUnderKeysThatStay() throws IOException {
        exchange(Exit.OK, "2026-09-05");
        var resting = order("住建", "A02");
        assertThat(resting).contains("91410481MA9000054X", "暂停", "2026-09-01");
        assertThat(sent("人民法院", "orders.csv").toString()).contains("J01").doesNotContain("A02");
        assertThat(sent("住建", "letters.csv")).hasSize(1);
        var court = exchange.resolve("outgoing/人民法院/orders.csv");
        Files.setLastModifiedTime(court, LONG_AGO);

        exchange(Exit.OK, "2026-09-05");
        assertThat(terminal.said()).contains("写出文件 0 个");
        assertThat(order("住建", "A02")).isEqualTo(resting);

        exchange(Exit.OK, "2026-09-10");
        assertThat(order("住建", "A02")).contains("执行中");
        assertThat(key(order("住建", "A02"))).isNotEqualTo(key(resting));
        assertThat(Files.getLastModifiedTime(court)).as("unchanged, untouched").isEqualTo(LONG_AGO);
        assertThat(sent("舞钢市应急管理局", "letters.csv").toString()).contains("REVIEW_OPTION", "异〔2026〕17号", "待发");
    }

    /** The store knows the auditors of the enterprise, and not its superior unit. */
    private void theAuditorsAreKnown() throws IOException {
        var units = Files.createDirectories(work.resolve("units"));
        Files.writeString(
                units.resolve("superior_units.csv"),
                "org_uscc,unit_uscc,as,from,to\n91410481MA9000054X,%s,AUDITOR,2015-01-01,\n".formatted(AUDITOR));
        run(Exit.OK, "load", units, "--store", store);
    }

    /** The id of the notice of a decision to an office, by the task to send it. */
    private String notice(String decision, String office) {
        run(Exit.OK, "tasks", "--in", store, "--as-of", "2026-08-21", "--json");
        return Pattern.compile(
                        "\"about\":\"([a-z2-7]{26})\"[^{}]*" + Pattern.quote("审签并发出通报函: " + decision + " → " + office))
                .matcher(terminal.said())
                .results()
                .map(found -> found.group(1))
                .reduce((a, b) -> {
                    throw new AssertionError("Two tasks: " + a + " " + b);
                })
                .orElseThrow();
    }

    private static String step(String notice, String step, String day, String officer) {
        return "%s,91410481MA9000054X,舞钢市应急管理局,%s,%s,%s,,%n".formatted(notice, step, day, officer);
    }

    /** Officers enter steps of a notice. */
    private void entered(String... rows) throws IOException {
        var folder = Files.createDirectories(work.resolve("steps"));
        Files.writeString(folder.resolve("notice_steps.csv"), NOTICE_HEADER + String.join("", rows));
        run(Exit.OK, "load", folder, "--store", store);
    }

    /** Whether anything that was written out says it. */
    private boolean left(String said) throws IOException {
        try (var files = Files.walk(exchange.resolve("outgoing"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains(said)) {
                    return true;
                }
            }
        }
        return false;
    }

    private String letter(String department, String id) throws IOException {
        return sent(department, "letters.csv").stream()
                .filter(line -> line.startsWith(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNoticeLeavesToItsAddresseeWhenItIsSignedByAnotherOfficerAndSentAndNotBefore() throws IOException {
        theAuditorsAreKnown();
        var audit = notice(DECISION, "审计部门");
        var alone = notice("(2026)豫0481执300号", "审计部门");
        var superior = notice(DECISION, "上级主管单位");
        assertThat(terminal.said()).as("a task, no crash").contains("收函单位未登记");
        exchange(Exit.OK, "2026-08-21");
        assertThat(left(audit) || left(AUDITOR)).as("drafted").isFalse();

        var drafted = step(audit, "拟稿", "2026-08-22", "甲");
        var signed = step(audit, "审签", "2026-08-23", "乙");
        var byOne = step(alone, "拟稿", "2026-08-22", "甲")
                + step(alone, "审签", "2026-08-23", "甲")
                + step(alone, "发出", "2026-08-24", "甲");
        var toNobody = step(superior, "拟稿", "2026-08-22", "甲")
                + step(superior, "审签", "2026-08-23", "乙")
                + step(superior, "发出", "2026-08-24", "甲");
        entered(drafted, signed, byOne, toNobody);
        exchange(Exit.OK, "2026-08-24");
        assertThat(left(audit)).as("signed, not sent").isFalse();
        assertThat(left(alone)).as("signed by whoever drafted it").isFalse();
        assertThat(exchange.resolve("outgoing/上级主管单位"))
                .as("which unit, nobody knows")
                .doesNotExist();

        entered(drafted, signed, byOne, toNobody, step(audit, "发出", "2026-08-25", "甲"));
        exchange(Exit.OK, "2026-08-25");
        var came = letter(AUDITOR, audit);
        assertThat(came).contains("N01_AUDITOR", DECISION, "来函", "2026-08-25", "91410481MA9000054X");
        assertThat(letter("舞钢市应急管理局", audit)).contains("发出");
        exchange(Exit.OK, "2026-08-25");
        assertThat(terminal.said()).contains("写出文件 0 个");
        assertThat(letter(AUDITOR, audit)).isEqualTo(came);

        Files.writeString(
                exchange.resolve("incoming/notice_steps-审计.csv"), NOTICE_HEADER + step(audit, "签收", "2026-08-27", "丙"));
        exchange(Exit.OK, "2026-08-28");
        assertThat(letter(AUDITOR, audit)).contains("签收");
        assertThat(key(letter(AUDITOR, audit))).isNotEqualTo(key(came));
        assertThat(exchange.resolve("incoming/done/2026-11-21/notice_steps-审计.csv"))
                .exists();
        run(Exit.OK, "tasks", "--in", store, "--as-of", "2026-08-28", "--out", work.resolve("out"));
        assertThat(Files.readAllLines(work.resolve("out/tasks.csv")))
                .anyMatch(line ->
                        line.contains("NOTICE_RECEIPT") && line.contains("," + audit + ",") && line.contains(",DONE,"));
    }

    /** The id of a letter that an authority has to send. */
    private String toSend(String kind, String office) throws IOException {
        return sent("舞钢市应急管理局", "letters.csv").stream()
                .filter(line -> line.contains("," + kind + ",") && line.contains(office) && line.contains(",待发,"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .findFirst()
                .orElseThrow();
    }

    private List<String> tasks(String day, String id) throws IOException {
        run(Exit.OK, "tasks", "--in", store, "--as-of", day, "--out", work.resolve("out"));
        return Files.readAllLines(work.resolve("out/tasks.csv")).stream()
                .filter(line -> line.contains("," + id + ","))
                .map(line -> line.replaceAll(
                        ".*,(LETTER_[A-Z]+|IRREGULAR_STEP),.*,(OPEN|OVERDUE|DONE|DONE_LATE),.*", "$1 $2"))
                .toList();
    }

    @Test
    void aLetterIsToBeSentThenItsReceiptIsAskedForAndADepartmentGetsItOnceItIsSent() throws IOException {
        Files.writeString(Files.createDirectories(work.resolve("repaired")).resolve("ends.csv"), """
                decision_no,authority,kind,from,document,person_doc
                舞应急失信〔2026〕4号,舞钢市应急管理局,REPAIRED,2026-09-15,舞应急移出〔2026〕1号,
                """);
        run(Exit.OK, "load", work.resolve("repaired"), "--store", store);
        exchange(Exit.OK, "2026-09-15");
        var feedback = toSend("FEEDBACK", "异〔2026〕17号");
        var lifting = toSend("LIFTING", "住建");
        assertThat(sent("住建", "letters.csv")).as("nothing was sent yet").hasSize(1);
        assertThat(tasks("2026-09-15", feedback)).containsExactly("LETTER_SEND OVERDUE");
        assertThat(tasks("2026-09-15", lifting)).containsExactly("LETTER_SEND OPEN");

        var both = step(feedback, "发出", "2026-09-15", "甲") + step(lifting, "发出", "2026-09-16", "甲");
        entered(both);
        exchange(Exit.OK, "2026-09-16");
        assertThat(letter("住建", lifting)).contains("来函", "2026-09-16");
        assertThat(letter("舞钢市应急管理局", lifting)).contains(",发出,");
        assertThat(exchange.resolve("outgoing/91410481MA9000054X"))
                .as("who objected gets no folder")
                .doesNotExist();
        assertThat(tasks("2026-09-16", feedback))
                .containsExactlyInAnyOrder("LETTER_SEND DONE_LATE", "LETTER_RECEIPT OPEN");

        Files.writeString(
                exchange.resolve("incoming/notice_steps.csv"), NOTICE_HEADER + step(lifting, "签收", "2026-09-18", "丁"));
        exchange(Exit.OK, "2026-10-30");
        assertThat(letter("住建", lifting)).contains("签收");
        assertThat(tasks("2026-10-30", lifting)).containsExactlyInAnyOrder("LETTER_SEND DONE", "LETTER_RECEIPT DONE");
        assertThat(tasks("2026-10-30", feedback))
                .containsExactlyInAnyOrder("LETTER_SEND DONE_LATE", "LETTER_RECEIPT OVERDUE");
    }

    /** One group of subjects, one question for it. */
    @Test
    void everybodyIsTracedOnce() throws IOException {
        terminal.store().clearCounts();
        exchange(Exit.OK, "2026-09-05");
        assertThat(terminal.store().asked("liability", "neighbourhoods")).isEqualTo(1);
        terminal.store().clearCounts();
        run(Exit.OK, "tasks", "--in", store, "--as-of", "2026-09-05");
        assertThat(terminal.store().asked("liability", "neighbourhoods")).isEqualTo(1);
        assertThat(order("住建", "A02")).as("names are known all the same").contains("舞钢戊城投有限公司");
    }

    @Test
    void onlyTheDepartmentAskedForIsWritten() throws IOException {
        exchange(Exit.OK, "2026-09-05", "--department", "住建", "--json");
        try (var folders = Files.list(exchange.resolve("outgoing"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).containsExactly("住建");
        }
        assertThat(terminal.said()).contains("\"folder\":\"住建\"", "\"written\":[\"orders.csv\",\"letters.csv\"]");
    }

    @Test
    void aReportIsTakenInOnceWithItsBadRowsBesideIt() throws IOException {
        exchange(Exit.OK, "2026-09-10");
        assertThat(order("住建", "A02")).contains("执行中");
        reported("feedback.csv", ROW.formatted("EXECUTED", "2026-09-10"), ROW.formatted("跳过", "2026-09-10"));
        exchange(Exit.REFUSED, "2026-09-12");
        assertThat(order("住建", "A02")).contains("已执行", "2026-09-10");
        var done = exchange.resolve("incoming/done/2026-11-21");
        assertThat(done.resolve("feedback.csv")).exists();
        assertThat(Files.readString(done.resolve("feedback.rejected.csv"))).contains("CASE_WORD", "跳过");
        assertThat(exchange.resolve("incoming/feedback.csv")).doesNotExist();

        // Others of the same name on the same day: the same once more, and something else.
        reported("feedback.csv", ROW.formatted("EXECUTED", "2026-09-10"), ROW.formatted("跳过", "2026-09-10"));
        exchange(Exit.REFUSED, "2026-09-12");
        assertThat(terminal.said()).contains("新 new 0", "写出文件 0 个");
        reported("feedback.csv", ROW.formatted("PUSHED", "2026-08-21"));
        exchange(Exit.OK, "2026-09-12");
        try (var files = Files.list(done)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "feedback.csv", "feedback.rejected.csv", "feedback~2.csv", "feedback~2.rejected.csv");
        }
        assertThat(StoreContent.twins(terminal.store().again())).isEmpty();
    }

    @Test
    void whatWasStoredAndNotPutAwayIsPutAwayTheNextTime() throws IOException {
        exchange(Exit.OK, "2026-09-10");
        var file = reported("feedback.csv", ROW.formatted("EXECUTED", "2026-09-10"));
        var done = Files.writeString(exchange.resolve("incoming/done"), "in the way");
        exchange(Exit.FAILED, "2026-09-12");
        assertThat(file).exists();
        var stored = StoreContent.of(terminal.store().again());

        Files.delete(done);
        exchange(Exit.OK, "2026-09-12");
        assertThat(terminal.said()).contains("新 new 0");
        assertThat(file).doesNotExist();
        assertThat(order("住建", "A02")).contains("已执行");
        assertThat(StoreContent.difference(
                        stored, StoreContent.of(terminal.store().again())))
                .isEmpty();
    }

    @Test
    void killedAtAnyMomentItGoesOnAndNothingIsLostOrDoubled() throws Exception {
        var office = work.resolve("office");
        var killing = new Killing(work, new Random(20261122L));
        var key = store.resolve("identity.key");
        theAuditorsAreKnown();
        var audit = notice(DECISION, "审计部门");
        var steps = NOTICE_HEADER + step(audit, "审签", "2026-08-23", "乙") + step(audit, "发出", "2026-08-25", "甲");
        killing.end("load", CASE, "--store", office, "--key-file", key);
        killing.end("load", work.resolve("units"), "--store", office, "--key-file", key);
        Files.writeString(Files.createDirectories(exchange.resolve("incoming")).resolve("notice_steps.csv"), steps);
        var file = reported("feedback.csv", ROW.formatted("EXECUTED", "2026-09-10"));
        var words = new Object[] {"exchange", exchange, "--store", office, "--key-file", key, "--as-of", "2026-09-12"};
        // The first tick after the start is that of the report: stored, and not put away.
        killing.untilItEnds(office, 3, 1, words);
        assertThat(killing.killed()).isPositive();
        assertThat(file).doesNotExist();
        assertThat(exchange.resolve("incoming/done")).exists();
        var killed = exchange;

        exchange = Files.createDirectories(work.resolve("undisturbed"));
        run(Exit.OK, "exchange", exchange, "--store", store, "--as-of", "2026-09-10");
        reported("feedback.csv", ROW.formatted("EXECUTED", "2026-09-10"));
        Files.writeString(exchange.resolve("incoming/notice_steps.csv"), steps);
        exchange(Exit.OK, "2026-09-12");
        assertThat(letter(AUDITOR, audit)).contains("来函");
        for (var department : List.of("住建", "人民法院", "舞钢市应急管理局", AUDITOR)) {
            for (var name : List.of("orders.csv", "letters.csv")) {
                assertThat(killed.resolve("outgoing").resolve(department).resolve(name))
                        .hasSameBinaryContentAs(
                                exchange.resolve("outgoing").resolve(department).resolve(name));
            }
        }
        try (var graph = Graphs.open(office, GraphOptions.small(Terminal.CLOCK))) {
            assertThat(StoreContent.twins(graph)).isEmpty();
            assertThat(StoreContent.difference(StoreContent.of(terminal.store().again()), StoreContent.of(graph)))
                    .isEmpty();
            assertThat(new Deeds(graph, Terminal.CLOCK).read().broken()).isEmpty();
        }
    }

    @Test
    void anOrderOfWhichNothingIsKnownAnyMoreIsTakenBackAndNeverJustGone() throws IOException {
        exchange(Exit.OK, "2026-09-10");
        var first = order("住建", "A02");
        run(Exit.OK, "load", CASE.resolve("listings.csv"), "--store", store, "--json");
        var batch = terminal.said().replaceAll("(?s).*\"batch\":\"(b\\d+)\".*", "$1");
        run(Exit.OK, "withdraw", "--batch", batch, "--store", store);
        exchange(Exit.OK, "2026-09-11");
        var back = order("住建", "A02");
        assertThat(back).contains("撤回");
        assertThat(key(back)).isNotEqualTo(key(first));

        run(Exit.OK, "load", CASE.resolve("listings.csv"), "--store", store);
        exchange(Exit.OK, "2026-09-11");
        var again = order("住建", "A02");
        assertThat(again).contains("执行中");
        assertThat(key(again)).isNotEqualTo(key(first)).isNotEqualTo(key(back));
    }

    @Test
    void otherFilesAreNotTakenThroughThisFolder() throws IOException {
        exchange(Exit.OK, "2026-09-10");
        Files.copy(CASE.resolve("listings.csv"), exchange.resolve("incoming/listings.csv"));
        reported("who-knows.csv");
        exchange(Exit.REFUSED, "2026-09-12");
        var done = exchange.resolve("incoming/done/2026-11-21");
        assertThat(Files.readString(done.resolve("listings.rejected.csv"))).contains("NOT_TAKEN_HERE");
        assertThat(Files.readString(done.resolve("who-knows.rejected.csv"))).contains("UNKNOWN_FILE");
    }

    @Test
    void aDayBeforeTheLastOneADayToComeAnotherStoreAndWhatIsNoFolderAreRefused() throws IOException {
        exchange(Exit.OK, "2026-09-10");
        exchange(Exit.REFUSED, "2026-09-09");
        assertThat(terminal.complained()).contains("EXCHANGE_BACKWARDS");
        exchange(Exit.REFUSED, "2026-11-22");
        assertThat(terminal.complained()).contains("DAY_TO_COME");
        run(Exit.USAGE, "exchange", work.resolve("nowhere"), "--store", store);
        run(Exit.REFUSED, "exchange", Files.writeString(work.resolve("file"), ""), "--store", store);
        assertThat(terminal.complained()).contains("EXCHANGE_FOLDER");
        try (var held = ExchangeFolder.take(exchange)) {
            assertThat(held.incoming()).exists();
            exchange(Exit.REFUSED, "2026-09-10");
            assertThat(terminal.complained()).contains("EXCHANGE_BUSY");
        }
        terminal.store().get().close();
        exchange(Exit.REFUSED, "2026-09-10");
        assertThat(terminal.complained()).contains("STORE_EMPTY");
        run(Exit.OK, "load", CASE.resolve("persons.csv"), "--store", store);
        exchange(Exit.REFUSED, "2026-09-10");
        assertThat(terminal.complained()).contains("EXCHANGE_OTHER_STORE");
        assertThat(order("住建", "A02")).as("nothing was taken back").contains("执行中");
    }
}
