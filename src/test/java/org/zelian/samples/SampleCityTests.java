package org.zelian.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Uscc;

class SampleCityTests {
    private static final Path FOLDER = Path.of("import/sample");

    @Test
    void theCommittedFilesAreWhatTheBuilderWrites() throws IOException {
        var files = SampleCity.files();
        try (var there = Files.list(FOLDER)) {
            assertThat(there.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files.keySet());
        }
        for (var file : files.entrySet()) {
            assertThat(FOLDER.resolve(file.getKey())).hasContent(file.getValue());
        }
    }

    @Test
    void theCityHasThreeHundredOrganisationsAndNineHundredPersons() {
        City city = SampleCity.told();
        assertThat(city.count()).isBetween(300, 302);
        assertThat(city.people()).isBetween(900, 902);
        assertThat(SampleCity.told().stories()).extracting(Story::id).doesNotHaveDuplicates();
    }

    @Test
    void everyCodeIsRightButTheOneThatIsWrongOnPurpose() throws IOException {
        List<String> codes = Arrays.stream(
                        SampleCity.files().getOrDefault("enterprises.csv", "").split("\n"))
                .skip(1)
                .map(line -> line.substring(0, 18))
                .toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes.stream().filter(code -> !Uscc.isValid(code))).hasSize(1);
    }

    @Test
    void everyFamilyOfRulesHasAStory() {
        String rules = SampleCity.told().stories().stream().map(Story::rules).collect(Collectors.joining(" "));
        for (String family :
                ("REG SAM ADV BKR FOD DRG VAC DEV COS ANI AGR MED SAF CON ENV LAB JUD TAX GPC BID SEC PEF EDU CUL TOU ACC SOE DAT CHA"
                                + " XPT GOV LOC W01 W03 W04 W05 W08 W10 W17 W19 W21")
                        .split(" ")) {
            assertThat(rules).contains(family);
        }
    }
}
