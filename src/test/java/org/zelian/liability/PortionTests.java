package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zelian.liability.Cases.day;
import static org.zelian.liability.Cases.person;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.liability.catalogue.ShippedCatalogue;

/** What touches one person of a decision, or some of his measures only. */
class PortionTests {
    private final Engine engine = new Engine(new Rulebook(ShippedCatalogue.load(), Policy.cautious()));

    private static Cases listed() {
        return new Cases("E03")
                .is("COMPANY", "region", "120113")
                .serves("P01", "LEGAL_REPRESENTATIVE", "2020-01-01", null)
                .act("LISTING", "LAB", "L1", "2026-08-20", "violationFrom", "2026-03-01", "violationTo", "2026-05-31")
                .names("L1", "P03", "DIRECT_MANAGER");
    }

    private static Cases eased(Cases listed, String who, String measures, String from) {
        return listed.add(
                FactKind.ENDS,
                List.of(person(who)),
                Map.of(
                        "decisionNo",
                        "L1",
                        "authority",
                        "某局",
                        "end",
                        "EXEMPTED",
                        "from",
                        from,
                        "caseNo",
                        "从" + measures,
                        "measures",
                        measures),
                Period.since(day(from)));
    }

    private Map<String, State> states(Cases cases, PartyRef who, String on) {
        var states = new TreeMap<String, State>();
        engine.trace(cases.file()).supports().stream()
                .filter(support -> support.person().equals(who))
                .forEach(support -> support.measures()
                        .forEach(reach -> states.put(
                                reach.measure(),
                                support.on(day(on)).orElseThrow().state())));
        return states;
    }

    @Test
    void theMeasuresThatAreNamedEndAndTheOthersGoOn() {
        var before = states(listed(), person("P03"), "2026-10-01");
        assertThat(before).containsEntry("A11", State.EFFECTIVE).containsEntry("A15", State.EFFECTIVE);
        var eased = eased(listed(), "P03", "A11", "2026-10-01");
        var after = new TreeMap<>(before);
        after.put("A11", State.LIFTED);
        assertThat(states(eased, person("P03"), "2026-10-01")).isEqualTo(after);
        assertThat(states(eased, person("P03"), "2026-09-30")).isEqualTo(before);
        assertThat(states(eased, person("P01"), "2026-10-01")).isEqualTo(states(listed(), person("P01"), "2026-10-01"));
        after.put("A15", State.LIFTED);
        assertThat(states(eased(eased, "P03", "A15", "2026-11-02"), person("P03"), "2026-11-02"))
                .isEqualTo(after);
    }

    @Test
    void whatIsNotTouchedKeepsItsIdAndAConfirmationOfTheWholeCountsForEveryPortion() {
        var whole = engine.trace(listed().file()).supports().stream()
                .filter(support -> support.person().equals(person("P01")))
                .findFirst()
                .orElseThrow();
        var eased = eased(listed(), "P01", "A11", "2026-12-01")
                .add(
                        FactKind.CONFIRMS,
                        List.of(),
                        Map.of(
                                "supportId", whole.id(),
                                "decidedOn", "2026-09-01",
                                "outcome", "CONFIRMED",
                                "officer", "乙"),
                        Period.since(day("2026-09-01")));
        var portions = engine.trace(eased.file()).supports().stream()
                .filter(support -> support.person().equals(person("P01")))
                .toList();
        assertThat(portions)
                .hasSize(2)
                .extracting(Support::id)
                .contains(whole.id())
                .doesNotHaveDuplicates();
        assertThat(portions)
                .allSatisfy(portion -> assertThat(
                                portion.on(day("2026-11-30")).orElseThrow().state())
                        .isEqualTo(State.EFFECTIVE));
        assertThat(states(eased, person("P01"), "2026-12-01")).containsEntry("A11", State.LIFTED);
    }

    @Test
    void anOutcomeForOnePersonEndsThePauseOfAllOthersFromItsStart() {
        var paused = listed().add(FactKind.SUSPENDS, List.of(), pause(), new Period(day("2026-09-01"), null))
                .add(
                        FactKind.SUSPENDS,
                        List.of(person("P03")),
                        pause(),
                        new Period(day("2026-09-01"), day("2026-09-09")));
        var e03 = Cases.organisation("E03");
        assertThat(states(paused, e03, "2026-09-05").values()).containsOnly(State.EFFECTIVE);
        assertThat(states(paused, person("P03"), "2026-09-05").values()).containsOnly(State.SUSPENDED);
        assertThat(states(paused, person("P03"), "2026-09-09").values()).containsOnly(State.EFFECTIVE);
        var file = paused.file();
        assertThat(Standing.of(file.acts().getFirst(), file, engine.listings(), day("2026-09-05"))
                        .state())
                .isEqualTo("IN_FORCE");
    }

    @Test
    void whatIsSaidOfTwoPersonsInOneCaseStandsSideBySide() {
        var paused = listed();
        for (var each : Map.of("P03", "2026-09-09", "P01", "2026-09-14").entrySet()) {
            paused.add(
                    FactKind.SUSPENDS,
                    List.of(person(each.getKey())),
                    pause(),
                    new Period(day("2026-09-01"), day(each.getValue())));
        }
        paused.confirms("L1", "P01", "LAB-01", "2026-08-25", "CONFIRMED");
        assertThat(states(paused, person("P03"), "2026-09-09").values()).containsOnly(State.EFFECTIVE);
        assertThat(states(paused, person("P01"), "2026-09-09").values()).containsOnly(State.SUSPENDED);
        assertThat(states(paused, person("P01"), "2026-09-14").values()).containsOnly(State.EFFECTIVE);
    }

    private static Map<String, String> pause() {
        return Map.of("decisionNo", "L1", "authority", "某局", "reason", "异议核实", "caseNo", "异1");
    }
}
