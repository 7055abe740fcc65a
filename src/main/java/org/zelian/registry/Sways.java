package org.zelian.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.zelian.graph.Graph;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * Who moves the votes of whom without holding them: the owner behind a nominee, a proxy, the lead of a group, an
 * executive partner. Derived from facts, thrown away and built again after every load; after the change of a few facts
 * only around those whom they concern.
 */
public final class Sways {
    private static final int CHUNK = 10_000;

    private final Graph graph;

    public Sways(Graph graph) {
        this.graph = graph;
    }

    /** One party that sways another, and the fact from which that follows. */
    public record Sway(PartyRef who, PartyRef whom, String fact) {}

    /** Builds all of them anew; running it twice changes nothing. */
    public void rebuild() {
        while (forget() > 0) {
            // The next thousands.
        }
        for (var facts = arrangements(""); !facts.isEmpty(); facts = arrangements(facts.getLast())) {
            var page = facts;
            graph.inTransaction(() -> derive(page));
        }
        graph.write("registry/sways-of-partners", Map.of());
    }

    /**
     * Builds anew those that follow from the arrangements and offices of some parties, as a rebuild of all would;
     * belongs after a change of one of these, with the keys of those it concerns.
     */
    public void refresh(Collection<String> parties) {
        var keys = Map.of("keys", List.copyOf(parties));
        graph.inTransaction(() -> {
            var facts = graph.read("registry/arrangements-around", keys, row -> row.text("fact"));
            graph.write("registry/forget-sways-around", Map.of("keys", List.copyOf(parties), "facts", facts));
            derive(facts);
            graph.write("registry/sways-of-partners-at", keys);
        });
    }

    private void derive(List<String> facts) {
        if (!facts.isEmpty()) {
            graph.write("registry/sways-of-arrangements", Map.of("facts", facts));
            graph.write("registry/sways-of-groups", Map.of("facts", facts));
        }
    }

    private List<String> arrangements(String after) {
        return graph.read("registry/arrangements", Map.of("after", after, "limit", CHUNK), row -> row.text("fact"));
    }

    /** Those of a day, as known at a tick, in the order of their parties. */
    public List<Sway> on(LocalDate day, Tick tick) {
        return graph.read(
                "registry/swaying",
                Map.of("day", day, "tick", tick.number()),
                row -> new Sway(PartyRef.parse(row.text("who")), PartyRef.parse(row.text("whom")), row.text("of")));
    }

    private long forget() {
        return graph.write("registry/forget-sways", Map.of("limit", CHUNK), row -> row.number("gone"))
                .getFirst();
    }
}
