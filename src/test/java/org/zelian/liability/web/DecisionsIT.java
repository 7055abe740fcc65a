package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zelian.audit.Deeds;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/** Decisions entered, proposed by one officer and taken by another. */
class DecisionsIT extends ApiStore {
    private static final Actor FIRST = officer("甲", "北辰区税务局");
    private static final Actor SECOND = officer("乙", "北辰区税务局");
    private static final Actor ELSEWHERE = officer("丙", "北辰区人社局");

    @Autowired
    Decisions decisions;

    @Autowired
    Drafts drafts;

    @Test
    void aTrialShowsWhoWouldAnswerAndLeavesNothing() throws Exception {
        var draft = Map.of(
                "kind",
                "listings",
                "row",
                Map.of(
                        "org_uscc", E03,
                        "list_code", "TAX",
                        "decision_no", "津税〔2026〕9号",
                        "authority", "北辰区税务局",
                        "decision_date", "2026-10-08",
                        "basis_doc_no", "津税罚〔2026〕7号",
                        "basis_doc_date", "2026-09-08",
                        "violation_from", "2025-01-01",
                        "violation_to", "2025-12-31"));
        var acts = get("/api/organisations/" + E03 + "/acts").size();
        var seen = post("/api/organisations/" + E03 + "/acts/trial?asOf=2026-11-21", draft);
        assertThat(seen.get("stored").asBoolean()).isFalse();
        assertThat(seen.get("liabilities").toString()).contains("津税〔2026〕9号");
        assertThat(get("/api/organisations/" + E03 + "/acts").size()).isEqualTo(acts);
        var bad = send(body(
                "/api/organisations/" + E03 + "/acts/trial",
                Map.of("kind", "listings", "row", Map.of("org_uscc", E03, "list_code", "NO_SUCH_LIST"))));
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("\"code\"", "\"advice\"");
    }

    @Test
    void whatOneProposesAnotherOfHisDepartmentDecidesOnce() throws Exception {
        var id = decisions.propose(listing("津税〔2026〕21号"), Uscc.parse(E03), FIRST);
        var open = drafts.get(id);
        assertThat(open.draft().state()).isEqualTo("OPEN");
        assertThat(refused(() -> decisions.take(open, FIRST))).isEqualTo("DECIDE_OWN_FORBIDDEN");
        assertThat(refused(() -> decisions.take(open, ELSEWHERE))).isEqualTo("DECIDE_DEPARTMENT_FORBIDDEN");
        assertThat(acts()).doesNotContain("津税〔2026〕21号");
        assertThat(decisions.take(open, SECOND).facts()).isPositive();
        assertThat(acts()).contains("津税〔2026〕21号");
        assertThat(refused(() -> decisions.take(open, SECOND))).isEqualTo("DRAFT_CONFLICT");
        assertThat(drafts.get(id).draft().closedBy()).isEqualTo("乙");
        assertThat(new Deeds(graph, Clock.systemUTC()).read().broken()).isEmpty();
        assertThat(new Deeds(graph, Clock.systemUTC()).doers("ACT_DECIDED", "津税〔2026〕21号"))
                .containsExactly("乙");
    }

    @Test
    void nobodyConfirmsUnderTheNameOfAnother() {
        decisions.decide(listing("津税〔2026〕43号"), Uscc.parse(E03), FIRST);
        var row = new HashMap<>(Map.of(
                "decision_no", "津税〔2026〕43号",
                "authority", "北辰区税务局",
                "rule_id", "TAX-01a",
                "decided_on", "2026-11-01",
                "outcome", "CONFIRMED",
                "officer", "丁"));
        var other = new DecisionSheet("confirmations", row, null);
        assertThat(refused(() -> decisions.decide(other, Uscc.parse(E03), SECOND)))
                .isEqualTo("CONFIRM_OFFICER_FORBIDDEN");
        row.put("officer", "");
        assertThat(decisions
                        .decide(new DecisionSheet("confirmations", row, null), Uscc.parse(E03), SECOND)
                        .facts())
                .isPositive();
    }

    @Test
    void aDocumentThatListedOnceListsNoMore() throws Exception {
        decisions.decide(listing("津税〔2026〕41号"), Uscc.parse(E03), FIRST);
        var again = new HashMap<>(listing("津税〔2026〕42号").row());
        again.put("basis_doc_no", "据 津税〔2026〕41号");
        var sheet = new DecisionSheet("listings", again, null);
        assertThat(refused(() -> decisions.decide(sheet, Uscc.parse(E03), SECOND)))
                .isEqualTo("LISTING_REPEATED_CONFLICT");
        assertThat(acts()).doesNotContain("津税〔2026〕42号");
    }

    @Test
    void whatIsKnownAlreadyBringsNothingAndSaysSo() {
        assertThat(decisions
                        .decide(listing("津税〔2026〕25号"), Uscc.parse(E03), FIRST)
                        .facts())
                .isPositive();
        assertThat(decisions
                        .decide(listing("津税〔2026〕25号"), Uscc.parse(E03), SECOND)
                        .facts())
                .isZero();
    }

