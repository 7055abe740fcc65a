package org.zelian.sanction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.kernel.Refusal;

/** The kinds of measures, by code, in the order of their file. */
public final class Measures {
    private final SequencedMap<String, Measure> byCode = new LinkedHashMap<>();
    private final SortedMap<String, SequencedMap<String, String>> texts = new TreeMap<>();

    private Measures(List<CatalogueRow> rows) {
        for (var row : rows) {
            var measure = Measure.of(row);
            texts.put(measure.code(), row.texts(Measure.LAYOUT.columns()));
            if (byCode.put(measure.code(), measure) != null) {
                throw new Refusal(
                        "CATALOGUE_TWICE", measure.code() + " stands again in " + row.place() + ".", "Keep one.");
            }
        }
    }

    /** Reads the measures from their rows; a code that stands twice is refused. */
    public static Measures of(List<CatalogueRow> rows) {
        return new Measures(rows);
    }

    /** Reads the measures from their YAML file. */
    public static Measures of(YamlPlace file) {
        return of(file.items().stream().map(Measure.LAYOUT::row).toList());
    }

    /** Gives the measure with a code, or nothing. */
    public Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Gives the measure with a code; an unknown one is refused. */
    public Measure get(String code) {
        return find(code)
                .orElseThrow(() -> new Refusal(
                        "MEASURE_UNKNOWN",
                        "There is no measure " + code + ".",
                        "Use a code of the catalogue of measures, such as A10."));
    }

    public List<Measure> all() {
        return List.copyOf(byCode.values());
    }

    /** Gives the rows by code, column by column, to compare two catalogues. */
    public SortedMap<String, SequencedMap<String, String>> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }

    /** How a row of measures stands in CSV and in YAML. */
    public static RowLayout layout() {
        return Measure.LAYOUT;
    }
}
