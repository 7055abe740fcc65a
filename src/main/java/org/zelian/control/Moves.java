package org.zelian.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.kernel.PartyRef;

/**
 * Who casts the votes of a stake after nominees and proxies: the owner behind a nominee first, then whoever holds a
 * proxy. A part that would come back to somebody who passed it on stays where it is.
 */
final class Moves {
    private final Map<PartyRef, List<Arrangement>> byFrom = new HashMap<>();
    private final boolean capital;

    /** For votes all of them; for capital the nominees only, since a proxy moves votes and nothing else. */
    Moves(List<Arrangement> arrangements, boolean capital) {
        this.capital = capital;
        arrangements.stream()
                .filter(Arrangement::moves)
                .filter(a -> !capital || a.kind().equals("NOMINEE"))
                .sorted(Comparator.comparing(Arrangement::kind).thenComparing(Arrangement::fact))
                .forEach(a -> byFrom.computeIfAbsent(java.util.Objects.requireNonNull(a.from()), k -> new ArrayList<>())
                        .add(a));
    }

    /** A part of a stake in the hand of somebody, in parts of the organisation's whole. */
    record Hand(PartyRef party, long min, long max, Set<String> facts, Set<Flag> flags) {}

    List<Hand> of(Stake stake, long whole) {
        var bounds = capital ? stake.equity() : stake.votes();
        var hands = new ArrayList<Hand>();
        pass(
                new Hand(
                        stake.holder(),
                        bounds.min().in(whole, false),
                        bounds.max().in(whole, true),
                        Set.of(stake.fact()),
                        Set.of()),
                stake.held(),
                whole,
                Set.of(stake.holder()),
                hands);
        return hands;
    }

    private void pass(Hand hand, PartyRef organisation, long whole, Set<PartyRef> passed, List<Hand> hands) {
        long min = hand.min();
        long max = hand.max();
        for (var move : byFrom.getOrDefault(hand.party(), List.of())) {
            var to = java.util.Objects.requireNonNull(move.to());
            if (move.appliesTo(hand.party(), organisation) && !passed.contains(to) && max > 0) {
                long part = move.part() == null
                        ? max
                        : Ratio.ofUnits(move.part().units()).in(whole, false);
                var moved = new Hand(
                        to,
                        Math.min(part, min),
                        Math.min(part, max),
                        plus(hand.facts(), move.fact()),
                        plus(hand.flags(), Flag.valueOf(move.kind())));
                min -= moved.min();
                max -= moved.max();
                pass(moved, organisation, whole, plus(passed, to), hands);
            }
        }
        if (max > 0) {
            hands.add(new Hand(hand.party(), min, max, hand.facts(), hand.flags()));
        }
    }

    private static <T extends Comparable<T>> Set<T> plus(Set<T> set, T one) {
        var more = new TreeSet<>(set);
        more.add(one);
        return more;
    }
}
