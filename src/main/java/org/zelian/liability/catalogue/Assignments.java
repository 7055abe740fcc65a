package org.zelian.liability.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zelian.sanction.Attribute;

/**
 * Finds what a document would have to say for a condition to be true, false or unknown.
 *
 * <p>Tries every mixture of the values that matter: silence, all heights of a scale, a number and its neighbours, each
 * value the condition names and one it does not. The mixture with the fewest statements wins.
 */
final class Assignments {
    private static final String SILENT = "";
    private final Condition condition;
    private final List<SortedMap<String, String>> mixtures;

    /**
     * @param fixed values of attributes that are never silent, in order of preference: the trigger, the kind of subject
     */
    Assignments(Condition condition, SortedMap<String, List<String>> fixed) {
        this.condition = condition;
        List<SortedMap<String, String>> all = List.of(new TreeMap<>());
        for (var name : condition.attributes()) {
            all = times(all, name, fixed.containsKey(name) ? fixed.get(name) : domain(name));
        }
        // The sort is stable, so that earlier values are preferred among mixtures of one size.
        mixtures = all.stream()
                .sorted(Comparator.comparingInt(mixture -> mixture.size()))
                .toList();
    }

    /** Gives the smallest mixture with that answer, or nothing if there is none. */
    Optional<SortedMap<String, String>> find(Truth truth) {
        return mixtures.stream()
                .filter(mixture -> condition.test(Case.of(mixture)).truth() == truth)
                .findFirst();
    }

    private List<String> domain(String name) {
        var values = new LinkedHashSet<String>();
        values.add(SILENT);
        condition
                .root()
                .leaves()
                .forEach(leaf -> leaf.asked()
                        .filter(attribute -> attribute.name().equals(name))
                        .ifPresent(attribute -> values.addAll(values(attribute, leaf))));
        return List.copyOf(values);
    }

    private static SequencedSet<String> values(Attribute attribute, Expression leaf) {
        var values = new LinkedHashSet<String>();
        switch (attribute.kind()) {
            case FLAG -> values.addAll(List.of("true", "false"));
            case SCALE -> values.addAll(attribute.values().keySet());
            case NUMBER -> {
                long number = Long.parseLong(named(leaf).getFirst());
                values.addAll(List.of("" + number, "" + (number - 1), "" + (number + 1)));
            }
            case CHOICE -> {
                values.addAll(named(leaf));
                attribute.values().keySet().stream()
                        .filter(value -> !values.contains(value))
                        .findFirst()
                        .ifPresent(values::add);
            }
        }
        return values;
    }

    private static List<String> named(Expression leaf) {
        return switch (leaf) {
            case Expression.Compare compare -> List.of(compare.value());
            case Expression.In in -> List.copyOf(in.values());
            default -> List.of();
        };
    }

    private static List<SortedMap<String, String>> times(
            List<SortedMap<String, String>> mixtures, String name, List<String> values) {
        var product = new ArrayList<SortedMap<String, String>>();
        for (var mixture : mixtures) {
            for (var value : values) {
                var more = new TreeMap<>(mixture);
                if (!value.equals(SILENT)) {
                    more.put(name, value);
                }
                product.add(more);
            }
        }
        return product;
    }
}
