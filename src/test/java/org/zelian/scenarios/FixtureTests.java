package org.zelian.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Document;
import org.zelian.kernel.Role;
import org.zelian.kernel.Uscc;

/** The codes, numbers and words in the fixtures, checked before anything is traced. */
class FixtureTests {
    /** Numbers and codes that are wrong on purpose. */
    private static final List<String> WRONG = List.of("1.20113E+17");

    private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])[19][0-9A-HJ-NPQRTUWXY]{17}(?![0-9A-Za-z])");

    private final Path home = Scenario.home();
    private final Fixtures fixtures = Fixtures.read(home.resolve("fixtures.yaml"));

    @Test
    void everySharedOrganisationHasAValidCodeWithAValidInnerDigit() {
        fixtures.orgs().values().forEach(org -> {
            assertThat(Uscc.parse(org.uscc()).value()).isEqualTo(org.uscc());
            assertThat(Uscc.parse(org.uscc()).innerCheckValid()).as(org.name()).isTrue();
        });
    }

    @Test
    void everySharedPersonIsSyntheticAndHasAValidNumber() {
        fixtures.persons().values().forEach(person -> {
            var document = Document.citizen(person.document());
            assertThat(document.number()).isEqualTo(person.document());
            assertThat(document.birth().orElseThrow().getYear()).isBetween(1900, 1909);
        });
    }

    @Test
    void everyCodeAndNumberInTheFilesIsValidAndShared() throws IOException {
        var known = new TreeSet<String>();
        fixtures.orgs().values().forEach(org -> known.add(org.uscc()));
        fixtures.persons().values().forEach(person -> known.add(person.document()));
        for (var file : files(".csv")) {
            var text = Files.readString(file);
            CODE.matcher(text)
                    .results()
                    .map(found -> found.group().toUpperCase(java.util.Locale.ROOT))
                    .forEach(code -> {
                        assertThat(known).as(home.relativize(file).toString()).contains(code);
                    });
            for (var row : Sheet.read(file).rows()) {
                if (!row.at("uscc").isEmpty()) {
                    assertThat(Uscc.isValid(row.at("uscc")))
                            .as(file + " " + row.at("uscc"))
                            .isTrue();
                }
                var number = row.at("doc_number");
                if (row.at("doc_type").equals("CITIZEN_ID") && !WRONG.contains(number)) {
                    assertThat(known)
                            .as(file.toString())
                            .contains(Document.citizen(number).number());
                }
            }
        }
    }

    @Test
    void everyOfficeInTheFilesIsARole() throws IOException {
        for (var file : files("tenures.csv")) {
            for (var row : Sheet.read(file).rows()) {
                assertThat(Role.valueOf(row.at("role")).office())
                        .as(file + " " + row.at("role"))
                        .isTrue();
            }
        }
    }

    @Test
    void everyNamedSubjectOfAnActIsAmongTheEnterprisesOrPersonsOfItsFolder() {
        for (var scenario : Scenario.all(home)) {
            var enterprises = Sheet.read(scenario.folder().resolve("input/enterprises.csv")).rows().stream()
                    .map(row -> row.at("uscc"))
                    .toList();
            for (var listing :
                    Sheet.read(scenario.folder().resolve("input/listings.csv")).rows()) {
                assertThat(enterprises).as(scenario.id()).contains(listing.at("org_uscc"));
            }
        }
    }

    @Test
    void madeUpCodesAreValidAndDifferent() {
        var codes = Stream.iterate(1, number -> number + 1)
                .limit(20_000)
                .map(ManyCodes::code)
                .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(Uscc::isValid);
        assertThat(Uscc.parse(codes.getFirst()).innerCheckValid()).isTrue();
    }

    private List<Path> files(String ending) throws IOException {
        try (var all = Files.walk(home)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
