package org.zelian.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of an {@code expected.yaml}: what is wanted, and the table's words for it.
 *
 * @param disputed why the documents disagree about it; then a failure is told, not counted
 */
record Item(
        Section section,
        Map<String, List<String>> keys,
        String why,
        @Nullable String disputed) {
    private static final Set<String> WORDS = Set.of("why", "disputed");
    /** Keys that steer the comparison and are no cell of a row. */
    private static final Set<String> STEERING =
            Set.of("count", "some", "states", "subjects", "orgs", "until", "same", "path", "equals", "message");

    /** Keys of a question to the counter, which reads no file. */
    private static final Set<String> QUESTION =
            Set.of("subject", "post", "at", "on", "knownAt", "measure", "answer", "says");

    /** Keys of a question in words. */
    private static final Set<String> WORDED = Set.of("words", "on", "knownAt", "says", "silent");

    static Item of(Section section, Map<?, ?> yaml) {
        var keys = new LinkedHashMap<String, List<String>>();
        yaml.forEach((key, value) -> {
            if (!WORDS.contains(String.valueOf(key))) {
                keys.put(String.valueOf(key), Yamls.texts(value));
            }
        });
        for (var key : keys.keySet()) {
            boolean known = STEERING.contains(key)
                    || section.cells.containsKey(key)
                    || (section == Section.ASKED && QUESTION.contains(key))
                    || (section == Section.TYPED && WORDED.contains(key));
            if (!known) {
                throw new IllegalArgumentException("Section " + section.key + " has no key " + key + ": " + yaml);
            }
        }
        return new Item(section, keys, Yamls.text(yaml, "why"), Yamls.orNull(yaml, "disputed"));
    }

    List<String> all(String key) {
        return keys.getOrDefault(key, List.of());
    }

    @Nullable
    String one(String key) {
        var all = all(key);
        return all.isEmpty() ? null : all.getFirst();
    }

    boolean says(String key) {
        return keys.containsKey(key);
    }

    /** Whether a row has what the selecting keys ask, or what the others ask of it. */
    Predicate<Row> fits(boolean values, Fixtures fixtures) {
        return row -> cellKeys(values).allMatch(key -> fits(key, row, fixtures));
    }

    /** How many of the keys a row has. */
    long nearness(Row row, Fixtures fixtures) {
        return keys.keySet().stream()
                .filter(section.cells::containsKey)
                .filter(key -> fits(key, row, fixtures))
                .count();
    }

    private boolean fits(String key, Row row, Fixtures fixtures) {
        var cell = section.cells.get(key);
        return cell == null || cell.fits(row, all(key), fixtures);
    }

    private Stream<String> cellKeys(boolean values) {
        return keys.keySet().stream()
                .filter(section.cells::containsKey)
                .filter(key -> Section.VALUES.contains(key) == values);
    }

    /** The wish as a reader would say it: {@code person P01, rule LAB-01, state PROPOSED}. */
    String shown() {
        return keys.entrySet().stream()
                .map(key -> key.getKey() + " "
                        + (key.getValue().equals(List.of("")) ? "(empty)" : String.join("|", key.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** The name of the test: {@code P01 LAB-01 PROPOSED}. */
    String title() {
        var told = keys.entrySet().stream()
                .map(key -> switch (key.getKey()) {
                    case "to", "until" -> "to " + String.join("|", key.getValue());
                    case "from" -> "from " + String.join("|", key.getValue());
                    case "count" -> "× " + String.join("", key.getValue());
                    default -> String.join("|", key.getValue());
                })
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return switch (section) {
            case LIABILITIES -> told;
            case NONE -> "no " + told;
            default -> section.key + " " + told;
        };
    }
}
