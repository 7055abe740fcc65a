package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zelian.audit.Deeds;
import org.zelian.casework.CaseEntries;
import org.zelian.casework.CaseSheet;
import org.zelian.graph.Batches;
import org.zelian.graph.Facts;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;
import org.zelian.liability.Engine;
import org.zelian.liability.Ledger;
import org.zelian.liability.Tracer;
import org.zelian.registry.Sways;

/** Steps of cases entered through the API: refused if out of order, by the wrong authority, or by whoever took them in. */
class CasesIT extends ApiStore {
    private static final String OFFICE = "北辰区人社局";
    private static final Actor CLERK = officer("甲", OFFICE);
    private static final Actor JUDGE = officer("乙", OFFICE);
    private static final Actor ELSEWHERE = officer("丙", "北辰区税务局");
    private static final Uscc CODE = Uscc.parse(E03);
    private static final String SUCCESSOR = "120113190102020024";

    @Autowired
    CaseEntries entries;

    @Test
    void anObjectionSuspendsAndIsDecidedByAnother() throws Exception {
        entries.enter(objection("", ""), CODE, CLERK);
        var during =
                get("/api/organisations/" + E03 + "/docket?asOf=2026-09-05").toString();
        assertThat(during).contains("SUSPENDED", "OBJECTION_VERIFY", "MARKED").doesNotContain("CN-ID");
        assertThat(get("/api/organisations/" + E03 + "/liabilities?asOf=2026-09-05")
                        .toString())
                .contains("SUSPENDED");
        var decided = objection("2026-09-09", "REJECTED");
        assertThat(refused(() -> entries.enter(decided, CODE, CLERK))).isEqualTo("STEP_OWN_FORBIDDEN");
        assertThat(refused(() -> entries.enter(decided, CODE, ELSEWHERE))).isEqualTo("STEP_AUTHORITY_FORBIDDEN");
        entries.enter(decided, CODE, JUDGE);
        assertThat(get("/api/organisations/" + E03 + "/docket?asOf=2026-09-09").toString())
                .contains("REVIEW_OPTION")
                .doesNotContain("SUSPENDED");
        assertThat(doers("STEP_ENTERED", "objections 异1")).containsExactly("甲");
        assertThat(doers("STEP_DECIDED", "objections 异1")).containsExactly("乙");
        assertThat(new Deeds(graph, Clock.systemUTC()).read().broken()).isEmpty();
    }

    @Test
    void anObjectionIsUpheldForOnePersonAndTheDecisionStands() throws Exception {
        entries.enter(objection("异10", "2028-06-01", "", ""), CODE, CLERK);
        assertThat(state("2028-06-02")).isEqualTo("SUSPENDED");
        var one = new TreeMap<>(
                objection("异10", "2028-06-01", "2028-06-06", "UPHELD").row());
        one.put("person_doc", SUCCESSOR);
        assertThat(refused(() -> entries.enter(new CaseSheet("objections", one), CODE, JUDGE)))
                .isEqualTo("STEP_PERSON_CONFLICT");
        one.put("person_doc", "120113190001010011");
        entries.enter(new CaseSheet("objections", one), CODE, JUDGE);
        assertThat(state("张一", "2028-06-06")).isEqualTo("REVOKED_BY_CORRECTION");
        for (var day : List.of("2028-06-02", "2028-06-06")) {
            assertThat(state(day)).as(day).isEqualTo("EFFECTIVE");
        }
        assertThat(get("/api/organisations/" + E03 + "/docket?asOf=2028-06-06")
                        .get("letters")
                        .toString())
                .contains("RESTORATION");
    }

