package org.zelian.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.Role;
import org.zelian.kernel.TriggerKind;

class MeasuresTests {
    private final Measures measures = Measures.of(yaml("measures.yaml"));
    private final Lists lists = Lists.of(yaml("lists.yaml"));
    private final TriggerCodes triggers = TriggerCodes.of(yaml("triggers.yaml"), lists);
    private final Sectors sectors = Sectors.of(yaml("sectors.yaml"));
    private final Attributes attributes = Attributes.of(yaml("attributes.yaml"), triggers, sectors);

    private static YamlPlace yaml(String file) {
        try (var text = Files.newBufferedReader(Path.of("src/main/resources/catalogue", file))) {
            return YamlPlace.read(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aMeasureReachesOnlyWhomItsEntryAllows() {
        assertThat(measures.get("A10").canReach(Role.LEGAL_REPRESENTATIVE)).isTrue();
        assertThat(measures.get("A02").canReach(Role.LEGAL_REPRESENTATIVE)).isFalse();
        assertThat(measures.get("A02").canReach(Role.ENTITY)).isTrue();
        assertThat(measures.get("A22").canReach(Role.LEGAL_REPRESENTATIVE)).isFalse();
        assertThat(measures.get("A22").canReach(Role.ENTITY)).isFalse();
        assertThat(measures.get("A22").canReach(Role.SELF)).isTrue();
        assertThat(measures.get("K01").canReach(Role.DIRECTOR)).isFalse();
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatThrownBy(() -> measures.get("限制子女入学")).hasMessageContaining("MEASURE_UNKNOWN");
        assertThatThrownBy(() -> lists.get("XYZ")).hasMessageContaining("LIST_UNKNOWN");
        assertThatThrownBy(() -> sectors.get("XYZ")).hasMessageContaining("SECTOR_UNKNOWN");
        assertThat(measures.find("Z99")).isEmpty();
    }

    @Test
    void onlyBlackListsThatAreOnStartLiability() {
        assertThat(lists.get("LAB").isBlack()).isTrue();
        assertThat(lists.get("CON").isBlack()).isFalse();
        assertThat(lists.get("WATCH-EDU").isBlack()).isFalse();
        assertThat(lists.all().stream().filter(ListType::isBlack)).hasSize(7);
    }

    @Test
    void aListingStartsWithTheCodeOfItsList() {
        assertThat(triggers.has(TriggerKind.LISTING, "LAB")).isTrue();
        assertThat(triggers.has(TriggerKind.LISTING, TriggerCodes.ANY_BLACK)).isTrue();
        assertThat(triggers.has(TriggerKind.PENALTY, "LAB")).isFalse();
        assertThat(triggers.of(TriggerKind.PENALTY)).hasSize(47);
        assertThat(triggers.of(TriggerKind.EVENT)).hasSize(11);
    }

    @Test
    void attributesKnowWhatMayBeSaid() {
        assertThat(attributes.all()).hasSize(51);
        attributes.check("severity", "SERIOUS");
        attributes.check("offence", "FOOD_SAFETY,MARKET_ORDER");
        attributes.check("barredSector", "FOOD");
        attributes.check("subjectKind", "GOVERNMENT");
        attributes.check("until", "anything, for it is no attribute");
        assertThatThrownBy(() -> attributes.check("severity", "BAD"))
                .hasMessageContaining("severity (情节)")
                .hasMessageContaining("NONE, GENERAL, SERIOUS");
        assertThatThrownBy(() -> attributes.check("offence", "FOOD_SAFETY,THEFT"))
                .hasMessageContaining("ATTRIBUTE_VALUE");
        assertThatThrownBy(() -> attributes.check("accident", "yes")).hasMessageContaining("true or false");
        assertThatThrownBy(() -> attributes.check("overdueMonths", "six")).hasMessageContaining("whole number");
    }

    @Test
    void sectorsKnowTheirDivisions() {
        assertThat(sectors.all()).hasSize(45);
        assertThat(sectors.get("CONSTRUCTION").divisions()).containsExactly("47", "48", "49", "50");
        assertThat(sectors.get("SEED").divisions()).containsExactly("01", "05", "51");
        assertThat(sectors.positions())
                .containsKeys("APPLICANT", "MANAGER_WORK")
                .hasSize(11);
    }
}
