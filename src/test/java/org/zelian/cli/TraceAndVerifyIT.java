package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.cli.screen.Screen;
import org.zelian.graph.LentStore;

/** The commands over one small folder and one office's store. */
class TraceAndVerifyIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), TraceFolder.CHINA);

    private static final LentStore STORE = new LentStore(CLOCK);

    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @AfterAll
    static void close() {
        STORE.close();
    }

    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        var screen = new Screen(new PrintWriter(out), new PrintWriter(err), false, false);
        var system = new Properties();
        system.setProperty("user.home", home.toString());
        system.setProperty("os.name", "Linux");
        var keys = new KeyPlace(Map.of(), system, screen::note);
        var desk = new Desk(
                screen,
                CLOCK,
                keys,
                settings -> {
                    throw new IllegalStateException("no server here");
                },
                STORE,
                (where, options) -> STORE.again());
        return Commands.line(desk, null).execute(arguments);
    }

    private Path wages(String last) throws IOException {
        var input = Files.createDirectories(folder.resolve("wages"));
        Files.writeString(input.resolve("enterprises.csv"), """
                uscc,name,type,region,status,reg_date
                91120113MA90000389,北辰丙建设有限公司,COMPANY,120113,ACTIVE,2015-01-01
                """);
        Files.writeString(input.resolve("persons.csv"), """
                row_id,name,doc_type,doc_number
                p1,张一,CITIZEN_ID,120113190001010011
                p2,李二,CITIZEN_ID,120113190202020021
                """);
        Files.writeString(input.resolve("tenures.csv"), """
                org_uscc,person_doc,role,from,to,source
                91120113MA90000389,120113190001010011,LEGAL_REPRESENTATIVE,2020-01-01,%s,登记
                91120113MA90000389,120113190202020021,LEGAL_REPRESENTATIVE,2026-08-19,,登记
                """.formatted(last));
        Files.writeString(input.resolve("listings.csv"), """
                org_uscc,list_code,decision_no,authority,decision_date,basis_doc_no,basis_doc_date,violation_from,violation_to
                91120113MA90000389,LAB,津1号,人社局,2026-08-20,津0号,2026-06-10,2026-03-01,2026-05-31
                """);
        return input;
    }

    @Test
    void whoLedAtTheViolationAnswersAndTheProofIsDerivedAnew() throws IOException {
        var input = wages("2026-08-19");
        var results = folder.resolve("out");

        assertThat(run("trace", input + "", "--as-of", "2026-11-21", "--out", results + ""))
                .isEqualTo(Exit.OK);
        assertThat(out.toString()).contains("张一 120113********0011", "LAB-01 保障农民工工资支付条例 §48(1)", "拟定");
        assertThat(out.toString()).doesNotContain("李二 120113");

        assertThat(run("verify", results + "", "--against", input + "")).isEqualTo(Exit.OK);
        assertThat(out.toString()).contains("证书全部重新推出");
    }

    @Test
    void aChangedCellIsNamedWithItsFileAndLine() throws IOException {
        var results = folder.resolve("out");
        run("trace", wages("2026-08-19") + "", "--as-of", "2026-11-21", "--out", results + "");

        assertThat(run("verify", results + "", "--against", wages("2026-08-18") + ""))
                .isEqualTo(Exit.REFUSED);
        assertThat(out.toString())
                .contains("tenures.csv 第 2 行 · line 2, to: 证书 certificate 2026-08-19, 此处 here 2026-08-18");
    }

    @Test
    void aCertificateThatWasChangedIsNotBelieved() throws IOException {
        var input = wages("2026-08-19");
        var results = folder.resolve("out");
        run("trace", input + "", "--as-of", "2026-11-21", "--out", results + "");
        var file = results.resolve("certificates.jsonl");
        Files.writeString(file, Files.readString(file).replace("2026-05-31", "2026-05-30"));

        assertThat(run("verify", results + "", "--against", input + "")).isEqualTo(Exit.REFUSED);
        assertThat(out.toString()).contains("was changed after it was written");
    }

    @Test
    void aProofIsDerivedAnewUnderAnotherPolicyUnlessThatConcernsItsOwnRule() throws IOException {
        var input = wages("2026-08-19");
        var results = folder.resolve("out");
        run("trace", input + "", "--as-of", "2026-11-21", "--out", results + "");
        decide(input.resolve("trace.yaml"), "roleTime.JUD-02: AT_DECISION");
        assertThat(run("verify", results + "", "--against", input + "")).isEqualTo(Exit.OK);

        decide(input.resolve("trace.yaml"), "roleTime.LAB-01: AT_DECISION");
        assertThat(run("verify", results + "", "--against", input + "")).isEqualTo(Exit.REFUSED);
        assertThat(out.toString()).contains("another policy (trace.yaml): LAB-01 (2022, CN), 证书 certificate");
    }

    private static void decide(Path file, String choice) throws IOException {
        Files.writeString(file, "policy:\n  " + choice + "\n");
    }

    @Test
    void aSupposedListingSaysWhoWouldAnswer() throws IOException {
        assertThat(run(
                        "what-if",
                        "--in",
                        wages("2026-08-19") + "",
                        "--uscc",
                        "91120113MA90000389",
                        "--list",
                        "LAB",
                        "--violation",
                        "2026-09-01..2026-09-30",
                        "--decided",
                        "2026-11-20"))
                .isEqualTo(Exit.OK);
        assertThat(out.toString()).contains("nothing was stored", "李二 120113********0021");
    }

    @Test
    void theLedgerIsBroughtUpToDateOnceAndAWithdrawnListingTakesItsLiabilitiesAlong() throws IOException {
        var input = wages("2026-08-19");
        STORE.get().close();

        assertThat(run("load", input + "", "--store", home + "")).isEqualTo(Exit.OK);
        run("run", "--store", home + "", "--json");
        assertThat(out.toString()).contains("\"added\":2");
        run("run", "--all", "--store", home + "", "--json");
        assertThat(out.toString()).contains("\"added\":0", "\"unchanged\":2");
        decide(home.resolve("office.yaml"), "roleTime.LAB-01: AT_DECISION");
        run("run", "--store", home + "", "--json");
        assertThat(out.toString())
                .as(
                        "who led at the violation goes, who led at the decision comes; the unit is proven under the new choice")
                .contains("\"added\":1", "\"changed\":1", "\"withdrawn\":1");
        Files.delete(home.resolve("office.yaml"));
        run("run", "--store", home + "", "--json");
        assertThat(out.toString()).contains("\"added\":1", "\"withdrawn\":1");
        run("run", "--store", home + "", "--json");
        assertThat(out.toString()).as("nothing changed").contains("\"added\":0", "\"unchanged\":0");

        run("load", input + "", "--store", home + "", "--json");
        assertThat(out.toString()).contains("\"added\":0");
        assertThat(run("withdraw", "--batch", "b4", "--store", home + "")).isEqualTo(Exit.OK);
        run("run", "--store", home + "", "--json");
        assertThat(out.toString()).contains("\"withdrawn\":2");
    }
}
