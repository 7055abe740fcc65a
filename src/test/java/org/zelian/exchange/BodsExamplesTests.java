package org.zelian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.FactKind;

/** The examples of the standard, read where {@code ZELIAN_DATA} says they lie. */
class BodsExamplesTests {
    @TempDir
    private Path folder;

    /** By file: profiles, persons, offices, stakes, arrangements, and parts that are told not to be taken. */
    private static final List<String> READ = List.of(
            "bods-package-annotations 2 0 0 0 0 8",
            "bods-package-entity-owning-entity 2 0 0 1 0 2",
            "bods-package-fi-soe 4 0 0 3 0 20",
            "bods-package-linking-annotations 1 1 0 1 0 5",
            "bods-package 1 1 0 1 0 8",
            "fermcat 1 3 2 3 0 45",
            "full-pep-declaration 1 1 0 1 0 5",
            "indirect-ownership 2 1 0 1 0 10",
            "joint-ownership 1 2 0 0 0 9",
            "levent 0 2 0 0 0 8",
            "listed-company-exempt-from-disclosure 1 0 0 0 0 5",
            "mixed-direct-and-indirect-ownership 2 1 0 2 0 12",
            "multiple-indirect-ownership 3 1 0 2 0 14",
            "multiple-tax-residencies 1 1 0 1 0 8",
            "mutilple-indirect-ownership-2 3 1 0 2 0 16",
            "nomination 1 2 0 0 1 22",
            "plc-entity-statement 1 0 0 0 0 4",
            "simple-pep-declaration 1 1 0 1 0 5",
            "tecido 2 1 1 2 0 23");

    @Test
    void everyExampleIsReadAndWhatIsNotTakenIsTold() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.list(SharedData.folder("bods-examples"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                var heard = heard(file);
                assertThat(heard.refused).isEmpty();
                var counts = List.of(
                        FactKind.PROFILE, FactKind.PERSON, FactKind.SERVES, FactKind.HOLDS, FactKind.ARRANGEMENT);
                var line = new StringBuilder(String.valueOf(file.getFileName()).replace(".json", ""));
                counts.forEach(kind -> line.append(' ').append(heard.facts(kind).size()));
                found.add(line.append(' ').append(heard.notes.size()).toString());
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(READ);
    }

    @Test
    void nobodyIsTakenForSomebodyElseByName() throws IOException {
        var heard = heard(SharedData.folder("bods-examples").resolve("fermcat.json"));
        assertThat(heard.facts(FactKind.PERSON)).allMatch(text -> text.contains("state=NEEDS_IDENTITY"));
    }

    /** Declan holds from the day on which Riyadh does no more: the day on which an interest ends is not one of its days. */
    @Test
    void anInterestEndsOnTheFirstDayOnWhichItIsNotSoAnyMore() throws IOException {
        var heard = heard(SharedData.folder("bods-examples").resolve("fermcat.json"));
        assertThat(heard.facts(FactKind.HOLDS))
                .anyMatch(text -> text.startsWith("[SRC:local:per-5faa") && text.endsWith("[2019-09-11, 2021-04-03)"))
                .anyMatch(text -> text.startsWith("[SRC:local:per-e334") && text.endsWith("[2021-04-03, 2022-01-21)"));
    }

    @Test
    void aNominationIsANomineeHoldingForItsNominator() throws IOException {
        var heard = heard(SharedData.folder("bods-examples").resolve("nomination.json"));
        assertThat(heard.facts(FactKind.ARRANGEMENT))
                .containsExactly("[SRC:local:102AB1984E, SRC:local:101AB1984F, SRC:local:104AB1984C]"
                        + " {arrangement=NOMINEE, parts=HOLDER,OWNER,OVER} [2023-04-30, ..)");
    }

    @Test
    void statementsOfAnOlderVersionAreRefusedAsSuch() throws IOException {
        var gleif = SharedData.folder("gleif").resolve("rr-data-out.json");
        var heard = heard(gleif);
        assertThat(heard.refused)
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo("BODS_VERSION"));
        assertThat(heard.facts).isEmpty();
    }

    private Heard heard(Path file) throws IOException {
        var alone = Files.createDirectory(folder.resolve(String.valueOf(file.getFileName())));
        Files.copy(file, alone.resolve("bods.json"));
        return Heard.of(alone);
    }
}
