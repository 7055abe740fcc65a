package org.zelian.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zelian.kernel.PartyRef;

/** The facts of one day as numbers: who casts how many votes where, who controls at any share, who votes as one. */
final class Chart {
    final Scene scene;
    final Nodes nodes;
    final List<Votes> votes;
    final List<Decisive> decisive;
    final List<Group> groups;
    /** By node of the organisation. */
    final Map<Integer, Sums> sums;
    /** Organisations in which votes decide nothing, with the reason. */
    final Map<Integer, Set<Flag>> muted;

    private final List<List<Votes>> out = new ArrayList<>();
    private final List<List<Votes>> in = new ArrayList<>();
    private final List<List<Decisive>> ties = new ArrayList<>();
    private final List<List<Decisive>> tiesInto = new ArrayList<>();
    private final Map<Integer, Long> least;
    private final List<List<Group>> led = new ArrayList<>();

    Chart(
            Scene scene,
            Nodes nodes,
            List<Votes> votes,
            List<Decisive> decisive,
            List<Group> groups,
            Map<Integer, Sums> sums,
            Map<Integer, Set<Flag>> muted,
            Map<Integer, Long> least) {
        this.scene = scene;
        this.nodes = nodes;
        this.votes = List.copyOf(votes);
        this.decisive = List.copyOf(decisive);
        this.groups = List.copyOf(groups);
        this.sums = new HashMap<>(sums);
        this.muted = new HashMap<>(muted);
        for (int i = 0; i < nodes.size(); i++) {
            out.add(new ArrayList<>(2));
            in.add(new ArrayList<>(2));
            ties.add(new ArrayList<>(0));
            tiesInto.add(new ArrayList<>(0));
            led.add(new ArrayList<>(0));
        }
        votes.forEach(v -> out.get(v.voter()).add(v));
        votes.forEach(v -> in.get(v.org()).add(v));
        this.least = new HashMap<>(least);
        decisive.forEach(d -> ties.get(d.from()).add(d));
        decisive.forEach(d -> tiesInto.get(d.to()).add(d));
        groups.forEach(g -> led.get(g.head()).add(g));
    }

    List<Votes> votesOf(int voter) {
        return out.get(voter);
    }

    List<Votes> votesIn(int org) {
        return in.get(org);
    }

    /** What all holders of an organisation surely have together, also those whose votes decide nothing. */
    long leastVotesIn(int org) {
        return least.getOrDefault(org, 0L);
    }

    List<Decisive> tiesOf(int from) {
        return ties.get(from);
    }

    List<Decisive> tiesInto(int to) {
        return tiesInto.get(to);
    }

    List<Group> ledBy(int head) {
        return led.get(head);
    }

    Sums sums(int org) {
        return sums.getOrDefault(org, Sums.EMPTY);
    }

    boolean muted(int org) {
        return muted.containsKey(org);
    }

    Set<Flag> why(int org) {
        return muted.getOrDefault(org, Set.of());
    }

    boolean natural(int node) {
        return !nodes.isGroup(node) && scene.natural(nodes.ref(node));
    }

    boolean state(int node) {
        return !nodes.isGroup(node) && scene.state(nodes.ref(node));
    }

    /** Who stands there: one party, or the members of a group. */
    List<PartyRef> parties(int node) {
        if (!nodes.isGroup(node)) {
            return List.of(nodes.ref(node));
        }
        return led.get(node).stream()
                .flatMap(group -> group.members().stream())
                .map(member -> nodes.ref(member.node()))
                .distinct()
                .sorted()
                .toList();
    }
}
