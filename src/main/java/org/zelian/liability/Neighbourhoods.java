package org.zelian.liability;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.control.OneName;
import org.zelian.control.Ownership;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.graph.Recorded;
import org.zelian.graph.Row;
import org.zelian.graph.Ticks;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;

/** Reads from the graph what the engine looks at: the case files of some subjects, as known at a tick. */
public final class Neighbourhoods {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Graph graph;
    private final Tick tick;
    private final Map<Tick, LocalDate> days = new HashMap<>();

    public Neighbourhoods(Graph graph, Tick tick) {
        this.graph = graph;
        this.tick = tick;
    }

    /** The keys of everybody against whom an act is known, in their order. */
    public List<String> subjects() {
        return graph.read("liability/subjects", Map.of("tick", tick.number()), row -> row.text("key"));
    }

    /** The case files of some subjects, with two or three questions to the graph; a subject without acts has none. */
    public List<CaseFile> read(Collection<String> keys) {
        var bySubject = new LinkedHashMap<String, Map<String, Evidence>>();
        rows(keys)
                .forEach(e -> bySubject
                        .computeIfAbsent(e.getKey(), k -> new LinkedHashMap<>())
                        .put(e.getValue().id(), e.getValue()));
        var subjects = new LinkedHashMap<String, PartyRef>();
        bySubject.forEach((key, facts) -> facts.values().stream()
                .filter(e -> e.fact().kind() == FactKind.ACT)
                .map(e -> e.fact().end(0))
                .min(PartyRef::compareTo)
                .ifPresent(subject -> subjects.put(key, subject)));
        addActsElsewhere(bySubject);
        var lookedAt = addAbove(bySubject);
        var names = inOneName(bySubject);
        subjects.replaceAll((key, subject) -> names.of(subject));
        var persons = persons(bySubject.values());
        var files = new ArrayList<CaseFile>();
        subjects.forEach((key, subject) -> files.add(
                file(subject, bySubject.getOrDefault(key, Map.of()), persons, lookedAt.getOrDefault(key, Set.of()))));
        return files;
    }

    /** Everything above the subjects, whenever it was so; gives the keys of the other parties whose holders were looked at. */
    private Map<String, Set<String>> addAbove(Map<String, Map<String, Evidence>> bySubject) {
        var lookedAt = new HashMap<String, Set<String>>();
        new Ownership(graph, tick).above(bySubject.keySet(), Period.always()).forEach((key, above) -> {
            lookedAt.put(key, others(above.read(), key));
            var facts = bySubject.getOrDefault(key, new LinkedHashMap<>());
            above.facts().stream().map(this::evidence).forEach(e -> facts.putIfAbsent(e.id(), e));
        });
        return lookedAt;
    }

    private static Set<String> others(Set<String> keys, String own) {
        var others = new TreeSet<>(keys);
        others.remove(own);
        return others;
    }

    /** Reads every organisation under one identifier, whichever of them each source uses. */
    private OneName inOneName(Map<String, Map<String, Evidence>> bySubject, PartyRef... more) {
        var organisations = new HashSet<>(List.of(more));
        bySubject
                .values()
                .forEach(facts -> facts.values().forEach(e -> {
                    organisations.addAll(e.fact().ends());
                    Optional.of(e)
                            .filter(naming -> naming.fact().kind() == FactKind.NAMES)
                            .flatMap(Naming::subject)
                            .map(PartyRef::parse)
                            .ifPresent(organisations::add);
                }));
        var names = OneName.known(graph, tick, organisations);
        bySubject.values().forEach(facts -> facts.replaceAll((id, e) -> e.readAs(names)));
        return names;
    }

    /**
     * One act against another organisation for each decision that names persons without saying for whom: a third question,
     * asked only if there are such decisions.
     */
    private void addActsElsewhere(Map<String, Map<String, Evidence>> bySubject) {
        var asked = new TreeSet<List<String>>(Comparator.comparing(String::valueOf));
        bySubject.forEach((key, facts) -> facts.values().stream()
                .filter(e ->
                        e.fact().kind() == FactKind.NAMES && Naming.subject(e).isEmpty())
                .map(e -> Decision.of(e.fact()))
                .flatMap(Optional::stream)
                .forEach(decision -> asked.add(List.of(key, decision.number(), decision.authority()))));
        if (!asked.isEmpty()) {
            graph.read(
                            "liability/acts-elsewhere",
                            Map.of("asked", List.copyOf(asked), "tick", tick.number()),
                            row -> Map.entry(row.text("subject"), evidence(row)))
                    .forEach(e -> bySubject
                            .getOrDefault(e.getKey(), new LinkedHashMap<>())
                            .put(e.getValue().id(), e.getValue()));
        }
    }

