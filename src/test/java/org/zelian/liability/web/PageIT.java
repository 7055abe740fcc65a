package org.zelian.liability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page in a real browser: from the keyboard, in both languages, light and dark, narrow and printed. */
class PageIT extends ApiStore {
    private static final Path UI = Path.of("src/main/ui");

    /** An order to correct whose day is long past, so that somebody has something to do. */
    @BeforeAll
    void somethingIsLate() throws Exception {
        var order = """
                order_no,org_uscc,authority,issued_on,due_on,verified_on,result
                催改〔2026〕1号,91120113MA90000389,北辰区人社局,2026-06-08,2026-07-08,,
                """;
        assertThat(send(request("/api/imports/" + imported("rectifications.csv", order) + "/events")
                                .build())
                        .body())
                .contains("\"state\":\"DONE\"", "\"facts\":1");
    }

    @Test
    void anOfficerFindsAnEnterpriseSeesWhoAnswersAndWhy() throws Exception {
        Assumptions.assumeTrue(
                Files.exists(Path.of("target/classes/static/index.html")),
                "The page was not built (-DskipUi), so no browser looked at it");
        var browser = browser();
        Assumptions.assumeTrue(
                browser.isPresent(), "No Chromium on this machine (ZELIAN_CHROMIUM or the path), so none looked at it");
        var log = folder().resolve("page.log");
        var script = new ProcessBuilder(
                        "node",
                        "e2e/page.mjs",
                        "http://localhost:" + port,
                        browser.get(),
                        Path.of("target/pictures").toAbsolutePath().toString())
                .directory(UI.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var ended = script.waitFor(6, TimeUnit.MINUTES);
        if (!ended) {
            script.destroyForcibly();
        }
        assertThat(ended && script.exitValue() == 0).as(Files.readString(log)).isTrue();
    }

    private static Optional<String> browser() {
        var told = Optional.ofNullable(System.getenv("ZELIAN_CHROMIUM")).stream();
        return Stream.concat(
                        told, Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst();
    }
}