    @Test
    void whatComesTooEarlyOrOutOfOrderIsRefusedAndLeavesNothing() throws Exception {
        var repair = new CaseSheet(
                "repairs",
                Map.of(
                        "repair_no", "修1",
                        "decision_no", "津人社失信〔2026〕3号",
                        "authority", OFFICE,
                        "applied_on", "2026-10-08",
                        "corrected_on", "2026-09-01"));
        assertThat(refused(() -> entries.enter(repair, CODE, CLERK))).isEqualTo("REPAIR_NOT_YET_CONFLICT");
        var interview = new CaseSheet(
                "interviews",
                Map.of(
                        "interview_no", "约1",
                        "order_no", "改1",
                        "org_uscc", E03,
                        "kind", "REMINDED",
                        "authority", OFFICE,
                        "held_on", "2026-10-08"));
        assertThat(refused(() -> entries.enter(interview, CODE, CLERK))).isEqualTo("STEP_ORDER_CONFLICT");
        assertThat(get("/api/organisations/" + E03 + "/docket?asOf=2026-11-21").toString())
                .doesNotContain("修1", "改1");
        assertThat(new Deeds(graph, Clock.systemUTC()).doers("STEP_ENTERED", "repairs 修1"))
                .isEmpty();
    }

    @Test
    void aRepairThatTheDocumentBarsIsRefusedWithTheBarAndNotWithADay() {
        var other = new PartyRef("USCC", "91120113MA9000011H");
        write(
                "barred.csv",
                Fact.of(
                        FactKind.PROFILE,
                        List.of(other),
                        Map.of("name", "甲", "type", "COMPANY"),
                        Period.always(),
                        "登记"),
                Fact.of(
                        FactKind.ACT,
                        List.of(other),
                        Map.of(
                                "act", "LISTING",
                                "trigger", "LAB",
                                "decisionNo", "津人社失信〔2026〕8号",
                                "authority", OFFICE,
                                "decidedOn", "2026-03-02",
                                "reoffendedInTerm", "true"),
                        Period.since(LocalDate.parse("2026-03-02")),
                        "登记"));
        var repair = new CaseSheet(
                "repairs",
                Map.of(
                        "repair_no", "修8",
                        "decision_no", "津人社失信〔2026〕8号",
                        "authority", OFFICE,
                        "applied_on", "2028-03-02",
                        "corrected_on", "2026-04-01"));
        var refusal =
                catchThrowableOfType(Refusal.class, () -> entries.enter(repair, Uscc.parse(other.value()), CLERK));
        assertThat(refusal.code()).isEqualTo("REPAIR_NOT_YET_CONFLICT");
        assertThat(refusal.advice()).contains("reoffendedInTerm").doesNotContain("or later", "minimum");
    }

    @Test
    void theAuthorityThatOrderedTheCorrectionHoldsTheInterview() {
        entries.enter(rectification("", ""), CODE, CLERK);
        entries.enter(rectification("2026-07-09", "FAILED"), CODE, CLERK);
        var other = new CaseSheet(
                "interviews",
                Map.of(
                        "interview_no", "约2",
                        "order_no", "改2",
                        "org_uscc", E03,
                        "kind", "REMINDED",
                        "authority", "北辰区税务局",
                        "held_on", "2026-07-20"));
        assertThat(refused(() -> entries.enter(other, CODE, ELSEWHERE))).isEqualTo("STEP_AUTHORITY_FORBIDDEN");
    }

    @Test
    void anObjectionDecidedOnTheDayItWasFiledPausesNothing() throws Exception {
        entries.enter(objection("异2", "2026-10-09", "", ""), CODE, CLERK);
        assertThat(state("2026-11-20")).isEqualTo("SUSPENDED");
        entries.enter(objection("异2", "2026-10-09", "2026-10-09", "WITHDRAWN"), CODE, JUDGE);
        assertThat(state("2026-11-20")).isEqualTo("EFFECTIVE");
    }

    @Test
    void twoObjectionsFiledOnOneDayPauseUntilTheLaterIsDecided() throws Exception {
        entries.enter(objection("异3", "2026-10-12", "", ""), CODE, CLERK);
        entries.enter(objection("异4", "2026-10-12", "", ""), CODE, CLERK);
        entries.enter(objection("异4", "2026-10-12", "2026-10-15", "REJECTED"), CODE, JUDGE);
        entries.enter(objection("异3", "2026-10-12", "2026-10-13", "REJECTED"), CODE, JUDGE);
        for (var day : List.of("2026-10-12", "2026-10-14")) {
            assertThat(state(day)).as(day).isEqualTo("SUSPENDED");
        }
        assertThat(state("2026-10-15")).isEqualTo("EFFECTIVE");
    }

