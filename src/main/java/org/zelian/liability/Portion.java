package org.zelian.liability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.zelian.kernel.Canonical;

/**
 * Those measures of a finding that stand and fall together: all of them, unless an authority did without some only (从轻).
 *
 * @param id of their support; that of the whole finding for those with which nothing was done
 * @param whole the id of the whole finding: who confirmed that confirmed each portion
 */
record Portion(String id, String whole, List<Support.Reach> measures) {
    Portion {
        measures = List.copyOf(measures);
    }

    static Portion all(String id, List<Support.Reach> measures) {
        return new Portion(id, id, measures);
    }

    /** The portions of a finding, by which of the endings that touch it are limited to which measures. */
    static List<Portion> of(Portion all, List<Ending> endings, Predicate<Ending> touching) {
        var limited = endings.stream()
                .filter(ending -> !ending.measures().isEmpty() && touching.test(ending))
                .toList();
        if (limited.isEmpty()) {
            return List.of(all);
        }
        var groups = new LinkedHashMap<List<String>, List<Support.Reach>>();
        // What nothing is done with comes first, and keeps the id.
        groups.put(List.of(), new ArrayList<>());
        for (var reach : all.measures()) {
            var by = limited.stream()
                    .filter(ending -> ending.measures().contains(reach.measure()))
                    .map(ending -> ending.evidence().id())
                    .toList();
            groups.computeIfAbsent(by, first -> new ArrayList<>()).add(reach);
        }
        var portions = new ArrayList<Portion>();
        groups.values().stream()
                .filter(measures -> !measures.isEmpty())
                .forEach(measures -> portions.add(
                        new Portion(portions.isEmpty() ? all.id() : id(all.id(), measures), all.id(), measures)));
        return portions;
    }

    private static String id(String whole, List<Support.Reach> measures) {
        var codes = new TreeSet<>(measures.stream().map(Support.Reach::measure).toList());
        return Canonical.id26(whole + "|" + String.join(",", codes));
    }

    /** Whether an ending is about these measures. */
    boolean isEndedBy(Ending ending) {
        return ending.measures().isEmpty()
                || measures.stream().map(Support.Reach::measure).allMatch(ending.measures()::contains);
    }

    /** Whether an officer who gives this id speaks of them. */
    boolean isMeantBy(String supportId) {
        return supportId.equals(id) || supportId.equals(whole);
    }
}
