package org.zelian.liability.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Batches;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.graph.Recorded;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Tick;
import org.zelian.kernel.Uscc;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Engine;
import org.zelian.liability.Findings;
import org.zelian.liability.ListingDays;
import org.zelian.liability.Rulebook;
import org.zelian.liability.Traced;
import org.zelian.liability.Tracer;
import org.zelian.sanction.Listed;

/**
 * Answers about one organisation: its file as known at an instant, traced, for a day.
 *
 * <p>Traced when asked, by the engine that also fills the ledger: what is shown is what the facts say.
 */
final class Questions {
    private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

    private final Graph graph;
    private final Rulebook book;
    private final Clock clock;

    Questions(Graph graph, Rulebook book, Clock clock) {
        this.graph = graph;
        this.book = book;
        this.clock = clock;
    }

    /** A subject traced as known at a tick, to be cut at a day. */
    record Answer(Traced traced, PartyRef subject, Tick tick, LocalDate day, Faces faces) {
        CaseFile file() {
            return traced.file();
        }
    }

    Rulebook book() {
        return book;
    }

    Graph graph() {
        return graph;
    }

    /** The listings in force, drawn from the facts. */
    Listed listed() {
        return new Listed(graph, book.rules().names().lists());
    }

    ListingDays listings() {
        return new ListingDays(book);
    }

    /** The file behind each delivery. */
    Map<String, String> files() {
        var files = new HashMap<String, String>();
        new Batches(graph).all().forEach(batch -> files.put(batch.id(), batch.file()));
        return files;
    }

    LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? clock.instant().atZone(LAW).toLocalDate() : asked;
    }

    Tick tick(@Nullable Instant knownAt) {
        var ticks = new Ticks(graph);
        return knownAt == null
                ? ticks.last()
                : ticks.at(knownAt)
                        .orElseThrow(() -> new Refusal(
                                "KNOWN_AT_NOT_FOUND",
                                "Nothing was known at " + knownAt + " yet.",
                                "Ask for a later instant, or leave knownAt out for everything loaded."));
    }

    /** A day, and what was known when: what every question is asked for. */
    record Moment(LocalDate day, Tick tick) {}

    /** The moment of a question; today and everything loaded where nothing is said. */
    Moment moment(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
        return new Moment(day(asOf), tick(knownAt));
    }

    /** The key of an organisation by its code. */
    String key(Uscc uscc) {
        var ref = PartyRef.of(uscc);
        return Optional.ofNullable(new Parties(graph).find(List.of(ref)).get(ref))
                .map(Parties.Known::key)
                .orElseThrow(() -> new Refusal(
                        "ORGANISATION_NOT_FOUND",
                        "No organisation with the code " + uscc.value() + " is known here.",
                        "Check the 18 characters, or load the source that has it."));
    }

    /** Everything about one organisation. */
    Answer about(Uscc uscc, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        return about(key(uscc), PartyRef.of(uscc), asOf, knownAt);
    }

    /** Everything about the subject of a support. */
    Answer ofSupport(String supportId, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var key = subjectOf(supportId);
        return about(key, PartyRef.inSource("zelian", key), asOf, knownAt);
    }

    /** The key of the organisation that a support is about. */
    String subjectOf(String supportId) {
        return support(supportId, "key");
    }

    /** The number of the decision behind a support. */
    String decisionOf(String supportId) {
        return support(supportId, "decisionNo");
    }

    private String support(String id, String column) {
        return graph.readOne("liability/support-subject", Map.of("id", id), row -> row.text(column))
                .orElseThrow(() -> new Refusal(
                        "SUPPORT_NOT_FOUND",
                        "The ledger has no support " + id + ".",
                        "Take the id from a liability; one that was withdrawn is known at an earlier instant."));
    }

    private Answer about(String key, PartyRef subject, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var tick = tick(knownAt);
        var traced = new Tracer(new Engine(book), graph, tick)
                .some(List.of(key)).stream()
                        .findFirst()
                        .orElseGet(
                                () -> new Traced(new CaseFile(subject, List.of()), new Findings(List.of(), List.of())));
        var refs = new HashSet<PartyRef>();
        for (var kind : FactKind.values()) {
            traced.file().of(kind).forEach(e -> refs.addAll(e.fact().ends()));
        }
        var day = day(asOf);
        return new Answer(traced, traced.file().subject(), tick, day, Faces.of(graph, refs, tick, day));
    }

    /** The profile that held on a day, or the nearest one, of each organisation. */
    Map<String, Fact> profiles(List<String> keys, Tick tick, LocalDate day) {
        var all = new LinkedHashMap<String, List<Recorded>>();
        graph.read(
                        "liability/profiles",
                        Map.of("keys", keys, "tick", tick.number()),
                        row -> Map.entry(row.text("key"), Recorded.of(row)))
                .forEach(e ->
                        all.computeIfAbsent(e.getKey(), k -> new ArrayList<>()).add(e.getValue()));
        var best = new LinkedHashMap<String, Fact>();
        all.forEach((key, profiles) -> profiles.stream()
                .map(Recorded::fact)
                .min(Comparator.comparing((Fact f) -> !f.valid().contains(day))
                        .thenComparing(f -> start(f.valid()), Comparator.reverseOrder())
                        .thenComparing(Fact::id))
                .ifPresent(f -> best.put(key, f)));
        return best;
    }

    private static LocalDate start(Period period) {
        return period.from() == null ? LocalDate.MIN : period.from();
    }
}
