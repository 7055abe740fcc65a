package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTests {
    @TempDir
    Path folder;

    static Stream<Hostile> files() {
        return HostileCorpus.FILES.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedAtItsPlaceOrReadAsDocumented(Hostile hostile) throws IOException {
        Files.write(folder.resolve(hostile.file), hostile.bytes);
        var all = Deliveries.of(folder);
        assertThat(all.rejections.stream().map(rejection -> shown(hostile, rejection)))
                .containsExactlyElementsOf(hostile.refused);
        assertThat(all.rows).hasSize(hostile.rows);
        assertThat(all.rejections).allSatisfy(rejection -> {
            assertThat(rejection.found()).isNotBlank();
            assertThat(rejection.advice()).endsWith(".");
        });
    }

    private static String shown(Hostile hostile, Rejection rejection) {
        var part = rejection.file().equals(hostile.file) ? "" : rejection.file() + "|";
        return part + rejection.line() + "|" + rejection.column() + "|" + rejection.code();
    }

    @Test
    void everyCodeIsExplainedInTheReadMe() {
        var codes = files().flatMap(hostile -> hostile.refused.stream())
                .map(refusal -> refusal.substring(refusal.lastIndexOf('|') + 1));
        assertThat(DocumentedCodes.all()).containsAll(codes.toList());
    }

    @Test
    void theCorpusHasEnoughFilesAndNoTwoAlike() {
        assertThat(files().map(Hostile::toString)).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    }
}
