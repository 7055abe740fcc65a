package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.kernel.TriggerKind;
import org.zelian.sanction.Listed;

/** What the ledger of a store says, against everybody traced from scratch. */
record LedgerTwin(Graph graph, Rulebook book) {
    /** What tracing everybody would write now: nothing. */
    void mustBeWhole() {
        var ledger = new Ledger(graph, book);
        var tracer = new Tracer(new Engine(book), graph, tick());
        for (var traced : tracer.some(tracer.subjects())) {
            var plan = ledger.plan(List.of(traced));
            assertThat(plan.difference().none() && plan.tied().isEmpty())
                    .as(
                            "of %s nothing is left, its name ends with the seed",
                            traced.file().subject())
                    .isTrue();
        }
        assertThat(ledger.orphans(tick()).isEmpty()).isTrue();
    }

    /** Of somebody of each world on some day, and of all listings on a day. */
    void mustSayWhatATraceSays(List<World> worlds) {
        worlds.forEach(world -> mustSay(world.somebody(), world.someday()));
        mustList(worlds.getFirst().someday());
    }

    private void mustSay(PartyRef person, LocalDate day) {
        var asked = Map.<String, Object>of(
                "refs", List.of(Ledger.pair(person)), "day", day, "tick", tick().number(), "measure", "");
        assertThat(graph.read("liability/reaching", asked, row -> row.text("id") + " " + row.text("state")))
                .as("what reaches %s on %s", person, day)
                .containsExactlyInAnyOrderElementsOf(new OfPerson(graph, book, tick())
                        .reaching(person).stream()
                                .flatMap(found -> found.support().on(day).stream()
                                        .map(now -> found.support().id() + " " + now.state()))
                                .toList());
    }

    private void mustList(LocalDate day) {
        var listings = new ListingDays(book);
        var read = new ArrayList<String>();
        var files = new Neighbourhoods(graph, tick());
        for (var file : files.read(files.subjects())) {
            for (var act : file.acts()) {
                if (act.kind() == TriggerKind.LISTING && act.evidence().voided() == null) {
                    listings.of(act, file).stream()
                            .filter(days -> days.contains(day))
                            .forEach(days -> read.add(file.subject() + " " + act.trigger() + " " + days));
                }
            }
        }
        assertThat(new Listed(graph, book.rules().names().lists())
                        .on(day, tick()).stream().map(on -> on.subject() + " " + on.list() + " " + on.stretch()))
                .as("listings on %s", day)
                .containsExactlyInAnyOrderElementsOf(read);
    }

    private Tick tick() {
        return new Ticks(graph).last();
    }
}
