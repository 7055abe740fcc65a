package org.zelian.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.liability.catalogue.ShippedCatalogue;
import org.zelian.sanction.YamlPlace;

/** The library of warnings: data that must be complete. */
class WarningLibraryTests {
    private static final WarningLibrary LIBRARY = WarningLibrary.shipped();

    @Test
    void everyWarningHasBothNamesATextAndABasis() {
        assertThat(LIBRARY.all()).isNotEmpty().allSatisfy(type -> {
            assertThat(type.wording().zh()).isNotBlank();
            assertThat(type.wording().en()).isNotBlank();
            assertThat(type.text()).contains("{subject}");
            assertThat(type.basis()).isNotBlank();
            assertThat(type.thresholds().values())
                    .allSatisfy(threshold -> assertThat(threshold.source()).isNotBlank());
        });
    }

    @Test
    void aThresholdIsSetByItsName() {
        assertThat(LIBRARY.get("W01").threshold("before")).isEqualTo(90);
        assertThat(LIBRARY.with("W01", "before", 30).get("W01").threshold("before"))
                .isEqualTo(30);
        assertThatThrownBy(() -> LIBRARY.with("W01", "sideways", 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("sideways");
        assertThatThrownBy(() -> LIBRARY.get("W99")).isInstanceOf(Refusal.class).hasMessageContaining("W99");
    }

    @Test
    void aThresholdInWordsIsRefusedWithItsPlace() {
        var file = """
                W01:
                  name: {zh: 甲, en: a}
                  text: '{subject}'
                  basis: b
                  thresholds: {before: {value: ninety, unit: days, source: s}}
                """;

        assertThatThrownBy(() -> WarningLibrary.of(YamlPlace.read("my.yaml", new StringReader(file))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("my.yaml line 5")
                .hasMessageContaining("ninety");
    }

    @Test
    void aTextTakesItsFactsAndLeavesNoBraces() {
        var facts = new TreeMap<>(Map.of("sectors", "a、$b", "listings", ""));

        var warning = LIBRARY.get("W04").warn(new Who(PartyRef.parse("USCC:E1"), "甲", ""), null, facts);

        assertThat(warning.text()).isEqualTo("甲(E1)同时被列入a、$b领域的名单: ");
        assertThat(warning.facts()).containsExactly("sectors=a、$b");
    }

    @Test
    void theCatalogueTellsInWhichSectorsEmployingIsAnAlert() {
        assertThat(new Rules(ShippedCatalogue.load()).alertSectors())
                .containsExactly("COSMETIC", "DEVICE", "DRUG", "FOOD", "PESTICIDE");
    }
}
