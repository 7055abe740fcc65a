package org.zelian.sanction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.kernel.Refusal;

/** The lists, by code, in the order of their file. */
public final class Lists {
    private final SequencedMap<String, ListType> byCode = new LinkedHashMap<>();
    private final SortedMap<String, SequencedMap<String, String>> texts = new TreeMap<>();

    private Lists(List<CatalogueRow> rows) {
        for (var row : rows) {
            var list = ListType.of(row);
            texts.put(list.code(), row.texts(ListType.LAYOUT.columns()));
            if (byCode.put(list.code(), list) != null) {
                throw new Refusal(
                        "CATALOGUE_TWICE", list.code() + " stands again in " + row.place() + ".", "Keep one.");
            }
        }
    }

    /** Reads the lists from their rows; a code that stands twice is refused. */
    public static Lists of(List<CatalogueRow> rows) {
        return new Lists(rows);
    }

    /** Reads the lists from their YAML file. */
    public static Lists of(YamlPlace file) {
        return of(file.items().stream().map(ListType.LAYOUT::row).toList());
    }

    /** Gives the list with a code, or nothing. */
    public Optional<ListType> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Gives the list with a code; an unknown one is refused. */
    public ListType get(String code) {
        return find(code)
                .orElseThrow(() -> new Refusal(
                        "LIST_UNKNOWN",
                        "There is no list " + code + ".",
                        "Use a code of the catalogue of lists, such as LAB."));
    }

    public List<ListType> all() {
        return List.copyOf(byCode.values());
    }

    /** Gives the rows by code, column by column, to compare two catalogues. */
    public SortedMap<String, SequencedMap<String, String>> texts() {
        return Collections.unmodifiableSortedMap(texts);
    }

    /** How a row of lists stands in CSV and in YAML. */
    public static RowLayout layout() {
        return ListType.LAYOUT;
    }
}
