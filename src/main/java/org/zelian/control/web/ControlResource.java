package org.zelian.control.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.control.ControlPolicy;
import org.zelian.control.Controllers;
import org.zelian.control.Ownership;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Tick;
import org.zelian.kernel.Uscc;

/** Who stands above an organisation on a day, under every convention, with the chain and the arithmetic. */
@RestController
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class ControlResource {
    private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

    private final Graph graph;
    private final Clock clock;

    ControlResource(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** With {@code without}, the answer as if those facts had never been known. */
    @GetMapping("/api/organisations/{uscc}/control")
    ControlView control(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable List<String> without) {
        var day = asOf == null ? clock.instant().atZone(LAW).toLocalDate() : asOf;
        var asked = new Ownership(graph, tick(knownAt))
                .above(PartyRef.of(uscc), Period.on(day))
                .orElseThrow(() -> new Refusal(
                        "ORGANISATION_NOT_FOUND",
                        "Nothing is known of " + uscc.value() + ".",
                        "Check the code, or load the register that has it."));
        var determined = Controllers.of(asked.facts(), asked.organisation(), ControlPolicy.standard())
                .without(without == null ? Set.of() : Set.copyOf(without))
                .on(day);
        return ControlView.of(determined, Faces.of(graph, determined));
    }

    private Tick tick(@Nullable Instant knownAt) {
        var ticks = new Ticks(graph);
        return knownAt == null ? ticks.last() : ticks.at(knownAt).orElse(new Tick(0));
    }
}
