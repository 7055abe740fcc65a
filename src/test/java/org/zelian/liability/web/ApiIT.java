package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The API as the page uses it. */
class ApiIT extends ApiStore {
    @Test
    void theOrganisationIsThere() throws Exception {
        var head = get("/api/organisations/" + E03);
        assertThat(head.get("name").asString()).isEqualTo("北辰丙建设有限公司");
        assertThat(head.get("type").get("zh").asString()).isEqualTo("公司");
        assertThat(head.get("region").get("zh").asString()).isEqualTo("天津市北辰区");
        assertThat(head.get("demo").asBoolean()).isTrue();
    }

    @Test
    void theOneInOfficeThenIsProposedTheOneNamedIsHeldAndTheNewOneIsFree() throws Exception {
        var rows = get("/api/organisations/" + E03 + "/liabilities?asOf=2026-11-21");
        assertThat(rows.toString()).contains("张一", "王三").doesNotContain("李二").doesNotContain("190001010011");
        var held = row(rows, "王三");
        assertThat(held.get("state").get("code").asString()).isEqualTo("EFFECTIVE");
        assertThat(held.get("rule").get("id").asString()).isEqualTo("LAB-01");
        assertThat(held.get("lastDay").asString()).isEqualTo("2029-08-20");
        assertThat(row(rows, "张一").get("state").get("code").asString()).isEqualTo("PROPOSED");
        assertThat(row(rows, "张一").get("person").get("masked").asString()).isEqualTo("120113********0011");
    }

    @Test
    void beforeTheDecisionNobodyAnswers() throws Exception {
        assertThat(get("/api/organisations/" + E03 + "/liabilities?asOf=2026-08-19"))
                .isEmpty();
    }

    @Test
    void everyRowSaysWhy() throws Exception {
        var row = row(get("/api/organisations/" + E03 + "/liabilities?asOf=2026-11-21"), "张一");
        var why = get("/api/supports/" + row.get("supportId").asString() + "?asOf=2026-11-21");
        assertThat(why.get("rule").get("article").asString()).isNotEmpty();
        assertThat(why.get("certificateHash").asString()).hasSize(64);
        assertThat(why.get("facts").toString()).contains("张一任北辰丙建设有限公司法定代表人", "story.csv");
        assertThat(why.get("course").size()).isGreaterThanOrEqualTo(2);
        var certificate = send(request("/api/supports/" + row.get("supportId").asString() + "/certificate")
                .build());
        assertThat(certificate.body()).contains(why.get("certificateHash").asString());
    }

    @Test
    void theReviewShowsThreePersonsForThreeTimes() throws Exception {
        var row = get("/api/organisations/" + E03 + "/review?asOf=2026-11-21").get(0);
        assertThat(row.get("office").get("zh").asString()).isEqualTo("法定代表人");
        assertThat(row.get("atViolation").toString()).contains("张一").doesNotContain("李二");
        assertThat(row.get("atDecision").toString()).contains("李二").doesNotContain("张一");
        assertThat(row.get("current").toString()).contains("李二");
    }

    @Test
    void theActsAreOnTheLine() throws Exception {
        var act = get("/api/organisations/" + E03 + "/acts?asOf=2026-11-21").get(0);
        assertThat(act.get("state").get("code").asString()).isEqualTo("IN_FORCE");
        assertThat(act.get("lastDay").asString()).isEqualTo("2029-08-20");
        assertThat(act.get("named").toString()).contains("王三", "直接负责的主管人员");
        assertThat(get("/api/organisations/" + E03 + "/acts?asOf=2029-08-21")
                        .get(0)
                        .get("state")
                        .get("code")
                        .asString())
                .isEqualTo("ENDED");
    }

    @Test
    void theRegisterAndTheLettersAnswer() throws Exception {
        assertThat(get("/api/organisations/" + E03 + "/register?asOf=2026-11-21")
                        .toString())
                .contains("张一", "李二", "王三");
        assertThat(get("/api/organisations/" + E03 + "/notices?asOf=2026-11-21").isArray())
                .isTrue();
    }

    @Test
    void searchFindsByNameCodeMaskAndNumberAndWritesItDown() throws Exception {
        assertThat(search("丙建设").get("organisations").toString()).contains(E03, "\"listings\":1");
        assertThat(search(E03).get("organisations").size()).isEqualTo(1);
        assertThat(search("120113********0011").get("persons").toString()).contains("张一", "北辰丙建设有限公司");
        assertThat(search("120113190001010011").get("persons").toString()).contains("张一");
        assertThat(search("没有这个名称").get("organisations").size()).isZero();
        var trail = Files.readString(FOLDER.resolve("looks.jsonl"));
        assertThat(trail).contains("120113********0011", "SEARCH").doesNotContain("190001010011");
    }

