package org.zelian.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zelian.graph.Graph;
import org.zelian.graph.Params;
import org.zelian.graph.Parties;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;

/**
 * The group of an organisation: everything under the same controller, as of a day and as known at a tick. A view, never
 * a consequence: nothing reaches a sister enterprise.
 *
 * <p>Page by page and bounded: so many parties below a controller are looked at in all, and so many determined a page.
 */
public final class Groups {
    private static final int MOST_BELOW = 20_000;
    private static final int MOST_A_PAGE = 1_000;
    private static final int AT_ONCE = 200;

    private final Graph graph;
    private final Tick tick;
    private final int mostBelow;

    public Groups(Graph graph, Tick tick) {
        this(graph, tick, MOST_BELOW);
    }

    Groups(Graph graph, Tick tick, int mostBelow) {
        this.graph = graph;
        this.tick = tick;
        this.mostBelow = mostBelow;
    }

    /**
     * One page.
     *
     * @param organisation the one asked for, under the reference that its facts use
     * @param controllers each with whom he acts as one; the organisation itself where nobody stands above it
     * @param members in the order of their references
     * @param next what to give as {@code after} for the next page; empty after the last one
     * @param complete false if more parties stand below the controllers than are looked at
     */
    public record Page(
            PartyRef organisation,
            LocalDate day,
            List<List<PartyRef>> controllers,
            List<Member> members,
            Optional<PartyRef> next,
            boolean complete) {}

    /** An organisation of the group, and the answer that says so. */
    public record Member(PartyRef organisation, Answer by) {}

    /**
     * The members after one, at most so many; empty if nobody brought the identifier.
     *
     * @param after the last member seen; empty for the first page
     */
    public Optional<Page> of(PartyRef identifier, LocalDate day, Optional<PartyRef> after, int limit) {
        return new Ownership(graph, tick).above(identifier, Period.on(day)).map(asked -> {
            var determined = Determination.of(asked.facts(), asked.organisation(), day, ControlPolicy.standard());
            var controllers = controllers(determined);
            var below = below(controllers, day);
            var open = below.refs().entrySet().stream()
                    .filter(entry -> after.map(last -> last.compareTo(entry.getKey()) < 0)
                            .orElse(true))
                    .toList();
            var members = new ArrayList<Member>();
            int checked = 0;
            while (checked < open.size() && checked < MOST_A_PAGE && members.size() < limit) {
                var some = open.subList(checked, Math.min(checked + Math.min(AT_ONCE, limit), open.size()));
                checked += determine(some, day, controllers, members, limit);
            }
            var next = checked < open.size() ? Optional.of(open.get(checked - 1).getKey()) : Optional.<PartyRef>empty();
            return new Page(asked.organisation(), day, controllers, List.copyOf(members), next, below.complete());
        });
    }

    private static List<List<PartyRef>> controllers(Determined determined) {
        var controllers = determined.of(Answer.Kind.ACTUAL).stream()
                .filter(Groups::sure)
                .map(Answer::parties)
                .distinct()
                .toList();
        return controllers.isEmpty() ? List.of(List.of(determined.organisation())) : controllers;
    }

    private static boolean sure(Answer answer) {
        return !answer.parties().isEmpty() && !answer.flags().contains(Flag.POSSIBLE);
    }

    private record Below(Map<PartyRef, String> refs, boolean complete) {}

    /** The organisations that may be under the controllers: whatever a step leads down to. */
    private Below below(List<List<PartyRef>> controllers, LocalDate day) {
        var tops = new TreeSet<PartyRef>();
        controllers.forEach(tops::addAll);
        var open = new TreeSet<String>();
        new Parties(graph).find(tops).values().forEach(known -> open.add(known.key()));
        var met = new HashSet<>(open);
        var refs = new TreeMap<PartyRef, String>();
        while (!open.isEmpty() && met.size() < mostBelow) {
            var further = new TreeSet<String>();
            graph.read(
                            "control/below",
                            Params.of("roots", List.copyOf(open))
                                    .and("day", day)
                                    .and("tick", tick.number())
                                    .and("limit", mostBelow)
                                    .map(),
                            row -> {
                                met.add(row.text("key"));
                                if (row.flag("organisation")) {
                                    refs.put(PartyRef.parse(row.text("ref")), row.text("key"));
                                }
                                return row.texts("further");
                            })
                    .forEach(further::addAll);
            open.clear();
            further.stream().filter(met::add).forEach(open::add);
        }
        boolean complete = met.size() < mostBelow;
        var names = OneName.known(graph, tick, refs.keySet());
        var read = new TreeMap<PartyRef, String>();
        refs.forEach((ref, key) -> read.put(names.of(ref), key));
        while (read.size() > mostBelow) {
            read.pollLastEntry();
        }
        return new Below(read, complete);
    }

    /** Determines some organisations and keeps those under the controllers; gives how many were looked at. */
    private int determine(
            List<Map.Entry<PartyRef, String>> some,
            LocalDate day,
            List<List<PartyRef>> controllers,
            List<Member> members,
            int limit) {
        var organisations = new LinkedHashMap<String, PartyRef>();
        some.forEach(each -> organisations.put(each.getValue(), each.getKey()));
        int looked = 0;
        for (var asked : new Ownership(graph, tick).above(organisations, Period.on(day))) {
            if (members.size() == limit) {
                return looked;
            }
            looked++;
            member(asked.organisation(), asked.facts(), day, controllers).ifPresent(members::add);
        }
        return looked;
    }

    private static Optional<Member> member(
            PartyRef organisation, Collection<KnownFact> facts, LocalDate day, List<List<PartyRef>> controllers) {
        return Determination.of(facts, organisation, day, ControlPolicy.standard()).of(Answer.Kind.ACTUAL).stream()
                .filter(Groups::sure)
                .filter(answer ->
                        controllers.stream().anyMatch(each -> Set.copyOf(each).equals(Set.copyOf(answer.parties()))))
                .findFirst()
                .map(answer -> new Member(organisation, answer));
    }
}
