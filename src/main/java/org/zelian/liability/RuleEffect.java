package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zelian.kernel.PartyRef;

/** What another catalogue or policy would change for one subject on a day: who gains a restriction, who loses one. */
public final class RuleEffect {
    private RuleEffect() {}

    /** What happens to somebody's restriction. */
    public enum Kind {
        GAINS,
        LOSES,
        CHANGES
    }

    /** A restriction as one rulebook gives it: its rules, its state on the day, its last day as the outputs write it. */
    public record Side(String rules, String state, String until) {
        private static final Side NONE = new Side("", "", "");
    }

    /** One restriction that is not the same under both. */
    public record Row(Kind kind, PartyRef person, boolean entity, Support.Reach reach, Side before, Side after) {}

    private record Key(String person, String measure, String scope) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return (person + "|" + measure + "|" + scope)
                    .compareTo(other.person + "|" + other.measure + "|" + other.scope);
        }
    }

    private record Held(Support support, Support.Reach reach, State state) {}

    /** Compares two findings about one file; what is over, and letters and advice, do not count. */
    public static List<Row> between(CaseFile file, Findings before, Findings after, LocalDate day) {
        var old = held(file, before, day);
        var now = held(file, after, day);
        var keys = new TreeMap<Key, List<Held>>(old);
        now.forEach(keys::putIfAbsent);
        var rows = new ArrayList<Row>();
        keys.forEach((key, any) -> {
            var was = side(old.get(key));
            var is = side(now.get(key));
            if (!was.equals(is)) {
                var one = any.getFirst();
                rows.add(new Row(
                        was.equals(Side.NONE) ? Kind.GAINS : is.equals(Side.NONE) ? Kind.LOSES : Kind.CHANGES,
                        one.support().person(),
                        one.support().entity(),
                        one.reach(),
                        was,
                        is));
            }
        });
        return List.copyOf(rows);
    }

    private static Map<Key, List<Held>> held(CaseFile file, Findings findings, LocalDate day) {
        var held = new TreeMap<Key, List<Held>>();
        for (var support : findings.supports()) {
            var state = support.on(day)
                    .map(Segment::state)
                    .filter(s -> CounterCheck.Answer.of(s) != CounterCheck.Answer.CLEAR);
            if (state.isPresent()) {
                for (var reach : support.measures()) {
                    var who = support.entity() ? support.person() : file.canonical(support.person());
                    held.computeIfAbsent(
                                    new Key(who.toString(), reach.measure(), reach.scope()), any -> new ArrayList<>())
                            .add(new Held(support, reach, state.get()));
                }
            }
        }
        return held;
    }

    private static Side side(@org.jspecify.annotations.Nullable List<Held> held) {
        if (held == null) {
            return Side.NONE;
        }
        var rules = held.stream()
                .map(each ->
                        each.support().rule().id() + "/" + each.support().rule().version())
                .distinct()
                .sorted()
                .collect(Collectors.joining(";"));
        var strongest = held.stream()
                .map(Held::state)
                .min(java.util.Comparator.comparing((State s) -> CounterCheck.Answer.of(s))
                        .thenComparing(s -> s))
                .map(Enum::name)
                .orElse("");
        var until = held.stream().map(each -> each.support().effect().until()).toList();
        return new Side(rules, strongest, longest(until).orElse(""));
    }

    /** For life is longest, then an end that is not known, then the last day. */
    private static Optional<String> longest(List<String> until) {
        if (until.contains("LIFETIME")) {
            return Optional.of("LIFETIME");
        }
        return until.contains("") ? Optional.of("") : until.stream().max(String::compareTo);
    }
}
