package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zelian.control.OneName;
import org.zelian.graph.Graph;
import org.zelian.graph.Recorded;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * All that reaches one party, as known at a tick: traced anew over everybody whose acts may reach it, so that the past
 * can be asked as well as the present.
 */
public final class OfPerson {
    private final Graph graph;
    private final Rulebook book;
    private final Tick tick;
    private final Tracer tracer;

    public OfPerson(Graph graph, Rulebook book, Tick tick) {
        this.graph = graph;
        this.book = book;
        this.tick = tick;
        this.tracer = new Tracer(new Engine(book), graph, tick);
    }

    /** One support with the case file that it was found in. */
    public record Found(Support support, CaseFile file) {}

    /** The supports that reach a party by itself, in the order of their ids; none if nobody brought its identifier. */
    public List<Found> reaching(PartyRef party) {
        var keys = graph.read(
                "liability/subjects-around",
                Map.of("ref", List.of(party.scheme(), party.value()), "tick", tick.number()),
                row -> row.text("key"));
        var records = records(party);
        var found = new ArrayList<Found>();
        for (int from = 0; from < keys.size(); from += Tracer.GROUP) {
            for (var traced : tracer.some(keys.subList(from, Math.min(keys.size(), from + Tracer.GROUP)))) {
                traced.findings().supports().stream()
                        .filter(support -> isAbout(support, records))
                        .forEach(support -> found.add(new Found(support, traced.file())));
            }
        }
        found.sort(Comparator.comparing(each -> each.support().id()));
        return List.copyOf(found);
    }

    private static boolean isAbout(Support support, Set<PartyRef> records) {
        return records.contains(support.person());
    }

    /** All identifiers of the records that are this party. */
    public Set<PartyRef> records(PartyRef party) {
        var records = new HashSet<>(OneName.all(graph, tick, party));
        graph.read(
                        "liability/person-records",
                        Map.of("ref", List.of(party.scheme(), party.value()), "tick", tick.number()),
                        row -> PartyRef.parse(row.text("ref")))
                .forEach(records::add);
        return records;
    }

    /** Whether a person may hold a post on a day; empty if nothing is known of the organisation. */
    public Optional<Eligibility> eligible(PartyRef person, String office, PartyRef organisation, LocalDate day) {
        return tracer.file(organisation)
                .map(file -> Eligibility.of(bans(person), posts(), Post.in(file, office, day), day));
    }

    /** The posts he holds on a day that a ban in force covers, with what follows, in the order of the organisations. */
    public List<Eligibility.Held> held(PartyRef person, LocalDate day) {
        var bans = bans(person);
        var held = new ArrayList<Eligibility.Held>();
        var files = new HashMap<PartyRef, Optional<CaseFile>>();
        for (var office : offices(person)) {
            var fact = office.fact();
            if (fact.valid().contains(day)) {
                files.computeIfAbsent(fact.end(1), tracer::file)
                        .map(file -> Post.in(file, fact.value("office").orElse(""), day))
                        .flatMap(post -> Eligibility.held(bans, posts(), post, fact.valid(), day))
                        .ifPresent(held::add);
            }
        }
        held.sort(Comparator.comparing((Eligibility.Held each) -> each.post().organisation())
                .thenComparing(each -> each.post().office()));
        return List.copyOf(held);
    }

    private List<Recorded> offices(PartyRef person) {
        var keys = graph
                .read(
                        "liability/person-records",
                        Map.of("ref", List.of(person.scheme(), person.value()), "tick", tick.number()),
                        row -> row.text("key"))
                .stream()
                .distinct()
                .toList();
        return graph.read("liability/offices-of", Map.of("keys", keys, "tick", tick.number()), row -> Recorded.of(row));
    }

    private List<Ban> bans(PartyRef person) {
        return reaching(person).stream()
                .map(found -> Ban.of(found.support(), found.file()))
                .filter(ban -> !ban.items().isEmpty())
                .toList();
    }

    private Posts posts() {
        return Posts.shipped(book.rules().names().sectors());
    }
}
