package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a careless or malicious user does to {@code trace} and {@code load}, with files, folders and places to write. */
@Timeout(120)
class HostileUserIT {
    private static final String USCC = "91120113MA90000389";

    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private static Terminal terminal;

    @BeforeAll
    static void open() {
        terminal = new Terminal(home);
    }

    @AfterAll
    static void close() {
        terminal.close();
    }

    private Path input(String name, String person, String number) throws IOException {
        var input = Files.createDirectories(folder.resolve("in"));
        Files.writeString(input.resolve("enterprises.csv"), """
                uscc,name,type,region,status,reg_date
                %s,%s,COMPANY,120113,ACTIVE,2015-01-01
                """.formatted(USCC, name));
        Files.writeString(input.resolve("persons.csv"), """
                row_id,name,doc_type,doc_number
                p1,%s,CITIZEN_ID,120113190001010011
                """.formatted(person));
        Files.writeString(input.resolve("tenures.csv"), """
                org_uscc,person_doc,role,from,to,source
                %s,120113190001010011,LEGAL_REPRESENTATIVE,2020-01-01,,@登记
                """.formatted(USCC));
        Files.writeString(input.resolve("listings.csv"), """
                org_uscc,list_code,decision_no,authority,decision_date,basis_doc_no,basis_doc_date,violation_from,violation_to
                %s,LAB,%s,-人社局,2026-08-20,津0号,2026-06-10,2026-03-01,2026-05-31
                """.formatted(USCC, number));
        return input;
    }

    private int trace(Path input) {
        return terminal.run("trace", input, "--as-of", "2026-11-21", "--out", folder.resolve("out"));
    }

    @Test
    void aNameThatIsAFormulaStaysText() throws IOException {
        var input = input("-2+3", "@SUM(A1)", "+1号");
        assertThat(trace(input)).as(terminal.said()).isEqualTo(Exit.OK);
        try (var files = Files.list(folder.resolve("out"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                assertThat(Files.readString(file)).doesNotContainPattern("[,\\n\\uFEFF]\"?[=+@\\-\\t]");
            }
        }
        assertThat(Files.readString(folder.resolve("out/liabilities.csv"))).contains("'@SUM(A1)", "'+1号", "'-2+3");
        try (var book = new ZipFile(folder.resolve("out/result.xlsx").toFile())) {
            var entries = book.entries().asIterator();
            while (entries.hasNext()) {
                var text = new String(book.getInputStream(entries.next()).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).doesNotContain("<f>");
            }
        }
    }

    @Test
    void aCellOfAMillionCharactersIsReadOrRefusedAndEveryFileIsWritten() throws IOException {
        var input = input("甲".repeat(900_000), "张一", "津1号");
        assertThat(trace(input)).as(terminal.complained()).isIn(Exit.OK, Exit.REFUSED);
        assertThat(folder.resolve("out/summary.json")).exists();
        assertThat(trace(input("甲".repeat(1_000_001), "张一", "津1号")))
                .as(terminal.complained())
                .isEqualTo(Exit.REFUSED);
        assertThat(Files.readString(folder.resolve("out/rejected.csv"))).contains("enterprises.csv,2");
    }

    @Test
    void whatIsNoFileIsNeverWaitedFor() throws IOException, InterruptedException {
        var input = input("甲", "张一", "津1号");
        var pipe = input.resolve("branches.csv");
        Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "mkfifo makes no pipes here");
        Files.createDirectory(input.resolve("groups.csv"));
        Files.createSymbolicLink(input.resolve("licences.csv"), Path.of("nowhere"));
        Files.createSymbolicLink(input.resolve("events.csv"), Path.of("/dev/zero"));
        assertThat(trace(input)).as(terminal.complained()).isEqualTo(Exit.REFUSED);
        assertThat(Files.readString(folder.resolve("out/rejected.csv")))
                .contains("branches.csv,0,,NOT_A_FILE", "groups.csv,0,,NOT_A_FILE", "licences.csv,0,,NOT_A_FILE")
                .contains("events.csv,0,,NOT_A_FILE");
        assertThat(Files.readString(folder.resolve("out/liabilities.csv"))).contains("张一");
    }