    @Test
    void anObjectionThatCameInAFileIsDecidedHere() throws Exception {
        var decision = Map.of("decisionNo", "津人社失信〔2026〕3号", "authority", OFFICE, "caseNo", "异6");
        var filed = new TreeMap<>(decision);
        filed.putAll(Map.of("caseKind", "OBJECTION", "step", "FILED"));
        var open = new TreeMap<>(decision);
        open.put("reason", "异议核实");
        var since = Period.since(LocalDate.parse("2026-10-26"));
        write(
                "file.csv",
                Fact.of(FactKind.STEP, List.of(), filed, since, "平台"),
                Fact.of(FactKind.SUSPENDS, List.of(), open, since, "平台"));
        entries.enter(objection("异6", "2026-10-26", "2026-10-28", "REJECTED"), CODE, JUDGE);
        assertThat(state("2026-10-27")).isEqualTo("SUSPENDED");
        assertThat(state("2026-10-28")).isEqualTo("EFFECTIVE");
    }

    private void write(String file, Fact... facts) {
        var batch = new Batches(graph).open("test", file, file);
        var rows = new ArrayList<Stated>();
        List.of(facts).forEach(fact -> rows.add(new Stated(fact, rows.size() + 2L)));
        graph.inTransaction(() -> new Facts(graph).write(new Ticks(graph).next(), batch, rows));
    }

    @Test
    void whoeverLookedBeforeHearsOfACorrectionOfData() throws Exception {
        post("/api/check", Map.of("subject", "120113190203030037", "purpose", "评优审核"));
        entries.enter(objection("异20", "2028-12-04", "", ""), CODE, CLERK);
        entries.enter(objection("异20", "2028-12-04", "2028-12-06", "CORRECTED"), CODE, JUDGE);
        assertThat(corrections("2028-12-05")).isEmpty();
        var told = corrections("2028-12-06");
        assertThat(told)
                .as("the subject and the office")
                .anyMatch(letter -> letter.contains("\"CORRECTION\"") && letter.contains("北辰丙建设有限公司"))
                .anyMatch(letter -> letter.contains("\"CORRECTION\"") && letter.contains("各接收单位"));
        assertThat(told)
                .as("who checked 王三")
                .anyMatch(letter -> letter.contains("PRIOR_RECIPIENT") && letter.contains("演示 demo"));
        assertThat(state("2028-12-06")).isEqualTo("EFFECTIVE");
    }

    private List<String> corrections(String day) throws Exception {
        var letters = new ArrayList<String>();
        for (var letter :
                get("/api/organisations/" + E03 + "/docket?asOf=" + day).get("letters")) {
            var kind = letter.get("kind").asString();
            if ((kind.equals("CORRECTION") || kind.equals("PRIOR_RECIPIENT"))
                    && letter.get("dated").asString().equals("2028-12-06")) {
                letters.add(letter.toString());
            }
        }
        return letters;
    }

    @Test
    void aRepairThatIsTakenBackRestoresWhatItLifted() throws Exception {
        entries.enter(repair("", "", ""), CODE, CLERK);
        assertThat(refused(() -> entries.enter(repair("2027-09-01", "GRANTED", ""), CODE, CLERK)))
                .isEqualTo("STEP_OWN_FORBIDDEN");
        entries.enter(repair("2027-09-01", "GRANTED", ""), CODE, JUDGE);
        assertThat(state("2028-01-01")).isEqualTo("LIFTED_BY_REPAIR");
        var takenBack = repair("2027-09-01", "GRANTED", "2027-12-01");
        assertThat(refused(() -> entries.enter(takenBack, CODE, JUDGE))).isEqualTo("STEP_OWN_FORBIDDEN");
        entries.enter(takenBack, CODE, CLERK);
        assertThat(doers("STEP_REVOKED", "repairs 修2")).containsExactly("甲");
        assertThat(state("2027-11-30")).isEqualTo("LIFTED_BY_REPAIR");
        assertThat(state("2027-12-01")).isEqualTo("EFFECTIVE");
    }

