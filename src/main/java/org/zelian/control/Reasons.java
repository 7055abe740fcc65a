package org.zelian.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Searches the sets of facts that are enough for somebody to control an organisation. */
final class Reasons {
    private static final int MOST_TRIALS = 4_000;

    private final Chart chart;
    private final boolean possible;
    private final int head;
    private final int target;
    private final int most;
    private int trials;

    Reasons(Chart chart, boolean possible, int head, int target, int most) {
        this.chart = chart;
        this.possible = possible;
        this.head = head;
        this.target = target;
        this.most = most;
    }

    Justification find() {
        var relevant = relevant();
        var necessary = new TreeSet<String>();
        for (var fact : relevant) {
            var without = new TreeSet<>(relevant);
            without.remove(fact);
            if (!enough(without)) {
                necessary.add(fact);
            }
        }
        if (enough(necessary)) {
            return new Justification(List.copyOf(necessary), List.of(), List.copyOf(necessary), true);
        }
        var sets = search(necessary, relevant);
        boolean whole = trials < MOST_TRIALS && sets.size() <= most;
        if (sets.isEmpty()) {
            sets.add(shrunk(relevant));
        }
        var others = sets.subList(1, Math.min(sets.size(), most + 1)).stream()
                .map(List::copyOf)
                .toList();
        return new Justification(List.copyOf(sets.getFirst()), others, List.copyOf(necessary), whole);
    }

    /** The facts with which the bloc counted votes in what it controls. */
    private Set<String> relevant() {
        var all = (possible ? Blocs.possible(chart) : Blocs.certain(chart)).of(head);
        var facts = new TreeSet<String>();
        all.used().forEach((org, used) -> used.forEach(what -> facts.addAll(Bloc.facts(what))));
        if (chart.groups.isEmpty()) {
            return facts;
        }
        // Members bring what they control themselves, which the bloc does not list.
        chart.votes.forEach(votes -> facts.addAll(votes.facts()));
        chart.decisive.forEach(tie -> facts.addAll(tie.facts()));
        chart.groups.forEach(group -> group.members().forEach(member -> facts.add(member.fact())));
        return facts;
    }

    private boolean enough(Set<String> facts) {
        return Blocs.granting(chart, possible, facts).of(head).controls(target);
    }

    private List<Set<String>> search(Set<String> necessary, Set<String> relevant) {
        var free = new ArrayList<>(relevant);
        free.removeAll(necessary);
        var found = new ArrayList<Set<String>>();
        for (int size = 1; size <= free.size() && trials < MOST_TRIALS && found.size() <= most; size++) {
            choose(free, 0, size, new TreeSet<>(necessary), found);
        }
        return found;
    }

    private void choose(List<String> free, int from, int left, Set<String> chosen, List<Set<String>> found) {
        if (trials >= MOST_TRIALS || found.size() > most) {
            return;
        }
        if (left == 0) {
            trials++;
            if (found.stream().noneMatch(chosen::containsAll) && enough(chosen)) {
                found.add(new TreeSet<>(chosen));
            }
            return;
        }
        for (int i = from; i <= free.size() - left; i++) {
            chosen.add(free.get(i));
            choose(free, i + 1, left - 1, chosen, found);
            chosen.remove(free.get(i));
        }
    }

    /** A set from which nothing can be left out, though not surely the smallest. */
    private Set<String> shrunk(Collection<String> relevant) {
        var set = new TreeSet<>(relevant);
        for (var fact : List.copyOf(set)) {
            set.remove(fact);
            if (!enough(set)) {
                set.add(fact);
            }
        }
        return set;
    }
}
