package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.analytics.StrongComponents;
import org.zelian.graph.Row;

/** Finds organisations that hold stakes in one another in a circle (W08): one warning a circle, at its first member. */
final class CircularHoldings implements Detector {
    private static final int SHOWN = 20;

    private record Stake(int holder, int held, @Nullable LocalDate from) {}

    private final Map<Who, Integer> numbers = new HashMap<>();
    private final List<Who> organisations = new ArrayList<>();
    private final List<Stake> stakes = new ArrayList<>();

    @Override
    public List<Warning> find(Moment moment, WarningLibrary library) {
        var finder = new CircularHoldings();
        moment.graph().stream(
                "warning/stakes-between-organisations", moment.known().map(), finder::add);
        return finder.circles(library.get("W08"));
    }

    private void add(Row row) {
        stakes.add(new Stake(
                number(Who.organisation(row, "holder")), number(Who.organisation(row, "held")), row.day("from")));
    }

    private int number(Who who) {
        return numbers.computeIfAbsent(who, any -> {
            organisations.add(who);
            return organisations.size() - 1;
        });
    }

    private List<Warning> circles(WarningType type) {
        int[] component = components(organisations.size(), stakes);
        var members = new TreeMap<Integer, TreeSet<Who>>();
        for (int node = 0; node < component.length; node++) {
            members.computeIfAbsent(component[node], any -> new TreeSet<>()).add(organisations.get(node));
        }
        members.values().removeIf(circle -> circle.size() < Math.max(2, type.threshold("size")));
        var inside = new HashMap<Integer, List<Stake>>();
        for (var stake : stakes) {
            int circle = component[stake.holder];
            if (circle == component[stake.held] && members.containsKey(circle)) {
                inside.computeIfAbsent(circle, any -> new ArrayList<>()).add(stake);
            }
        }
        return members.entrySet().stream()
                .map(entry -> warning(type, entry.getValue(), inside.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private Warning warning(WarningType type, SortedSet<Who> circle, List<Stake> inside) {
        var facts = new LinkedHashMap<String, String>();
        var shown = circle.stream().limit(SHOWN).map(Who::shown).toList();
        facts.put("size", Integer.toString(circle.size()));
        facts.put("members", String.join("、", shown) + (circle.size() > SHOWN ? "…" : ""));
        return type.warn(circle.first(), closedOn(circle.size(), inside), facts);
    }

    /** The first day from which those of today's stakes that were there close the circle. */
    private static @Nullable LocalDate closedOn(int size, List<Stake> inside) {
        var local = new HashMap<Integer, Integer>();
        var renumbered = inside.stream()
                .map(stake -> new Stake(
                        local.computeIfAbsent(stake.holder, any -> local.size()),
                        local.computeIfAbsent(stake.held, any -> local.size()),
                        stake.from))
                .toList();
        var days = new TreeSet<LocalDate>();
        renumbered.forEach(stake -> {
            if (stake.from != null) {
                days.add(stake.from);
            }
        });
        var ordered = new ArrayList<@Nullable LocalDate>();
        ordered.add(null);
        ordered.addAll(days);
        // More stakes never open a circle, so the first day can be found by halving.
        int low = 0;
        int high = ordered.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (isCircle(size, renumbered, ordered.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ordered.get(low);
    }

    private static boolean isCircle(int size, List<Stake> stakes, @Nullable LocalDate day) {
        var then = stakes.stream()
                .filter(stake -> stake.from == null || (day != null && !stake.from.isAfter(day)))
                .toList();
        for (int number : components(size, then)) {
            if (number != 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] components(int nodes, List<Stake> stakes) {
        return StrongComponents.of(
                nodes,
                stakes.stream().mapToInt(Stake::holder).toArray(),
                stakes.stream().mapToInt(Stake::held).toArray());
    }
}
