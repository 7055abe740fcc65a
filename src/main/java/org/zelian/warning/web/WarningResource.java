package org.zelian.warning.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.kernel.Uscc;
import org.zelian.liability.Rulebook;
import org.zelian.warning.Warning;
import org.zelian.warning.WarningLibrary;
import org.zelian.warning.Warnings;

/** The warnings about an organisation on a day. A warning restricts nobody. */
@RestController
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class WarningResource {
    private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

    private final Graph graph;
    private final Clock clock;
    private final WarningLibrary library = WarningLibrary.shipped();
    private final Warnings warnings;

    // All warnings of a day are found together; they stay the same until something new is known; as known earlier, each
    // organisation is asked about alone.
    private volatile @Nullable Seen seen;

    private record Seen(Tick tick, LocalDate day, List<Warning> warnings) {}

    WarningResource(Graph graph, Rulebook book, Clock clock) {
        this.graph = graph;
        this.clock = clock;
        this.warnings = new Warnings(book, library);
    }

    record Kind(String code, String zh, String en) {}

    record Texts(String zh, String en) {}

    /** One warning. */
    record WarningView(
            String id, Kind kind, String subject, @Nullable LocalDate since, Texts text, List<String> facts) {}

    @GetMapping("/api/organisations/{uscc}/warnings")
    List<WarningView> about(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt) {
        var day = asOf == null ? clock.instant().atZone(LAW).toLocalDate() : asOf;
        var ticks = new Ticks(graph);
        var tick = knownAt == null ? ticks.last() : ticks.at(knownAt).orElse(new Tick(0));
        var organisation = PartyRef.of(uscc);
        var found = tick.compareTo(ticks.last()) < 0
                ? warnings.about(organisation, graph, day, tick)
                : all(tick, day).stream()
                        .filter(warning -> warning.subjectRef().equals(organisation))
                        .toList();
        return found.stream().map(this::view).toList();
    }

    private List<Warning> all(Tick tick, LocalDate day) {
        var before = seen;
        if (before == null || !before.tick().equals(tick) || !before.day().equals(day)) {
            before = new Seen(tick, day, warnings.on(graph, day, tick));
            seen = before;
        }
        return before.warnings();
    }

    private WarningView view(Warning warning) {
        var wording = library.get(warning.id()).wording();
        return new WarningView(
                warning.id(),
                new Kind(warning.id(), wording.zh(), wording.en()),
                warning.subjectName(),
                warning.since(),
                new Texts(warning.text(), warning.text()),
                warning.facts());
    }
}