    @Test
    void whatIsRefusedInsideLeavesTheDraftOpenAndNoDeed() {
        var sheet = new DecisionSheet(
                "listings", Map.of("org_uscc", E03, "list_code", "NO_SUCH_LIST", "decision_no", "无此名单"), null);
        var id = decisions.propose(sheet, Uscc.parse(E03), FIRST);
        assertThat(refused(() -> decisions.take(drafts.get(id), SECOND))).isNotEmpty();
        assertThat(drafts.get(id).draft().state()).isEqualTo("OPEN");
        assertThat(new Deeds(graph, Clock.systemUTC()).doers("ACT_DECIDED", "无此名单"))
                .isEmpty();
    }

    @Test
    void aRowAboutSomebodyElseThanTheAddressIsRefusedAndLeavesNothing() throws Exception {
        var elsewhere = new HashMap<>(listing("津税〔2026〕24号").row());
        elsewhere.put("org_uscc", "91120113MA900002X9");
        var sheet = new DecisionSheet("listings", elsewhere, null);
        var unknown = new DecisionSheet(
                "ends",
                Map.of("decision_no", "无此文书", "authority", "北辰区税务局", "kind", "REMOVED", "from", "2026-11-01"),
                null);
        assertThat(refused(() -> decisions.decide(sheet, Uscc.parse(E03), FIRST)))
                .isEqualTo("SUBJECT_MISMATCH");
        assertThat(refused(() -> decisions.decide(unknown, Uscc.parse(E03), FIRST)))
                .isNotEmpty();
        assertThat(new Deeds(graph, Clock.systemUTC()).doers("ACT_ENTERED", "津税〔2026〕24号"))
                .isEmpty();
    }

    @Test
    void aDecisionNumberedLikeADayIsEndedByItsNumber() throws Exception {
        decisions.decide(listing("2026-10-08"), Uscc.parse(E03), FIRST);
        assertThat(liabilities()).contains("2026-10-08");
        var removed = new DecisionSheet(
                "ends",
                Map.of(
                        "decision_no", "2026-10-08",
                        "authority", "北辰区税务局",
                        "kind", "REMOVED",
                        "from", "2026-11-01",
                        "document", "津税移〔2026〕1号"),
                null);
        decisions.decide(removed, Uscc.parse(E03), SECOND);
        var rows = get("/api/organisations/" + E03 + "/liabilities?asOf=2026-11-21");
        for (var row : rows) {
            if (row.get("act").get("decisionNo").asString().equals("2026-10-08")) {
                assertThat(row.get("inForce").asBoolean()).as(row.toString()).isFalse();
            }
        }
    }

    @Test
    void whoControlsIsEnteredWithLevelAndDocumentAndLeavesADeed() throws Exception {
        var row = new HashMap<>(Map.of(
                "org_uscc", E03, "controller_doc", "USCC:91120113MA9000011H", "level", "L1", "from", "2026-01-01"));
        assertThat(refused(() -> decisions.decide(sheet(row), Uscc.parse(E03), FIRST)))
                .isEqualTo("DETERMINATION_LEVEL");
        row.put("level", "L4");
        assertThat(refused(() -> decisions.decide(sheet(row), Uscc.parse(E03), FIRST)))
                .isEqualTo("DETERMINATION_DOCUMENT");
        row.put("document", "（2026）津0113民初1号");
        assertThat(decisions.decide(sheet(row), Uscc.parse(E03), FIRST).facts()).isEqualTo(1);
        assertThat(get("/api/organisations/" + E03 + "/control?asOf=2026-11-21")
                        .get("answers")
                        .toString())
                .contains("RECORDED", "\"L4\"");
        assertThat(new Deeds(graph, Clock.systemUTC()).doers("ACT_ENTERED", "（2026）津0113民初1号"))
                .containsExactly("甲");
    }

    private static DecisionSheet sheet(Map<String, String> row) {
        return new DecisionSheet("determinations", row, null);
    }

    @Test
    void theCounterSaysWhatAMeasureRestsFor() throws Exception {
        decisions.decide(
                new DecisionSheet(
                        "suspensions",
                        Map.of(
                                "decision_no", "津人社失信〔2026〕3号",
                                "authority", "北辰区人社局",
                                "from", "2028-09-01",
                                "to", "2028-10-01",
                                "reason", "行政复议期间停止执行"),
                        null),
                Uscc.parse(E03),
                FIRST);
        var answer = post("/api/check", Map.of("subject", E03, "measure", "A02", "purpose", "投标", "day", "2028-09-05"));
        assertThat(answer.get("answer").asString()).isEqualTo("SUSPENDED");
        assertThat(answer.get("words").get("zh").asString()).isEqualTo("行政复议期间停止执行，暂不适用");
        assertThat(answer.get("words").get("en").asString())
                .isEqualTo("stayed by review or court; does not apply for now");
    }

