package org.zelian.registry;

import java.util.List;
import java.util.Map;
import org.zelian.graph.Graph;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * Pairs of persons that an officer may want to look at: one name, different documents, no different days of birth.
 *
 * <p>Nothing follows from a pair. Two Chinese identity numbers are never proposed: they are two persons.
 */
public final class MergeProposals {
    private final Graph graph;

    public MergeProposals(Graph graph) {
        this.graph = graph;
    }

    /** Two persons under one name, each with the mask of its document. */
    public record Proposal(String name, PartyRef one, PartyRef other, String maskOne, String maskOther) {}

    /** The first proposals by name, as known at a tick; those an officer has merged already are left out. */
    public List<Proposal> first(int limit, Tick tick) {
        return graph.read(
                "registry/merge-proposals",
                Map.of("tick", tick.number(), "limit", limit),
                row -> new Proposal(
                        row.text("name"),
                        PartyRef.parse(row.text("one")),
                        PartyRef.parse(row.text("other")),
                        row.text("maskOne"),
                        row.text("maskOther")));
    }
}
