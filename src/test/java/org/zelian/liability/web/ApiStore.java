package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
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
import org.zelian.registry.Sways;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A store with one story, served: the legal representative was replaced a day before the listing. */
@SpringBootTest(
        classes = Zelian.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"zelian.demo=true", "zelian.neo4j.page-cache-mib=32"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
abstract class ApiStore {
    static final JsonMapper JSON = JsonMapper.shared();
    static final String E03 = "91120113MA90000389";

    // Each class has a store of its own; Spring asks for it before JUnit would have made a temporary one.
    private static final AtomicReference<Path> FOLDER = new AtomicReference<>();
    private static final AtomicInteger STORES = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Graph graph;

    @Autowired
    Questions questions;

    @Autowired
    Rulebook book;

    @Autowired
    IdentityKeys keys;

    final HttpClient client = HttpClient.newHttpClient();
    final PartyRef organisation = new PartyRef("USCC", E03);
    final List<Stated> stated = new ArrayList<>();
    final List<Identity> papers = new ArrayList<>();

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry registry) {
        var here = Path.of("target", "api-it-" + ProcessHandle.current().pid() + "-" + STORES.incrementAndGet());
        FOLDER.set(here);
        registry.add("zelian.neo4j.folder", () -> here.resolve("store").toString());
        registry.add("zelian.home", here::toString);
    }

    /** Where the store, the key and the trails of this class are. */
    static Path folder() {
        return FOLDER.get();
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
        new Sways(graph).rebuild();
        questions.listed().rebuild();
        graph.inTransaction(() -> {
            var tracer = new Tracer(new Engine(book), graph, new Ticks(graph).last());
            var ledger = new Ledger(graph, book);
            tracer.all(group -> ledger.write(new Ticks(graph).next(), ledger.plan(group)));
        });
    }

    JsonNode post(String path, Object content) throws IOException, InterruptedException {
        var answer = send(body(path, content));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    HttpRequest body(String path, Object content) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(content)))
                .build();
    }

    JsonNode row(JsonNode rows, String name) {
        for (var row : rows) {
            if (row.get("person").toString().contains(name)) {
                return row;
            }
        }
        throw new AssertionError("no row for " + name + " in " + rows);
    }

    PartyRef person(String name, String number) {
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

    void serves(PartyRef person, String from, @Nullable String to) {
        state(FactKind.SERVES, List.of(person, organisation), Map.of("office", "LEGAL_REPRESENTATIVE"), from, to);
    }

    void state(
            FactKind kind,
            List<PartyRef> ends,
            Map<String, String> values,
            @Nullable String from,
            @Nullable String to) {
        var days = new Period(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        stated.add(new Stated(Fact.of(kind, ends, values, days, "登记"), stated.size() + 2L));
    }

    JsonNode search(String text) throws IOException, InterruptedException {
        var answer = send(request("/api/search")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("text", text))))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        var answer = send(request(path).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends one file to be loaded, and gives the id of its import. */
    String imported(String name, String content) throws Exception {
        var started = send(request("/api/imports")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n"
                                + "Content-Type: text/plain\r\n\r\n" + content + "\r\n--b--\r\n"))
                .build());
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        return JSON.readTree(started.body()).get("id").asString();
    }
}
