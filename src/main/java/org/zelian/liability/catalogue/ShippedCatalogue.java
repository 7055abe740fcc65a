package org.zelian.liability.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.zelian.kernel.Refusal;
import org.zelian.sanction.Attributes;
import org.zelian.sanction.CatalogueRow;
import org.zelian.sanction.Lists;
import org.zelian.sanction.Measures;
import org.zelian.sanction.Sectors;
import org.zelian.sanction.TriggerCodes;
import org.zelian.sanction.YamlPlace;

/** The catalogue that comes with the program, from the class path, and local folders of further rules. */
public final class ShippedCatalogue {
    private static final String ROOT = "/catalogue/";

    private ShippedCatalogue() {}

    /** Reads everything; takes a fraction of a second, so read it once. */
    public static RuleCatalogue load() {
        var names = vocabulary();
        var rows = index().stream().flatMap(file -> ruleRows(file).stream()).toList();
        return RuleCatalogue.of(rules(rows, names), names);
    }

    /**
     * Reads everything, and the rule files of a local folder on top: through the same gates.
     *
     * @param folder holds files such as {@code LOC-90.yaml}
     */
    public static RuleCatalogue load(Path folder) {
        return load().with(folder);
    }

    /** Reads the names that rules may use. */
    public static Vocabulary vocabulary() {
        var lists = Lists.of(yaml("lists.yaml"));
        var triggers = TriggerCodes.of(yaml("triggers.yaml"), lists);
        var sectors = Sectors.of(yaml("sectors.yaml"));
        return new Vocabulary(
                Measures.of(yaml("measures.yaml")),
                lists,
                triggers,
                Attributes.of(yaml("attributes.yaml"), triggers, sectors),
                sectors,
                Jurisdictions.of(yaml("jurisdictions.yaml")));
    }

    static List<Rule> rules(List<CatalogueRow> rows, Vocabulary names) {
        var reader = new RuleReader(names);
        return rows.stream().map(reader::read).toList();
    }

    // A jar cannot be listed like a folder, so the importer writes down which files there are.
    private static List<String> index() {
        return yaml("rules/index.yaml").items().stream().map(YamlPlace::text).toList();
    }

    private static List<CatalogueRow> ruleRows(String id) {
        var file = id + ".yaml";
        try (var text = open("rules/" + file)) {
            return RuleFiles.rows(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlPlace yaml(String file) {
        try (var text = open(file)) {
            return YamlPlace.read(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String file) {
        var stream = ShippedCatalogue.class.getResourceAsStream(ROOT + file);
        if (stream == null) {
            throw new Refusal("CATALOGUE_FILE", "The program has no file catalogue/" + file + ".", "Build it again.");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
