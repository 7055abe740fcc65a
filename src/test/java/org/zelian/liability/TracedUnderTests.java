package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.liability.catalogue.RuleCatalogue;
import org.zelian.liability.catalogue.ShippedCatalogue;

class TracedUnderTests {
    private static final RuleCatalogue SHIPPED = ShippedCatalogue.load();

    @Test
    void theSameRulesConcernNobody() {
        var noted = TracedUnder.read(shipped().lines());

        assertThat(noted).isEqualTo(TracedUnder.of(new Rulebook(ShippedCatalogue.load(), Policy.cautious())));
        assertThat(noted.concernedBy(shipped())).isEmpty();
    }

    @Test
    void anotherVersionOfARuleConcernsItsActsOnly(@TempDir Path folder) throws IOException {
        var changed = TracedUnder.of(new Rulebook(OtherRules.withANewVersion(folder), Policy.cautious()));

        assertThat(shipped().concernedBy(changed)).containsExactly("LISTING:LAB");
        assertThat(changed.concernedBy(shipped())).containsExactly("LISTING:LAB");
    }

    @Test
    void aRoleTimeThatTheOfficeChoosesConcernsTheActsOfThatRule() {
        assertThat(shipped().concernedBy(under(Map.of("roleTime.JUD-02", "AT_DECISION"))))
                .containsExactly("JUDGMENT:CONSUMPTION_ORDER", "ORDER:CONSUMPTION_ORDER");
    }

    @Test
    void daysForLettersAndForRepairChangeNoLiability() {
        assertThat(shipped().concernedBy(under(Map.of("notice.days", "5", "repair.minPolicy", "SECTOR_SPECIFIC"))))
                .isEmpty();
    }

    @Test
    void aRuleAboutStateBodiesConcernsEveryDecisionThatMayBeItsRecognisedDishonesty() {
        var rule = SHIPPED.rules().stream()
                .filter(each -> each.triggerCodes().contains("UNIT_DISHONESTY"))
                .findFirst()
                .orElseThrow();

        assertThat(shipped().concernedBy(under(Map.of("roleTime." + rule.id(), "CURRENT"))))
                .contains("EVENT:UNIT_DISHONESTY", "PENALTY:*", "JUDGMENT:*", "ORDER:*", "LISTING:*");
    }

    @Test
    void whichPlacesGovernConcernsEverybody() {
        var here = TracedUnder.of(new Rulebook(SHIPPED, new Policy(Map.of(), Set.of("CN-41"))));

        assertThat(shipped().concernsEverybody(here)).isTrue();
        assertThat(shipped().concernsEverybody(under(Map.of("roleTime.JUD-02", "AT_DECISION"))))
                .isFalse();
    }

    /** Whoever goes on, or comes back, finds the same acts to be traced again. */
    @Test
    void halfWayBetweenTwoRulebooksBothFindWhatDiffersUnsettled(@TempDir Path folder) throws IOException {
        var changed = TracedUnder.of(new Rulebook(OtherRules.withANewVersion(folder), Policy.cautious()));
        var between = TracedUnder.read(shipped().onTheWayTo(changed).lines());

        assertThat(between.concernedBy(changed)).containsExactly("LISTING:LAB");
        assertThat(between.concernedBy(shipped())).containsExactly("LISTING:LAB");
    }

    @Test
    void whatAnEarlierVersionNotedFitsNoRules() {
        assertThat(TracedUnder.read(List.of()).concernsEverybody(shipped())).isTrue();
    }

    private static TracedUnder shipped() {
        return under(Map.of());
    }

    private static TracedUnder under(Map<String, String> settings) {
        return TracedUnder.of(new Rulebook(SHIPPED, new Policy(settings, Set.of())));
    }
}
