package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.zelian.casework.CaseEntries;
import org.zelian.casework.Opening;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Uscc;
import org.zelian.liability.Retrace;
import tools.jackson.databind.JsonNode;

/** What lies on a department's desk, and the steps that are open there: exactly those of the tables, for whoever asks. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskIT extends ApiStore {
    private static final String OFFICE = "北辰区人社局";
    private static final String DECISION = "津人社失信〔2026〕3号";
    private static final Uscc CODE = Uscc.parse(E03);
    private static final Actor CLERK = officer("甲", OFFICE);
    private static final Actor JUDGE = officer("乙", OFFICE);
    private static final java.time.LocalDate DAY = java.time.LocalDate.parse("2026-09-01");

    @Autowired
    CaseEntries entries;

    private final Map<String, HttpClient> browsers = new HashMap<>();

    @Test
    @Order(1)
    void aDepartmentSignsForItsOrderCarriesItOutAndSeesItAtOnce() throws Exception {
        var desk = desk("丙", "北辰区财政局", "pile=ORDERS");
        assertThat(desk.get("department").asString()).isEqualTo("北辰区财政局");
        assertThat(desk.get("total").asInt()).isPositive();
        assertThat(texts(desk.get("items"), "department")).containsOnly("财政");
        assertThat(desk.toString()).contains("北辰丙建设有限公司").doesNotContain("CN-ID");
        var order = desk.get("items").get(0);
        assertThat(order.get("state").asString()).isEqualTo("ISSUED");
        assertThat(order.get("due").isNull()).isFalse();
        assertThat(steps(desk, order.get("id").asString()))
                .containsExactlyInAnyOrder("PUSHED", "SIGNED", "EXECUTING", "EXECUTED", "NOT_APPLICABLE");

        enter("丙", "北辰区财政局", opening(desk, order, "SIGNED"), Map.of("on", "2026-09-01"), 200);
        var executed = opening(desk("丙", "北辰区财政局", "pile=ORDERS&state=SIGNED"), order, "EXECUTED");
        assertThat(enter("丙", "北辰区财政局", executed, Map.of("on", "2026-09-01"), 400))
                .contains("STEP_FIELD", "result");
        var answer = enter(
                "丙", "北辰区财政局", executed, Map.of("on", "2026-09-01", "result", "已取消资格", "basis", "财采〔2026〕8号"), 200);
        assertThat(answer).contains("EXECUTED");
        assertThat(enter("丙", "北辰区财政局", executed, Map.of("on", "2026-09-01", "result", "再次"), 409))
                .as("entered from a page that is out of date")
                .contains("STEP_NOT_OPEN_CONFLICT");
        var after = desk("丙", "北辰区财政局", "pile=ORDERS");
        assertThat(texts(after.get("states"), "state")).contains("EXECUTED");
        assertThat(steps(after, order.get("id").asString())).isEmpty();
    }

    @Test
    @Order(2)
    void anotherDepartmentHasOtherOrdersAndIsToldWhyItMayNot() throws Exception {
        var tax = desk("丁", "北辰区税务局", "pile=ORDERS");
        assertThat(texts(tax.get("items"), "department")).doesNotContain("财政");
        var foreign =
                entries.openings(List.of(CODE), DAY, officer("丁", "北辰区税务局")).getOrDefault(CODE, List.of()).stream()
                        .filter(opening -> opening.kind().name().equals("ORDER"))
                        .filter(opening -> opening.step().equals("SIGNED"))
                        .toList();
        assertThat(foreign)
                .isNotEmpty()
                .anySatisfy(opening -> assertThat(code(opening)).isEqualTo("STEP_AUTHORITY_FORBIDDEN"));
    }

    @Test
    @Order(3)
    void pagesOfALongPileGoOnWhereTheOneBeforeEnded() throws Exception {
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = desk("officer", "", "pile=ORDERS&limit=3&cursor=" + cursor);
            assertThat(page.get("before").asInt()).isEqualTo(seen.size());
            seen.addAll(texts(page.get("items"), "id"));
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());
        assertThat(seen)
                .doesNotHaveDuplicates()
                .hasSize(desk("officer", "", "pile=ORDERS").get("total").asInt());
    }

    /** The tables and the API are one: what is offered is taken, by whom it is offered to. */
    @Test
    @Order(4)
    void whatIsOpenIsTakenAndWhatIsKeptBackIsRefusedForTheSameReason() {
        var filed = begin(CLERK, "OBJECTION", "FILED");
        entries.enter(filed.id(), Map.of("objection_no", "异71", "filed_on", "2026-09-01"), CODE, DAY, CLERK);
        assertThat(steps(CLERK, "异71")).containsExactlyInAnyOrder("UPHELD", "CORRECTED", "REJECTED", "WITHDRAWN");
        var own = find(CLERK, "异71", "REJECTED");
        assertThat(code(own)).as("who took it in").isEqualTo("STEP_OWN_FORBIDDEN");
        assertThat(refused(() -> entries.enter(own.id(), Map.of("decided_on", "2026-09-01"), CODE, DAY, CLERK)))
                .isEqualTo("STEP_OWN_FORBIDDEN");
        assertThat(code(find(officer("丁", "北辰区税务局"), "异71", "REJECTED"))).isEqualTo("STEP_AUTHORITY_FORBIDDEN");
        var another = find(JUDGE, "异71", "REJECTED");
        assertThat(code(another)).isEmpty();
        entries.enter(another.id(), Map.of("decided_on", "2026-09-01", "reason", "属实"), CODE, DAY, JUDGE);
        assertThat(steps(JUDGE, "异71")).containsExactly("REVIEW_FILED");
        var review = find(CLERK, "异71", "REVIEW_FILED");
        entries.enter(review.id(), Map.of("review_filed_on", "2026-09-01"), CODE, DAY, CLERK);
        assertThat(code(find(CLERK, "异71", "REVIEW_UPHELD"))).isEqualTo("STEP_OWN_FORBIDDEN");
        var answer = find(JUDGE, "异71", "REVIEW_REJECTED");
        entries.enter(answer.id(), Map.of("review_decided_on", "2026-09-01"), CODE, DAY, JUDGE);
        assertThat(steps(JUDGE, "异71")).containsExactly("REVIEW_FILED");
    }

    @Test
    @Order(5)
    void anObjectionOfOnePersonIsDecidedForHimWithoutHisNumber() throws Exception {
        var filed = begin(CLERK, "OBJECTION", "FILED");
        var whom = filed.fields().stream()
                .filter(field -> field.column().equals("person_doc"))
                .flatMap(field -> field.choices().stream())
                .filter(choice -> choice.zh().contains("王三"))
                .findFirst()
                .orElseThrow();
        assertThat(whom.zh()).contains("120113********0037");
        entries.enter(
                filed.id(),
                Map.of("objection_no", "异72", "filed_on", "2026-09-01", "person_doc", whom.code()),
                CODE,
                DAY,
                CLERK);
        var upheld = find(JUDGE, "异72", "UPHELD");
        entries.enter(upheld.id(), Map.of("decided_on", "2026-09-01"), CODE, DAY, JUDGE);
        assertThat(liability("王三")).isEqualTo("REVOKED_BY_CORRECTION");
        assertThat(get("/api/organisations/" + E03 + "/docket?asOf=2026-09-01").toString())
                .contains("仅就个人")
                .doesNotContain("CN-ID", "120113190203030037");
    }

    @Test
    @Order(6)
    void aMitigationIsConfirmedForWhomAndUntilWhenItWasProposed() throws Exception {
        var proposed = begin(CLERK, "MITIGATION", "PROPOSED");
        var whom = proposed.fields().stream()
                .flatMap(field -> field.choices().stream())
                .filter(choice -> choice.zh().contains("张一"))
                .findFirst()
                .orElseThrow();
        var given = Map.of(
                "mitigation_no", "从71",
                "kind", "EXEMPTED",
                "ground", "主动挽回损失",
                "proposed_on", "2026-09-01",
                "person_doc", whom.code());
        assertThat(code(begin(officer("丁", "北辰区税务局"), "MITIGATION", "PROPOSED")))
                .isEqualTo("STEP_AUTHORITY_FORBIDDEN");
        entries.enter(proposed.id(), given, CODE, DAY, CLERK);
        assertThat(code(find(CLERK, "从71", "CONFIRMED"))).isEqualTo("STEP_OWN_FORBIDDEN");
        entries.enter(find(JUDGE, "从71", "CONFIRMED").id(), Map.of("decided_on", "2026-09-01"), CODE, DAY, JUDGE);
        assertThat(steps(JUDGE, "从71")).containsExactly("REVOKED");
        assertThat(code(find(JUDGE, "从71", "REVOKED"))).isEqualTo("STEP_OWN_FORBIDDEN");
        assertThat(code(find(CLERK, "从71", "REVOKED"))).isEmpty();
        assertThat(get("/api/organisations/" + E03 + "/docket?asOf=2026-09-01")
                        .get("cases")
                        .toString())
                .contains("从71", "CONFIRMED");
    }

    @Test
    @Order(7)
    void correctionsInterviewsListingsCommitmentsAndRepairsGoThroughTheirStepsOnThePage() {
        go("改71", CLERK, "RECTIFICATION", "ISSUED", Map.of("order_no", "改71", "issued_on", "2026-08-21"));
        next("改71", CLERK, "VERIFIED_FAILED", Map.of("verified_on", "2026-08-24"));
        assertThat(steps(CLERK, "改71")).containsExactlyInAnyOrder("REMINDED", "VERIFIED_OK");
        assertThat(code(find(officer("丁", "北辰区税务局"), "改71", "REMINDED"))).isEqualTo("STEP_AUTHORITY_FORBIDDEN");
        next("改71", CLERK, "REMINDED", Map.of("interview_no", "约71", "held_on", "2026-08-27", "minutes", "限期改正"));
        next("改71", CLERK, "VERIFIED_OK", Map.of("verified_on", "2026-09-01"));
        assertThat(steps(CLERK, "改71")).isEmpty();

        go("拟71", CLERK, "LISTING", "DRAFTED", Map.of("listing_no", "拟71", "list_code", "LAB", "on", "2026-09-01"));
        next("拟71", CLERK, "NOTIFIED", Map.of("on", "2026-09-01"));
        assertThat(code(find(CLERK, "拟71", "DECIDED"))).isEqualTo("STEP_OWN_FORBIDDEN");
        next("拟71", JUDGE, "DECIDED", Map.of("on", "2026-09-01", "decision_no", "决71"));
        next("拟71", JUDGE, "SERVED", Map.of("on", "2026-09-01"));

        go(
                "诺71",
                CLERK,
                "COMMITMENT",
                "MADE",
                Map.of(
                        "commitment_no",
                        "诺71",
                        "kind",
                        "容缺承诺",
                        "matter",
                        "补交材料",
                        "made_on",
                        "2026-09-01",
                        "due_on",
                        "2026-10-01"));
        next("诺71", CLERK, "FULFILLED", Map.of("fulfilled_on", "2026-09-01"));
        assertThat(steps(CLERK, "诺71")).isEmpty();

        go(
                "复71",
                CLERK,
                "LITIGATION",
                "FILED",
                Map.of("case_no", "复71", "kind", "REVIEW", "body", "天津市人社局", "filed_on", "2026-08-31"));
        next("复71", CLERK, "MAINTAINED", Map.of("decided_on", "2026-09-01"));
        assertThat(steps(CLERK, "复71")).isEmpty();

        assertThat(code(begin(CLERK, "REPAIR", "APPLIED"))).isEqualTo("REPAIR_NOT_YET_CONFLICT");
        go("修71", CLERK, "REPAIR", "CORRECTED", Map.of("repair_no", "修71", "corrected_on", "2026-09-01"));
        assertThat(steps(CLERK, "修71")).containsExactlyInAnyOrder("CORRECTED", "COMMITTED", "APPLIED");
    }

    @Test
    @Order(8)
    void nobodyActsOnWhatWasKnownEarlierNorWithoutADepartment() throws Exception {
        var docket = get("/api/organisations/" + E03 + "/docket?asOf=2026-09-01&knownAt=2100-01-01T00:00:00Z");
        assertThat(docket.get("openings").isEmpty()).isTrue();
        var alone = officer("officer", "");
        assertThat(code(begin(alone, "RECTIFICATION", "ISSUED"))).isEqualTo("STEP_AUTHORITY_FORBIDDEN");
    }

    @Test
    @Order(9)
    void whoeverIsSignedInIsToldThatTheLedgerWasMadeUnderOtherRules() throws Exception {
        var retrace = new Retrace(graph, book);
        retrace.traced(new Ticks(graph).last());
        assertThat(get("/api/ledger").get("behind").isNull()).isTrue();
        graph.write("liability/set-traced-to", Map.of("tick", 1L, "rules", List.of()));
        assertThat(get("/api/ledger").get("behind").get("advice").asString()).contains("zelian run");
        retrace.traced(new Ticks(graph).last());
        assertThat(get("/api/ledger").get("behind").isNull()).isTrue();
    }

    private void go(String number, Actor actor, String kind, String step, Map<String, String> given) {
        entries.enter(begin(actor, kind, step).id(), given, CODE, DAY, actor);
        assertThat(steps(actor, number)).isNotEmpty();
    }

    private void next(String number, Actor actor, String step, Map<String, String> given) {
        entries.enter(find(actor, number, step).id(), given, CODE, DAY, actor);
    }

    private List<Opening> open(Actor actor) {
        return entries.openings(List.of(CODE), DAY, actor).getOrDefault(CODE, List.of());
    }

    private Opening begin(Actor actor, String kind, String step) {
        return open(actor).stream()
                .filter(opening -> opening.number().isEmpty()
                        && opening.kind().name().equals(kind)
                        && opening.step().equals(step)
                        && Set.of("", DECISION).contains(opening.decisionNo()))
                .findFirst()
                .orElseThrow();
    }

    private Opening find(Actor actor, String number, String step) {
        return open(actor).stream()
                .filter(opening ->
                        opening.number().equals(number) && opening.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> steps(Actor actor, String number) {
        var steps = new TreeSet<String>();
        open(actor).stream()
                .filter(opening -> opening.number().equals(number))
                .forEach(opening -> steps.add(opening.step()));
        return steps;
    }

    private static String code(Opening opening) {
        var why = opening.refusal();
        return why == null ? "" : why.code();
    }

    private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        var refusal = org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, call);
        return refusal == null ? "" : refusal.code();
    }

    private String liability(String name) throws Exception {
        return row(get("/api/organisations/" + E03 + "/liabilities?asOf=2026-09-01"), name)
                .get("state")
                .get("code")
                .asString();
    }

    private static Actor officer(String name, String department) {
        return new Actor(name, department, "", Set.of("OFFICER"));
    }

    /** In the demo one chooses whom one plays; each has a browser of his own. */
    private HttpClient as(String name, String department) throws IOException, InterruptedException {
        var known = browsers.get(name);
        if (known != null) {
            return known;
        }
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var played = browser.send(
                body("/api/session/demo", Map.of("name", name, "department", department)),
                HttpResponse.BodyHandlers.ofString());
        assertThat(played.statusCode()).as(played.body()).isEqualTo(200);
        browsers.put(name, browser);
        return browser;
    }

    private JsonNode desk(String name, String department, String query) throws IOException, InterruptedException {
        var answer = as(name, department)
                .send(request("/api/desk?asOf=2026-09-01&" + query).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private String enter(String name, String department, JsonNode opening, Map<String, String> given, int expected)
            throws IOException, InterruptedException {
        var path =
                "/api/organisations/" + E03 + "/openings/" + opening.get("id").asString();
        var cookies = as(name, department)
                .cookieHandler()
                .orElseThrow()
                .get(request(path).build().uri(), Map.of());
        var token =
                String.join("; ", cookies.getOrDefault("Cookie", List.of())).replaceAll(".*XSRF-TOKEN=([^;]*).*", "$1");
        var sent = request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("asOf", "2026-09-01", "fields", given))))
                .build();
        var answer = as(name, department).send(sent, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
        return answer.body();
    }

    private static JsonNode opening(JsonNode desk, JsonNode row, String step) {
        for (var opening : desk.get("openings")) {
            if (opening.get("number").equals(row.get("id"))
                    && opening.get("step").asString().equals(step)) {
                assertThat(opening.get("refused").isNull())
                        .as(opening.toString())
                        .isTrue();
                return opening;
            }
        }
        throw new AssertionError(step + " is not open for " + row);
    }

    private static Set<String> steps(JsonNode desk, String number) {
        var steps = new TreeSet<String>();
        for (var opening : desk.get("openings")) {
            if (opening.get("number").asString().equals(number)) {
                steps.add(opening.get("step").asString());
            }
        }
        return steps;
    }

    private static List<String> texts(JsonNode items, String member) {
        var texts = new ArrayList<String>();
        items.forEach(item -> texts.add(item.get(member).asString()));
        return texts;
    }
}
