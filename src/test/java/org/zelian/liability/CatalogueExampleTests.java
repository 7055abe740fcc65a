package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.SubjectKind;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.catalogue.Example;
import org.zelian.liability.catalogue.Examples;
import org.zelian.liability.catalogue.Rule;
import org.zelian.liability.catalogue.RuleCatalogue;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** The examples that the catalogue makes of every row, run through the engine one row at a time. */
class CatalogueExampleTests {
    private static final RuleCatalogue CATALOGUE = ShippedCatalogue.load();
    private static final PartyRef PERSON = new PartyRef("CN-ID", "p");
    private static final PartyRef OTHER = new PartyRef("CN-ID", "q");

    @Test
    void everyExampleOfEveryRowThatIsOnComesOutAsTheGatesSay() {
        assertThat(run(CATALOGUE.rules().stream().filter(Rule::enabled).toList()))
                .hasSize(182);
    }

    /** They wait for somebody to read their article or decide on their reading, not for the engine. */
    @Test
    void everyExampleOfARowThatIsOffComesOutAsTheGatesSayOnceItIsOn() throws ReflectiveOperationException {
        var on = new ArrayList<Rule>();
        for (var rule : CATALOGUE.rules()) {
            if (!rule.enabled()) {
                assertThat(rule.row().columns().get("note"))
                        .as("why %s is off", rule.key())
                        .isNotBlank();
                on.add(switchedOn(rule));
            }
        }
        assertThat(run(on)).hasSize(12);
    }

    @Test
    void aRowThatIsOffGivesNothing() {
        for (var rule :
                CATALOGUE.rules().stream().filter(each -> !each.enabled()).toList()) {
            var engine = engine(rule);
            for (var example : new Examples(CATALOGUE).of(rule)) {
                assertThat(engine.trace(file(rule, example)).supports())
                        .as(example.toString())
                        .isEmpty();
            }
        }
    }