    @Test
    void whatLiesInTheFolderOfResultsStaysAsItIs() throws IOException {
        var out = Files.createDirectories(folder.resolve("out"));
        var foreign = Files.writeString(out.resolve("mine.txt"), "mine");
        var victim = Files.writeString(folder.resolve("victim.txt"), "victim");
        for (var name : new String[] {"liabilities.csv", "result.xlsx", "summary.json"}) {
            Files.createSymbolicLink(out.resolve(name + ".part"), victim);
            Files.createSymbolicLink(out.resolve(name), victim);
        }
        assertThat(trace(input("甲", "张一", "津1号"))).isEqualTo(Exit.OK);
        assertThat(foreign).hasContent("mine");
        assertThat(victim).hasContent("victim");
        assertThat(out.resolve("liabilities.csv")).isRegularFile().content().contains("张一");
        try (var files = Files.list(out)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");
        assertThat(trace(input("甲", "张一", "津1号"))).isEqualTo(Exit.FAILED);
        assertThat(terminal.complained()).contains(folder.resolve("out").toString());
        assertThat(folder.resolve("out")).hasContent("a file");
    }

    @Test
    void aServerThatRefusesTheChoicesBesideItsStoreSaysWhyInOneSentence() throws IOException, InterruptedException {
        var store = Files.createDirectories(folder.resolve("choices"));
        Files.writeString(store.resolve("office.yaml"), "polcy: {notice.days: 5}");

        var child = Child.start(folder.resolve("home"), "serve", "--store", store, "--port", 0);

        assertThat(child.endsWithin(120_000)).isTrue();
        assertThat(child.said())
                .contains("office.yaml has the key polcy", "OFFICE_KEY")
                .doesNotContain("Exception", "\tat ");
        assertThat(child.said().lines().count()).isLessThan(5);
    }

    @Test
    void aFullDiskLeavesTheEarlierResultsAndNoHalfFile() throws IOException, InterruptedException {
        var small = Files.createDirectory(folder.resolve("small"));
        var mount = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=64k", "none", small.toString()).start();
        Assumptions.assumeTrue(mount.waitFor() == 0, "no small file system can be mounted here");
        try {
            var input = input("甲".repeat(60_000), "张一", "津1号");
            Files.writeString(small.resolve("liabilities.csv"), "earlier");
            assertThat(terminal.run("trace", input, "--out", small)).isEqualTo(Exit.FAILED);
            assertThat(terminal.complained()).contains("读写失败");
            assertThat(small.resolve("liabilities.csv")).hasContent("earlier");
            try (var files = Files.list(small)) {
                assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
            }
        } finally {
            new ProcessBuilder("umount", small.toString()).start().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void aHeaderTwiceAMarkInTheMiddleAndAZeroByteAreRefusedWithTheirPlace() throws IOException {
        var input = input("甲", "张一", "津1号");
        Files.writeString(input.resolve("branches.csv"), "branch_uscc,branch_uscc,parent_uscc,from,to\n");
        Files.writeString(
                input.resolve("licences.csv"),
                "org_uscc,kind,number,from,to\n" + USCC + ",FOOD,\uFEFF1\0,2020-01-01,\n");
        assertThat(trace(input)).isEqualTo(Exit.REFUSED);
        assertThat(Files.readString(folder.resolve("out/rejected.csv"))).contains("branches.csv,1,", "licences.csv,2,");
        assertThat(Files.readString(folder.resolve("out/liabilities.csv"))).contains("张一");
    }

    @Test
    void theResultsOfATraceAreNoDeliveryAndHarmNothing() throws IOException {
        var input = input("甲", "张一", "津1号");
        assertThat(terminal.run("trace", input, "--as-of", "2026-11-21", "--out", input))
                .isEqualTo(Exit.OK);
        assertThat(Files.readString(input.resolve("tenures.csv"))).contains("@登记");
        assertThat(trace(input)).as(terminal.complained()).isIn(Exit.OK, Exit.REFUSED);
        assertThat(Files.readString(folder.resolve("out/liabilities.csv"))).contains("张一");
    }
}
