package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** What departments have to do over all organisations; and who has to hear of a revocation because he had looked. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoardIT extends ApiStore {
    private static final String DECISION = "津人社失信〔2026〕3号";

    @Test
    @Order(2)
    void tasksOfAllOrganisationsComeByDepartmentDuePageByPageAndLateOnesAreChased() throws Exception {
        var orders = """
                order_no,org_uscc,authority,issued_on,due_on,verified_on,result
                改〔2026〕1号,91120113MA90000389,北辰区人社局,2026-06-08,2026-07-08,,
                改〔2026〕2号,91120113MA90000389,北辰区税务局,2026-06-08,2026-07-09,,
                改〔2026〕3号,91120113MA90000389,北辰区人社局,2026-06-08,2026-07-10,,
                """;
        assertThat(send(request("/api/imports/" + imported("rectifications.csv", orders) + "/events")
                                .build())
                        .body())
                .contains("\"state\":\"DONE\"", "\"facts\":3");

        var whole = get("/api/tasks?asOf=2026-07-10&limit=100");
        assertThat(texts(whole.get("departments"), "department")).contains("北辰区人社局", "北辰区税务局");
        assertThat(texts(whole.get("items"), "chase")).allMatch(chase -> chase.contains("NONE"));
        assertThat(texts(whole.get("items"), "uscc")).contains(E03);
        assertThat(whole.toString()).contains("北辰丙建设有限公司").doesNotContain("CN-ID");

        var due = due(whole.get("items"), "改〔2026〕1号");
        assertThat(chase(due.toString())).as("its last day").isEqualTo("NONE");
        assertThat(chase(due.plusDays(1).toString())).isEqualTo("REMIND");
        assertThat(chase("2026-11-21")).isEqualTo("REPORT");

        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page =
                    get("/api/tasks?asOf=2026-11-21&late=true&department=%E4%BA%BA%E7%A4%BE&limit=1&cursor=" + cursor);
            assertThat(page.get("total").asInt()).isGreaterThanOrEqualTo(2);
            seen.addAll(texts(page.get("items"), "about"));
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());
        assertThat(seen)
                .contains("改〔2026〕1号", "改〔2026〕3号")
                .doesNotContain("改〔2026〕2号")
                .doesNotHaveDuplicates();
        assertThat(Files.readString(folder().resolve("looks.jsonl"))).contains("\"kind\":\"TASKS\"");
    }

    private static LocalDate due(JsonNode items, String about) {
        for (var item : items) {
            if (item.get("about").asString().equals(about)) {
                return LocalDate.parse(item.get("due").asString());
            }
        }
        throw new AssertionError(about + " is not in " + items);
    }

    private String chase(String day) throws Exception {
        for (var item : get("/api/tasks?limit=100&asOf=" + day).get("items")) {
            if (item.get("about").asString().equals("改〔2026〕1号")) {
                return item.get("chase").get("code").asString();
            }
        }
        throw new AssertionError("no task on " + day);
    }

    /** First, for who enters an end of a decision does not confirm whom it reaches. */
    @Test
    @Order(1)
    void aSupportConfirmedByItsIdGivesOrdersLikeOneThatTheDecisionNames() throws Exception {
        var proposed = row(get("/api/organisations/" + E03 + "/liabilities?asOf=2026-09-01"), "张一");
        assertThat(orders("2026-09-01")).isNotEmpty().noneMatch(order -> order.contains("张一"));
        var support = proposed.get("supportId").asString();
        var confirmed = send(body(
                "/api/organisations/" + E03 + "/acts",
                Map.of(
                        "kind",
                        "confirmations",
                        "row",
                        Map.of(
                                "support_id", support,
                                "decided_on", "2026-08-25",
                                "outcome", "CONFIRMED",
                                "reason", "属实"))));
        assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
        assertThat(orders("2026-09-01")).anyMatch(order -> order.contains("张一"));
    }

    private List<String> orders(String day) throws Exception {
        var orders = new ArrayList<String>();
        get("/api/organisations/" + E03 + "/docket?asOf=" + day)
                .get("orders")
                .forEach(each -> orders.add(each.toString()));
        return orders;
    }

    @Test
    @Order(3)
    void whoeverLookedWhileTheListingStoodHearsOfItsRevocation() throws Exception {
        post("/api/check", Map.of("subject", "120113190203030037", "purpose", "评优审核"));
        assertThat(letters("2026-11-22")).isEmpty();
        var revoked = send(body(
                "/api/organisations/" + E03 + "/acts",
                Map.of(
                        "kind",
                        "ends",
                        "row",
                        Map.of(
                                "decision_no", DECISION,
                                "authority", "北辰区人社局",
                                "kind", "REVOKED",
                                "from", "2026-11-20",
                                "document", "津人社撤〔2026〕1号"))));
        assertThat(revoked.statusCode()).as(revoked.body()).isEqualTo(200);
        var letters = letters("2026-11-22");
        assertThat(letters)
                .as("who checked 王三, and had read the orders of the organisation and of both persons")
                .hasSize(3)
                .first()
                .asString()
                .contains("演示 demo", DECISION, "2026-11-20");
        post("/api/check", Map.of("subject", E03, "purpose", "评优审核"));
        assertThat(letters("2026-11-22"))
                .as("whoever looks now sees it is revoked")
                .hasSize(3);
        assertThat(letters("2026-11-19")).as("not revoked yet").isEmpty();
        var id = letters("2026-11-22").getFirst().replaceAll(".*\"id\":\"([a-z2-7]{26})\".*", "$1");
        assertThat(sent(id, "审签").statusCode())
                .as("it needs no signature, and may have one")
                .isEqualTo(200);
        var sent = sent(id, "发出");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        assertThat(letters("2026-11-22").getFirst()).contains("\"state\":\"SENT\"");
        assertThat(get("/api/tasks?asOf=2026-11-22&limit=100").toString())
                .as("the board does not read who looked, and takes no letter for a stranger")
                .doesNotContain("IRREGULAR_STEP");
    }

    private HttpResponse<String> sent(String letter, String step) throws Exception {
        return send(body(
                "/api/organisations/" + E03 + "/steps",
                Map.of(
                        "kind",
                        "notice_steps",
                        "row",
                        Map.of(
                                "notice_id",
                                letter,
                                "org_uscc",
                                E03,
                                "authority",
                                "演示",
                                "step",
                                step,
                                "on",
                                "2026-11-21",
                                "officer",
                                "demo"))));
    }

    private List<String> letters(String day) throws Exception {
        var letters = new ArrayList<String>();
        for (var letter :
                get("/api/organisations/" + E03 + "/docket?asOf=" + day).get("letters")) {
            if (letter.get("kind").asString().equals("PRIOR_RECIPIENT")) {
                letters.add(letter.toString());
            }
        }
        return letters;
    }

    private static List<String> texts(JsonNode items, String member) {
        var texts = new ArrayList<String>();
        for (var item : items) {
            var value = item.get(member);
            texts.add(value.isString() ? value.asString() : value.toString());
        }
        return texts;
    }
}
