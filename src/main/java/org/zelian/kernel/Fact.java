package org.zelian.kernel;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One dated statement of one source.
 *
 * <p>All values are text: whole numbers plain, days ISO, truth {@code true}/{@code false}, sets sorted and joined with
 * {@code ,}. An absent value is unknown; a blank one is dropped, so that a source that writes an empty column says the
 * same as one without the column.
 *
 * @param ends the parties it is about, in the order its kind asks for
 */
public record Fact(FactKind kind, List<PartyRef> ends, SortedMap<String, String> values, Period valid, String source) {
    public Fact {
        ends = List.copyOf(ends);
        var kept = new TreeMap<String, String>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                kept.put(name, value.strip());
            }
        });
        values = Collections.unmodifiableSortedMap(kept);
        if (source.isBlank()) {
            throw new IllegalArgumentException("A fact says who says so: its source is blank");
        }
    }

    /** States something; the values need no order. */
    public static Fact of(FactKind kind, List<PartyRef> ends, Map<String, String> values, Period valid, String source) {
        return new Fact(kind, ends, new TreeMap<>(values), valid, source);
    }

    /** Gives a value by its name, or nothing if it is unknown. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Gives a party by its position among the ends. */
    public PartyRef end(int index) {
        return ends.get(index);
    }

    /** Writes the whole content as canonical JSON; two facts that say the same give the same text. */
    public String canonical() {
        return Canonical.json(Map.of(
                "kind", kind.name(),
                "ends", ends.stream().map(PartyRef::toString).toList(),
                "values", values,
                "valid", validity(),
                "source", source));
    }

    /** Gives the 26-character id made from the content. Hashed at every call: keep it if you need it often. */
    public String id() {
        return Canonical.id26(canonical());
    }

    private Map<String, @Nullable Object> validity() {
        var days = new HashMap<String, @Nullable Object>();
        days.put("from", valid.from() == null ? null : valid.from().toString());
        days.put("to", valid.to() == null ? null : valid.to().toString());
        return days;
    }
}