    @Test
    void noOfficerConfirmsWhatHeIsStillEntering() throws Exception {
        try (var office = Executors.newSingleThreadExecutor()) {
            var underWay = new CountDownLatch(1);
            var entering = office.submit(() -> graph.inTransaction(() -> {
                decisions.decide(listing("津税〔2026〕29号"), Uscc.parse(E03), FIRST);
                underWay.countDown();
                // Long enough for the other thread to come to where it waits.
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            }));
            assertThat(underWay.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(refused(() -> decisions.decide(confirmation("津税〔2026〕29号"), Uscc.parse(E03), FIRST)))
                    .isEqualTo("CONFIRM_OWN_FORBIDDEN");
            entering.get();
        }
    }

    private static DecisionSheet confirmation(String decision) {
        return new DecisionSheet(
                "confirmations",
                Map.of(
                        "decision_no", decision,
                        "authority", "北辰区税务局",
                        "rule_id", "TAX-01",
                        "decided_on", "2026-11-02",
                        "outcome", "CONFIRMED"),
                null);
    }

    @Test
    void whoEnteredADecisionDoesNotConfirmWhomItReaches() {
        decisions.decide(listing("津税〔2026〕22号"), Uscc.parse(E03), FIRST);
        var confirmation = confirmation("津税〔2026〕22号");
        assertThat(refused(() -> decisions.decide(confirmation, Uscc.parse(E03), FIRST)))
                .isEqualTo("CONFIRM_OWN_FORBIDDEN");
        assertThat(decisions.decide(confirmation, Uscc.parse(E03), SECOND).facts())
                .isPositive();
        var next = new HashMap<>(confirmation.row());
        next.put("decided_on", "2026-11-03");
        next.put("outcome", "REJECTED");
        next.put("reason", "not present");
        assertThat(decisions
                        .decide(new DecisionSheet("confirmations", next, null), Uscc.parse(E03), SECOND)
                        .facts())
                .as("who confirmed one may go on under the same decision")
                .isPositive();
    }

    @Test
    void whoRejectsAPersonGivesAReasonAndStandsInTheTrail() throws Exception {
        decisions.decide(listing("津税〔2026〕27号"), Uscc.parse(E03), FIRST);
        var row = new HashMap<>(Map.of(
                "decision_no", "津税〔2026〕27号",
                "authority", "北辰区税务局",
                "person_doc", "120113190001010011",
                "rule_id", "TAX-01a",
                "decided_on", "2026-11-02",
                "outcome", "REJECTED"));
        var silent = new DecisionSheet("confirmations", Map.copyOf(row), null);
        assertThat(refused(() -> decisions.decide(silent, Uscc.parse(E03), SECOND)))
                .isNotEmpty();
        assertThat(rejections()).isEmpty();
        row.put("reason", "登记变更迟延, 当时已离职");
        decisions.decide(new DecisionSheet("confirmations", row, null), Uscc.parse(E03), SECOND);
        assertThat(rejections()).containsExactly("乙");
        assertThat(liabilities()).contains("REJECTED", "登记变更迟延, 当时已离职");
    }

    private java.util.Collection<String> rejections() {
        return new Deeds(graph, Clock.systemUTC()).doers("CONFIRMATION_ENTERED", "津税〔2026〕27号");
    }

    @Test
    void aProposalIsKeptUnreadableListedAndTakenBackByItsProposerAlone() throws Exception {
        var proposed = send(body(
                "/api/organisations/" + E03 + "/drafts",
                Map.of("kind", "listings", "row", listing("津税〔2026〕23号").row())));
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        var id = JSON.readTree(proposed.body()).get("draft").get("id").asString();
        assertThat(get("/api/drafts").get("items").toString()).contains(id, "津税〔2026〕23号");
        assertThat(get("/api/drafts/" + id).get("outcome").get("liabilities").toString())
                .contains("津税〔2026〕23号");
        var own = send(body("/api/drafts/" + id + "/decision", Map.of()));
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.body()).contains("DECIDE_OWN_FORBIDDEN");
        var withdrawn = send(body("/api/drafts/" + id + "/withdrawal", Map.of()));
        assertThat(withdrawn.body()).contains("WITHDRAWN");
        assertThat(get("/api/drafts").get("items").toString()).doesNotContain(id);
    }

    private String liabilities() throws Exception {
        return get("/api/organisations/" + E03 + "/liabilities?asOf=2026-11-21").toString();
    }

    private String acts() throws Exception {
        return get("/api/organisations/" + E03 + "/acts").toString();
    }

    private static String refused(Runnable work) {
        try {
            work.run();
            return "";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    private static DecisionSheet listing(String number) {
        return new DecisionSheet(
                "listings",
                Map.of(
                        "org_uscc", E03,
                        "list_code", "TAX",
                        "decision_no", number,
                        "authority", "北辰区税务局",
                        "decision_date", "2026-10-08",
                        "basis_doc_no", "据 " + number,
                        "basis_doc_date", "2026-09-08",
                        "violation_from", "2025-01-01",
                        "violation_to", "2025-12-31"),
                null);
    }

    private static Actor officer(String name, String department) {
        return new Actor(name, department, "120113", Set.of("OFFICER"));
    }
}
