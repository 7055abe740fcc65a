package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.cli.screen.Screen;

class CommandsTests {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        var screen = new Screen(new PrintWriter(out), new PrintWriter(err), false, true);
        var system = new Properties();
        system.setProperty("user.home", folder.toString());
        system.setProperty("os.name", "Linux");
        var desk = new Desk(
                screen,
                Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), TraceFolder.CHINA),
                new KeyPlace(Map.of(), system, screen::note),
                settings -> {
                    throw new IllegalStateException("no server here");
                },
                () -> {
                    throw new IllegalStateException("no store here");
                },
                (store, options) -> {
                    throw new IllegalStateException("no store here");
                });
        return Commands.line(desk, null).execute(arguments);
    }

    @Test
    void withoutArgumentsTheHelpTellsEveryCommand() {
        assertThat(run()).isEqualTo(Exit.OK);
        assertThat(out.toString())
                .contains("zelian trace import/sample --as-of 2026-11-21 --out out")
                .contains("trace ", "verify ", "what-if ", "load ", "withdraw ", "run ", "report ", "catalogue ")
                .contains("audit ", "generate ", "serve ", "demo ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trace",
                "verify",
                "what-if",
                "load",
                "withdraw",
                "run",
                "report",
                "tasks",
                "daily",
                "exchange",
                "catalogue",
                "generate",
                "serve"
            })
    void everyCommandTeachesByAnExample(String command) {
        assertThat(run(command, "--help")).isEqualTo(Exit.OK);
        assertThat(out.toString()).contains("示例 · Example:", "zelian " + command, "退出码 · Exit codes:");
    }

    @Test
    void wrongUsageIsSaidWithTheWayToTheHelp() {
        assertThat(run("trace", "import/sample")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("用法有误 · Wrong usage: ", "--out", "zelian trace --help");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsSaidWithTheRightForm() {
        assertThat(run("trace", "x", "--out", "o", "--as-of", "2026-11-31")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("“2026-11-31” 不是日期", "write 2026-11-21");
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        assertThat(run("trace", folder.resolve("no").toString(), "--out", "o")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("There is no such folder.");
    }

    @Test
    void anUnknownRuleIsRefusedWithItsNeighbours() {
        assertThat(run("catalogue", "show", "LAB-1")).isEqualTo(Exit.REFUSED);
        assertThat(err.toString()).contains("LAB-01", "[UNKNOWN_RULE]");
    }

    @Test
    void aRuleIsShownAsJsonForPrograms() {
        assertThat(run("catalogue", "show", "LAB-01", "--json")).isEqualTo(Exit.OK);
        assertThat(out.toString()).startsWith("{\"versions\":[{").contains("\"id\":\"LAB-01\"");
    }

    @Test
    void aRegistryIsGeneratedWithTheSameBytesForTheSameSeed() throws Exception {
        for (var name : new String[] {"one", "two"}) {
            assertThat(run("generate", "--organisations", "20", "--seed", "3", "--out", folder.resolve(name) + ""))
                    .isEqualTo(Exit.OK);
        }
        assertThat(Files.readString(folder.resolve("one/tenures.csv")))
                .isEqualTo(Files.readString(folder.resolve("two/tenures.csv")));
        assertThat(out.toString()).contains("enterprises.csv");
    }

    @Test
    void theRateOfWrongCodesIsAnExitCodeToo() throws Exception {
        Files.writeString(folder.resolve("enterprises.csv"), "uscc,name,type\n91120113MA90000389,甲,COMPANY\n");
        assertThat(run("report", "codes", "--in", folder.toString())).isEqualTo(Exit.OK);
        Files.writeString(folder.resolve("enterprises.csv"), "uscc,name,type\n91120113MA90000380,甲,COMPANY\n");
        assertThat(run("report", "codes", "--in", folder.toString(), "--json")).isEqualTo(Exit.REFUSED);
        assertThat(out.toString()).contains("\"withinLimit\":false", "\"invalid\":1");
    }
}
