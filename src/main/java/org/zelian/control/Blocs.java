package org.zelian.control;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who controls what: the least sets such that a party controls an organisation if it is tied to it decisively through
 * what it controls, or casts strictly more than half of its votes together with what it controls and with those who act
 * in concert with any of these.
 *
 * <p>Certain: counts what each surely has. Possible: counts what each may have, as long as the others cannot surely
 * have half. The cost of one party is the votes that it and its bloc cast.
 */
final class Blocs {
    private final Chart chart;
    private final boolean possible;
    private final Predicate<Set<String>> granted;
    private final Map<Integer, Bloc> blocs = new HashMap<>();
    private final Map<Integer, BitSet> ofMembers = new HashMap<>();

    static Blocs certain(Chart chart) {
        return new Blocs(chart, false, facts -> true);
    }

    static Blocs possible(Chart chart) {
        return new Blocs(chart, true, facts -> true);
    }

    /** With some of the stakes, ties and memberships only; sums, profiles and the state stay as they are. */
    static Blocs granting(Chart chart, boolean possible, Set<String> facts) {
        return new Blocs(chart, possible, facts::containsAll);
    }

    private Blocs(Chart chart, boolean possible, Predicate<Set<String>> granted) {
        this.chart = chart;
        this.possible = possible;
        this.granted = granted;
        members();
    }

    /** What one party controls. */
    Bloc of(int node) {
        return blocs.computeIfAbsent(node, this::grow);
    }

    /** Members bring what they control, which may rest on groups in turn: again until nothing is added. */
    private void members() {
        for (var group : chart.groups) {
            group.members().forEach(member -> ofMembers.put(member.node(), new BitSet()));
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (var entry : ofMembers.entrySet()) {
                var controlled = grow(entry.getKey()).controlled();
                if (controlled.cardinality() > entry.getValue().cardinality()) {
                    entry.setValue(controlled);
                    grown = true;
                }
            }
        }
    }

    private Bloc grow(int head) {
        return new Growing(head).bloc();
    }

    /** Somebody whose votes count: everywhere, or in one organisation. */
    private record Caster(int node, int scope) {}

    private final class Growing {
        private final Bloc bloc;
        private final ArrayDeque<Caster> open = new ArrayDeque<>();
        private final Set<Caster> seen = new HashSet<>();
        private final Set<Votes> counted = Collections.newSetFromMap(new IdentityHashMap<>());

        Growing(int head) {
            bloc = Bloc.of(head);
            control(head);
            while (!open.isEmpty()) {
                cast(open.remove());
            }
        }

        Bloc bloc() {
            return bloc;
        }

        private void control(int node) {
            if (bloc.controlled().get(node)) {
                return;
            }
            bloc.controlled().set(node);
            count(new Caster(node, Group.EVERYWHERE));
            for (var tie : chart.tiesOf(node)) {
                if (granted.test(tie.facts())) {
                    bloc.note(tie.to(), tie);
                    control(tie.to());
                }
            }
        }

        private void count(Caster caster) {
            if (seen.add(caster)) {
                open.add(caster);
            }
        }

        private void cast(Caster caster) {
            for (var votes : chart.votesOf(caster.node())) {
                boolean inScope = caster.scope() == Group.EVERYWHERE || caster.scope() == votes.org();
                if (inScope && granted.test(votes.facts()) && counted.add(votes)) {
                    tally(votes);
                }
            }
            for (var group : chart.ledBy(caster.node())) {
                for (var member : group.members()) {
                    if (granted.test(Set.of(member.fact()))) {
                        join(caster, member);
                    }
                }
            }
        }

        private void join(Caster caster, Group.Member member) {
            if (caster.scope() != Group.EVERYWHERE
                    && member.scope() != Group.EVERYWHERE
                    && caster.scope() != member.scope()) {
                return;
            }
            int scope = Math.max(caster.scope(), member.scope());
            bloc.note(scope, member);
            count(new Caster(member.node(), scope));
            var brought = ofMembers.getOrDefault(member.node(), new BitSet());
            for (int node = brought.nextSetBit(0); node >= 0; node = brought.nextSetBit(node + 1)) {
                count(new Caster(node, scope));
            }
        }

        private void tally(Votes votes) {
            var tally = bloc.tallies().computeIfAbsent(votes.org(), any -> new Bloc.Tally());
            tally.min += votes.min();
            tally.max += votes.max();
            bloc.note(votes.org(), votes);
            if (decides(votes.org(), tally)) {
                control(votes.org());
            }
        }

        private boolean decides(int org, Bloc.Tally tally) {
            if (chart.muted(org)) {
                return false;
            }
            var sums = chart.sums(org);
            long half = sums.parts();
            if (2 * tally.min > half) {
                return true;
            }
            long others = chart.leastVotesIn(org) - tally.min;
            return possible && sums.banded() && 2 * tally.max > half && 2 * others < half;
        }
    }
}
