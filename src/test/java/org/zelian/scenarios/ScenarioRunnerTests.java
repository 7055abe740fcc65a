package org.zelian.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.Refusal;

/** The runner itself, on outcomes written by hand. */
class ScenarioRunnerTests {
    private static final String LIABILITIES = """
            person_ref,person_name,person_doc_masked,org_uscc,decision_no,rule_id,rule_version,role,measure_code,state,effective_from,effective_to_inclusive,liability_id
            120113********0011,张一,120113********0011,91120113MA90000389,D1,LAB-01,2022,LEGAL_REPRESENTATIVE,A17,PROPOSED,2026-08-20,2029-08-20,L1
            120113********0011,张一,120113********0011,91120113MA90000389,D1,LAB-01,2022,LEGAL_REPRESENTATIVE,A20,EFFECTIVE,2026-08-20,2029-08-20,L2
            120113********0011,张一,120113********0011,91120113MA900002X9,D2,LAB-01,2022,LEGAL_REPRESENTATIVE,A20,EFFECTIVE,2026-08-20,2030-08-20,L2
            ,,,91120113MA90000389,D1,LAB-01,2022,ENTITY,A02,EFFECTIVE,2026-08-20,2029-08-20,L3
            ,,,91120113MA90000389,D1,LAB-01,2022,ENTITY,K01,ADVISORY,2026-08-20,2029-08-20,L4
            """;
    private static final String OVERLAPS = """
            level,subject_ref,subject_name,sectors,listings,escalation,from,until
            ENTERPRISE,91120113MA90000389,北辰丙建设有限公司,labour;tax,D1;D2,1,2026-07-01,2026-08-31
            """;

    @TempDir
    private Path folder;

    private final Scenario scenario = new Scenario("T01", Path.of("T01"), List.of());
    private final Fixtures fixtures = Fixtures.read(Scenario.home().resolve("fixtures.yaml"));

    @Test
    void aRowThatIsThereIsFound() {
        assertThat(judge(
                        "2026-08-20",
                        Section.LIABILITIES,
                        Map.of("person", "P01", "measure", "A17", "state", "PROPOSED")))
                .isEmpty();
        assertThat(judge("2026-08-20", Section.LIABILITIES, Map.of("entity", "E03", "to", "2029-08-20")))
                .isEmpty();
    }

