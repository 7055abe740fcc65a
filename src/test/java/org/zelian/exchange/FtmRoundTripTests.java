package org.zelian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.FactKind;

class FtmRoundTripTests {
    @TempDir
    private Path folder;

    @Test
    void theSampleComesBackButForWhatTheReportLists() throws IOException {
        var sample = Heard.of(Path.of("import/sample"));
        var written = Written.ftm(sample);
        written.lines(folder.resolve("entities.ftm.json"));
        var back = Heard.of(folder);
        assertThat(back.refused).isEmpty();
        assertThat(Written.texts(back)).containsExactlyElementsOf(written.expected(sample));
        assertThat(back.facts(FactKind.HOLDS)).hasSizeGreaterThan(300);
        assertThat(back.facts(FactKind.SERVES)).hasSizeGreaterThan(800);
        assertThat(back.facts(FactKind.ACT)).hasSizeGreaterThan(40);
        assertThat(back.facts(FactKind.ARRANGEMENT)).hasSize(4);
    }
}
