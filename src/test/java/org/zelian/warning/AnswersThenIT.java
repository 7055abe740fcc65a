package org.zelian.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zelian.graph.Batches;
import org.zelian.graph.Closed;
import org.zelian.graph.Facts;
import org.zelian.graph.Graph;
import org.zelian.graph.Stated;
import org.zelian.graph.Ticks;
import org.zelian.graph.WithGraph;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.Tick;
import org.zelian.liability.Policy;
import org.zelian.liability.Retrace;
import org.zelian.liability.Rulebook;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** Every warning about who answers, before a decision, while its delivery was taken back, and after it came again. */
@WithGraph
class AnswersThenIT {
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final Set<String> BY_WHO_ANSWERS = Set.of("W03", "W05", "W05-BRANCH", "W05-RISK", "W17");
    private static final PartyRef ONE = organisation("91120113MA9500016X");
    private static final PartyRef LED = organisation("91120113MA95000243");
    private static final PartyRef BRANCH = organisation("91120113MA9500032R");
    private static final PartyRef TWO = organisation("91120113MA90000389");
    private static final PartyRef PERSON = new PartyRef("CN-ID", "tokenP1tokenP1tokenP1toke");

    private final Graph graph;
    private final Ticks ticks;
    private final Facts facts;
    private final Rulebook book = new Rulebook(ShippedCatalogue.load(), Policy.cautious());
    private int files;

    AnswersThenIT(Graph graph) {
        this.graph = graph;
        this.ticks = new Ticks(graph);
        this.facts = new Facts(graph);
    }

    private static PartyRef organisation(String code) {
        return new PartyRef("USCC", code);
    }

    @Test
    void whoAsksLaterAsKnownThenIsToldWhatWasToldThen() {
        var told = new LinkedHashMap<Tick, List<String>>();
        load(registry());
        new Retrace(graph, book).everybody((group, difference, done, of) -> {});
        told.put(ticks.last(), answers(ticks.last()));
        assertThat(told.get(ticks.last())).as("nothing is decided").isEmpty();
        load(decisions());
        var first = told(told);
        takeBack();
        assertThat(told(told)).as("taken back").isEmpty();
        load(decisions());
        assertThat(told(told)).as("delivered again").isEqualTo(first);
        takeBack();
        var gone = ticks.last();
        load(decisions());
        assertThat(told(told)).as("delivered again before anybody traced").isEqualTo(first);
        load(fact(FactKind.ENDS, List.of(), ended("L1")), fact(FactKind.ENDS, List.of(), ended("J1")));
        load(fact(FactKind.PROFILE, List.of(LED), Map.of("name", "改名公司", "type", "COMPANY", "region", "120113")));
        assertThat(told(told)).isNotEqualTo(first);

        told.forEach((tick, answers) ->
                assertThat(answers(tick)).as("as known at %s", tick).isEqualTo(answers));
        assertThat(answers(gone))
                .as("nobody asked when it was taken back once more")
                .isEmpty();
        assertThat(first.stream().map(line -> line.split(" ", 2)[0]))
                .contains("W03", "W05", "W05-BRANCH", "W05-RISK", "W17", "PERSON", "mark", "page");
    }

    private List<String> told(Map<Tick, List<String>> told) {
        new Retrace(graph, book).run((group, difference, done, of) -> {});
        var answers = answers(ticks.last());
        told.put(ticks.last(), answers);
        return answers;
    }

    private List<String> answers(Tick tick) {
        var answers = new ArrayList<String>();
        var warnings = new Warnings(book);
        byWhoAnswers(warnings.on(graph, DAY, tick), "", answers);
        byWhoAnswers(warnings.about(LED, graph, DAY, tick), "page ", answers);
        new Overlaps(book, WarningLibrary.shipped())
                .on(graph, DAY, tick)
                .forEach(overlap -> answers.add(overlap.level() + " " + overlap));
        new Marks(graph, book).about(LED, DAY, tick).forEach(sign -> answers.add("mark " + sign));
        return answers;
    }