    /** Of the manager whom the listing names. */
    private String state(String day) throws Exception {
        return state("王三", day);
    }

    private String state(String name, String day) throws Exception {
        return row(get("/api/organisations/" + E03 + "/liabilities?asOf=" + day), name)
                .get("state")
                .get("code")
                .asString();
    }

    @Test
    void whatWasNotTakenInIsNotDecided() {
        assertThat(refused(() -> entries.enter(objection("异9", "2026-10-20", "2026-10-21", "UPHELD"), CODE, JUDGE)))
                .isEqualTo("STEP_OWN_FORBIDDEN");
    }

    @Test
    void aTaskThatNoStepClosesIsClosedWithADocumentByWhoeverHasIt() throws Exception {
        var broken = new CaseSheet(
                "commitments",
                Map.of(
                        "commitment_no", "诺1",
                        "org_uscc", E03,
                        "kind", "容缺承诺",
                        "matter", "补交材料",
                        "authority", OFFICE,
                        "made_on", "2026-05-01",
                        "due_on", "2026-06-05"));
        entries.enter(broken, CODE, CLERK);
        assertThat(refused(() -> entries.enter(closing("诺1", "", "2026-06-09"), CODE, CLERK)))
                .isEqualTo("EMPTY_CELL");
        assertThat(refused(() -> entries.enter(closing("诺7", "停1", "2026-06-09"), CODE, CLERK)))
                .isEqualTo("STEP_ORDER_CONFLICT");
        entries.enter(closing("诺1", "停1", "2026-06-09"), CODE, CLERK);
        assertThat(get("/api/organisations/" + E03 + "/docket?asOf=2026-06-09")
                        .get("tasks")
                        .toString())
                .contains("办结 2026-06-09: 停1");
        assertThat(refused(() -> entries.enter(closing("诺1", "停2", "2026-06-10"), CODE, CLERK)))
                .isEqualTo("STEP_ORDER_CONFLICT");
    }

    private static CaseSheet closing(String about, String document, String on) {
        return new CaseSheet(
                "closings",
                Map.of(
                        "task_kind", "STOP_COMMITMENT",
                        "about", about,
                        "org_uscc", E03,
                        "authority", OFFICE,
                        "on", on,
                        "document", document));
    }

    @Test
    void aMitigationIsProposedByOneOfficerAndConfirmedByAnother() throws Exception {
        var proposed = mitigation("甲", "", "", "");
        assertThat(refused(() -> entries.enter(proposed, CODE, JUDGE))).isEqualTo("STEP_OFFICER_FORBIDDEN");
        assertThat(refused(() -> entries.enter(proposed, CODE, ELSEWHERE))).startsWith("STEP_");
        entries.enter(proposed, CODE, CLERK);
        assertThat(refused(() -> entries.enter(mitigation("甲", "2028-03-01", "CONFIRMED", "甲"), CODE, CLERK)))
                .isEqualTo("STEP_OWN_FORBIDDEN");
        entries.enter(mitigation("甲", "2028-03-01", "CONFIRMED", "乙"), CODE, JUDGE);
        assertThat(state("2028-02-29")).isEqualTo("EFFECTIVE");
        assertThat(state("2028-03-01")).isEqualTo("LIFTED");
        var takenBack =
                new TreeMap<>(mitigation("甲", "2028-03-01", "CONFIRMED", "乙").row());
        takenBack.put("revoked_on", "2028-04-03");
        var misnamed = new TreeMap<>(takenBack);
        misnamed.put("confirmed_by", "丙");
        assertThat(refused(() -> entries.enter(mitigation(takenBack), CODE, JUDGE)))
                .isEqualTo("STEP_OWN_FORBIDDEN");
        assertThat(refused(() -> entries.enter(mitigation(misnamed), CODE, CLERK)))
                .isEqualTo("STEP_OFFICER_FORBIDDEN");
        entries.enter(mitigation(takenBack), CODE, CLERK);
        assertThat(state("2028-04-02")).isEqualTo("LIFTED");
        assertThat(state("2028-04-03")).isEqualTo("EFFECTIVE");
    }

