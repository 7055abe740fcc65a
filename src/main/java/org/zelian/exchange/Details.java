package org.zelian.exchange;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.kernel.Canonical;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a free text of another format carries of ours: words for people, then an object for us. */
final class Details {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 20_000;

    private Details() {}

    static String write(String words, Map<String, String> values) {
        return words.strip() + " " + Canonical.json(values);
    }

    /** The values that a text carries; empty if it is not of our making. */
    static Optional<SortedMap<String, String>> read(String text) {
        int start = text.indexOf('{');
        if (start < 0 || !text.endsWith("}") || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var node = JSON.readTree(text.substring(start));
            var values = new TreeMap<String, String>();
            for (var entry : node.properties()) {
                if (!entry.getValue().isString()) {
                    return Optional.empty();
                }
                values.put(entry.getKey(), entry.getValue().asString());
            }
            return values.containsKey("fact")
                    ? Optional.of(Collections.unmodifiableSortedMap(values))
                    : Optional.empty();
        } catch (JacksonException otherText) {
            return Optional.empty();
        }
    }
}
