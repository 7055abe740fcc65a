package org.zelian.liability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zelian.graph.Graph;
import org.zelian.graph.Outbox;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;

/**
 * The book of findings: compares what the engine found with what is stored, and writes the difference.
 *
 * <p>Adds, changes and withdraws, each with its reason; never forgets. A second run writes nothing. Call it inside the
 * transaction that took the tick.
 */
public final class Ledger {
    private final Graph graph;
    private final Rulebook book;
    private final Laps laps;

    public Ledger(Graph graph, Rulebook book) {
        this(graph, book, new Laps());
    }

    Ledger(Graph graph, Rulebook book, Laps laps) {
        this.graph = graph;
        this.book = book;
        this.laps = laps;
    }

    /** How many supports were new, changed, withdrawn and left alone. */
    public record Difference(int added, int changed, int withdrawn, int unchanged) {
        public boolean none() {
            return added + changed + withdrawn == 0;
        }

        public Difference plus(Difference other) {
            return new Difference(
                    added + other.added,
                    changed + other.changed,
                    withdrawn + other.withdrawn,
                    unchanged + other.unchanged);
        }
    }

    /**
     * The supports to be written and withdrawn, worked out before anything is written.
     *
     * @param written what is new or says something new, by the act behind it
     * @param cleared which of those are stored and lose what they said before
     * @param tied which say what they said, of an act that was given up and is believed again: the act now has another node
     * @param lookedAt by subject, the parties whose holders its trace read for the first time: a new stake in one of them,
     *     which no support cites yet, asks for a new trace
     * @param subjects against whom the acts behind all these are directed
     */
    public record Plan(
            List<Map<String, Object>> written,
            List<String> cleared,
            List<Map<String, Object>> tied,
            List<String> withdrawn,
            List<Map<String, Object>> lookedAt,
            SortedSet<PartyRef> subjects,
            Difference difference) {
        /** Whether there is nothing to write at all. */
        public boolean isEmpty() {
            return difference.none() && lookedAt.isEmpty() && tied.isEmpty();
        }
    }

    /** Compares findings with what is stored; writes nothing. */
    public Plan plan(Collection<Traced> traced) {
        var stored = laps.of(Laps.Work.READ, () -> Stored.of(graph, traced));
        return laps.of(Laps.Work.COMPUTE, () -> plan(traced, stored));
    }

    private Plan plan(Collection<Traced> traced, Stored stored) {
        var gone = new TreeMap<String, PartyRef>();
        stored.supports().values().stream().filter(s -> !s.withdrawn()).forEach(s -> gone.put(s.id(), s.subject()));
        var subjects = new TreeSet<PartyRef>();
        var rows = new LedgerRows();
        var cleared = new ArrayList<String>();
        var tied = new ArrayList<Map<String, Object>>();
        var lookedAt = new ArrayList<Map<String, Object>>();
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (var one : traced) {
            var parties = stored.notLookedAt(one.file());
            if (!parties.isEmpty()) {
                lookedAt.add(Map.of("subject", pair(one.file().subject()), "parties", parties));
            }
            for (var support : one.findings().supports()) {
                var certificate = Certificate.of(support, book);
                var before = stored.supports().get(support.id());
                gone.remove(support.id());
                if (before != null && before.saysStill(certificate)) {
                    unchanged++;
                    if (!before.isTiedTo(support.act())) {
                        tied.add(Map.of(
                                "id",
                                support.id(),
                                "act",
                                support.act().evidence().assertion()));
                    }
                    continue;
                }
                if (before != null) {
                    cleared.add(support.id());
                }
                var hash = before == null || before.withdrawn() ? null : before.hash();
                added += hash == null ? 1 : 0;
                changed += hash == null ? 0 : 1;
                rows.add(one.file(), support, certificate, hash);
                subjects.add(one.file().subject());
            }
        }
        subjects.addAll(gone.values());
        var difference = new Difference(added, changed, gone.size(), unchanged);
        return new Plan(rows.byAct(), cleared, tied, List.copyOf(gone.keySet()), lookedAt, subjects, difference);
    }

    /**
     * What to withdraw because the acts themselves are no longer believed: their subjects may not come up in a trace at
     * all. Ask for it after everybody is traced and written.
     */
    public Plan orphans(Tick tick) {
        var gone = new TreeMap<String, PartyRef>();
        graph.read(
                        "liability/orphaned-supports",
                        Map.of("tick", tick.number()),
                        row -> Map.entry(row.text("id"), PartyRef.parse(row.text("subject"))))
                .forEach(e -> gone.merge(e.getKey(), e.getValue(), (a, b) -> a.compareTo(b) < 0 ? a : b));
        return new Plan(
                List.of(),
                List.of(),
                List.of(),
                List.copyOf(gone.keySet()),
                List.of(),
                new TreeSet<>(gone.values()),
                new Difference(0, 0, gone.size(), 0));
    }

    /** Writes a plan at a tick, and notes for those outside what it changed. */
    public Difference write(Tick tick, Plan plan) {
        if (!plan.difference().none()) {
            new Outbox(graph).add(tick, Announcement.KIND, Announcement.of(tick, plan));
        }
        if (!plan.cleared().isEmpty()) {
            graph.write("liability/clear-supports", Map.of("ids", plan.cleared()));
        }
        if (!plan.tied().isEmpty()) {
            graph.write("liability/tie-supports", Map.of("rows", plan.tied()));
        }
        if (!plan.written().isEmpty() || !plan.lookedAt().isEmpty()) {
            graph.write(
                    "liability/write-supports",
                    Map.of("rows", plan.written(), "lookedAt", plan.lookedAt(), "tick", tick.number()));
        }
        if (!plan.withdrawn().isEmpty()) {
            graph.write(
                    "liability/withdraw-supports",
                    Map.of(
                            "ids", plan.withdrawn(),
                            "tick", tick.number(),
                            "reason", "FACTS_NO_LONGER_HOLD"));
        }
        return plan.difference();
    }

    static List<String> pair(PartyRef ref) {
        return List.of(ref.scheme(), ref.value());
    }
}
