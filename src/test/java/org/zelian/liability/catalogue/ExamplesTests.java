package org.zelian.liability.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Role;
import org.zelian.liability.catalogue.Example.Aspect;
import org.zelian.liability.catalogue.Example.Office;
import org.zelian.liability.catalogue.Example.Reason;
import org.zelian.liability.catalogue.Example.State;

class ExamplesTests {
    private static final RuleCatalogue CATALOGUE = ShippedCatalogue.load();
    private static final List<Example> ALL = new Examples(CATALOGUE).all();
    private static final Map<RuleKey, List<Example>> BY_RULE =
            ALL.stream().collect(Collectors.groupingBy(Example::rule));

    private static List<Example> of(RuleKey key) {
        return BY_RULE.getOrDefault(key, List.of());
    }

    private static Set<Aspect> aspects(Rule rule) {
        return of(rule.key()).stream()
                .map(Example::aspect)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)));
    }

    @Test
    void everyRuleHasItsConditionTrueFalseAndUnknownWhereItCanBe() {
        for (var rule : CATALOGUE.rules()) {
            var aspects = aspects(rule);
            // This row has one code only, and its condition is true for that code.
            boolean settled = rule.condition().isAlways() || rule.key().equals(new RuleKey("REG-02", "1999", "CN"));
            boolean asksUnknown = rule.condition().attributes().stream()
                    .anyMatch(name -> CATALOGUE
                            .names()
                            .attributes()
                            .find(name)
                            .orElseThrow()
                            .unknownWhenAbsent());
            assertThat(aspects).as("%s", rule).contains(Aspect.CONDITION_TRUE);
            assertThat(aspects.contains(Aspect.CONDITION_FALSE))
                    .as("%s false: %s", rule, rule.condition())
                    .isEqualTo(!settled);
            assertThat(aspects.contains(Aspect.CONDITION_UNKNOWN))
                    .as("%s unknown: %s", rule, rule.condition())
                    .isEqualTo(!settled && asksUnknown);
        }
    }

    @Test
    void everyExampleSaysOfItsConditionWhatTheConditionSays() {
        for (var example : ALL) {
            var verdict =
                    CATALOGUE.find(example.rule()).orElseThrow().condition().test(example.facts());
            var expected = switch (example.aspect()) {
                case CONDITION_FALSE -> Truth.FALSE;
                case CONDITION_UNKNOWN -> Truth.UNKNOWN;
                default -> Truth.TRUE;
            };
            if (example.reason() == Reason.FACTS_NOT_CONFIRMED) {
                continue;
            }
            assertThat(verdict.truth()).as("%s", example).isEqualTo(expected);
        }
    }

    @Test
    void everyRuleThatReachesByOfficeHasTheOfficeInTimeByADayAndNot() {
        for (var rule : CATALOGUE.rules()) {
            if (rule.roleTime().byOffice()) {
                assertThat(aspects(rule))
                        .as("%s", rule)
                        .contains(
                                Aspect.ROLE_INSIDE,
                                Aspect.ROLE_EDGE_INSIDE,
                                Aspect.ROLE_EDGE_OUTSIDE,
                                Aspect.ROLE_OUTSIDE);
            }
        }
    }

    @Test
    void everyRuleThatReachesByNameHasThePersonNamedAndNot() {
        for (var rule : CATALOGUE.rules()) {
            boolean byName = !rule.roleTime().byOffice() && !rule.reachesSubjectItself();
            if (byName) {
                assertThat(aspects(rule)).as("%s", rule).contains(Aspect.ROLE_INSIDE, Aspect.ROLE_OUTSIDE);
            }
        }
    }

    @Test
    void everyGateIsMetAndWhereItCanBeNotMet() {
        for (var rule : CATALOGUE.rules()) {
            assertThat(aspects(rule)).as("%s", rule).contains(Aspect.GATE_MET);
            boolean mayFail = switch (rule.gate()) {
                case NONE, NAMED_OR_OFFICE -> false;
                case NAMED -> rule.documentMustContainBan();
                case PERSONAL_RESP, COURT, AUTHORITY_ORDER, AUTHORITY_CONFIRM -> true;
            };
            assertThat(aspects(rule).contains(Aspect.GATE_NOT_MET))
                    .as("%s", rule)
                    .isEqualTo(mayFail);
        }
    }

    @Test
    void everyRuleStartsOnTheFirstDayOfItsText() {
        for (var rule : CATALOGUE.rules()) {
            var first = rule.inForceFrom().orElseThrow();
            for (var example : of(rule.key())) {
                var counts = switch (rule.versionBy()) {
                    case ACT -> example.violation().lastDay().orElseThrow();
                    case EVENT -> Objects.requireNonNull(example.days().get("decidedOn"));
                    case CHECK -> example.asked();
                };
                if (example.aspect() == Aspect.VERSION_FIRST_DAY) {
                    assertThat(counts).as("%s", example).isEqualTo(first);
                } else if (example.aspect() == Aspect.VERSION_DAY_BEFORE) {
                    assertThat(counts).as("%s", example).isEqualTo(first.minusDays(1));
                } else if (example.reason() != Reason.NOT_ORDERED) {
                    assertThat(rule.governs(counts)).as("%s", example).isTrue();
                }
            }
        }
    }

    @Test
    void subjectsAreOfAKindTheRuleConcerns() {
        for (var example : ALL) {
            var rule = CATALOGUE.find(example.rule()).orElseThrow();
            if (example.expected().isPresent()) {
                assertThat(rule.concerns(example.subject())).as("%s", example).isTrue();
            }
        }
    }

    @Test
    void whatIsExpectedIsWhatTheTableOfGatesSays() {
        assertThat(states("REG-01", "2023", Aspect.GATE_MET)).containsExactly(State.PROPOSED, State.EFFECTIVE);
        assertThat(states("REG-01", "2023", Aspect.GATE_NOT_MET)).containsExactly(State.UNDER_REVIEW);
        assertThat(states("REG-01", "2023", Aspect.CONDITION_UNKNOWN)).containsExactly(State.UNDER_REVIEW);
        assertThat(states("LAB-01", "2022", Aspect.GATE_MET)).containsExactly(State.PROPOSED, State.EFFECTIVE);
        assertThat(states("DRG-01", "2019", Aspect.GATE_MET)).containsExactly(State.EFFECTIVE);
        assertThat(states("DRG-01", "2019", Aspect.GATE_NOT_MET)).containsExactly(State.UNDER_REVIEW);
        assertThat(states("DAT-01", "2021", Aspect.GATE_NOT_MET)).isEmpty();
        assertThat(states("FOD-02", "2015", Aspect.CONDITION_TRUE)).containsExactly(State.EFFECTIVE);
        assertThat(states("REG-05a", "2018", Aspect.GATE_NOT_MET)).containsExactly(State.TO_VERIFY);
        assertThat(states("FOD-03", "2015", Aspect.CONDITION_TRUE)).containsExactly(State.ALERT);
        assertThat(states("LOC-02", "2020", Aspect.CONDITION_TRUE)).containsExactly(State.PROPOSED);
        assertThat(states("LOC-01", "2020", Aspect.CONDITION_TRUE)).containsExactly(State.ADVISORY);
        assertThat(states("LOC-01", "2020", Aspect.GATE_NOT_MET)).containsExactly(State.TO_VERIFY);
        assertThat(states("GOV-05", "2020", Aspect.ROLE_INSIDE)).containsExactly(State.DRAFT);
    }

    @Test
    void whoLeavesOfficeStaysBoundOnlyWhereTheRuleSaysSo() {
        assertThat(named("JUD-02", "left the day after the document").expected())
                .contains(State.EFFECTIVE);
        assertThat(named("JUD-02", "left on the day of the document").expected())
                .isEmpty();
        assertThat(named("BKR-02a", "left the day after the document").expected())
                .isEmpty();
    }

    @Test
    void thePrincipalAnswersOnlyWhereNobodyIsLegalRepresentative() {
        var stands = named("LAB-01", "principal, and nobody is legal representative");
        assertThat(stands.expected()).contains(State.PROPOSED);
        assertThat(stands.office()).extracting(Office::role).isEqualTo(Role.PRINCIPAL);
        assertThat(named("LAB-01", "principal, while another is legal representative")
                        .reason())
                .isEqualTo(Reason.OTHER_ANSWERS);
    }

    @Test
    void thereAreManyAndTheyAreAlwaysTheSame() {
        assertThat(ALL).hasSizeGreaterThan(1_000).isEqualTo(new Examples(ShippedCatalogue.load()).all());
        assertThat(ALL.stream().map(Example::toString)).doesNotHaveDuplicates();
    }

    private static List<State> states(String id, String version, Aspect aspect) {
        return of(new RuleKey(id, version, id.startsWith("LOC") || id.equals("GOV-05") ? "LL" : "CN")).stream()
                .filter(example -> example.aspect() == aspect)
                .flatMap(example -> example.expected().stream())
                .toList();
    }

    private static Example named(String id, String name) {
        return ALL.stream()
                .filter(example -> example.rule().id().equals(id))
                .filter(example -> example.name().equals(name))
                .toList()
                .getLast();
    }
}
