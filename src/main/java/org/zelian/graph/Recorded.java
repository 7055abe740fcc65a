package org.zelian.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * A fact as the store has it.
 *
 * @param id the fact's own id; with {@code .2}, {@code .3} where it was believed again after it had been given up
 * @param knownFrom the tick at which it was written
 * @param knownTo the tick at which it was superseded, voided or withdrawn; null while it is believed
 * @param batch the delivery that brought it first
 * @param line where it stood there
 */
public record Recorded(
        String id, Fact fact, Tick knownFrom, @Nullable Tick knownTo, String batch, long line) {
    /**
     * Reads a fact from a row with the columns {@code kind}, {@code ends} and {@code properties}, which any query may
     * return: for a relationship {@code type(f)}, {@code coalesce(f.ends, [a.ref, b.ref])}, {@code properties(f)};
     * for a node {@code f.factKind}, {@code f.ends}, {@code properties(f)}.
     */
    public static Recorded of(Row row) {
        return of(row.text("kind"), row.texts("ends"), row.map("properties"));
    }

    static Recorded of(String kind, List<String> ends, Map<String, Object> properties) {
        var fact = new Fact(
                FactKind.valueOf(kind),
                ends.stream().map(PartyRef::parse).toList(),
                FactProperties.values(properties),
                FactProperties.valid(properties),
                (String) property(properties, "source"));
        var until = (Long) properties.get("knownTo");
        return new Recorded(
                (String) property(properties, "fact"),
                fact,
                new Tick((Long) property(properties, "knownFrom")),
                until == null ? null : new Tick(until),
                (String) property(properties, "batch"),
                (Long) property(properties, "line"));
    }

    /** The id made from the content, as it was written: without the number of a fact that was believed again. */
    public String contentId() {
        var again = id.indexOf('.');
        return again < 0 ? id : id.substring(0, again);
    }

    public boolean isBelieved() {
        return knownTo == null;
    }

    /** Whether it was believed at a tick. */
    public boolean isKnownAt(Tick tick) {
        return knownFrom.compareTo(tick) <= 0 && (knownTo == null || tick.compareTo(knownTo) < 0);
    }

    private static Object property(Map<String, Object> properties, String name) {
        return Optional.ofNullable(properties.get(name))
                .orElseThrow(() -> new IllegalStateException(
                        "A fact in the store has no " + name + ": " + properties.get("fact")));
    }
}
