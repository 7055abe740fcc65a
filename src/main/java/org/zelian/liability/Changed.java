package org.zelian.liability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.graph.Recorded;
import org.zelian.kernel.PartyRef;

/**
 * Facts that came or went, sorted by the way on which they lead to subjects: through stakes and arrangements, offices,
 * persons, decisions, or supports that rest on them. The ways are those of the graph model's table "what has to be
 * recomputed".
 */
final class Changed {
    private static final int AT_ONCE = 5_000;

    private final Graph graph;
    private final Set<PartyRef> stakes = new TreeSet<>();
    private final Set<PartyRef> offices = new TreeSet<>();
    private final Set<PartyRef> persons = new TreeSet<>();
    private final Set<String> decisions = new TreeSet<>();
    private final Set<String> acts = new TreeSet<>();
    private final Set<List<String>> groups = new HashSet<>();
    private final Set<String> gone = new TreeSet<>();
    private final Set<String> supports = new TreeSet<>();
    private long count;

    Changed(Graph graph) {
        this.graph = graph;
    }

    long count() {
        return count;
    }

    void add(Recorded recorded) {
        count++;
        var fact = recorded.fact();
        if (!recorded.isBelieved()) {
            gone.add(recorded.contentId());
            gone.add(recorded.id());
        }
        switch (fact.kind()) {
            case HOLDS -> stakes.add(fact.end(1));
            case SERVES -> {
                offices.add(fact.end(1));
                if (fact.value("office").orElse("").equals("EXECUTIVE_PARTNER")) {
                    stakes.add(fact.end(1));
                }
            }
            case ARRANGEMENT -> {
                stakes.addAll(fact.ends());
                fact.value("group").ifPresent(group -> groups.add(List.of(group, fact.source())));
            }
            case PROFILE, OVERSEEN_BY, DETERMINES -> {
                stakes.add(fact.end(0));
                offices.add(fact.end(0));
            }
            case BRANCH_OF, LICENCE -> offices.add(fact.end(0));
            case PERSON, SAME_AS -> persons.addAll(fact.ends());
            case ACT -> {
                offices.add(fact.end(0));
                fact.value("decisionNo").ifPresent(acts::add);
            }
            case NAMES, ENDS, SUSPENDS, CONFIRMS -> {
                fact.value("decisionNo").ifPresent(decisions::add);
                fact.value("supportId").ifPresent(supports::add);
            }
            default -> {}
        }
    }

    /** The keys of all subjects that have to be traced again, in their order. */
    List<String> subjects() {
        var due = new TreeSet<String>();
        var looked = new TreeSet<>(keys(stakes));
        ask("liability/parties-of-groups", "groups", groups, looked);
        ask("liability/due-by-parties", "keys", looked, due);
        ask("liability/due-by-offices", "keys", keys(offices), due);
        ask("liability/due-by-persons", "keys", keys(persons), due);
        parts(decisions).forEach(part -> deciding(part, List.of(), due));
        parts(acts).forEach(part -> deciding(List.of(), part, due));
        citing(due);
        return List.copyOf(due);
    }

    private void deciding(List<String> some, List<String> others, Set<String> due) {
        due.addAll(graph.read(
                "liability/due-by-decisions", Map.of("decisions", some, "acts", others), row -> row.text("key")));
    }

    private void citing(Set<String> due) {
        parts(gone).forEach(part -> citing(part, List.of(), due));
        parts(supports).forEach(part -> citing(List.of(), part, due));
    }

    private void citing(List<String> facts, List<String> some, Set<String> due) {
        due.addAll(
                graph.read("liability/due-by-facts", Map.of("facts", facts, "supports", some), row -> row.text("key")));
    }

    private void ask(String query, String parameter, Collection<?> values, Set<String> found) {
        for (var part : parts(values)) {
            found.addAll(graph.read(query, Map.of(parameter, part), row -> row.text("key")));
        }
    }

    private Collection<String> keys(Collection<PartyRef> refs) {
        var keys = new TreeSet<String>();
        for (var part : parts(refs)) {
            new Parties(graph).find(part).values().forEach(known -> keys.add(known.key()));
        }
        return keys;
    }

    private static <T> List<List<T>> parts(Collection<? extends T> all) {
        var parts = new HashMap<Integer, List<T>>();
        int at = 0;
        for (var each : all) {
            parts.computeIfAbsent(at++ / AT_ONCE, any -> new ArrayList<>()).add(each);
        }
        return List.copyOf(parts.values());
    }
}