    /** The case file of one party, also if no act against it is known; empty if nobody brought its identifier. */
    public Optional<CaseFile> of(PartyRef identifier) {
        return Optional.ofNullable(new Parties(graph).find(List.of(identifier)).get(identifier))
                .map(known -> {
                    var facts = new LinkedHashMap<String, Evidence>();
                    rows(List.of(known.key()))
                            .forEach(e -> facts.put(e.getValue().id(), e.getValue()));
                    var bySubject = Map.<String, Map<String, Evidence>>of(known.key(), facts);
                    addActsElsewhere(bySubject);
                    var lookedAt = addAbove(bySubject);
                    var names = inOneName(bySubject, known.ref());
                    return file(
                            names.of(known.ref()),
                            facts,
                            persons(List.of(facts)),
                            lookedAt.getOrDefault(known.key(), Set.of()));
                });
    }

    /** What some parties are called now; those without a name are left out. */
    public Map<PartyRef, String> names(Collection<PartyRef> parties) {
        var names = new HashMap<PartyRef, String>();
        graph.read(
                        "liability/party-names",
                        Map.of("refs", parties.stream().map(Ledger::pair).toList()),
                        row -> Map.entry(new PartyRef(row.text("scheme"), row.text("value")), row.text("name")))
                .forEach(e -> names.put(e.getKey(), e.getValue()));
        return names;
    }

    private List<Map.Entry<String, Evidence>> rows(Collection<String> keys) {
        return graph.read(
                "liability/neighbourhoods",
                Map.of("keys", List.copyOf(keys), "tick", tick.number()),
                row -> Map.entry(row.text("subject"), evidence(row)));
    }

    /** What officers decided about supports that they named by id. */
    List<Evidence> confirmations(Collection<String> supports) {
        return graph.read(
                "liability/confirmations",
                Map.of("supports", List.copyOf(supports), "tick", tick.number()),
                this::evidence);
    }

    private CaseFile file(
            PartyRef subject,
            Map<String, Evidence> facts,
            Map<PartyRef, List<Evidence>> persons,
            Set<String> lookedAt) {
        var all = new LinkedHashMap<>(facts);
        var open = new ArrayList<>(parties(facts.values()));
        open.add(subject);
        var seen = new HashSet<PartyRef>();
        while (!open.isEmpty()) {
            var who = open.removeLast();
            if (seen.add(who)) {
                for (var e : persons.getOrDefault(who, List.of())) {
                    all.put(e.id(), e);
                    open.addAll(e.fact().ends());
                }
            }
        }
        return new CaseFile(subject, all.values(), lookedAt);
    }

    private Map<PartyRef, List<Evidence>> persons(Collection<Map<String, Evidence>> groups) {
        var refs = new HashSet<PartyRef>();
        groups.forEach(facts -> refs.addAll(parties(facts.values())));
        var found = new HashMap<PartyRef, List<Evidence>>();
        graph.read(
                        "liability/identities",
                        Map.of(
                                "refs",
                                refs.stream()
                                        .map(r -> List.of(r.scheme(), r.value()))
                                        .toList(),
                                "tick",
                                tick.number()),
                        this::evidence)
                .forEach(e -> e.fact()
                        .ends()
                        .forEach(who -> found.computeIfAbsent(who, k -> new ArrayList<>())
                                .add(e)));
        return found;
    }

    private static Set<PartyRef> parties(Collection<Evidence> facts) {
        var refs = new HashSet<PartyRef>();
        facts.forEach(e -> e.fact().ends().stream().filter(Persons::natural).forEach(refs::add));
        return refs;
    }

    private Evidence evidence(Row row) {
        return evidence(Recorded.of(row), row.map("properties"));
    }

    private Evidence evidence(Recorded recorded) {
        return evidence(recorded, Map.of());
    }

    private Evidence evidence(Recorded recorded, Map<String, Object> properties) {
        var gone = recorded.knownTo();
        if (gone == null || recorded.isKnownAt(tick)) {
            return Evidence.of(recorded, null);
        }
        var document = String.valueOf(properties.getOrDefault("closedBy", ""));
        return Evidence.of(recorded, new Evidence.Voided(day(gone), document));
    }

    private LocalDate day(Tick at) {
        return days.computeIfAbsent(
                at,
                t -> new Ticks(graph)
                        .instant(t)
                        .map(instant -> instant.atZone(CHINA).toLocalDate())
                        .orElse(LocalDate.EPOCH));
    }
}
