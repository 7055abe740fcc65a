package org.zelian.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.graph.Recorded;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/** The facts of a store as known at a tick: all of them, or those that are so on a day. */
final class StoreWorld implements World {
    private static final int CHUNK = 2_000;

    private final Facts facts;
    private final Parties parties;
    private final Tick tick;
    private final @Nullable LocalDate day;

    StoreWorld(Graph graph, Tick tick, @Nullable LocalDate day) {
        this.facts = new Facts(graph);
        this.parties = new Parties(graph);
        this.tick = tick;
        this.day = day;
    }

    @Override
    public void each(FactKind kind, Consumer<Stated> sink) {
        var chunk = new ArrayList<Recorded>();
        facts.stream(kind, tick, fact -> {
            if (day == null || fact.fact().valid().contains(day)) {
                chunk.add(fact);
            }
            if (chunk.size() == CHUNK) {
                hand(chunk, sink);
            }
        });
        hand(chunk, sink);
    }

    private void hand(List<Recorded> chunk, Consumer<Stated> sink) {
        var refs = new LinkedHashSet<PartyRef>();
        chunk.forEach(each -> refs.addAll(each.fact().ends()));
        var known = parties.find(refs);
        for (var each : chunk) {
            var ends = each.fact().ends().stream()
                    .map(ref -> {
                        var party = known.get(ref);
                        return party == null ? ref : party.ref();
                    })
                    .toList();
            sink.accept(new Stated(each.contentId(), each.fact(), ends));
        }
        chunk.clear();
    }
}
