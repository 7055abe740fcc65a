package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Batches;
import org.zelian.graph.Facts;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Document;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import tools.jackson.databind.JsonNode;

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
    void theSetsOfFactsBehindAnAnswerAndWhatIsLeftWithoutThem() throws Exception {
        var row = row(get("/api/organisations/" + E03 + "/liabilities?asOf=2026-11-21"), "王三");
        var address = "/api/supports/" + row.get("supportId").asString() + "/why?asOf=2026-11-21";
        var reason = get(address).get(0);
        assertThat(reason.get("state").asString()).isEqualTo("EFFECTIVE");
        assertThat(reason.get("whole").asBoolean()).isTrue();
        assertThat(reason.get("smallest")).isNotEmpty();
        assertThat(reason.get("without").asString()).as("nothing is taken away").isEqualTo("EFFECTIVE");
        assertThat(reason.get("necessary")).isNotEmpty();
        var all = reason.get("smallest").valueStream().map(JsonNode::asString).collect(Collectors.joining(","));
        var cleared = get(address + "&without=" + all).get(0);
        assertThat(cleared.get("state").asString()).isEqualTo("EFFECTIVE");
        assertThat(cleared.get("without").asString())
                .as("without what is enough")
                .isNotEqualTo("EFFECTIVE");
        assertThat(send(request("/api/supports/none/why").build()).statusCode()).isEqualTo(404);
        assertThat(Files.readString(folder().resolve("looks.jsonl")))
                .contains("\"kind\":\"WHY\"", "\"organisation\":\"" + E03 + "\"");
    }

    @Test
    void whoLeadsTodayHearsWhatStoppedEachRowShortOfHim() throws Exception {
        var newcomer = search("120113190102020024").get("persons").get(0).get("person");
        var rows = get("/api/organisations/" + E03 + "/why-not?asOf=2026-11-21&person="
                + newcomer.get("id").asString());
        assertThat(rows).isNotEmpty();
        var lab = rows.valueStream()
                .filter(each -> each.get("rule").asString().equals("LAB-01"))
                .findFirst()
                .orElseThrow();
        assertThat(lab.get("decisionNo").asString()).isEqualTo("津人社失信〔2026〕3号");
        assertThat(lab.get("stop").get("zh").asString()).isNotEmpty();
        assertThat(lab.get("facts")).as("his office is cited").isNotEmpty();
        assertThat(Files.readString(folder().resolve("looks.jsonl")))
                .contains("\"kind\":\"WHY_NOT\"", "120113********0024#");
    }

    @Test
    void mayHeHoldThePostIsAnsweredAndTheLookIsWrittenDown() throws Exception {
        var named = search("120113190203030037").get("persons").get(0).get("person");
        var address = "/api/persons/" + named.get("id").asString() + "/eligibility?on=2026-11-21&organisation=" + E03;
        var answer = get(address + "&post=DIRECTOR");
        assertThat(answer.get("verdict").get("code").asString()).isEqualTo("ELIGIBLE_ALLOWED");
        assertThat(answer.get("bars"))
                .as("a listing for wages bars from no post")
                .isEmpty();
        assertThat(Files.readString(folder().resolve("looks.jsonl")))
                .contains("\"kind\":\"ELIGIBILITY\"", "\"answer\":\"ALLOWED\"", "120113********0037#");
        assertThat(send(request(address + "&post=KING").build()).statusCode()).isEqualTo(400);
        assertThat(send(request("/api/persons/nobody/eligibility?post=DIRECTOR&organisation=" + E03)
                                .build())
                        .statusCode())
                .isEqualTo(404);
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
        assertThat(search("120113 1900 0101 0011").get("persons").toString()).contains("张一");
        assertThat(search("１２０１１３１９０００１０１００１１").get("persons").toString()).contains("张一");
        search("E12345678");
        assertThat(search("没有这个名称").get("organisations").size()).isZero();
        var trail = Files.readString(folder().resolve("looks.jsonl"));
        assertThat(trail)
                .contains("120113********0011", "SEARCH")
                .doesNotContain("190001010011", "1900 0101", "１９００", "E12345678");
    }

    @Test
    void whoReadsTheOrdersOfAnOrganisationIsWrittenDownWithEverybodyTheyShowed() throws Exception {
        var hit = search("120113190203030037").get("persons").get(0).get("person");
        var token =
                hit.get("ref").asString().substring(hit.get("ref").asString().indexOf('#'));
        var before = dockets().size();

        get("/api/organisations/" + E03 + "/docket?asOf=2026-09-01");

        assertThat(dockets())
                .hasSize(before + 1)
                .last()
                .asString()
                .contains("\"actor\":\"demo\"", "\"organisation\":\"" + E03 + "\"", "\"day\":\"2026-09-01\"", token);
    }

    private static List<String> dockets() throws Exception {
        return Files.readAllLines(folder().resolve("looks.jsonl")).stream()
                .filter(line -> line.contains("\"kind\":\"DOCKET\""))
                .toList();
    }

    @Test
    void aPersonIsShownMaskedWithOfficesAndWhatReachesHimAndTheLookIsWrittenDown() throws Exception {
        var hit = search("120113190203030037").get("persons").get(0).get("person");
        var person = get("/api/persons/" + hit.get("id").asString() + "?asOf=2026-11-21");
        assertThat(person.get("restrictions").toString()).contains("LAB-01", "2029-08-20");
        assertThat(person.toString()).contains("120113********0037").doesNotContain("190203030037");
        assertThat(Files.readString(folder().resolve("looks.jsonl"))).contains("\"kind\":\"PERSON\"");
        assertThat(send(request("/api/persons/nobody").build()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasKnownThenAnswersThenAlsoInSearchesNamesAndPersons() throws Exception {
        var tick = new Ticks(graph).last();
        var known = new Ticks(graph).instant(tick).orElseThrow();
        var other = Fact.of(
                FactKind.PROFILE,
                List.of(organisation),
                Map.of("name", "北辰丙建设集团有限公司", "type", "COMPANY", "region", "120113", "status", "ACTIVE"),
                new Period(LocalDate.parse("2030-01-01"), null),
                "更名");
        var dismissed = Fact.of(
                FactKind.SERVES,
                List.of(keys.ref(Document.citizen("120113190203030037")), new PartyRef("USCC", "91120113MA900010XW")),
                Map.of("office", "SUPERVISOR"),
                new Period(LocalDate.parse("2024-01-01"), null),
                "更名");
        var batch = new Batches(graph).open("later", "later.csv", "0");
        Thread.sleep(5);
        graph.inTransaction(() -> new Facts(graph)
                .write(new Ticks(graph).next(), batch, List.of(new Stated(other, 2), new Stated(dismissed, 3))));

        assertThat(found("北辰丙", null, "2031-01-01")).contains("北辰丙建设集团有限公司");
        assertThat(found("北辰丙", null, "2026-11-21")).contains("北辰丙建设有限公司").doesNotContain("集团");
        assertThat(found("北辰丙", known.toString(), "2031-01-01"))
                .as("the new name was not known")
                .contains("北辰丙建设有限公司")
                .doesNotContain("集团");
        assertThat(found(E03, "2000-01-01T00:00:00Z", null))
                .as("nothing was known")
                .contains("KNOWN_AT_NOT_FOUND");
        var id = search("120113190203030037")
                .get("persons")
                .get(0)
                .get("person")
                .get("id")
                .asString();
        assertThat(get("/api/persons/" + id + "?asOf=2026-11-21").toString()).contains("SUPERVISOR", "LAB-01");
        assertThat(get("/api/persons/" + id + "?asOf=2026-11-21&knownAt=" + known)
                        .toString())
                .contains("LAB-01")
                .doesNotContain("SUPERVISOR");
    }

    private String found(String text, @Nullable String knownAt, @Nullable String asOf) throws Exception {
        var asked = new HashMap<String, String>(Map.of("text", text));
        if (knownAt != null) {
            asked.put("knownAt", knownAt);
        }
        if (asOf != null) {
            asked.put("asOf", asOf);
        }
        return send(body("/api/search", asked)).body();
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
        for (var address : List.of(
                "/api/persons/120113190001010011",
                "/api/persons/120113190001010011/eligibility?post=DIRECTOR&organisation=" + E03,
                "/api/persons/120113000101001",
                "/api/organisations/" + E03 + "/why-not?person=120113190001010011",
                "/api/organisations/" + E03 + "/why-not?person=12011319000101001%31",
                "/api/organisations/120113190001010011",
                "/?q=120113190001010011")) {
            var answer400 = send(request(address).build());
            assertThat(answer400.statusCode()).as(address).isEqualTo(400);
            assertThat(answer400.body())
                    .contains("NUMBER_IN_ADDRESS")
                    .doesNotContain("190001010011")
                    .doesNotContain("120113000101001");
        }
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
        assertThat(Files.readString(folder().resolve("looks.jsonl")))
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
        var id = imported("enterprises.csv", csv);
        var events = send(request("/api/imports/" + id + "/events").build());
        assertThat(events.body()).contains("event:end", "\"state\":\"DONE\"", "\"rejected\":1", "错码有限公司");
        assertThat(get("/api/organisations/91120113MA9000011H").get("name").asString())
                .isEqualTo("北辰甲食品有限公司");
    }

    @Test
    void stepsOfCasesAndOtherFormatsAreLoadedToo() throws Exception {
        var objection = """
                objection_no,decision_no,authority,filed_on,needs_provider,decided_on,outcome,reason
                异〔2026〕1号,无此决定〔2026〕1号,北辰区人社局,2026-09-01,true,,,
                """;
        var steps = send(request("/api/imports/" + imported("objections.csv", objection) + "/events")
                .build());
        assertThat(steps.body()).contains("\"state\":\"DONE\"", "\"facts\":2").doesNotContain("\"rejected\":1");
        var bods = """
                [{"statementId":"s1","recordId":"r1","recordType":"entity","recordDetails":{"isComponent":false,
                "entityType":{"type":"registeredEntity"},"name":"Foreign Ltd","uri":"x"}}]
                """;
        var foreign = send(request("/api/imports/" + imported("register.json", bods) + "/events")
                .build());
        assertThat(foreign.body())
                .as("what no fact takes is told")
                .contains("\"state\":\"DONE\"", "\"facts\":1", "NOT_MAPPED", "/uri");
    }

    @Test
    void onlyAnAdministratorSaysWhoIsToldOfChanges() throws Exception {
        var refused = send(body("/api/receivers", Map.of("url", "https://example.org/hook")));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("RECEIVERS_FORBIDDEN");
        assertThat(get("/api/receivers").size()).isZero();
    }
}
