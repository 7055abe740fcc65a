package org.zelian.control;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.zelian.analytics.Network;
import org.zelian.analytics.NetworkBuilder;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;

/**
 * Draws the network on which control is counted for any day: plain stakes as they stand; where votes are moved, muted or
 * tied, what the chart of the organisation says on each stretch of days, and the stakes beside it without votes, so that
 * everybody above is still reached.
 *
 * <p>Where an answer depends on more than the organisation's own surroundings (concert, determinations about itself, a
 * holder for the state here and for itself there), it plants a seed: what lies below is asked one by one.
 */
final class Drawing {
    private static final long DIRTY = 100_100_000;
    private static final int FEW = 32;

    private final Rows rows;
    private final Canon canon;
    private final Traits traits;
    private final NetworkBuilder network;
    private final TreeSet<Long> seeds = new TreeSet<>();
    private final Map<String, Set<Integer>> leads = new HashMap<>();
    private final List<Member> members = new ArrayList<>();

    private record Member(String group, int node, int row) {}

    private Drawing(Gathering.Laid laid) {
        rows = laid.rows();
        canon = new Canon(laid.merged());
        traits = new Traits(rows, canon);
        network = Network.builder(rows.refs().count()).expecting(rows.count());
    }

    /** The network, and the seeds: party, and 1 if everything below is meant, 0 for itself alone. */
    record Drawn(Network network, MemorySegment seeds) {}

    static Drawn of(Gathering.Laid laid, ControlPolicy policy, Arena arena, LongConsumer progress) {
        var drawing = new Drawing(laid);
        var surroundings = new Surroundings(drawing.rows, drawing.canon, policy);
        for (int node = 0; node < drawing.rows.refs().count(); node++) {
            drawing.organisation(node, surroundings);
            if ((node & 0x3fff) == 0) {
                progress.accept(node);
            }
        }
        drawing.concert();
        var seeds = arena.allocate(8L * drawing.seeds.size(), 8);
        int at = 0;
        for (long seed : drawing.seeds) {
            seeds.set(Bytes.LONG, 8L * at++, seed);
        }
        return new Drawn(drawing.network.build(), seeds);
    }

    private void seed(int node, boolean below) {
        seeds.add(Rows.pair(node, below ? 1 : 0));
    }

    private void organisation(int node, Surroundings surroundings) {
        if (traits.mixed(node)) {
            seed(node, true);
        }
        if (!traits.has(node, Traits.HELD)) {
            return;
        }
        if (plain(node)) {
            for (int row = rows.begin(node); row < rows.end(node); row++) {
                if (rows.kind(row) == FactKind.HOLDS) {
                    network.edge(holder(row), node, rows.votes(row), rows.from(row), rows.to(row));
                }
            }
            return;
        }
        for (int row = rows.begin(node); row < rows.end(node); row++) {
            steps(row, node);
        }
        var votes = surroundings.of(node);
        if (votes.isEmpty()) {
            seed(node, true);
        } else {
            network.total(node, votes.get().total());
            votes.get().edges().forEach(edge -> add(node, edge));
        }
    }

    private void add(int node, Surroundings.Edge edge) {
        network.edge(edge.holder(), node, edge.min(), edge.from(), edge.to(), edge.decisive(), -1);
        if (edge.max() > edge.min()) {
            network.band(edge.min(), edge.max());
        }
    }

    private int holder(int row) {
        return canon.of(rows.end(row, 0));
    }

    private boolean plain(int node) {
        if (traits.has(node, Traits.SPECIAL)) {
            return false;
        }
        int source = -1;
        for (int row = rows.begin(node); row < rows.end(node); row++) {
            if (rows.kind(row) == FactKind.HOLDS) {
                boolean second = source >= 0 && source != rows.source(row);
                if (second || traits.has(holder(row), Traits.HOLDS_SPECIALLY | Traits.DISPERSED)) {
                    return false;
                }
                source = rows.source(row);
            }
        }
        return sumsHold(node);
    }

    /** Whether on no day the holders have so much more than the whole that nothing is decided. */
    private boolean sumsHold(int node) {
        int begin = rows.begin(node);
        int end = rows.end(node);
        if (sum(begin, end, Integer.MIN_VALUE, true) <= DIRTY) {
            return true;
        }
        for (int row = begin; row < end; row++) {
            if (end - begin > FEW || sum(begin, end, rows.from(row), false) > DIRTY) {
                return false;
            }
        }
        return true;
    }

    private long sum(int begin, int end, int day, boolean ever) {
        long sum = 0;
        for (int row = begin; row < end; row++) {
            boolean counts =
                    rows.kind(row) == FactKind.HOLDS && (ever || (rows.from(row) <= day && day < rows.to(row)));
            sum += counts ? rows.votes(row) : 0;
        }
        return sum;
    }

    /** Who stands above whom by a fact, without votes; and what must be asked one by one because of it. */
    private void steps(int row, int node) {
        switch (rows.kind(row)) {
            case HOLDS, SERVES -> step(holder(row), node, row);
            case OVERSEEN_BY -> {
                int agency = canon.of(rows.end(row, 1));
                step(agency, node, row);
                if (traits.has(agency, Traits.HELD)) {
                    seed(agency, true);
                }
            }
            case DETERMINES -> {
                step(canon.of(rows.end(row, 1)), node, row);
                seed(node, false);
            }
            case ARRANGEMENT -> arranged(row, node);
            default -> {}
        }
    }

    private void step(int from, int to, int row) {
        network.edge(from, to, 0, rows.from(row), rows.to(row));
    }

    private void arranged(int row, int node) {
        var known = rows.fact(row);
        var a = Arrangement.of(known, Identities.NONE);
        int from = a.from() == null ? -1 : number(a.from());
        int to = a.to() == null ? -1 : number(a.to());
        int over = a.over() == null ? -1 : number(a.over());
        if (a.kind().equals("CONCERT")) {
            if (over < 0 || over == node) {
                seed(node, true);
            }
            if (to == node) {
                leads.computeIfAbsent(a.group(), any -> new TreeSet<>()).add(to);
            }
            if (from == node) {
                members.add(new Member(a.group(), node, row));
            }
            return;
        }
        if (to >= 0 && from == node) {
            step(to, node, row);
        }
        if (to >= 0 && over == node && a.kind().equals("AGREEMENT")) {
            step(to, node, row);
        }
    }

    /** The leads of a group stand above its members. */
    private void concert() {
        for (var member : members) {
            for (int lead : leads.getOrDefault(member.group(), Set.of())) {
                step(lead, member.node(), member.row());
            }
        }
    }

    private int number(PartyRef party) {
        return canon.of(rows.refs().of(party));
    }
}
