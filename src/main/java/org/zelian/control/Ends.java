package org.zelian.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.zelian.kernel.PartyRef;

/** Why a chain ends at an organisation that nobody controls. */
final class Ends {
    private final Chart chart;
    private final Blocs blocs;
    private final Loops loops;
    private final ControlPolicy policy;

    Ends(Chart chart, Blocs blocs, Loops loops, ControlPolicy policy) {
        this.chart = chart;
        this.blocs = blocs;
        this.loops = loops;
        this.policy = policy;
    }

    Set<Flag> at(int org) {
        var flags = EnumSet.noneOf(Flag.class);
        var party = chart.nodes.ref(org);
        if (chart.scene.state(party)) {
            return EnumSet.of(Flag.STATE);
        }
        flags.addAll(chart.why(org));
        flags.addAll(ofHolders(org));
        if (chart.scene.stateOwned(party)) {
            flags.add(Flag.STATE);
        }
        var sums = chart.sums(org);
        if (loops.circular(org)) {
            flags.add(Flag.UNRESOLVED);
        }
        if (sums.wrong()) {
            return flags;
        }
        if (sums.incomplete()) {
            flags.add(chart.scene.foreign(party) ? Flag.FOREIGN_UNKNOWN : Flag.INCOMPLETE);
        } else if (deadlocked(org, sums)) {
            flags.add(Flag.DEADLOCK);
        } else if (chart.muted(org)) {
            flags.add(Flag.INCOMPLETE);
        } else {
            flags.add(Flag.NO_MAJORITY);
            if (dispersed(party)) {
                flags.add(Flag.DISPERSED);
            }
        }
        return flags;
    }

    /** What is remarkable about the holders of an organisation, whoever controls it. */
    Set<Flag> ofHolders(int org) {
        var flags = EnumSet.noneOf(Flag.class);
        if (chart.nodes.isGroup(org)) {
            return flags;
        }
        var party = chart.nodes.ref(org);
        var sums = chart.sums(org);
        if (sums.dirty() || chart.scene.disputed.contains(party)) {
            flags.add(Flag.DIRTY);
        }
        if (sums.wrong()) {
            flags.add(Flag.WRONG_SUM);
        }
        if (sums.banded()) {
            flags.add(Flag.BANDED);
        }
        if (loops.circular(org)) {
            flags.add(Flag.CIRCULAR);
        }
        for (var stake : holdersOf(party)) {
            if (chart.scene.deregistered(stake.holder())) {
                flags.add(Flag.DEREGISTERED_HOLDER);
            }
        }
        return flags;
    }

    private List<Stake> holdersOf(PartyRef party) {
        return chart.scene.stakes.stream()
                .filter(stake -> stake.held().equals(party))
                .toList();
    }

    private boolean dispersed(PartyRef party) {
        var line = Ratio.ofUnits(policy.dispersed().units());
        var holders = holdersOf(party);
        return holders.stream().anyMatch(Stake::dispersed)
                || holders.stream().allMatch(stake -> !more(stake.votes().max(), line));
    }

    private static boolean more(Ratio one, Ratio other) {
        return one.part().multiply(other.whole()).compareTo(other.part().multiply(one.whole())) > 0;
    }

    /** Two blocs of exactly half, that share no votes. */
    private boolean deadlocked(int org, Sums sums) {
        var halves = new ArrayList<Set<Object>>();
        for (int node = 0; node < chart.nodes.size(); node++) {
            var bloc = blocs.of(node);
            if (node != org && 2 * bloc.tally(org).min == sums.parts()) {
                Set<Object> votes = Collections.newSetFromMap(new IdentityHashMap<>());
                votes.addAll(bloc.used().getOrDefault(org, Set.of()));
                if (halves.stream().anyMatch(half -> Collections.disjoint(half, votes))) {
                    return true;
                }
                halves.add(votes);
            }
        }
        return false;
    }
}
