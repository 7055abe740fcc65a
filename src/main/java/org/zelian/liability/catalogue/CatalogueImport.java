package org.zelian.liability.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zelian.kernel.Refusal;
import org.zelian.sanction.CatalogueCsv;
import org.zelian.sanction.CatalogueRow;
import org.zelian.sanction.Lists;
import org.zelian.sanction.Measures;
import org.zelian.sanction.RowLayout;
import org.zelian.sanction.YamlText;

/** Turns the catalogue's three CSV files into its YAML files: the same rows always give the same files. */
public final class CatalogueImport {
    private static final Comparator<CatalogueRow> VERSIONS = Comparator.comparing(
                    (CatalogueRow row) -> !row.text("jurisdiction").equals("CN"))
            .thenComparing(row -> row.text("jurisdiction"))
            .thenComparing(row -> row.text("valid_from"));

    private CatalogueImport() {}

    /** What was written. */
    public record Written(int rules, int ids, int measures, int lists) {}

    /**
     * Reads {@code rules.csv}, {@code measures.csv} and {@code lists.csv} of one folder and writes {@code rules/<id>.yaml},
     * {@code measures.yaml} and {@code lists.yaml} into another; files of rules that are gone are removed.
     */
    public static Written run(Path csv, Path yaml) {
        var measures = rows(csv, "measures.csv", Measures.layout());
        var lists = rows(csv, "lists.csv", Lists.layout());
        var rules = rules(csv);
        var byId = rules.stream()
                .sorted(VERSIONS)
                .collect(Collectors.groupingBy(row -> row.text("id"), TreeMap::new, Collectors.toList()));
        var folder = yaml.resolve("rules");
        clear(folder);
        write(yaml.resolve("measures.yaml"), entries(measures, Measures.layout()), "The kinds of measures.");
        write(yaml.resolve("lists.yaml"), entries(lists, Lists.layout()), "The lists that subjects are put on.");
        write(folder.resolve("index.yaml"), List.copyOf(byId.keySet()), "The rules, one file each.");
        byId.forEach((id, versions) -> write(
                folder.resolve(id + ".yaml"),
                RuleFiles.tree(id, versions),
                "Examples: zelian catalogue show " + id
                        + " --examples; made from these versions, run by every build."));
        return new Written(rules.size(), byId.size(), measures.size(), lists.size());
    }

    /** Reads the rows of {@code rules.csv} of a folder. */
    static List<CatalogueRow> rules(Path csv) {
        return rows(csv, "rules.csv", RuleRow.LAYOUT);
    }

    static List<CatalogueRow> rows(Path folder, String file, RowLayout layout) {
        if (!Files.isReadable(folder.resolve(file))) {
            throw new Refusal(
                    "CATALOGUE_FILE",
                    "The folder " + folder.getFileName() + " has no file " + file + ".",
                    "Give the folder that holds rules.csv, measures.csv and lists.csv.");
        }
        try (var text = Files.newBufferedReader(folder.resolve(file), StandardCharsets.UTF_8)) {
            return CatalogueCsv.rows(file, text, layout.columns());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<?> entries(List<CatalogueRow> rows, RowLayout layout) {
        return rows.stream().map(layout::tree).toList();
    }

    private static void write(Path file, Object tree, String... comment) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, YamlText.of(tree, comment));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> old = Files.list(folder)) {
            for (var file :
                    old.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
