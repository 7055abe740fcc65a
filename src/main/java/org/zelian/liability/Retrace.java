package org.zelian.liability;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Recorded;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Tick;
import org.zelian.sanction.Listed;

/**
 * Traces again what facts that came or went since the last trace may have changed, and nobody else: whoever's trace cited
 * them or looked at their parties, whoever is the subject of a decision added, ended or suspended, whoever's case a
 * person merged, split or described anew stands in. Likewise what other rules may have changed: whoever is the subject of
 * an act that may start a rule which is another now.
 *
 * <p>Gives the ledger and the listings in force that tracing everybody would give. Call it outside a transaction, after it
 * is up to date who sways whom.
 */
public final class Retrace {
    private final Graph graph;
    private final Rulebook book;
    private final Ticks ticks;
    private final Ledger ledger;
    private final Listed listed;

    public Retrace(Graph graph, Rulebook book) {
        this.graph = graph;
        this.book = book;
        this.ticks = new Ticks(graph);
        this.ledger = new Ledger(graph, book);
        this.listed = new Listed(graph, book.rules().names().lists());
    }

    /** Up to which tick everybody is traced under these very rules; empty if the store never was as a whole. */
    public Optional<Tick> tracedTo() {
        return mark().filter(mark -> mark.under().equals(rules())).map(Mark::to);
    }

    /**
     * Whether everybody is traced under other rules, another policy, or by another version of the engine than answers now:
     * what the ledger says may then differ from what is computed.
     */
    public boolean isOfOtherRules() {
        return mark().filter(mark -> !mark.under().equals(rules())).isPresent();
    }

    /** Notes that everybody is traced as known at a tick. */
    public void traced(Tick tick) {
        note(new Mark(tick, rules()));
    }

    private record Mark(Tick to, TracedUnder under) {}

    private Optional<Mark> mark() {
        return graph.readOne(
                "liability/traced-to",
                Map.of(),
                row -> new Mark(new Tick(row.number("tick")), TracedUnder.read(row.texts("rules"))));
    }

    private void note(Mark mark) {
        graph.write(
                "liability/set-traced-to",
                Map.of("tick", mark.to().number(), "rules", mark.under().lines()));
    }

    private TracedUnder rules() {
        return TracedUnder.of(book);
    }

    /**
     * Traces everybody and notes it. Where everybody was traced under other rules, that counts no more from the first group
     * on: if the run is killed, and those other rules come back, some would be left as these rules have them.
     */
    public BulkTrace.Outcome everybody(BulkTrace.Listener listener) {
        var to = ticks.last();
        if (tracedTo().isEmpty()) {
            traced(new Tick(0));
        }
        listed.rebuild();
        var outcome = new BulkTrace(graph, book, to).run(listener);
        traced(to);
        return outcome;
    }

    /** What is to be traced again: how many facts changed, and the keys of the subjects in their order. */
    public record Due(long facts, List<String> subjects) {}

    /** What is to be traced again because of everything that came or went since a tick. */
    public Due since(Tick since) {
        var changed = new Changed(graph);
        var now = ticks.last();
        if (since.compareTo(now) < 0) {
            new Facts(graph).changed(since, now, changed::add);
        }
        return new Due(changed.count(), changed.subjects());
    }

    /** What is to be traced again because of what some batches brought since a tick; found by index, also in a large store. */
    public Due since(Tick since, Collection<String> batches) {
        var changed = new Changed(graph);
        var replaced = new HashSet<String>();
        for (var batch : batches) {
            graph
                    .read("graph/facts-of-batch", Map.of("batch", batch), row -> {
                        Optional.ofNullable((String) row.map("properties").get("replaces"))
                                .ifPresent(replaced::add);
                        return Recorded.of(row);
                    })
                    .stream()
                    .filter(recorded -> since.compareTo(recorded.knownFrom()) < 0)
                    .forEach(changed::add);
        }
        new Facts(graph).find(replaced).forEach(changed::add);
        return new Due(changed.count(), changed.subjects());
    }

    /**
     * What a run did.
     *
     * @param facts that came or went
     * @param subjects traced again
     */
    public record Outcome(long facts, int subjects, Ledger.Difference difference) {}

    /**
     * Traces what is due since everybody was traced last, because of facts or because of other rules, and notes it. Empty
     * if everybody is due: the store never was traced as a whole, or not by this engine.
     */
    public Optional<Outcome> run(BulkTrace.Listener listener) {
        return mark().filter(mark -> !mark.under().concernsEverybody(rules())).map(mark -> run(mark, listener));
    }

    private Outcome run(Mark mark, BulkTrace.Listener listener) {
        var to = ticks.last();
        var due = since(mark.to());
        var subjects = new TreeSet<>(due.subjects());
        subjects.addAll(concerned(mark.under().concernedBy(rules())));
        if (!mark.under().equals(rules())) {
            // Killed from here on, neither those rules nor these find everybody as they would have them.
            note(new Mark(mark.to(), mark.under().onTheWayTo(rules())));
        }
        var total = new Ledger.Difference(0, 0, 0, 0);
        int done = 0;
        for (var keys : Tracer.groups(List.copyOf(subjects), Tracer.GROUP)) {
            var difference = again(keys, listener, done + keys.size(), subjects.size());
            done += keys.size();
            total = total.plus(difference);
        }
        total = total.plus(orphans());
        // What somebody else wrote meanwhile is due the next time; the ledger's own ticks change no fact.
        traced(to);
        return new Outcome(due.facts(), subjects.size(), total);
    }

    private List<String> concerned(Collection<String> acts) {
        return acts.isEmpty()
                ? List.of()
                : graph.read("liability/due-by-triggers", Map.of("acts", List.copyOf(acts)), row -> row.text("key"));
    }

    private Ledger.Difference again(List<String> keys, BulkTrace.Listener listener, long done, long of) {
        listed.refresh(keys);
        var seen = ticks.last();
        var traced = tracer(seen).some(keys);
        var plan = ledger.plan(traced);
        var difference = plan.isEmpty() ? plan.difference() : written(keys, plan, seen);
        listener.stored(traced, difference, done, of);
        return difference;
    }

    /** Writes a plan, or a new one if somebody else wrote since it was made. */
    private Ledger.Difference written(List<String> keys, Ledger.Plan plan, Tick seen) {
        return graph.inTransaction(() -> {
            var next = ticks.next();
            boolean alone = next.number() == seen.number() + 1;
            return ledger.write(next, alone ? plan : ledger.plan(tracer(next).some(keys)));
        });
    }

    private Ledger.Difference orphans() {
        var plan = ledger.orphans(ticks.last());
        return plan.isEmpty() ? plan.difference() : graph.inTransaction(() -> ledger.write(ticks.next(), plan));
    }

    private Tracer tracer(Tick tick) {
        return new Tracer(new Engine(book), graph, tick);
    }
}
