package org.zelian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.IdentityKeys;

class BodsRoundTripTests {
    @TempDir
    private Path folder;

    @Test
    void theSampleComesBackButForWhatTheReportLists() throws IOException {
        var sample = Heard.of(Path.of("import/sample"));
        var written = Written.bods(sample);
        written.to(folder.resolve("city.json"));
        var back = Heard.of(folder);
        assertThat(back.refused).isEmpty();
        assertThat(Written.texts(back)).containsExactlyElementsOf(written.expected(sample));
        assertThat(back.facts(FactKind.HOLDS)).hasSizeGreaterThan(300);
        assertThat(back.facts(FactKind.SERVES)).hasSizeGreaterThan(490);
        assertThat(back.facts(FactKind.ARRANGEMENT)).hasSize(4);
    }

    @Test
    void anExportIsTheSameTwice() throws IOException {
        var sample = Heard.of(Path.of("import/sample"));
        assertThat(Written.bods(sample).array()).isEqualTo(Written.bods(sample).array());
    }

    @Test
    void withAnotherKeyPersonsComeBackAsNamesOnly() throws IOException {
        var sample = Heard.of(Path.of("import/sample"));
        Written.bods(sample).to(folder.resolve("city.json"));
        var other = new byte[32];
        other[0] = 1;
        var back = Heard.of(folder, IdentityKeys.of(other));
        assertThat(back.facts(FactKind.PERSON)).allMatch(text -> text.contains("state=NEEDS_IDENTITY"));
        assertThat(back.facts(FactKind.PERSON)).allMatch(text -> text.startsWith("[SRC:local:"));
        assertThat(back.notes).anyMatch(note -> note.contains("NOT_MAPPED: ZELIAN-CN-ID"));
    }
}
