package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zelian.Zelian;
import org.zelian.graph.Batches;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Identity;
import org.zelian.graph.Parties;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Document;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.liability.Engine;
import org.zelian.liability.Ledger;
import org.zelian.liability.Rulebook;
import org.zelian.liability.Tracer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over a store of its own, as the page uses it: the legal representative was replaced a day before the listing. */
@SpringBootTest(
        classes = Zelian.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"zelian.demo=true", "zelian.neo4j.page-cache-mib=32"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class ApiIT {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String E03 = "91120113MA90000389";

    // Spring asks for it before JUnit would have made a temporary one.
    private static final Path FOLDER =
            Path.of("target", "api-it-" + ProcessHandle.current().pid());

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @Autowired
    private Questions questions;

    @Autowired
    private Rulebook book;

    @Autowired
    private IdentityKeys keys;

    private final HttpClient client = HttpClient.newHttpClient();
    private final PartyRef organisation = new PartyRef("USCC", E03);
    private final List<Stated> stated = new ArrayList<>();
    private final List<Identity> papers = new ArrayList<>();

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry registry) {
        registry.add("zelian.neo4j.folder", () -> FOLDER.resolve("store").toString());
        registry.add("zelian.home", () -> FOLDER.toString());
    }

    @BeforeAll
    void theStory() {
        var p01 = person("张一", "120113190001010011");
        var p02 = person("李二", "120113190102020024");
        var p03 = person("王三", "120113190203030037");
        state(
                FactKind.PROFILE,
                List.of(organisation),
                Map.of("name", "北辰丙建设有限公司", "type", "COMPANY", "region", "120113", "status", "ACTIVE"),
                "2018-04-02",
                null);
        serves(p01, "2020-01-01", "2026-08-19");
        serves(p02, "2026-08-19", null);
        state(
                FactKind.ACT,
                List.of(organisation),
                Map.of(
                        "act", "LISTING",
                        "trigger", "LAB",
                        "decisionNo", "津人社失信〔2026〕3号",
                        "authority", "北辰区人社局",
                        "decidedOn", "2026-08-20",
                        "violationFrom", "2026-03-01",
                        "violationTo", "2026-05-31"),
                "2026-08-20",
                null);
        state(
                FactKind.NAMES,
                List.of(p03),
                Map.of("decisionNo", "津人社失信〔2026〕3号", "authority", "北辰区人社局", "capacity", "DIRECT_MANAGER"),
                "2026-08-20",
                null);
        var batch = new Batches(graph).open("test", "story.csv", "0");
        graph.inTransaction(() -> {
            var tick = new Ticks(graph).next();
            new Parties(graph).settle(tick, papers);
            new Facts(graph).write(tick, batch, stated);
        });
        questions.derive();
        graph.inTransaction(() -> {
            var tracer = new Tracer(new Engine(book), graph, new Ticks(graph).last());
            var ledger = new Ledger(graph, book);
            tracer.all(group -> ledger.write(new Ticks(graph).next(), ledger.plan(group)));
        });
    }

    @Test
    void theOrganisationIsThere() throws Exception {
        var head = get("/api/organisations/" + E03);
        assertThat(head.get("name").asString()).isEqualTo("北辰丙建设有限公司");
        assertThat(head.get("type").get("zh").asString()).isEqualTo("公司");
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
    void aDraftShowsWhoWouldAnswerAndLeavesNothing() throws Exception {
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
        var seen = post("/api/organisations/" + E03 + "/acts/draft?asOf=2026-11-21", draft);
        assertThat(seen.get("stored").asBoolean()).isFalse();
        assertThat(seen.get("liabilities").toString()).contains("津税〔2026〕9号");
        assertThat(get("/api/organisations/" + E03 + "/acts").size()).isEqualTo(acts);
        var bad = send(body(
                "/api/organisations/" + E03 + "/acts/draft",
                Map.of("kind", "listings", "row", Map.of("org_uscc", E03, "list_code", "NO_SUCH_LIST"))));
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("\"code\"", "\"advice\"");
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

    private JsonNode post(String path, Object content) throws IOException, InterruptedException {
        var answer = send(body(path, content));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpRequest body(String path, Object content) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(content)))
                .build();
    }

    private JsonNode row(JsonNode rows, String name) {
        for (var row : rows) {
            if (row.get("person").toString().contains(name)) {
                return row;
            }
        }
        throw new AssertionError("no row for " + name + " in " + rows);
    }

    private PartyRef person(String name, String number) {
        var document = Document.citizen(number);
        var ref = keys.ref(document);
        papers.add(Identity.of(ref, document.mask(), keys.encrypt(number)));
        state(
                FactKind.PERSON,
                List.of(ref),
                Map.of("name", name, "documents", document.mask(), "state", "RESOLVED"),
                null,
                null);
        return ref;
    }

    private void serves(PartyRef person, String from, @Nullable String to) {
        state(FactKind.SERVES, List.of(person, organisation), Map.of("office", "LEGAL_REPRESENTATIVE"), from, to);
    }

    private void state(
            FactKind kind,
            List<PartyRef> ends,
            Map<String, String> values,
            @Nullable String from,
            @Nullable String to) {
        var days = new Period(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        stated.add(new Stated(Fact.of(kind, ends, values, days, "登记"), stated.size() + 2L));
    }

    private JsonNode search(String text) throws IOException, InterruptedException {
        var answer = send(request("/api/search")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("text", text))))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var answer = send(request(path).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
