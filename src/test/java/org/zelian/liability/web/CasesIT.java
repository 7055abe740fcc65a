package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zelian.audit.Deeds;
import org.zelian.casework.CaseEntries;
import org.zelian.casework.CaseSheet;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;

/** Steps of cases entered through the API: refused if out of order, by the wrong authority, or by whoever took them in. */
class CasesIT extends ApiStore {
    private static final String OFFICE = "北辰区人社局";
    private static final Actor CLERK = officer("甲", OFFICE);
    private static final Actor JUDGE = officer("乙", OFFICE);
    private static final Actor ELSEWHERE = officer("丙", "北辰区税务局");
    private static final Uscc CODE = Uscc.parse(E03);

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
        assertThat(new Deeds(graph, Clock.systemUTC()).doers("STEP_ENTERED", "objections 异1"))
                .containsExactlyInAnyOrder("甲", "乙");
        assertThat(new Deeds(graph, Clock.systemUTC()).read().broken()).isEmpty();
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
        return new CaseSheet(
                "objections",
                Map.of(
                        "objection_no",
                        "异1",
                        "decision_no",
                        "津人社失信〔2026〕3号",
                        "authority",
                        OFFICE,
                        "filed_on",
                        "2026-09-01",
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