    @Test
    void aPersonIsShownMaskedWithOfficesAndWhatReachesHimAndTheLookIsWrittenDown() throws Exception {
        var hit = search("120113190203030037").get("persons").get(0).get("person");
        var person = get("/api/persons/" + hit.get("id").asString() + "?asOf=2026-11-21");
        assertThat(person.get("restrictions").toString()).contains("LAB-01", "2029-08-20");
        assertThat(person.toString()).contains("120113********0037").doesNotContain("190203030037");
        assertThat(Files.readString(FOLDER.resolve("looks.jsonl"))).contains("\"kind\":\"PERSON\"");
        assertThat(send(request("/api/persons/nobody").build()).statusCode()).isEqualTo(404);
    }

    @Test
    void whoStandsAboveIsAskedOfTheRoomOfControl() throws Exception {
        var above = get("/api/organisations/" + E03 + "/control?asOf=2026-11-21");
        assertThat(above.get("completeness").asString()).isEqualTo("0");
        var answer = above.get("answers").get(0);
        assertThat(answer.get("kind").asString()).isEqualTo("ACTUAL");
        assertThat(answer.get("parties")).isEmpty();
        assertThat(answer.get("flags").toString()).contains("INCOMPLETE");
        assertThat(send(request("/api/organisations/91120113MA9000011H/control").build())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aGroupIsAViewPageByPage() throws Exception {
        var group = get("/api/organisations/" + E03 + "/group?asOf=2026-11-21");
        assertThat(group.get("controllers").get(0).get(0).get("ref").asString()).isEqualTo(E03);
        assertThat(group.get("members").size()).isZero();
        assertThat(group.get("complete").asBoolean()).isTrue();
        assertThat(send(request("/api/organisations/91120113MA9000011H/group").build())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theReplacementADayBeforeIsAWarning() throws Exception {
        assertThat(get("/api/organisations/" + E03 + "/warnings?asOf=2026-11-21")
                        .toString())
                .contains("W01", "2026-08-19");
    }

    @Test
    void listedOrganisationsComePageByPage() throws Exception {
        var page = get("/api/organisations?limit=1");
        assertThat(page.get("items").get(0).get("uscc").asString()).isEqualTo(E03);
        var next = get("/api/organisations?limit=1&cursor=" + page.get("next").asString());
        assertThat(next.get("items").size()).isZero();
        assertThat(next.get("next").isNull()).isTrue();
    }

    @Test
    void whatIsNotThereIsAProblem() throws Exception {
        var answer = send(request("/api/organisations/91120110MA90000709").build());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("ORGANISATION_NOT_FOUND", "advice");
        var inAddress =
                send(request("/api/organisations?query=120113190001010011").build());
        assertThat(inAddress.body()).contains("NUMBER_IN_ADDRESS");
    }

    @Test
    void theCounterGetsAnAnswerAndTheLookIsWrittenDown() throws Exception {
        var restricted =
                post("/api/check", Map.of("subject", "120113190203030037", "purpose", "评优审核", "day", "2026-11-21"));
        assertThat(restricted.get("answer").asString()).isEqualTo("RESTRICTED");
        assertThat(restricted.get("restrictions").get(0).get("until").asString())
                .isEqualTo("2029-08-20");
        var waiting =
                post("/api/check", Map.of("subject", "120113190001010011", "purpose", "评优审核", "day", "2026-11-21"));
        assertThat(waiting.get("answer").asString()).isEqualTo("UNDER_REVIEW");
        var free = post("/api/check", Map.of("subject", "120113190102020024", "purpose", "评优审核", "day", "2026-11-21"));
        assertThat(free.get("answer").asString()).isEqualTo("CLEAR");
        assertThat(Files.readString(FOLDER.resolve("looks.jsonl")))
                .contains("COUNTER_CHECK", "评优审核")
                .doesNotContain("190203030037");
        var nameless = send(body("/api/check", Map.of("subject", "120113190102020024", "purpose", " ")));
        assertThat(nameless.body()).contains("PURPOSE_MISSING");
    }

    @Test
    void filesAreLoadedAndTracedWithProgress() throws Exception {
        var csv = """
                uscc,name,type,region,status,reg_date,dereg_date
                91120113MA9000011H,北辰甲食品有限公司,公司,120113,存续,2019-01-01,
                91120113MA9000011X,错码有限公司,公司,120113,存续,2019-01-01,
                """;
        var started = send(request("/api/imports")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"enterprises.csv\"\r\n"
                                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--b--\r\n"))
                .build());
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        var id = JSON.readTree(started.body()).get("id").asString();
        var events = send(request("/api/imports/" + id + "/events").build());
        assertThat(events.body()).contains("event:end", "\"state\":\"DONE\"", "\"rejected\":1", "错码有限公司");
        assertThat(get("/api/organisations/91120113MA9000011H").get("name").asString())
                .isEqualTo("北辰甲食品有限公司");
    }

    @Test
    void onlyAnAdministratorSaysWhoIsToldOfChanges() throws Exception {
        var refused = send(body("/api/receivers", Map.of("url", "https://example.org/hook")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("RECEIVERS_FORBIDDEN");
        assertThat(get("/api/receivers").size()).isZero();
    }
}
