package org.zelian.liability.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.Refusal;
import org.zelian.sanction.CatalogueRow;
import org.zelian.sanction.Lists;
import org.zelian.sanction.Measures;
import org.zelian.sanction.RowLayout;
import org.zelian.sanction.YamlPlace;

class CatalogueImportTests {
    private static final Path SHIPPED = Path.of("src/main/resources/catalogue");

    @TempDir
    Path out;

    @TempDir
    Path csv;

    @Test
    void theShippedFilesAreWhatTheCsvFilesGive() throws IOException {
        SharedCatalogue.amended(csv);
        if (Boolean.getBoolean("catalogue.write")) {
            CatalogueImport.run(csv, SHIPPED);
        }
        var written = CatalogueImport.run(csv, out);
        assertThat(written).isEqualTo(new CatalogueImport.Written(194, 153, 42, 30));
        try (Stream<Path> files = Files.walk(out)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var shipped = SHIPPED.resolve(out.relativize(file).toString());
                assertThat(Files.readString(shipped)).as("%s", shipped).isEqualTo(Files.readString(file));
            }
        }
        assertThat(SHIPPED.resolve("rules").toFile().list())
                .containsExactlyInAnyOrder(out.resolve("rules").toFile().list());
    }

    @Test
    void everyRuleOfTheYamlFilesIsItsRowOfTheCsvFileColumnByColumn() throws IOException {
        var expected = CatalogueImport.rules(SharedCatalogue.amended(csv));
        var loaded = ShippedCatalogue.load();
        assertThat(expected).hasSize(194);
        assertThat(loaded.rules()).hasSize(194);
        for (var row : expected) {
            var key = new RuleKey(row.text("id"), row.text("version"), row.text("jurisdiction"));
            assertThat(loaded.find(key).orElseThrow().row()).as("%s", key).isEqualTo(RuleRow.of(row));
        }
    }

    /** Also where the shared files are not at hand. */
    @Test
    void everyAmendedRowIsInTheYamlFiles() throws IOException {
        var header = Files.readAllLines(Path.of("src/test/resources/amended/rules.csv"))
                .getFirst();
        assertThat(SharedCatalogue.amendments()).hasSize(4);
        Files.write(csv.resolve("rules.csv"), List.of(header));
        Files.write(csv.resolve("rules.csv"), SharedCatalogue.amendments().values(), StandardOpenOption.APPEND);
        var loaded = ShippedCatalogue.load();
        for (var row : CatalogueImport.rules(csv)) {
            var key = new RuleKey(row.text("id"), row.text("version"), row.text("jurisdiction"));
            assertThat(loaded.find(key).orElseThrow().row()).as("%s", key).isEqualTo(RuleRow.of(row));
        }
    }

    @Test
    void everyMeasureAndListOfTheYamlFilesIsItsRowOfTheCsvFile() throws IOException {
        assertThat(yaml("measures.yaml", Measures.layout())).isEqualTo(csv("measures.csv", Measures.layout()));
        assertThat(yaml("lists.yaml", Lists.layout())).isEqualTo(csv("lists.csv", Lists.layout()));
    }

    @Test
    void aFolderWithoutTheFilesIsRefused() {
        assertThatThrownBy(() -> CatalogueImport.run(out, out))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has no file measures.csv");
    }

    private static List<String> csv(String file, RowLayout layout) {
        return CatalogueImport.rows(SharedCatalogue.folder(), file, layout).stream()
                .map(texts(layout))
                .toList();
    }

    private static List<String> yaml(String file, RowLayout layout) throws IOException {
        try (var text = Files.newBufferedReader(SHIPPED.resolve(file))) {
            return YamlPlace.read(file, text).items().stream()
                    .map(layout::row)
                    .map(texts(layout))
                    .toList();
        }
    }

    private static Function<CatalogueRow, String> texts(RowLayout layout) {
        return row -> layout.columns().stream().map(row::text).toList().toString();
    }
}
