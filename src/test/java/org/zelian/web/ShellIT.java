package org.zelian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Uscc;

/** The shell by itself, with one small controller behind it and no database. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        classes = ShellIT.Shell.class,
        properties = {
            // The fixed clock of this test stands in for that of the program.
            "spring.main.allow-bean-definition-overriding=true",
            "spring.autoconfigure.exclude="
                    + "org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration,"
                    + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration,"
                    + "org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration",
        })
class ShellIT {
    private static final String CHOSEN = "seven green bicycles";

    @TempDir
    private static Path home;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({
        AboutResource.class,
        Problems.class,
        ProblemWriter.class,
        SecurityConfiguration.class,
        SessionResource.class,
        WebConfiguration.class
    })
    static class Shell {
        @Bean
        @Primary
        Clock storyClock() {
            return Clock.fixed(Instant.parse("2026-11-20T17:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        Echo echo() {
            return new Echo();
        }
    }

    @RestController
    static class Echo {
        @GetMapping("/api/echo/{uscc}")
        Map<String, String> echo(@PathVariable Uscc uscc, @RequestParam LocalDate asOf, Actor actor) {
            return Map.of("uscc", uscc.value(), "asOf", asOf.toString(), "actor", actor.name());
        }

        @PostMapping("/api/echo")
        Map<String, String> write(Actor actor) {
            return Map.of("actor", actor.name());
        }

        @GetMapping("/api/broken")
        String broken() {
            throw new IllegalStateException("secret inner words");
        }
    }

    @BeforeAll
    static void anAccountWithAnOwnSecret() {
        var told = new StringBuilder();
        var accounts = Accounts.open(home.resolve("accounts.json"), Clock.systemUTC(), told::append);
        assertThat(accounts.replaceSecret("officer", told.toString(), CHOSEN)).isPresent();
    }

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        registry.add("zelian.home", () -> home.toString());
    }

    @Test
    void aboutIsOpenAndSaysTheDayOfTheLaw() throws Exception {
        var answer = get("/api/about");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"today\":\"2026-11-21\"", "\"demo\":false", "\"actor\":null");
    }

    @Test
    void theApiAsksWhoYouAreWithoutABrowsersPrompt() throws Exception {
        var answer = get("/api/echo/91120113MA90000389?asOf=2026-11-21");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(answer.body()).contains("\"code\":\"SIGN_IN\"", "\"found\":", "\"advice\":");
    }

    @Test
    void aControllerGetsCodeDayAndActor() throws Exception {
        var answer = getAs("/api/echo/91120113ma9000038%209?asOf=2026-11-21");
        assertThat(answer.body()).contains("91120113MA90000389", "2026-11-21", "officer");
    }

    @Test
    void badInputIsAProblemWithTheWordsFound() throws Exception {
        assertThat(getAs("/api/echo/91120113MA90000388?asOf=2026-11-21").body())
                .contains("\"code\":\"USCC", "\"advice\"");
        var day = getAs("/api/echo/91120113MA90000389?asOf=21.11.2026");
        assertThat(day.statusCode()).isEqualTo(400);
        assertThat(day.body()).contains("\"code\":\"DAY\"", "21.11.2026");
        assertThat(getAs("/api/echo/91120113MA90000389").body()).contains("\"code\":\"BAD_REQUEST\"", "asOf");
    }

    @Test
    void aFaultOfOursTellsAReferenceAndNothingElse() throws Exception {
        var answer = getAs("/api/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"code\":\"FAULT\"", "reference").doesNotContain("inner words");
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectItsReader() throws Exception {
        for (var path : new String[] {"/", "/api/about", "/api/echo/x", "/nothing"}) {
            var headers = get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("none"))
                    .as(path)
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("no-referrer");
        }
    }

    @Test
    void aForgedWriteFromAnotherPageIsRefused() throws Exception {
        var forged = request("/api/echo")
                .header("Authorization", basic("officer", CHOSEN))
                .header("Origin", "https://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(send(forged).statusCode()).isEqualTo(403);
        var program = request("/api/echo")
                .header("Authorization", basic("officer", CHOSEN))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(send(program).body()).contains("officer");
    }

    @Test
    void aWrongSecretOpensNothing() throws Exception {
        var request = request("/api/echo/91120113MA90000389?asOf=2026-11-21")
                .header("Authorization", basic("officer", "guess"))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionIsOpenedWithAnOwnCookieAndClosed() throws Exception {
        var entered = send(request("/api/session")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"officer\",\"secret\":\"" + CHOSEN + "\"}"))
                .build());
        assertThat(entered.statusCode()).isEqualTo(200);
        var cookie = entered.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("zelian="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
        var asked = send(request("/api/echo/91120113MA90000389?asOf=2026-11-21")
                .header("Cookie", cookie.split(";", 2)[0])
                .build());
        assertThat(asked.body()).contains("officer");
    }

    @Test
    void theApiDescribesItself() throws Exception {
        var answer = getAs("/v3/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"openapi\":\"3.", "/api/echo/{uscc}", "/api/session");
        assertThat(get("/v3/api-docs").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    private HttpResponse<String> getAs(String path) throws IOException, InterruptedException {
        return send(
                request(path).header("Authorization", basic("officer", CHOSEN)).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String basic(String name, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }
}
