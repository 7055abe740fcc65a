package org.zelian.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zelian.graph.Graph;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/** What the store knew before a load, and what the load has brought since. */
final class Known {
    private final Graph graph;
    private final org.zelian.graph.Parties parties;
    private final boolean emptyBefore;
    private final Map<PartyRef, LocalDate> deregistered = new HashMap<>();
    private final Map<PartyRef, PartyRef> aliases = new HashMap<>();
    private final Set<PartyRef> contested = new HashSet<>();

    Known(Graph graph) {
        this.graph = graph;
        this.parties = new org.zelian.graph.Parties(graph);
        this.emptyBefore = graph.readOne("intake/is-empty", Map.of(), row -> row.flag("empty"))
                .orElseThrow();
    }

    /** A survey that asks the store for names, except those that full deliveries among the sheets are to replace. */
    Survey survey(Collection<Sheet> sheets) {
        if (emptyBefore) {
            return new Survey();
        }
        var replaced = sheets.stream()
                .filter(sheet ->
                        sheet.type().name().equals("persons") && sheet.origin().full())
                .map(sheet -> sheet.origin().source())
                .collect(Collectors.toSet());
        return new Survey((documents, survey) -> graph
                .read(
                        "intake/names-known",
                        Map.of("refs", pairs(documents)),
                        row -> new Named(
                                new PartyRef(row.text("scheme"), row.text("value")),
                                row.text("name"),
                                row.text("source")))
                .stream()
                .filter(named -> !replaced.contains(named.source()))
                .forEach(named -> survey.known(named.document(), named.name())));
    }

    private record Named(PartyRef document, String name, String source) {}

    /** Remembers what later rows of the load have to know. */
    void learn(Claim.Assertion claim) {
        var fact = claim.fact();
        if (fact.kind() == FactKind.PROFILE) {
            dereg(fact).ifPresent(day -> {
                deregistered.merge(fact.end(0), day, Known::earlier);
                claim.identifiers().forEach(other -> deregistered.merge(other.ref(), day, Known::earlier));
            });
        }
    }

    /** Remembers an identifier in a dry run, which stores none. */
    void learnAlias(PartyRef further, PartyRef of) {
        aliases.put(further, of);
    }

    /** Says that two persons claim an identifier: nothing may refer to it in this load. */
    void contest(PartyRef ref) {
        contested.add(ref);
    }

    /** The first day of deregistration of those organisations that are deregistered. */
    Map<PartyRef, LocalDate> deregistered(Collection<PartyRef> organisations) {
        var days = new HashMap<PartyRef, LocalDate>();
        if (!emptyBefore && !organisations.isEmpty()) {
            graph.read(
                            "intake/deregistered",
                            Map.of("refs", pairs(organisations)),
                            row -> Map.entry(
                                    new PartyRef(row.text("scheme"), row.text("value")),
                                    Optional.ofNullable(row.day("day")).orElseThrow()))
                    .forEach(entry -> days.put(entry.getKey(), entry.getValue()));
        }
        for (var organisation : organisations) {
            var day = deregistered.get(organisation);
            if (day != null) {
                days.merge(organisation, day, Known::earlier);
            }
        }
        return days;
    }

    /** The parties that some identifiers stand for: each identifier with the one its party came with first. */
    Map<PartyRef, PartyRef> parties(Collection<PartyRef> refs) {
        var found = new HashMap<PartyRef, PartyRef>();
        if (refs.isEmpty()) {
            return found;
        }
        parties.find(refs).forEach((ref, party) -> found.put(ref, party.ref()));
        for (var ref : refs) {
            var alias = aliases.get(ref);
            if (alias != null) {
                found.putIfAbsent(ref, alias);
            }
        }
        found.keySet().removeAll(contested);
        return found;
    }

    boolean isContested(PartyRef ref) {
        return contested.contains(ref);
    }

    static List<List<String>> pairs(Collection<PartyRef> refs) {
        var pairs = new ArrayList<List<String>>(refs.size());
        refs.forEach(ref -> pairs.add(List.of(ref.scheme(), ref.value())));
        return pairs;
    }

    private static Optional<LocalDate> dereg(Fact profile) {
        return profile.value("dereg").map(LocalDate::parse);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
