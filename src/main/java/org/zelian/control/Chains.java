package org.zelian.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The links of a justification from the controller down, and what is remarkable about them. */
final class Chains {
    private final Chart chart;
    private final boolean possible;

    Chains(Chart chart, boolean possible) {
        this.chart = chart;
        this.possible = possible;
    }

    List<Link> of(int head, Set<String> facts) {
        var bloc = Blocs.granting(chart, possible, facts).of(head);
        var links = new ArrayList<Link>();
        bloc.used().forEach((org, used) -> {
            for (var what : used) {
                if (what instanceof Group.Member || bloc.controls(org)) {
                    links.add(link(what, org));
                }
            }
        });
        return List.copyOf(links);
    }

    private Link link(Object what, int org) {
        return switch (what) {
            case Votes votes ->
                new Link(
                        chart.nodes.ref(votes.voter()),
                        chart.nodes.ref(org),
                        "STAKE",
                        votes.min(),
                        votes.max(),
                        chart.sums(org).parts(),
                        List.copyOf(votes.facts()));
            case Decisive tie ->
                new Link(
                        chart.nodes.ref(tie.from()),
                        chart.nodes.ref(tie.to()),
                        tie.tie().name(),
                        0,
                        0,
                        1,
                        List.copyOf(tie.facts()));
            case Group.Member member ->
                new Link(
                        chart.nodes.ref(member.node()),
                        member.scope() == Group.EVERYWHERE ? null : chart.nodes.ref(member.scope()),
                        "CONCERT",
                        0,
                        0,
                        1,
                        List.of(member.fact()));
            default -> throw new IllegalArgumentException("No link of a chain: " + what);
        };
    }

    /** Nominees, proxies, agreements and groups on the way, and the state of the organisations it goes through. */
    Set<Flag> flags(int head, Set<String> facts, Ends ends) {
        var bloc = Blocs.granting(chart, possible, facts).of(head);
        var flags = EnumSet.noneOf(Flag.class);
        var passed = new TreeSet<Integer>();
        bloc.used().forEach((org, used) -> {
            for (var what : used) {
                if (what instanceof Votes votes) {
                    flags.addAll(votes.flags());
                    passed.add(org);
                } else if (what instanceof Decisive tie) {
                    flags.addAll(tie.flags());
                } else {
                    flags.add(Flag.CONCERT);
                }
            }
        });
        passed.forEach(org -> flags.addAll(ends.ofHolders(org)));
        return flags;
    }
}