    private static void byWhoAnswers(List<Warning> warnings, String page, List<String> answers) {
        warnings.stream()
                .filter(warning -> BY_WHO_ANSWERS.contains(warning.id()))
                .forEach(warning -> answers.add(page + warning.id() + " " + warning));
    }

    private static Fact[] registry() {
        return new Fact[] {
            profile(ONE, "甲公司", "COMPANY"),
            profile(LED, "乙公司", "COMPANY"),
            profile(BRANCH, "乙分公司", "BRANCH"),
            profile(TWO, "丙公司", "COMPANY"),
            fact(FactKind.PERSON, List.of(PERSON), Map.of("name", "张一")),
            serves(ONE, "LEGAL_REPRESENTATIVE"),
            serves(TWO, "LEGAL_REPRESENTATIVE"),
            serves(LED, "LEGAL_REPRESENTATIVE"),
            serves(LED, "SAFETY_OFFICER"),
            fact(FactKind.LICENCE, List.of(LED), Map.of("licence", "FOOD", "number", "1")),
            fact(FactKind.BRANCH_OF, List.of(BRANCH, LED), Map.of())
        };
    }

    private static Fact[] decisions() {
        return new Fact[] {
            listing(ONE, "L1"), listing(BRANCH, "L2"), listing(TWO, "L3"), named("L1"), named("L3"), conviction()
        };
    }

    private void takeBack() {
        var given = facts.find(List.of(decisions()).stream()
                .map(Fact::id)
                .flatMap(id -> List.of(id, id + ".2", id + ".3").stream())
                .toList());
        var believed = given.stream().filter(each -> each.isBelieved()).toList();
        assertThat(believed).hasSize(decisions().length);
        graph.inTransaction(() -> facts.close(ticks.next(), believed, Closed.WITHDRAWN, "test"));
    }

    private void load(Fact... some) {
        var batch = new Batches(graph).open("test", "file" + ++files + ".csv", "hash" + files);
        graph.inTransaction(() -> facts.write(
                ticks.next(),
                batch,
                List.of(some).stream().map(each -> new Stated(each, 1)).toList()));
    }

    private static Fact profile(PartyRef of, String name, String type) {
        return fact(FactKind.PROFILE, List.of(of), Map.of("name", name, "type", type, "region", "120113"));
    }

    private static Fact serves(PartyRef at, String office) {
        return fact(FactKind.SERVES, List.of(PERSON, at), Map.of("office", office));
    }

    private static Fact named(String number) {
        return fact(
                FactKind.NAMES,
                List.of(PERSON),
                Map.of("decisionNo", number, "authority", "局", "capacity", "LEGAL_REPRESENTATIVE"));
    }

    private static Fact listing(PartyRef of, String number) {
        var values = new HashMap<>(Map.of("act", "LISTING", "trigger", "LAB", "decisionNo", number, "authority", "局"));
        values.putAll(Map.of("decidedOn", "2026-08-20", "violationFrom", "2026-03-01", "violationTo", "2026-05-31"));
        return fact(FactKind.ACT, List.of(of), values);
    }

    /** Bars from leading a company, and from food for life. */
    private static Fact conviction() {
        var values =
                new HashMap<>(Map.of("act", "JUDGMENT", "trigger", "CONVICTION", "decisionNo", "J1", "authority", "局"));
        values.putAll(Map.of("decidedOn", "2026-06-15", "effectiveOn", "2026-06-30", "sentenceServed", "2027-06-29"));
        values.putAll(Map.of(
                "offence", "FOOD_SAFETY,MARKET_ORDER",
                "convicted", "true",
                "criminalPenalty", "true",
                "sentence", "FIXED_TERM"));
        return fact(FactKind.ACT, List.of(PERSON), values);
    }

    private static Map<String, String> ended(String number) {
        return Map.of("decisionNo", number, "authority", "局", "end", "REVOKED", "from", "2026-09-01");
    }

    private static Fact fact(FactKind kind, List<PartyRef> ends, Map<String, String> values) {
        return Fact.of(kind, ends, new TreeMap<>(values), Period.since(LocalDate.parse("2020-01-01")), "test");
    }
}
