package org.zelian.intake.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.Document;
import org.zelian.kernel.DocumentType;
import org.zelian.kernel.Role;
import org.zelian.kernel.Share;
import org.zelian.kernel.SubjectKind;
import org.zelian.kernel.Uscc;

class GeneratorTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Options SMALL = Options.of(3_000, 7, DAY);

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Counts one = Generator.write(SMALL, folder.resolve("one"), Progress.SILENT);
        Counts two = Generator.write(SMALL, folder.resolve("two"), Progress.SILENT);
        assertThat(one).isEqualTo(two);
        for (Path file : files("one")) {
            assertThat(file).hasSameBinaryContentAs(folder.resolve("two").resolve(file.getFileName()));
        }
    }

    @Test
    void anotherSeedGivesAnotherRegistry() throws IOException {
        Generator.write(SMALL, folder.resolve("one"), Progress.SILENT);
        Generator.write(Options.of(3_000, 8, DAY), folder.resolve("two"), Progress.SILENT);
        var codes = new HashSet<>(column("one", "enterprises.csv", "uscc"));
        codes.retainAll(column("two", "enterprises.csv", "uscc"));
        assertThat(codes).isEmpty();
    }

    @Test
    void everyCodeAndNumberIsRightAndUsedOnce() throws IOException {
        Generator.write(SMALL, folder.resolve("one"), Progress.SILENT);
        var codes = column("one", "enterprises.csv", "uscc");
        assertThat(codes).doesNotHaveDuplicates().allSatisfy(code -> {
            assertThat(Uscc.parse(code).value()).isEqualTo(code);
            assertThat(Uscc.parse(code).innerCheckValid()).isTrue();
        });
        var numbers = new ArrayList<String>();
        for (CSVRecord row : rows("one", "persons.csv")) {
            if (!row.get("doc_type").isEmpty()) {
                var type = DocumentType.valueOf(row.get("doc_type"));
                var document = Document.parse(type, row.get("doc_number"), row.get("issuing_country"));
                numbers.add(document.canonical());
                document.birth().ifPresent(day -> assertThat(day.getYear()).isBetween(1900, 1909));
            }
        }
        assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThan(3_500);
    }

    @Test
    void everyRowPointsAtWhatIsThereAndSpeaksTheVocabulary() throws IOException {
        Generator.write(SMALL, folder.resolve("one"), Progress.SILENT);
        var codes = new HashSet<>(column("one", "enterprises.csv", "uscc"));
        var persons = new HashSet<>(column("one", "persons.csv", "doc_number"));
        var rows = new HashSet<>(column("one", "persons.csv", "row_id"));
        assertThat(column("one", "enterprises.csv", "type")).allSatisfy(SubjectKind::valueOf);
        for (CSVRecord row : rows("one", "tenures.csv")) {
            assertThat(codes).contains(row.get("org_uscc"));
            assertThat(Role.parse(row.get("role")).office()).isTrue();
            String doc = row.get("person_doc");
            assertThat(doc.isEmpty() ? rows.contains(row.get("person_row")) : persons.contains(bare(doc)))
                    .isTrue();
            assertThat(row.get("to").isEmpty() || row.get("from").compareTo(row.get("to")) < 0)
                    .isTrue();
        }
        for (CSVRecord row : rows("one", "holdings.csv")) {
            boolean person = row.get("holder_kind").equals("PERSON");
            assertThat(person ? persons : codes).contains(bare(row.get("holder")));
        }
        for (CSVRecord row : rows("one", "named_persons.csv")) {
            assertThat(persons).contains(bare(row.get("person_doc")));
        }
        assertThat(column("one", "branches.csv", "parent_uscc")).isNotEmpty().isSubsetOf(codes);
        assertThat(column("one", "superior_units.csv", "unit_uscc")).isSubsetOf(codes);
    }

    @Test
    void stakesSumToTheWholeOnEveryDay() throws IOException {
        Generator.write(SMALL.withRing(50), folder.resolve("one"), Progress.SILENT);
        Map<String, List<CSVRecord>> stakes = new HashMap<>();
        rows("one", "holdings.csv")
                .forEach(row -> stakes.computeIfAbsent(row.get("held"), h -> new ArrayList<>())
                        .add(row));
        assertThat(stakes).hasSizeGreaterThan(2_000);
        stakes.forEach((held, rows) -> {
            var changes = new TreeMap<String, Long>();
            var votes = new TreeMap<String, Long>();
            for (CSVRecord row : rows) {
                long units = Share.ofPercent(row.get("equity_pct")).units();
                String voting = row.get("voting_pct");
                long voices = voting.isEmpty() ? units : Share.ofPercent(voting).units();
                changes.merge(row.get("from"), units, Long::sum);
                changes.merge(end(row), -units, Long::sum);
                votes.merge(row.get("from"), voices, Long::sum);
                votes.merge(end(row), -voices, Long::sum);
            }
            assertThat(List.copyOf(changes.values())).as(held).startsWith(Share.WHOLE);
            assertThat(changes.values().stream().skip(1).limit(Math.max(0, changes.size() - 2)))
                    .as(held)
                    .allMatch(change -> change == 0);
            assertThat(votes.get(changes.firstKey())).as(held).isEqualTo(Share.WHOLE);
        });
    }

    @Test
    void countsStayInTheBandsOfARegistry() throws IOException {
        Counts counts = Generator.write(Options.of(10_000, 3, DAY), folder.resolve("one"), Progress.SILENT);
        assertThat(counts.of("enterprises.csv")).isEqualTo(10_000);
        assertThat(counts.of("persons.csv")).isEqualTo(12_000);
        assertThat(counts.of("tenures.csv") / 10_000.0).isCloseTo(5, within(0.6));
        assertThat(counts.of("holdings.csv") / 10_000.0).isCloseTo(2.2, within(0.4));
        assertThat(counts.of("listings.csv") / 10_000.0).isCloseTo(0.021, within(0.005));
        assertThat(counts.of("branches.csv")).isBetween(350L, 650L);
        assertThat(counts.defects()).isEmpty();
        assertThat(counts.rows())
                .allSatisfy((file, rows) -> assertThat(rows).as(file).isPositive());
        var names = column("one", "persons.csv", "name");
        assertThat(new HashSet<>(names).size()).as("shared names").isLessThan(names.size() * 9 / 10);
    }

    @Test
    void companiesHoldEachOtherInCyclesAndOverRegions() throws IOException {
        Generator.write(SMALL.withRing(40), folder.resolve("one"), Progress.SILENT);
        var above = new HashMap<String, TreeSet<String>>();
        for (CSVRecord row : rows("one", "holdings.csv")) {
            if (row.get("holder_kind").equals("ORG")) {
                above.computeIfAbsent(row.get("held"), h -> new TreeSet<>()).add(row.get("holder"));
            }
        }
        String first = column("one", "enterprises.csv", "uscc").getFirst();
        var seen = new HashSet<String>();
        var open = new ArrayList<>(List.of(first));
        while (!open.isEmpty()) {
            for (String holder : above.getOrDefault(open.removeLast(), new TreeSet<>())) {
                if (seen.add(holder)) {
                    open.add(holder);
                }
            }
        }
        assertThat(seen).contains(first).hasSizeGreaterThanOrEqualTo(40);
        assertThat(above.entrySet().stream()
                        .filter(entry -> !entry.getValue()
                                .first()
                                .substring(2, 8)
                                .equals(entry.getKey().substring(2, 8)))
                        .count())
                .isGreaterThan(60);
    }

    @Test
    void dirtAddsCountedRowsAndChangesNoOther() throws IOException {
        Counts clean = Generator.write(Options.of(10_000, 3, DAY), folder.resolve("clean"), Progress.SILENT);
        Counts dirty = Generator.write(Options.of(10_000, 3, DAY).dirty(), folder.resolve("dirty"), Progress.SILENT);
        assertThat(dirty.defects())
                .containsOnlyKeys(
                        "ABOVE_WHOLE",
                        "BAD_CHECK_DIGIT",
                        "BAD_ID_DIGIT",
                        "BAND_ONLY",
                        "DUPLICATE_ROW",
                        "MANGLED_ID",
                        "NAME_CONFLICT",
                        "OVERLAPPING_OFFICE");
        long defects =
                dirty.defects().values().stream().mapToLong(Long::longValue).sum();
        assertThat(dirty.total()).isEqualTo(clean.total() + defects);
        for (Path file : files("clean")) {
            if (file.toString().endsWith(".csv")) {
                var left = new HashSet<>(Files.readAllLines(file));
                left.removeAll(
                        new HashSet<>(Files.readAllLines(folder.resolve("dirty").resolve(file.getFileName()))));
                assertThat(left).as(file.toString()).isEmpty();
            }
        }
        long refused = column("dirty", "enterprises.csv", "uscc").stream()
                .filter(code -> !Uscc.isValid(code))
                .count();
        assertThat(refused).isEqualTo(dirty.defects().get("BAD_CHECK_DIGIT"));
    }

    @Test
    void memoryDoesNotGrowWithTheRegistry() {
        var used = new ArrayList<Long>();
        Generator.write(Options.of(30_000, 5, DAY), folder.resolve("one"), (done, of) -> {
            System.gc();
            used.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        });
        assertThat(used).hasSize(4);
        assertThat(used.getLast() - used.getFirst()).isLessThan(10_000_000);
    }

    @Test
    void theSmallestRegistryHasOneOrganisation() {
        Counts counts = Generator.write(Options.of(1, 1, DAY), folder.resolve("one"), Progress.SILENT);
        assertThat(counts.of("enterprises.csv")).isOne();
    }

    private static String end(CSVRecord row) {
        return row.get("to").isEmpty() ? "9999-12-31" : row.get("to");
    }

    private static String bare(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }

    private List<Path> files(String name) throws IOException {
        try (var files = Files.list(folder.resolve(name))) {
            return files.sorted().toList();
        }
    }

    private List<String> column(String name, String file, String column) throws IOException {
        return rows(name, file).stream().map(row -> row.get(column)).toList();
    }

    private List<CSVRecord> rows(String name, String file) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = Files.readString(folder.resolve(name).resolve(file)).substring(1);
        try (var parser = format.parse(new java.io.StringReader(text))) {
            return parser.getRecords();
        }
    }
}
