package org.zelian.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.intake.generator.Generator;
import org.zelian.intake.generator.Options;
import org.zelian.intake.generator.Progress;
import org.zelian.kernel.FactKind;

/** The sample city and generated registries go through intake as they should. */
class SampleReadsTests {
    @TempDir
    Path folder;

    @Test
    void exactlyTheRowsOfTheTableAreRefused() throws IOException {
        Reading reading = Reading.of(Path.of("import/sample"));
        var found = new ArrayList<>(reading.missed);
        reading.refused.forEach(rejection -> found.add(rejection.file() + " " + rejection.code()));
        assertThat(found)
                .as(reading.refused.toString())
                .containsExactlyInAnyOrderElementsOf(
                        Refused.TABLE.stream().map(row -> row[0] + " " + row[2]).toList());
        assertThat(reading.notes)
                .containsExactly(
                        "changes.csv CHANGE_NOT_TRACED", "changes.csv CHANGE_NOT_TRACED", "persons.csv NAME_CONFLICT");
    }

    @Test
    void aCleanRegistryIsTakenWhole() throws IOException {
        var counts = Generator.write(Options.of(1_000, 11, LocalDate.of(2026, 11, 21)), folder, Progress.SILENT);
        Reading reading = Reading.of(folder);
        assertThat(reading.refused).isEmpty();
        assertThat(reading.missed).isEmpty();
        assertThat(reading.facts).containsEntry(FactKind.PROFILE, 1_000);
        assertThat((long) reading.facts.getOrDefault(FactKind.SERVES, 0)).isEqualTo(counts.of("tenures.csv"));
        assertThat((long) reading.facts.getOrDefault(FactKind.HOLDS, 0)).isEqualTo(counts.of("holdings.csv"));
    }

    @Test
    void ofADirtyRegistryOnlyTheDirtIsRefused() throws IOException {
        var counts = Generator.write(
                Options.of(4_000, 11, LocalDate.of(2026, 11, 21)).dirty(), folder, Progress.SILENT);
        Reading reading = Reading.of(folder);
        long wrong = counts.defect("BAD_CHECK_DIGIT") + counts.defect("MANGLED_ID") + counts.defect("BAD_ID_DIGIT");
        assertThat(reading.refused).as(reading.refused.toString()).hasSize((int) wrong);
        assertThat(reading.missed).isEmpty();
    }
}
