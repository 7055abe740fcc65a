package org.zelian.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.graph.Graph;
import org.zelian.kernel.Canonical;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trail of deeds: written in the transaction that does them, so there is never one without the other.
 *
 * <p>Each record carries the hash of the one before it and the tick of its transaction; a record that was changed,
 * dropped or moved breaks the chain. Writers of deeds wait for each other.
 */
public final class Deeds {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAGE = 1_000;

    private final Graph graph;
    private final Clock clock;

    public Deeds(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Where the next record goes: its number, the hash before it, the tick of the transaction. */
    private record Place(long number, String before, long tick) {}

    /**
     * Writes a deed down, within the transaction of the caller.
     *
     * @return its number in the trail, from 1
     */
    public long record(Deed deed) {
        return graph.inTransaction(() -> {
            var place = graph.write(
                            "audit/take-record",
                            Map.of(),
                            row -> new Place(row.number("n"), row.text("before"), row.number("tick")))
                    .getFirst();
            var at = clock.instant();
            var text = text(deed, place, at);
            graph.write(
                    "audit/add-record",
                    Map.of(
                            "n", place.number(),
                            "tick", place.tick(),
                            "at", at,
                            "actor", deed.actor().name(),
                            "kind", deed.kind(),
                            "about", deed.about(),
                            "record", text,
                            "hash", Canonical.sha256Hex(text)));
            return place.number();
        });
    }

    /** The names of those who did deeds of a kind about something. */
    public Set<String> doers(String kind, String about) {
        return Set.copyOf(graph.read("audit/doers", Map.of("kind", kind, "about", about), row -> row.text("actor")));
    }

    /**
     * What a reading of the whole trail found.
     *
     * @param count how many deeds it should hold
     * @param broken number of the first record that does not follow from the one before it, or is missing; empty if the
     *     trail is whole
     */
    public record Reading(long count, Optional<Long> broken) {}

    /** Reads the whole trail, page by page. */
    public Reading read() {
        var end = graph.read("audit/trail-end", Map.of(), row -> new End(row.number("n"), row.text("hash")))
                .getFirst();
        var number = 0L;
        var before = "";
        while (number < end.count()) {
            var page = graph.read(
                    "audit/records",
                    Map.of("after", number),
                    row -> new Written(row.number("n"), row.text("record"), row.text("hash")));
            if (page.isEmpty()) {
                return new Reading(end.count(), Optional.of(number + 1));
            }
            for (var written : page) {
                number++;
                if (!written.follows(number, before)) {
                    return new Reading(end.count(), Optional.of(number));
                }
                before = written.hash();
                if (number == end.count()) {
                    return new Reading(number, before.equals(end.hash()) ? Optional.empty() : Optional.of(number));
                }
            }
        }
        return new Reading(0, Optional.empty());
    }

    /** A deed as it stands in the trail. */
    public record Told(
            long number, Instant at, String actor, String kind, String about, SortedMap<String, String> content) {}

    /** The last deeds, the latest last; at most a thousand. */
    public List<Told> last(int most) {
        var end =
                graph.read("audit/trail-end", Map.of(), row -> row.number("n")).getFirst();
        return graph.read(
                "audit/records",
                Map.of("after", Math.max(0, end - Math.clamp(most, 0, PAGE))),
                row -> told(row.text("record")));
    }

    private static Told told(String record) {
        var entry = JSON.readTree(record);
        var content = new TreeMap<String, String>();
        entry.get("content")
                .properties()
                .forEach(each -> content.put(each.getKey(), each.getValue().asString()));
        return new Told(
                entry.get("n").asLong(),
                Instant.parse(entry.get("at").asString()),
                entry.get("actor").asString(),
                entry.get("kind").asString(),
                entry.get("about").asString(),
                content);
    }

    private record End(long count, String hash) {}

    private record Written(long number, String text, String hash) {
        boolean follows(long expected, String before) {
            return number == expected
                    && hash.equals(Canonical.sha256Hex(text))
                    && text.contains("\"before\":\"" + before + "\"")
                    && text.contains("\"n\":" + expected + ",");
        }
    }

    private static String text(Deed deed, Place place, Instant at) {
        var entry = new TreeMap<String, Object>();
        entry.put("n", place.number());
        entry.put("tick", place.tick());
        entry.put("at", at.toString());
        entry.put("actor", deed.actor().name());
        entry.put("department", deed.actor().department());
        entry.put("kind", deed.kind());
        entry.put("about", deed.about());
        entry.put("content", deed.content());
        entry.put("before", place.before());
        return Canonical.json(entry);
    }
}