    private static CaseSheet mitigation(Map<String, String> row) {
        return new CaseSheet("mitigations", row);
    }

    @Test
    void aRowThatNamesItsOfficersNamesThoseWhoEnterIt() {
        var row = new TreeMap<>(objection("异13", "2028-11-01", "", "").row());
        row.put("entered_by", "乙");
        assertThat(refused(() -> entries.enter(new CaseSheet("objections", row), CODE, CLERK)))
                .isEqualTo("STEP_OFFICER_FORBIDDEN");
        row.put("entered_by", "甲");
        entries.enter(new CaseSheet("objections", row), CODE, CLERK);
        row.putAll(Map.of("decided_on", "2028-11-03", "outcome", "REJECTED", "decided_by", "乙"));
        var another = new TreeMap<>(row);
        another.put("entered_by", "丙");
        assertThat(refused(() -> entries.enter(new CaseSheet("objections", another), CODE, JUDGE)))
                .isEqualTo("STEP_OFFICER_FORBIDDEN");
        entries.enter(new CaseSheet("objections", row), CODE, JUDGE);
    }

    @Test
    void twoOfficersAreEnoughForAnObjectionAndItsReview() {
        var row = new TreeMap<>(objection("异12", "2028-08-01", "", "").row());
        entries.enter(new CaseSheet("objections", row), CODE, CLERK);
        row.putAll(Map.of("decided_on", "2028-08-03", "outcome", "REJECTED"));
        entries.enter(new CaseSheet("objections", row), CODE, JUDGE);
        row.put("review_filed_on", "2028-08-07");
        var atOnce = new TreeMap<>(row);
        atOnce.putAll(Map.of("review_decided_on", "2028-08-14", "review_outcome", "REJECTED"));
        assertThat(refused(() -> entries.enter(new CaseSheet("objections", atOnce), CODE, CLERK)))
                .isEqualTo("STEP_OWN_FORBIDDEN");
        entries.enter(new CaseSheet("objections", row), CODE, CLERK);
        assertThat(refused(() -> entries.enter(new CaseSheet("objections", atOnce), CODE, CLERK)))
                .isEqualTo("STEP_OWN_FORBIDDEN");
        entries.enter(new CaseSheet("objections", atOnce), CODE, JUDGE);
        assertThat(doers("STEP_REVIEW_DECIDED", "objections 异12")).containsExactly("乙");
    }

