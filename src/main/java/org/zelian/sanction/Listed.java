package org.zelian.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Graph;
import org.zelian.graph.Params;
import org.zelian.graph.Row;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;

/**
 * The listings in force: one relationship for each stretch, with gaps where a listing is suspended. Derived from facts
 * and the catalogue of lists, thrown away and built again after every load; after a decision only for those it concerns.
 */
public final class Listed {
    private static final int CHUNK = 5_000;

    private final Graph graph;
    private final Lists lists;

    public Listed(Graph graph, Lists lists) {
        this.graph = graph;
        this.lists = lists;
    }

    /** A subject that is on a list, since when and until when. */
    public record Entry(PartyRef subject, String list, String sector, String level, Period stretch, String fact) {}

    /** Builds all of them anew; running it twice changes nothing. */
    public void rebuild() {
        while (forget() > 0) {
            // The next thousands.
        }
        var rows = new ArrayList<Map<String, Object>>();
        graph.stream("sanction/listing-courses", Map.of(), row -> rows.addAll(rows(row)));
        for (int from = 0; from < rows.size(); from += CHUNK) {
            graph.write(
                    "sanction/write-listed",
                    Map.of("rows", List.copyOf(rows.subList(from, Math.min(rows.size(), from + CHUNK)))));
        }
    }

    /** Builds anew those of some subjects, by their keys, as a rebuild of all would. */
    public void refresh(Collection<String> subjects) {
        var keys = List.copyOf(subjects);
        graph.inTransaction(() -> {
            var rows = graph.read("sanction/listing-courses-of", Map.of("keys", keys), this::rows).stream()
                    .flatMap(List::stream)
                    .toList();
            graph.write("sanction/renew-listed", Map.of("rows", rows, "keys", keys));
        });
    }

    /**
     * The keys of all whom a decision is directed against: an end or a suspension of it concerns each of them.
     *
     * @param authority who made it; empty fits every one
     */
    public List<String> subjects(String decision, String authority) {
        return graph.read(
                "sanction/subjects-of-decision",
                Map.of("decision", decision, "authority", authority),
                row -> row.text("key"));
    }

    /** Who is on a list on a day, as known at a tick, in the order of subjects. */
    public List<Entry> on(LocalDate day, Tick tick) {
        return graph.read(
                "sanction/listed",
                Map.of("day", day, "tick", tick.number()),
                row -> new Entry(
                        PartyRef.parse(row.text("subject")),
                        row.text("list"),
                        row.text("sector"),
                        row.text("level"),
                        Period.of(row.day("from"), row.day("to")),
                        row.text("fact")));
    }

    private List<Map<String, Object>> rows(Row row) {
        var list = lists.find(row.text("list"));
        if (list.isEmpty()) {
            return List.of();
        }
        var said = Period.of(row.day("from"), row.day("to"));
        var course = new ListingCourse(
                list.get(),
                said,
                ticks(row.number("knownFrom"), optional(row)),
                row.maps("steps").stream().map(Listed::step).toList(),
                row.flag("kept"));
        return course.stretches().stream()
                .map(stretch -> stored(row.text("fact"), list.get(), stretch))
                .toList();
    }

    private static @Nullable Long optional(Row row) {
        var until = row.optionalNumber("knownTo");
        return until.isPresent() ? until.getAsLong() : null;
    }

    private static ListingCourse.Ticks ticks(long from, @Nullable Long to) {
        return new ListingCourse.Ticks(from, to);
    }

    private static ListingCourse.Step step(Map<String, Object> properties) {
        var from = (Long) properties.get("knownFrom");
        return new ListingCourse.Step(
                "ENDS".equals(properties.get("kind")),
                String.valueOf(properties.get("end")),
                String.valueOf(properties.getOrDefault("caseNo", "")),
                String.valueOf(properties.getOrDefault("reason", "")),
                Boolean.TRUE.equals(properties.get("ofOne")),
                Period.of((LocalDate) properties.get("validFrom"), (LocalDate) properties.get("validTo")),
                ticks(from == null ? 0 : from, (Long) properties.get("knownTo")));
    }

    private static Map<String, Object> stored(String fact, ListType list, ListingCourse.Stretch stretch) {
        var until = stretch.known().to();
        return Params.of("fact", fact)
                .and("list", list.code())
                .and("sector", list.sector())
                .and("level", list.level().name())
                .from("validFrom", stretch.valid().from())
                .to("validTo", stretch.valid().to())
                .and("knownFrom", stretch.known().from())
                .until("knownTo", until == null ? null : new Tick(until))
                .map();
    }

    private long forget() {
        return graph.write("sanction/forget-listed", Map.of("limit", CHUNK), row -> row.number("gone"))
                .getFirst();
    }
}
