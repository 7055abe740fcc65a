package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions by command: what other rules would change, and who stands under the same controller. */
class QuestionsIT {
    private static final Path FOOD = Path.of("src/test/resources/scenarios/S16/input");
    private static final Path RULE = Path.of("src/main/resources/catalogue/rules/FOD-01.yaml");

    @TempDir
    private static Path folder;

    private static Terminal terminal;

    @BeforeAll
    static void open() {
        terminal = new Terminal(folder.resolve("home"));
    }

    @AfterAll
    static void close() {
        terminal.close();
    }

    private static Path rules(String name, String from, String to) throws IOException {
        var rules = Files.createDirectories(folder.resolve(name));
        var text = Files.readString(RULE);
        assertThat(text).contains(from);
        Files.writeString(rules.resolve("FOD-01.yaml"), text.replace(from, to));
        return rules;
    }

    @Test
    void aShorterTermChangesWhomTheRuleReachesAndNobodyElse() throws IOException {
        var out = folder.resolve("shorter");
        int exit = terminal.run(
                "catalogue",
                "dry-run",
                "--rules",
                rules("three-years", "term: P5Y", "term: P3Y"),
                "--in",
                FOOD,
                "--as-of",
                "2026-11-21",
                "--out",
                out);
        assertThat(exit).as(terminal.complained()).isEqualTo(Exit.OK);
        assertThat(terminal.said()).contains("gain, lose, change", "增加 0, 减少 0", "2031-01-15", "2029-01-15");
        var rows = Files.readAllLines(out.resolve("rule-effect.csv")).stream()
                .skip(1)
                .toList();
        assertThat(rows).isNotEmpty().allMatch(row -> row.contains("FOD-01") && row.contains("CHANGES"));
        assertThat(rows).anyMatch(row -> row.contains("张一")).noneMatch(row -> row.contains("FOD-02"));
    }

    @Test
    void aRuleSwitchedOffLosesAndTheSameRulesChangeNothing() throws IOException {
        var off = rules("off", "enabled: true", "enabled: false");
        assertThat(terminal.run(
                        "catalogue", "dry-run", "--rules", off, "--in", FOOD, "--as-of", "2026-11-21", "--json"))
                .as(terminal.complained())
                .isEqualTo(Exit.OK);
        assertThat(terminal.said()).contains("\"LOSES\":").doesNotContain("GAINS");
        var same = rules("same", "term: P5Y", "term: P5Y");
        assertThat(terminal.run(
                        "catalogue", "dry-run", "--rules", same, "--in", FOOD, "--as-of", "2026-11-21", "--json"))
                .isEqualTo(Exit.OK);
        assertThat(terminal.said()).contains("\"counts\":{}", "\"rows\":[]");
    }

    @Test
    void anotherChoiceOfTheOfficeIsTriedOutLikeOtherRules() throws IOException {
        var office = folder.resolve("new-office.yaml");
        rules("two-years", "term: P5Y", "term: P2Y");
        Files.writeString(office, "catalogue: two-years");
        var out = folder.resolve("chosen");

        assertThat(terminal.run(
                        "catalogue",
                        "dry-run",
                        "--office",
                        office,
                        "--in",
                        FOOD,
                        "--as-of",
                        "2026-11-21",
                        "--out",
                        out))
                .as(terminal.complained())
                .isEqualTo(Exit.OK);
        assertThat(Files.readString(out.resolve("rule-effect.csv"))).contains("CHANGES", "张一", "FOD-01", "2028-01-15");

        Files.writeString(office, "jurisdictions: [CN]");
        assertThat(terminal.run("catalogue", "dry-run", "--office", office, "--in", FOOD))
                .isEqualTo(Exit.REFUSED);
        assertThat(terminal.complained()).contains("new-office.yaml has the key jurisdictions");
        assertThat(terminal.run("catalogue", "dry-run", "--in", FOOD)).isEqualTo(Exit.USAGE);
    }

    @Test
    void theGroupOfACompanyIsWhatItsControllerControlsToo() throws IOException {
        var group = Files.createDirectories(folder.resolve("group"));
        Files.writeString(group.resolve("enterprises.csv"), """
                uscc,name,type,region,status,reg_date,dereg_date
                91120113MA900010XW,北辰壬控股有限公司,公司,120113,存续,2015-01-01,
                91120113MA9000118W,北辰癸投资有限公司,公司,120113,存续,2015-01-01,
                91120113MA9000011H,北辰甲食品有限公司,公司,120113,存续,2015-01-01,
                91120113MA90000389,北辰丙建设有限公司,公司,120113,存续,2015-01-01,
                """);
        Files.writeString(group.resolve("persons.csv"), """
                row_id,name,doc_type,doc_number,issuing_country
                p01,张一,CITIZEN_ID,120113190001010011,
                """);
        Files.writeString(group.resolve("holdings.csv"), """
                held,holder_kind,holder,equity_pct,voting_pct,from,to
                91120113MA900010XW,PERSON,120113190001010011,60,,2016-01-01,
                91120113MA9000118W,ORG,91120113MA900010XW,51,,2016-01-01,
                91120113MA9000011H,ORG,91120113MA9000118W,70,,2016-01-01,2026-01-01
                91120113MA90000389,PERSON,120113190001010011,30,,2016-01-01,
                """);
        assertThat(control(group, "2026-11-21"))
                .contains("北辰壬控股有限公司", "北辰癸投资有限公司", "张一", "共 2 家", "a view, never a consequence")
                .doesNotContain("北辰甲食品有限公司", "北辰丙建设有限公司", "190001010011");
        assertThat(control(group, "2025-11-21")).contains("北辰甲食品有限公司", "共 3 家");
        assertThat(terminal.run("control", "91120110MA90000709", "--in", group, "--group"))
                .isNotEqualTo(Exit.OK);
    }

    private static String control(Path group, String day) {
        assertThat(terminal.run("control", "91120113MA9000118W", "--in", group, "--as-of", day, "--group"))
                .as(terminal.complained())
                .isEqualTo(Exit.OK);
        return terminal.said();
    }
}
