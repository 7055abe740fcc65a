package org.zelian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other formats through the commands: out of a folder, and in again to be traced. */
class ExchangeCommandsIT {
    private static final Path SAMPLE = Path.of("import/sample");
    private static final Set<String> CARRIED = Set.of(
            "enterprises.csv",
            "persons.csv",
            "tenures.csv",
            "holdings.csv",
            "changes.csv",
            "groups.csv",
            "arrangements.csv",
            "branches.csv",
            "superior_units.csv",
            "determinations.csv");

    @TempDir
    private static Path folder;

    private static Terminal terminal;
    private static List<List<String>> original = List.of();

    @BeforeAll
    static void traceTheSample() throws IOException {
        terminal = new Terminal(folder.resolve("home"));
        original = traced(SAMPLE, "original");
    }

    @AfterAll
    static void close() {
        terminal.close();
    }

    @Test
    void whatIsExportedAsBodsIsTracedToTheSamePersons() throws IOException {
        exportedAndTraced("bods", "city.json");
    }

    @Test
    void whatIsExportedAsFollowTheMoneyIsTracedToTheSamePersons() throws IOException {
        exportedAndTraced("ftm", "entities.ftm.json");
    }

    private static void exportedAndTraced(String format, String file) throws IOException {
        var city = Files.createDirectories(folder.resolve(format));
        assertThat(terminal.run("export", "--format", format, "--in", SAMPLE, "--out", city.resolve(file), "--json"))
                .as(terminal.complained())
                .isEqualTo(Exit.OK);
        assertThat(terminal.said()).contains("\"statements\":");
        var report = city.resolve(file + ".unmapped.csv");
        assertThat(Files.readString(report))
                .startsWith("\uFEFFfile,place,what,found,why\n")
                .contains("LICENCE");
        Files.delete(report);
        try (var files = Files.list(SAMPLE)) {
            for (var each : files.toList()) {
                if (!CARRIED.contains(String.valueOf(each.getFileName()))) {
                    Files.copy(each, city.resolve(String.valueOf(each.getFileName())));
                }
            }
        }
        var traced = traced(city, "traced-" + format);
        var about = rows(traced, "津北人社〔2026〕1号", "");
        assertThat(about).isNotEmpty().isEqualTo(rows(original, "津北人社〔2026〕1号", ""));
        // Fewer offices and documents may leave a liability open; they must not make a new one.
        assertThat(rows(original, "", "EFFECTIVE")).containsAll(rows(traced, "", "EFFECTIVE"));
        assertThat(rows(traced, "", "EFFECTIVE")).hasSizeGreaterThan(50);
    }

    @Test
    void recordsOfGleifAreReadFromAFolderAndWhatIsNotTakenIsInAFile() throws IOException {
        var rr = Files.createDirectories(folder.resolve("gleif"));
        Files.writeString(rr.resolve("rr.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <rr:RelationshipData xmlns:rr="http://www.gleif.org/data/schema/rr/2016"><rr:RelationshipRecords>
                <rr:RelationshipRecord><rr:Relationship>
                 <rr:StartNode><rr:NodeID>010CMKZ3VON21WF2ZD45</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:StartNode>
                 <rr:EndNode><rr:NodeID>ZZG38T0MDR3QY1ETUA76</rr:NodeID><rr:NodeIDType>LEI</rr:NodeIDType></rr:EndNode>
                 <rr:RelationshipType>IS_DIRECTLY_CONSOLIDATED_BY</rr:RelationshipType>
                 <rr:RelationshipPeriods><rr:RelationshipPeriod><rr:StartDate>2018-02-06T00:00:00.000Z</rr:StartDate>
                  <rr:PeriodType>RELATIONSHIP_PERIOD</rr:PeriodType></rr:RelationshipPeriod></rr:RelationshipPeriods>
                </rr:Relationship><rr:Registration><rr:RegistrationStatus>PUBLISHED</rr:RegistrationStatus>
                </rr:Registration></rr:RelationshipRecord>
                </rr:RelationshipRecords></rr:RelationshipData>
                """);
        Files.writeString(rr.resolve("source.yaml"), "name: gleif\nformat: gleif-rr\n");
        var out = folder.resolve("gleif-out");
        assertThat(terminal.run("trace", rr, "--as-of", "2026-11-21", "--out", out))
                .as(terminal.complained())
                .isEqualTo(Exit.OK);
        assertThat(Files.readString(out.resolve("summary.json"))).contains("\"rows\":1");
        Files.writeString(rr.resolve("source.yaml"), "name: gleif\nformat: gleif-lei\n");
        assertThat(terminal.run("trace", rr, "--as-of", "2026-11-21", "--out", out))
                .isEqualTo(Exit.REFUSED);
        assertThat(Files.readString(out.resolve("rejected.csv"))).contains("UNKNOWN_FORM");
    }

    private static List<List<String>> traced(Path files, String out) throws IOException {
        var to = folder.resolve(out);
        terminal.run("trace", files, "--as-of", "2026-11-21", "--out", to);
        assertThat(terminal.complained()).doesNotContain("Failed");
        var rows = new ArrayList<List<String>>();
        for (var line : Files.readAllLines(to.resolve("liabilities.csv"))) {
            rows.add(List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)));
        }
        return rows;
    }

    /** Who answers for which decision by which rule with which measure, from when until when. */
    private static Set<String> rows(List<List<String>> table, String decision, String state) {
        var header = table.getFirst();
        var rows = new TreeSet<String>();
        for (var row : table.subList(1, table.size())) {
            var decided = row.get(header.indexOf("decision_no"));
            var stands = row.get(header.indexOf("state"));
            if ((decision.isEmpty() || decided.equals(decision)) && (state.isEmpty() || stands.equals(state))) {
                rows.add(String.join(
                        " ",
                        row.get(header.indexOf("person_name")),
                        row.get(header.indexOf("org_uscc")),
                        decided,
                        row.get(header.indexOf("rule_id")),
                        row.get(header.indexOf("measure_code")),
                        stands,
                        row.get(header.indexOf("effective_from")),
                        row.get(header.indexOf("effective_to_inclusive"))));
            }
        }
        return rows;
    }
}