    @Test
    void ofTwoOfficersAtOnceTheSecondSeesWhatTheFirstDid() throws Exception {
        var filed = objection("异11", "2028-07-03", "", "");
        try (var office = Executors.newSingleThreadExecutor()) {
            var underWay = new CountDownLatch(1);
            var first = office.submit(() -> graph.inTransaction(() -> {
                entries.enter(filed, CODE, CLERK);
                underWay.countDown();
                linger();
            }));
            assertThat(underWay.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(refused(() -> entries.enter(filed, CODE, JUDGE))).isEqualTo("STEP_NOTHING_CONFLICT");
            first.get();
        }
        assertThat(doers("STEP_ENTERED", "objections 异11")).containsExactly("甲");
        entries.enter(objection("异11", "2028-07-03", "2028-07-05", "REJECTED"), CODE, JUDGE);
    }

    /** Long enough for the other thread to come to where it waits. */
    private static void linger() {
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
    }

    private Set<String> doers(String deed, String about) {
        return new Deeds(graph, Clock.systemUTC()).doers(deed, about);
    }

    @Test
    void aListingGoesThroughItsStepsAndIsDecidedByAnother() throws Exception {
        entries.enter(listing("DRAFTED", "2026-11-02", "甲", ""), CODE, CLERK);
        assertThat(refused(() -> entries.enter(listing("DECIDED", "2026-11-09", "乙", "决1"), CODE, JUDGE)))
                .isEqualTo("STEP_ORDER_CONFLICT");
        entries.enter(listing("NOTIFIED", "2026-11-03", "甲", ""), CODE, CLERK);
        assertThat(refused(() -> entries.enter(listing("DECIDED", "2026-11-09", "甲", "决1"), CODE, CLERK)))
                .isEqualTo("STEP_OWN_FORBIDDEN");
        entries.enter(listing("DECIDED", "2026-11-09", "乙", "决1"), CODE, JUDGE);
        assertThat(get("/api/organisations/" + E03 + "/docket?asOf=2026-11-09").toString())
                .contains("LISTING_ENTER", "REPAIR_NOTICE");
    }

    private static CaseSheet listing(String step, String on, String officer, String decision) {
        return new CaseSheet(
                "listing_steps",
                Map.of(
                        "listing_no", "拟1",
                        "org_uscc", E03,
                        "authority", OFFICE,
                        "list_code", "LAB",
                        "step", step,
                        "on", on,
                        "officer", officer,
                        "decision_no", decision));
    }

    private CaseSheet mitigation(String proposer, String decided, String outcome, String confirmer) {
        return new CaseSheet(
                "mitigations",
                Map.ofEntries(
                        Map.entry("mitigation_no", "从1"),
                        Map.entry("decision_no", "津人社失信〔2026〕3号"),
                        Map.entry("authority", OFFICE),
                        Map.entry("org_uscc", E03),
                        Map.entry("person_doc", "120113190203030037"),
                        Map.entry("kind", "EXEMPTED"),
                        Map.entry("ground", "主动挽回损失"),
                        Map.entry("proposed_on", "2028-02-01"),
                        Map.entry("proposed_by", proposer),
                        Map.entry("decided_on", decided),
                        Map.entry("outcome", outcome),
                        Map.entry("confirmed_by", confirmer)));
    }

    @Test
    void theAuthorityReportsOnWhatItCarriesOutItself() throws Exception {
        var order = "";
        for (var each :
                get("/api/organisations/" + E03 + "/docket?asOf=2026-08-21").get("orders")) {
            order = each.get("department").asString().equals(OFFICE)
                    ? each.get("id").asString()
                    : order;
        }
        var own = new CaseSheet(
                "feedback", Map.of("order_id", order, "department", OFFICE, "step", "EXECUTED", "on", "2026-08-25"));
        assertThat(entries.enter(own, CODE, CLERK)).isPositive();
        assertThat(get("/api/organisations/" + E03 + "/docket?asOf=2026-08-25").toString())
                .contains("EXECUTED");
    }

    @Test
    void anOrderIsReportedByItsOwnDepartment() throws Exception {
        var order = get("/api/organisations/" + E03 + "/docket?asOf=2026-08-21")
                .get("orders")
                .get(0);
        var foreign = new CaseSheet(
                "feedback",
                Map.of(
                        "order_id", order.get("id").asString(),
                        "department", "北辰区税务局",
                        "step", "EXECUTED",
                        "on", "2026-08-25"));
        assertThat(order.get("department").asString()).isNotEqualTo("税务");
        assertThat(refused(() -> entries.enter(foreign, CODE, ELSEWHERE))).isEqualTo("STEP_AUTHORITY_FORBIDDEN");
    }

    @Test
    void aPauseReachesEverySubjectOfTheDecision() throws Exception {
        var other = new PartyRef("USCC", "91120113MA900002X9");
        var values = Map.of(
                "act", "LISTING",
                "trigger", "LAB",
                "decisionNo", "津人社联〔2026〕1号",
                "authority", OFFICE,
                "decidedOn", "2026-10-21");
        var since = Period.since(LocalDate.parse("2026-10-21"));
        write(
                "two.csv",
                Fact.of(
                        FactKind.PROFILE,
                        List.of(other),
                        Map.of("name", "乙", "type", "COMPANY"),
                        Period.always(),
                        "登记"),
                Fact.of(FactKind.ACT, List.of(organisation), values, since, "登记"),
                Fact.of(FactKind.ACT, List.of(other), values, since, "登记"));
        new Sways(graph).rebuild();
        questions.listed().rebuild();
        graph.inTransaction(() -> {
            var tracer = new Tracer(new Engine(book), graph, new Ticks(graph).last());
            var ledger = new Ledger(graph, book);
            tracer.all(group -> ledger.write(new Ticks(graph).next(), ledger.plan(group)));
        });
        entries.enter(objection("异5", "津人社联〔2026〕1号", "2026-11-02", "", ""), CODE, CLERK);
        entries.enter(objection("异5", "津人社联〔2026〕1号", "2026-11-02", "2026-11-04", "REJECTED"), CODE, JUDGE);
        assertThat(counter(other.value(), "2026-11-03")).isEqualTo("SUSPENDED");
    }

    @Test
    void aFileOfObjectionsThatIsSentToTheServerIsReadAndTraced() throws Exception {
        var csv = """
                objection_no,decision_no,authority,filed_on,needs_provider,decided_on,outcome,reason
                异8,津人社失信〔2026〕3号,北辰区人社局,2026-11-11,,2026-11-13,REJECTED,
                """;
        var started = send(request("/api/imports")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"objections.csv\"\r\n"
                                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--b--\r\n"))
                .build());
        var id = JSON.readTree(started.body()).get("id").asString();
        assertThat(send(request("/api/imports/" + id + "/events").build()).body())
                .contains("\"state\":\"DONE\"", "\"rejected\":0");
        assertThat(state("2026-11-12")).isEqualTo("SUSPENDED");
        assertThat(state("2026-11-13")).isEqualTo("EFFECTIVE");
    }

    /** What the ledger tells the counter. */
    private String counter(String subject, String day) throws Exception {
        return post("/api/check", Map.of("subject", subject, "measure", "A02", "purpose", "投标资格审查", "day", day))
                .get("answer")
                .asString();
    }

    private static CaseSheet repair(String decided, String outcome, String revoked) {
        return new CaseSheet(
                "repairs",
                Map.of(
                        "repair_no", "修2",
                        "decision_no", "津人社失信〔2026〕3号",
                        "authority", OFFICE,
                        "applied_on", "2027-08-25",
                        "corrected_on", "2026-09-01",
                        "committed_on", "2027-08-20",
                        "decided_on", decided,
                        "outcome", outcome,
                        "revoked_on", revoked));
    }

    private static CaseSheet rectification(String verified, String result) {
        return new CaseSheet(
                "rectifications",
                Map.of(
                        "order_no", "改2",
                        "org_uscc", E03,
                        "authority", OFFICE,
                        "issued_on", "2026-06-08",
                        "due_on", "2026-07-08",
                        "verified_on", verified,
                        "result", result));
    }

    private static CaseSheet objection(String decided, String outcome) {
        return objection("异1", "2026-09-01", decided, outcome);
    }

    private static CaseSheet objection(String number, String filed, String decided, String outcome) {
        return objection(number, "津人社失信〔2026〕3号", filed, decided, outcome);
    }

    private static CaseSheet objection(String number, String decision, String filed, String decided, String outcome) {
        return new CaseSheet(
                "objections",
                Map.of(
                        "objection_no",
                        number,
                        "decision_no",
                        decision,
                        "authority",
                        OFFICE,
                        "filed_on",
                        filed,
                        "decided_on",
                        decided,
                        "outcome",
                        outcome));
    }

    private static String refused(ThrowingCallable call) {
        var refusal = catchThrowableOfType(Refusal.class, call);
        return refusal == null ? "" : refusal.code();
    }

    private static Actor officer(String name, String department) {
        return new Actor(name, department, "120113", Set.of("OFFICER"));
    }
}
