package org.zelian.liability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.control.Candidate;
import org.zelian.control.ControlPolicy;
import org.zelian.control.Controllers;
import org.zelian.control.KnownFact;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/**
 * Everything the engine looks at for one subject, as known at one tick: the facts of its neighbourhood.
 *
 * <p>The order of the facts never matters. Time and memory are linear in their number.
 */
public final class CaseFile {
    private final PartyRef subject;
    private final Set<String> lookedAt;
    private final Map<String, Evidence> byId = new HashMap<>();
    private final Map<FactKind, List<Evidence>> byKind = new EnumMap<>(FactKind.class);
    private final Map<PartyRef, PartyRef> canonical = new HashMap<>();
    private final List<Act> acts;
    private final Controllers controllers;

    public CaseFile(PartyRef subject, Collection<Evidence> facts) {
        this(subject, facts, Set.of());
    }

    /** With the keys of the other parties whose holders were looked at: a new stake in one of them asks for a new trace. */
    public CaseFile(PartyRef subject, Collection<Evidence> facts, Set<String> lookedAt) {
        this.subject = subject;
        this.lookedAt = Set.copyOf(lookedAt);
        facts.stream()
                .sorted(Comparator.comparing((Evidence e) -> e.id()))
                .forEach(e -> byKind.computeIfAbsent(e.fact().kind(), k -> new ArrayList<>())
                        .add(e));
        facts.forEach(e -> byId.put(e.id(), e));
        join();
        this.controllers = Controllers.of(
                facts.stream()
                        .map(e -> new KnownFact(e.id(), e.fact(), e.voided() == null))
                        .toList(),
                subject,
                ControlPolicy.standard());
        this.acts = of(FactKind.ACT).stream()
                .filter(e -> e.fact().ends().getFirst().equals(subject))
                .map(Act::of)
                .flatMap(Optional::stream)
                .toList();
    }

    public PartyRef subject() {
        return subject;
    }

    /** The acts against the subject, in the order of their ids. */
    public List<Act> acts() {
        return acts;
    }

    Set<String> lookedAt() {
        return lookedAt;
    }

    /** Who controls the subject: on record, or computed and then a proposal. */
    public Controllers controllers() {
        return controllers;
    }

    /** What a party is called by the latest of its descriptions here; its reference if there is none. */
    String name(PartyRef party) {
        return Stream.concat(of(FactKind.PROFILE, party).stream(), of(FactKind.PERSON, party).stream())
                .map(e -> e.fact().value("name"))
                .flatMap(Optional::stream)
                .reduce((first, second) -> second)
                .orElse(party.toString());
    }

    /** Whether no determination behind a controller was held void. */
    boolean believes(Candidate controller) {
        return with(controller.cited()).stream().allMatch(e -> e.voided() == null);
    }

    /** The facts with some ids, in the order of the ids. */
    List<Evidence> with(Collection<String> ids) {
        return ids.stream().sorted().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** Everybody whom some fact is about, in the order of their references. */
    public Set<PartyRef> parties() {
        var parties = new TreeSet<PartyRef>();
        byKind.values()
                .forEach(facts -> facts.forEach(e -> parties.addAll(e.fact().ends())));
        return parties;
    }

    /** All facts of one kind, in the order of their ids. */
    public List<Evidence> of(FactKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** All facts of one kind whose first end is a party. */
    List<Evidence> of(FactKind kind, PartyRef first) {
        return of(kind).stream()
                .filter(e ->
                        !e.fact().ends().isEmpty() && e.fact().ends().getFirst().equals(first))
                .toList();
    }

    /** The offices ever held at an organisation. */
    public List<Office> offices(PartyRef organisation) {
        return of(FactKind.SERVES).stream()
                .filter(e -> e.fact().ends().get(1).equals(organisation))
                .map(Office::of)
                .toList();
    }

    /**
     * Those named in a decision: for this subject, or without saying for whom. The latter are settled only if the decision
     * has no other organisation among its subjects.
     */
    public List<Naming> named(Decision decision) {
        var namings = of(FactKind.NAMES).stream()
                .filter(e -> Decision.of(e.fact()).map(decision::sameAs).orElse(false))
                .filter(e -> Naming.subject(e).map(subject.toString()::equals).orElse(true))
                .toList();
        boolean open = namings.stream().anyMatch(e -> Naming.subject(e).isEmpty());
        var elsewhere = open ? elsewhere(decision) : null;
        return namings.stream()
                .map(e -> Naming.of(e, Naming.subject(e).isEmpty() ? elsewhere : null))
                .sorted(Comparator.comparing((Naming n) -> !n.settled()))
                .toList();
    }

    /** An act of a decision against another organisation, the least by its id. */
    private @Nullable Evidence elsewhere(Decision decision) {
        return of(FactKind.ACT).stream()
                .filter(e -> e.voided() == null)
                .filter(e -> !e.fact().end(0).equals(subject)
                        && !Persons.natural(e.fact().end(0)))
                .filter(e -> Decision.of(e.fact()).map(decision::sameAs).orElse(false))
                .findFirst()
                .orElse(null);
    }

    /** Written findings that speak about an act, or stand in the same decision. */
    List<Evidence> findingsAbout(Act act, String code) {
        return of(FactKind.ACT).stream()
                .filter(e -> e.fact().value("act").orElse("").equals("FINDING"))
                .filter(e -> e.fact().value("trigger").orElse("").equals(code))
                .filter(e -> e.fact().ends().getFirst().equals(act.subject()) && tied(e.fact(), act))
                .toList();
    }

    private static boolean tied(Fact finding, Act act) {
        var about = finding.value("about");
        return about.isPresent()
                ? List.of(about.get().split(",")).stream().anyMatch(act.decision()::isMeantBy)
                : Decision.of(finding).map(act.decision()::sameAs).orElse(false);
    }

    /** What ends, suspends or confirms a decision. */
    List<Evidence> concerning(FactKind kind, Decision decision) {
        return of(kind).stream()
                .filter(e -> Decision.of(e.fact()).map(decision::sameAs).orElse(false))
                .toList();
    }

    /** The one record that stands for a person after all merges in force: the least of its component. */
    public PartyRef canonical(PartyRef person) {
        return canonical.getOrDefault(person, person);
    }

    /** Whether we know who somebody is: a document, or an officer's merge with one. */
    public boolean identified(PartyRef person) {
        return !canonical(person).scheme().equals("SRC");
    }

    private void join() {
        var links = new HashMap<PartyRef, List<PartyRef>>();
        for (var e : of(FactKind.SAME_AS)) {
            if (e.voided() == null) {
                var a = e.fact().ends().get(0);
                var b = e.fact().ends().get(1);
                links.computeIfAbsent(a, k -> new ArrayList<>()).add(b);
                links.computeIfAbsent(b, k -> new ArrayList<>()).add(a);
            }
        }
        for (var start : links.keySet()) {
            if (!canonical.containsKey(start)) {
                var component = new TreeSet<>(List.of(start));
                var open = new ArrayList<>(List.of(start));
                while (!open.isEmpty()) {
                    for (var next : links.getOrDefault(open.removeLast(), List.of())) {
                        if (component.add(next)) {
                            open.add(next);
                        }
                    }
                }
                // Documents sort before records without one (CN-ID < PASSPORT < SRC), so that a merge keeps the
                // document.
                component.forEach(p -> canonical.put(p, component.first()));
            }
        }
    }
}