    @Test
    void everySelectedRowMustHaveWhatIsAsked() {
        assertThat(judge(
                        "2026-08-20", Section.LIABILITIES, Map.of("person", "P01", "org", "E03", "state", "EFFECTIVE")))
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith("T01 · by hand (as of 2026-08-20): expected liabilities")
                        .contains("because it is a test", "1 of 2 such rows differ", "measure_code=A17"));
        assertThat(judge(
                        "2026-08-20",
                        Section.LIABILITIES,
                        Map.of("person", "P01", "org", "E03", "state", "EFFECTIVE", "some", "true")))
                .isEmpty();
    }

    @Test
    void adviceIsMetOnlyByWhoAsksForIt() {
        assertThat(judge("2026-08-20", Section.LIABILITIES, Map.of("entity", "E03", "state", "EFFECTIVE")))
                .isEmpty();
        assertThat(judge(
                        "2026-08-20",
                        Section.LIABILITIES,
                        Map.of("entity", "E03", "measure", "K01", "state", "ADVISORY")))
                .isEmpty();
    }

    @Test
    void aMissingRowIsToldWithTheNearestOnes() {
        assertThat(judge("2026-08-20", Section.LIABILITIES, Map.of("person", "P02", "rule", "LAB-01")))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("there is no such row", "Nearest rows:", "person_name=张一"));
    }

    @Test
    void nobodyElseMayBeReached() {
        assertThat(judge("2026-08-20", Section.ONLY, Map.of("org", "E03", "subjects", List.of("E03", "P01"))))
                .isEmpty();
        assertThat(judge("2026-08-20", Section.ONLY, Map.of("org", "E03", "subjects", List.of("E03"))))
                .hasValueSatisfying(text -> assertThat(text).contains("others are reached"));
        assertThat(judge("2026-08-20", Section.NONE, Map.of("person", "P02"))).isEmpty();
        assertThat(judge("2026-08-20", Section.NONE, Map.of("person", "P01", "states", List.of("EFFECTIVE"))))
                .isPresent();
    }

    @Test
    void twoSupportsOfOneLiabilityEndWithTheLater() {
        var keys = Map.<String, Object>of(
                "person", "P01", "measure", "A20", "orgs", List.of("E02", "E03"), "until", "2030-08-20");
        assertThat(judge("2026-08-20", Section.CONSOLIDATED, keys)).isEmpty();
        assertThat(judge(
                        "2026-08-20",
                        Section.SAME_PERSON,
                        Map.of(
                                "rule",
                                "LAB-01",
                                "role",
                                "LEGAL_REPRESENTATIVE",
                                "orgs",
                                List.of("E02", "E03"),
                                "same",
                                "true")))
                .isEmpty();
    }

    @Test
    void anOverlapCountsOnTheDaysItCovers() {
        var level1 = Map.<String, Object>of(
                "subject", "E03", "escalation", "1", "sectors", List.of("LAB|labour", "TAX|tax"));
        assertThat(judge("2026-08-31", Section.OVERLAPS, level1)).isEmpty();
        assertThat(judge("2026-09-01", Section.OVERLAPS, level1)).isPresent();
        assertThat(judge("2026-09-01", Section.OVERLAPS, Map.of("subject", "E03", "escalation", "0")))
                .isEmpty();
        assertThat(judge("2026-08-31", Section.OVERLAPS, Map.of("subject", "E03", "escalation", "0")))
                .isPresent();
    }

    @Test
    void aRefusedTraceFailsEveryExpectationButTheOneThatAwaitsIt() {
        Trace refusing = (input, asOf, knownAt, out) -> {
            throw new Refusal("RULE_WITHOUT_BASIS", "Rule X-01 has no basis.", "Name the article.");
        };
        var run = run("2026-08-20", item(Section.REFUSED, Map.of("message", "*BASIS*")));
        var outcome = Outcome.of(refusing, run, folder, folder.resolve("out"));
        var judge = new Judge(fixtures);
        assertThat(judge.judge(scenario, run, run.items().getFirst(), outcome)).isEmpty();
        assertThat(judge.judge(scenario, run, item(Section.NONE, Map.of("person", "P01")), outcome))
                .hasValueSatisfying(text -> assertThat(text).contains("the trace ended with", "RULE_WITHOUT_BASIS"));
    }

    @Test
    void aKeyThatNoColumnHasIsAMistakeInTheExpectation() {
        assertThatThrownBy(() -> item(Section.WARNINGS, Map.of("measure", "A01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no key measure");
    }

    @Test
    void everyScenarioCanBeReadAndLaidOut() {
        for (var one : Scenario.all(Scenario.home())) {
            assertThat(one.runs()).as(one.id()).isNotEmpty();
            for (var run : one.runs()) {
                var target = folder.resolve(one.id()).resolve(run.name());
                Overlay.lay(one, run, target);
                assertThat(target.resolve("calendar.csv")).exists();
                assertThat(target.resolve("enterprises.csv")).exists();
                assertThat(run.items()).as(one.id() + " " + run.name()).isNotEmpty();
                assertThat(run.items().stream().map(Item::title))
                        .as(one.id() + " " + run.name())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void anOutcomeWithoutFilesFailsEveryWishForARow() {
        Trace idle = (input, asOf, knownAt, out) -> {};
        for (var one : Scenario.all(Scenario.home())) {
            for (var run : one.runs()) {
                var input = folder.resolve("idle").resolve(one.id()).resolve(run.name());
                Overlay.lay(one, run, input);
                var outcome =
                        Outcome.of(idle, run, input, folder.resolve("idle-out").resolve(one.id() + run.name()));
                // A question to the counter reads no file.
                for (var item : run.items().stream()
                        .filter(each -> each.section() != Section.ASKED && each.section() != Section.TYPED)
                        .toList()) {
                    assertThat(new Judge(fixtures)
                                    .judge(one, run, item, outcome)
                                    .isPresent())
                            .as(one.id() + " · " + run.name() + " · " + item.title())
                            .isEqualTo(asksForSomething(item));
                }
                assertThat(Grounds.everyEffectiveLiabilityStandsOnSomething(outcome))
                        .isEmpty();
            }
        }
    }

    private static boolean asksForSomething(Item item) {
        return switch (item.section()) {
            case NONE, ONLY -> false;
            case OVERLAPS -> !"0".equals(item.one("escalation")) && !"0".equals(item.one("count"));
            default -> !"0".equals(item.one("count"));
        };
    }

    @Test
    void differentBytesAreToldWithTheirLine() throws IOException {
        var one = Files.createDirectories(folder.resolve("one"));
        var two = Files.createDirectories(folder.resolve("two"));
        write(one.resolve("liabilities.csv"), "a,b\n1,2\n");
        write(two.resolve("liabilities.csv"), "a,b\n1,3\n");
        assertThat(Bytes.difference(one, one)).isEmpty();
        assertThat(Bytes.difference(one, two))
                .hasValueSatisfying(text -> assertThat(text).contains("liabilities.csv differs in line 2", "1,3"));
    }

    @Test
    void lineNumbersAreNoDifferenceBetweenShuffledRows() throws IOException {
        var one = Files.createDirectories(folder.resolve("left"));
        var two = Files.createDirectories(folder.resolve("right"));
        write(one.resolve("rejected.csv"), "file,line,column,code,raw\nf,2,c,X,r\n");
        write(two.resolve("rejected.csv"), "file,line,column,code,raw\nf,5,c,X,r\n");
        write(one.resolve("certificates.jsonl"), "{\"id\":\"1\",\"places\":[{\"line\":2}]}\n");
        write(two.resolve("certificates.jsonl"), "{\"id\":\"1\",\"places\":[{\"line\":7}]}\n");
        assertThat(Bytes.difference(one, two)).isPresent();
        assertThat(Bytes.differenceApartFromLines(one, two)).isEmpty();
    }

    @Test
    void takingAListingAwayMayNotMoveOtherRows() {
        var listing = new Row(Map.of("decision_no", "D1"));
        var kinds = LIABILITIES
                .replace(",decision_no,", ",trigger_kind,decision_no,")
                .replace(",D", ",LISTING,D");
        var before = outcome("before", Map.of("liabilities.csv", kinds));
        var rest = kinds.lines().filter(line -> !line.contains(",D1,")).toList();
        var after = outcome("after", Map.of("liabilities.csv", String.join("\n", rest) + "\n"));
        var emptied = outcome("emptied", Map.of("liabilities.csv", rest.getFirst() + "\n"));
        assertThat(Removal.difference(listing, before, after)).isEmpty();
        assertThat(Removal.difference(listing, before, emptied))
                .hasValueSatisfying(text -> assertThat(text).contains("the other rows change"));
        assertThat(Removal.difference(listing, before, before))
                .hasValueSatisfying(text -> assertThat(text).contains("it still carries"));
    }

    @Test
    void anEffectiveRowWithoutCertificateIsFound() {
        var bare = outcome(
                "bare",
                Map.of(
                        "liabilities.csv",
                        "person_ref,state,support_id,rule_id,rule_version,basis,certificate_hash\n,EFFECTIVE,S1,LAB-01,2022,§48,abc\n"));
        assertThat(Grounds.everyEffectiveLiabilityStandsOnSomething(bare))
                .hasValueSatisfying(text -> assertThat(text).startsWith("no certificate"));
        var certified = outcome(
                "certified",
                Map.of(
                        "liabilities.csv",
                        "person_ref,state,support_id,rule_id,rule_version,basis,certificate_hash\n,EFFECTIVE,S1,LAB-01,2022,§48,abc\n",
                        "certificates.jsonl",
                        "{\"hash\":\"abc\"}\n"));
        assertThat(Grounds.everyEffectiveLiabilityStandsOnSomething(certified)).isEmpty();
    }

    private Optional<String> judge(String day, Section section, Map<String, ?> keys) {
        var item = item(section, keys);
        var run = run(day, item);
        var files = Map.of("liabilities.csv", LIABILITIES, "overlaps.csv", OVERLAPS);
        return new Judge(fixtures).judge(scenario, run, item, outcome("canned", files));
    }

    private Outcome outcome(String name, Map<String, String> files) {
        Trace canned = (input, asOf, knownAt, out) -> files.forEach((file, text) -> write(out.resolve(file), text));
        return Outcome.of(canned, run("2026-08-20"), folder, folder.resolve("out-" + name));
    }

    private static Scenario.Run run(String day, Item... items) {
        return new Scenario.Run("by hand", List.of(), java.time.LocalDate.parse(day), null, Map.of(), List.of(items));
    }

    private static Item item(Section section, Map<String, ?> keys) {
        var yaml = new java.util.TreeMap<String, Object>(keys);
        yaml.put("why", "it is a test");
        return Item.of(section, yaml);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
