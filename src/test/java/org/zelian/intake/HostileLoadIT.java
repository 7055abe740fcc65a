package org.zelian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zelian.graph.Graph;
import org.zelian.graph.StoreContent;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.IdentityKeys;
import org.zelian.registry.RegistryRows;
import org.zelian.sanction.SanctionRows;

/** Every file that wants to do harm, loaded into a store: it is told what is wrong, and nothing is half there. */
@WithGraph
class HostileLoadIT {
    @TempDir
    Path folder;

    static Stream<Hostile> files() {
        return HostileCorpus.FILES.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void leavesNothingBehindWhereAFileWithABadRowIsRefusedWhole(Hostile hostile, Graph graph) throws IOException {
        Files.write(folder.resolve(hostile.file), hostile.bytes);
        var parties = new Parties(IdentityKeys.of(new byte[32]));
        var handlers = new ArrayList<>(RegistryRows.handlers(parties));
        handlers.addAll(SanctionRows.handlers(parties));
        var result = new Loader(graph, handlers)
                .load(Delivery.open(folder), LoadOptions.usual().refusingFiles(), LoadProgress.SILENT);
        assertThat(result.rejections()).allSatisfy(rejection -> {
            assertThat(rejection.file()).startsWith(hostile.file);
            assertThat(rejection.code()).matches("[A-Z0-9_]+");
            assertThat(rejection.found()).isNotBlank();
            assertThat(rejection.advice()).endsWith(".");
        });
        if (!hostile.refused.isEmpty()) {
            assertThat(result.rejections()).isNotEmpty();
        }
        if (hostile.rows == 0) {
            assertThat(StoreContent.of(graph)).isEmpty();
        }
    }
}
