package org.zelian.control.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.control.Chain;
import org.zelian.control.Flag;
import org.zelian.control.Groups;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Tick;
import org.zelian.kernel.Uscc;

/** The group of an organisation on a day: everything under the same controller. A view, never a consequence. */
@RestController
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class GroupResource {
    private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");
    private static final int USUAL = 20;
    private static final int LARGEST = 100;

    private final Graph graph;
    private final Clock clock;

    GroupResource(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * One page of a group.
     *
     * @param controllers each with whom he acts as one; the organisation itself where nobody stands above it
     * @param next give it back as {@code cursor}; null after the last page
     * @param complete false if more stands below the controllers than is looked at
     */
    record GroupView(
            Faces.Face organisation,
            LocalDate asOf,
            List<List<Faces.Face>> controllers,
            List<MemberView> members,
            @Nullable String next,
            boolean complete) {}

    /** One member: who controls it, how surely, with which votes and through which chain. */
    record MemberView(
            Faces.Face organisation,
            List<Faces.Face> controller,
            String level,
            boolean proposal,
            @Nullable String votingPct,
            List<Flag> flags,
            String chain) {}

    /** The members of the group, in the order of their references. */
    @GetMapping("/api/organisations/{uscc}/group")
    GroupView group(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var day = asOf == null ? clock.instant().atZone(LAW).toLocalDate() : asOf;
        var after =
                cursor == null || cursor.isEmpty() ? Optional.<PartyRef>empty() : Optional.of(PartyRef.parse(cursor));
        int size = limit == null ? USUAL : Math.clamp(limit, 1, LARGEST);
        var page = new Groups(graph, tick(knownAt))
                .of(PartyRef.of(uscc), day, after, size)
                .orElseThrow(() -> new Refusal(
                        "ORGANISATION_NOT_FOUND",
                        "Nothing is known of " + uscc.value() + ".",
                        "Check the code, or load the register that has it."));
        return view(page, Faces.of(graph, parties(page)));
    }

    private static List<PartyRef> parties(Groups.Page page) {
        var parties = new ArrayList<>(List.of(page.organisation()));
        page.controllers().forEach(parties::addAll);
        for (var member : page.members()) {
            parties.add(member.organisation());
            parties.addAll(Faces.parties(member.by()));
        }
        return parties;
    }

    private static GroupView view(Groups.Page page, Faces faces) {
        return new GroupView(
                faces.of(page.organisation()),
                page.day(),
                page.controllers().stream()
                        .map(each -> each.stream().map(faces::of).toList())
                        .toList(),
                page.members().stream().map(member -> view(member, faces)).toList(),
                page.next().map(PartyRef::toString).orElse(null),
                page.complete());
    }

    private static MemberView view(Groups.Member member, Faces faces) {
        var by = member.by();
        return new MemberView(
                faces.of(member.organisation()),
                by.parties().stream().map(faces::of).toList(),
                by.level().name(),
                by.level().isProposal(),
                by.votes() == null ? null : by.votes().percent(),
                by.flags().stream().sorted().toList(),
                Chain.line(by.chain(), faces::name));
    }

    private Tick tick(@Nullable Instant knownAt) {
        var ticks = new Ticks(graph);
        return knownAt == null ? ticks.last() : ticks.at(knownAt).orElse(new Tick(0));
    }
}