    private static Rule switchedOn(Rule rule) throws ReflectiveOperationException {
        var components = Rule.class.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals("enabled")
                    ? (Object) true
                    : components[i].getAccessor().invoke(rule);
        }
        return Rule.class.getDeclaredConstructor(types).newInstance(values);
    }

    private static Engine engine(Rule rule) {
        return new Engine(new Rulebook(
                RuleCatalogue.of(List.of(rule), CATALOGUE.names()), new Policy(Map.of(), Set.of(rule.jurisdiction()))));
    }

    /** Runs the examples of rows, one row at a time, and counts them. */
    private static Map<Rule, Integer> run(List<Rule> rules) {
        var wrong = new ArrayList<String>();
        var examples = new HashMap<Rule, Integer>();
        for (var rule : rules) {
            var engine = engine(rule);
            for (var example : new Examples(CATALOGUE).of(rule)) {
                examples.merge(rule, 1, Integer::sum);
                var got = outcome(engine, rule, example);
                var want = byNote(
                        example,
                        example.expected().map(CatalogueExampleTests::state).orElse("nothing"));
                if (!got.equals(want)) {
                    wrong.add(example + " [" + example.reason() + "]: expected " + want + ", got " + got);
                }
            }
        }
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        return examples;
    }

    private static String outcome(Engine engine, Rule rule, Example example) {
        var found = engine.trace(file(rule, example)).supports();
        boolean person = example.office() != null || example.named() != null;
        return found.stream()
                .filter(s -> !person || s.person().equals(PERSON))
                .map(s -> s.on(example.asked()).map(Segment::state))
                .flatMap(java.util.Optional::stream)
                .filter(s -> !s.over())
                .map(s -> s == State.PENDING ? "EFFECTIVE" : s.name())
                .distinct()
                .collect(Collectors.joining("+"))
                .transform(states -> states.isEmpty() ? "nothing" : states);
    }

    /** BKR-01 says in its note that the judgment names the persons: the office alone is put to review. */
    private static String byNote(Example example, String want) {
        boolean officeAlone = example.office() != null && example.named() == null;
        return example.rule().id().equals("BKR-01") && officeAlone && want.equals("EFFECTIVE") ? "UNDER_REVIEW" : want;
    }

    private static String state(Example.State state) {
        return state == Example.State.TO_VERIFY ? "UNDER_REVIEW" : state.name();
    }

    private static CaseFile file(Rule rule, Example example) {
        // A natural person with an office beside the document is somebody else than the one it is about.
        boolean another = example.office() != null && example.named() == null;
        var subject = example.subject() != SubjectKind.NATURAL_PERSON
                ? new PartyRef("USCC", "91120113MA9000011H")
                : another ? OTHER : PERSON;
        var facts = new ArrayList<Evidence>();
        if (example.subject() != SubjectKind.NATURAL_PERSON) {
            facts.add(fact(
                    FactKind.PROFILE,
                    List.of(subject),
                    Map.of("type", example.subject().name()),
                    Period.always()));
        }
        facts.add(fact(FactKind.ACT, List.of(subject), act(rule, example), Period.always()));
        others(example, subject, facts);
        var office = example.office();
        if (office != null) {
            boolean controls = !office.role().office();
            facts.add(fact(
                    controls ? FactKind.DETERMINES : FactKind.SERVES,
                    controls ? List.of(subject, PERSON) : List.of(PERSON, subject),
                    controls
                            ? Map.of("level", "L4", "as", office.role().name())
                            : Map.of("office", office.role().name()),
                    office.held()));
        }
        if (example.otherLegalRepresentative()) {
            facts.add(fact(
                    FactKind.SERVES,
                    List.of(OTHER, subject),
                    Map.of("office", "LEGAL_REPRESENTATIVE"),
                    Period.since(LocalDate.of(1980, 1, 1))));
        }
        var named = example.named();
        if (named != null && example.subject() != SubjectKind.NATURAL_PERSON) {
            facts.add(fact(
                    FactKind.NAMES,
                    List.of(PERSON),
                    Map.of("decisionNo", "D", "authority", "A", "capacity", named.name()),
                    Period.always()));
        }
        if (example.finding()) {
            facts.add(finding(subject, "F", Findings.PERSONAL_RESPONSIBILITY, example, Map.of()));
            facts.add(fact(
                    FactKind.NAMES,
                    List.of(PERSON),
                    Map.of(
                            "decisionNo",
                            "F",
                            "authority",
                            "A",
                            "capacity",
                            named != null ? named.name() : "RESPONSIBLE_LEADER"),
                    Period.always()));
        }
        if (example.factsConfirmed()) {
            facts.add(finding(subject, "C", Findings.FACTS_CONFIRMED, example, Map.of()));
        }
        if (example.officerConfirmed()) {
            facts.add(fact(
                    FactKind.CONFIRMS,
                    List.of(PERSON),
                    Map.of(
                            "decisionNo",
                            "D",
                            "authority",
                            "A",
                            "rule",
                            rule.id(),
                            "outcome",
                            "CONFIRMED",
                            "decidedOn",
                            day(example, "decidedOn").toString(),
                            "officer",
                            "甲"),
                    Period.always()));
        }
        return new CaseFile(subject, facts);
    }

    private static Map<String, String> act(Rule rule, Example example) {
        var values = new TreeMap<String, String>(example.attributes());
        values.remove("distinctSectors");
        var months = values.remove("overdueMonths");
        values.put("act", kind(rule.triggerKind()));
        values.put("trigger", example.triggerCode());
        values.put("decisionNo", "D");
        values.put("authority", "A");
        example.days().forEach((name, on) -> values.put(name, on.toString()));
        var violation = example.violation();
        if (violation.from() != null) {
            values.put("violationFrom", violation.from().toString());
        }
        violation.lastDay().ifPresent(last -> values.put("violationTo", last.toString()));
        var contains = new java.util.TreeSet<>(example.contains());
        if (example.ordered()) {
            contains.addAll(rule.measures());
        }
        if (!contains.isEmpty()) {
            values.put("contains", String.join(",", contains));
        }
        if (months != null) {
            values.put(
                    "effectiveOn",
                    example.asked().minusMonths(Long.parseLong(months)).toString());
        }
        return values;
    }

    /** Further listings in force, so that the subject is listed in as many sectors as the example says. */
    private static void others(Example example, PartyRef subject, List<Evidence> facts) {
        var sectors = Integer.parseInt(example.attributes().getOrDefault("distinctSectors", "1"));
        var lists = CATALOGUE.names().lists().all().stream()
                .filter(list -> list.isBlack() && !list.code().equals(example.triggerCode()))
                .filter(list -> !list.sector()
                        .equals(CATALOGUE
                                .names()
                                .lists()
                                .get(example.triggerCode())
                                .sector()));
        if (sectors > 1) {
            lists.limit(sectors - 1L)
                    .forEach(list -> facts.add(fact(
                            FactKind.ACT,
                            List.of(subject),
                            Map.of(
                                    "act",
                                    "LISTING",
                                    "trigger",
                                    list.code(),
                                    "decisionNo",
                                    "D-" + list.code(),
                                    "authority",
                                    "B",
                                    "decidedOn",
                                    day(example, "decidedOn").toString(),
                                    "until",
                                    "2099-12-31"),
                            Period.always())));
        }
    }

    private static Evidence finding(
            PartyRef subject, String number, String code, Example example, Map<String, String> more) {
        var values = new TreeMap<String, String>(more);
        values.putAll(Map.of(
                "act",
                "FINDING",
                "trigger",
                code,
                "decisionNo",
                number,
                "authority",
                "A",
                "about",
                "D",
                "decidedOn",
                day(example, "decidedOn").toString()));
        return fact(FactKind.ACT, List.of(subject), values, Period.always());
    }

    private static LocalDate day(Example example, String name) {
        return example.days().getOrDefault(name, example.asked());
    }

    private static String kind(TriggerKind kind) {
        return kind.name();
    }

    private static Evidence fact(FactKind kind, List<PartyRef> ends, Map<String, String> values, Period valid) {
        return Evidence.of(org.zelian.kernel.Fact.of(kind, ends, values, valid, "example"));
    }
}
