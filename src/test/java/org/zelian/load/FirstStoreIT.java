package org.zelian.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.graph.Contents;
import org.zelian.graph.FirstStore;
import org.zelian.graph.Graph;
import org.zelian.graph.GraphOptions;
import org.zelian.graph.Graphs;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadProgress;
import org.zelian.intake.LoadResult;
import org.zelian.intake.Loader;
import org.zelian.intake.Parties;
import org.zelian.intake.RowHandler;
import org.zelian.intake.generator.Generator;
import org.zelian.intake.generator.Options;
import org.zelian.intake.generator.Progress;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.Refusal;
import org.zelian.registry.RegistryRows;
import org.zelian.sanction.SanctionRows;

/** A store that was imported is the store that the same load through the database would have made. */
class FirstStoreIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final GraphOptions SMALL = GraphOptions.small(CLOCK);

    @TempDir
    Path folder;

    private record Loaded(LoadResult result, List<String> contents, LoadResult again) {}

    @Test
    void theSampleCityIsTheSameStore() throws IOException {
        assertSame(Path.of("import/sample"));
    }

    @Test
    void aDirtyRegistryIsTheSameStore() throws IOException {
        var files = Files.createDirectory(folder.resolve("registry"));
        Generator.write(Options.of(1_500, 11, LocalDate.of(2026, 9, 1)).dirty().withRing(50), files, Progress.SILENT);
        assertSame(files);
    }

    @Test
    void contradictionsVoidsAndSplitsAreTheSameStore() throws IOException {
        var files = Files.createDirectory(folder.resolve("hard"));
        Files.writeString(files.resolve("enterprises.csv"), """
                uscc,name,type,reg_date,dereg_date,ids
                91120113MA9000011H,北辰甲食品有限公司,公司,2015-01-01,,REG15:120113000000001
                91120113MA900002X9,北辰乙贸易有限公司,公司,2015-01-01,,REG15:120113000000001
                """);
        Files.writeString(files.resolve("persons.csv"), """
                row_id,name,doc_type,doc_number,issuing_country
                r2,张一,CITIZEN_ID,120113190001010011,
                r6,王三,PASSPORT,E12345678,DE
                r7,王三,CITIZEN_ID,120113190203030037,
                """);
        Files.writeString(files.resolve("tenures.csv"), """
                org_uscc,person_doc,role,from,to,void_on,void_document
                91120113MA9000011H,120113190203030037,监事,2020-01-01,2021-01-01,,
                91120113MA9000011H,120113190203030037,监事,2020-01-01,2022-01-01,,
                91120113MA900002X9,120113190001010011,法定代表人,2020-01-01,,2026-08-30,D-VOID
                """);
        Files.writeString(files.resolve("tenures-2.csv"), """
                org_uscc,person_doc,role,from,to
                91120113MA9000011H,120113190203030037,监事,2020-01-01,2023-01-01
                """);
        Files.writeString(files.resolve("identity.csv"), """
                doc_a,doc_b,kind,decided_on,officer,reason
                PASSPORT-DE:E12345678,120113190203030037,MERGE,2026-07-01,甲,出入境记录
                PASSPORT-DE:E12345678,120113190203030037,SPLIT,2026-08-01,乙,复核
                """);
        assertSame(files);
    }

    @Test
    void whatEndsHalfwayLeavesNoStoreAndTheNextOneBeginsAnew() throws IOException {
        var store = folder.resolve("store");
        try (var first = FirstStore.in(store, SMALL)) {
            new Loader(first.graph(), handlers())
                    .load(Delivery.open(Path.of("import/sample")), LoadOptions.usual(), LoadProgress.SILENT);
            // Killed here: what was noted lies beside and is no store.
            assertThat(store).doesNotExist();
            assertThat(first.folder()).exists();
        }
        assertThat(folder).isEmptyDirectory();
        Files.createDirectories(folder.resolve(".store.first/databases"));
        try (var first = FirstStore.in(store, SMALL)) {
            assertThat(first.folder().resolve("databases")).doesNotExist();
        }
    }

    @Test
    void aStoreThatIsThereIsLeftAlone() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("store")).resolve("identity.key"), "k");
        assertThatThrownBy(() -> FirstStore.in(folder.resolve("store"), SMALL))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("STORE_NOT_EMPTY");
    }

    private void assertSame(Path files) throws IOException {
        var imported = imported(files);
        var loaded = loaded(files);
        assertThat(imported.result().rejections()).isEqualTo(loaded.result().rejections());
        assertThat(imported.result().remarks()).isEqualTo(loaded.result().remarks());
        assertThat(imported.result().files()).isEqualTo(loaded.result().files());
        assertThat(imported.again().files()).isEqualTo(loaded.again().files());
        assertThat(imported.contents()).containsExactlyElementsOf(loaded.contents());
    }

    private Loaded loaded(Path files) throws IOException {
        try (var graph = Graphs.temporary(SMALL)) {
            return loadedTwice(load(graph, files), graph, files);
        }
    }

    private Loaded imported(Path files) throws IOException {
        LoadResult result;
        try (var first = FirstStore.in(folder.resolve("store"), SMALL)) {
            result = load(first.graph(), files);
            first.build();
        }
        try (var graph = Graphs.open(folder.resolve("store"), SMALL)) {
            return loadedTwice(result, graph, files);
        }
    }

    /** The second time everything is found in the store, by ids and slots. */
    private static Loaded loadedTwice(LoadResult result, Graph graph, Path files) throws IOException {
        var contents = Contents.of(graph);
        return new Loaded(result, contents, load(graph, files));
    }

    private static LoadResult load(Graph graph, Path files) throws IOException {
        return new Loader(graph, handlers()).load(Delivery.open(files), LoadOptions.usual(), LoadProgress.SILENT);
    }

    private static List<RowHandler> handlers() {
        var parties = new Parties(IdentityKeys.of(new byte[32]));
        var handlers = new ArrayList<>(RegistryRows.handlers(parties));
        handlers.addAll(SanctionRows.handlers(parties));
        return handlers;
    }
}
