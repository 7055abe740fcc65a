package org.zelian.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.analytics.StrongComponents;
import org.zelian.graph.Row;
import org.zelian.kernel.PartyRef;

/**
 * Finds organisations that hold stakes in one another in a circle (W08): one warning a circle, at its first member; and
 * those circles in which nobody else holds anything, so that nobody is known who stands above (W08-CLOSED).
 */
final class CircularHoldings implements Detector {
    private static final int SHOWN = 20;

    private record Stake(int holder, int held, @Nullable LocalDate from) {}

    private final Map<PartyRef, Integer> numbers = new HashMap<>();
    private final List<PartyRef> organisations = new ArrayList<>();
    private final List<Stake> stakes = new ArrayList<>();
    private int[] component = new int[0];

    @Override
    public List<Warning> find(Moment moment, WarningLibrary library) {
        var finder = new CircularHoldings();
        moment.each("stakes-between-organisations", moment.known(), finder::add);
        var members = finder.members(moment, library.get("W08"));
        return Stream.concat(
                        finder.circles(members, library.get("W08")),
                        library.has("W08-CLOSED")
                                ? finder.closed(members, moment, library.get("W08-CLOSED"))
                                : Stream.empty())
                .toList();
    }

    private void add(Row row) {
        stakes.add(new Stake(
                number(PartyRef.parse(row.text("holder"))), number(PartyRef.parse(row.text("held"))), row.day("from")));
    }

    private int number(PartyRef organisation) {
        return numbers.computeIfAbsent(organisation, any -> {
            organisations.add(organisation);
            return organisations.size() - 1;
        });
    }

    /** The members of each circle, by the number of its component. */
    private SortedMap<Integer, SortedSet<Who>> members(Moment moment, WarningType type) {
        component = components(organisations.size(), stakes);
        var refs = new TreeMap<Integer, SortedSet<PartyRef>>();
        for (int node = 0; node < component.length; node++) {
            refs.computeIfAbsent(component[node], any -> new TreeSet<>()).add(organisations.get(node));
        }
        refs.values().removeIf(circle -> circle.size() < Math.max(2, type.threshold("size")));
        moment.learn(refs.values().stream().flatMap(Collection::stream).toList());
        var members = new TreeMap<Integer, SortedSet<Who>>();
        refs.forEach((circle, all) -> members.put(
                circle, all.stream().map(moment::organisation).collect(Collectors.toCollection(TreeSet::new))));
        return members;
    }

    private Stream<Warning> circles(SortedMap<Integer, SortedSet<Who>> members, WarningType type) {
        var inside = inside(members);
        return members.entrySet().stream()
                .map(entry -> warning(type, entry.getValue(), inside.getOrDefault(entry.getKey(), List.of())));
    }

    private Map<Integer, List<Stake>> inside(SortedMap<Integer, SortedSet<Who>> members) {
        var inside = new HashMap<Integer, List<Stake>>();
        for (var stake : stakes) {
            int circle = component[stake.holder];
            if (circle == component[stake.held] && members.containsKey(circle)) {
                inside.computeIfAbsent(circle, any -> new ArrayList<>()).add(stake);
            }
        }
        return inside;
    }

    /** Circles in whose members nobody outside holds anything: the registry does not say who stands above. */
    private Stream<Warning> closed(SortedMap<Integer, SortedSet<Who>> members, Moment moment, WarningType type) {
        var circleOf = new HashMap<PartyRef, Integer>();
        members.forEach((circle, all) -> all.forEach(who -> circleOf.put(who.ref(), circle)));
        var open = new HashSet<Integer>();
        var refs = circleOf.keySet().stream()
                .sorted()
                .map(ref -> List.of(ref.scheme(), ref.value()))
                .toList();
        if (!refs.isEmpty()) {
            moment.rows("holders-of", moment.known().and("refs", refs)).forEach(row -> {
                var circle = circleOf.get(PartyRef.parse(row.text("org")));
                if (circle != null && !circle.equals(circleOf.get(PartyRef.parse(row.text("holder"))))) {
                    open.add(circle);
                }
            });
        }
        var inside = inside(members);
        return members.entrySet().stream()
                .filter(entry -> !open.contains(entry.getKey()))
                .map(entry -> warning(type, entry.getValue(), inside.getOrDefault(entry.getKey(), List.of())));
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
