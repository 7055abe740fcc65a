package org.zelian.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.Refusal;
import org.zelian.liability.catalogue.RoleTime;
import org.zelian.liability.catalogue.RuleKey;

class OfficeChoicesTests {
    @TempDir
    private Path store;

    @Test
    void whereNothingStandsTheCautiousChoiceHolds() {
        assertThat(OfficeChoices.beside(store)).isEqualTo(OfficeChoices.none());
    }

    @Test
    void policyPlacesWorkingDaysAndOwnRulesStandBesideTheStore() throws IOException {
        OtherRules.withANewVersion(Files.createDirectories(store.resolve("rules")));
        Files.writeString(store.resolve("days.csv"), "date,kind\n2026-10-02,WORKDAY\n");
        write("""
                title: 某区信用办
                jurisdiction: [CN-41, WG]
                policy:
                  repair.minPolicy: SECTOR_SPECIFIC
                  roleTime: {LAB-01: AT_DECISION}
                calendar: days.csv
                catalogue: rules
                """);

        var choices = OfficeChoices.beside(store);

        assertThat(choices.policy().jurisdictions()).containsExactlyInAnyOrder("CN-41", "WG");
        assertThat(choices.policy().settings()).containsEntry("repair.minPolicy", "SECTOR_SPECIFIC");
        assertThat(choices.policy().roleTime("LAB-01")).contains(RoleTime.AT_DECISION);
        assertThat(choices.calendar().plus(LocalDate.of(2026, 10, 1), 1)).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(choices.rulebook().rules().find(new RuleKey("LAB-01", "2026", "CN")))
                .isPresent();
    }

    @Test
    void aSettingThatNobodyKnowsIsRefused() throws IOException {
        write("polcy: {notice.days: 5}");

        assertThatThrownBy(() -> OfficeChoices.beside(store))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("office.yaml has the key polcy");
    }

    @Test
    void rulesOrWorkingDaysThatAreNotThereAreRefused() throws IOException {
        write("{catalogue: nowhere, calendar: never.csv}");

        var choices = OfficeChoices.beside(store);

        assertThatThrownBy(choices::rulebook).isInstanceOf(Refusal.class).hasMessageContaining("no folder nowhere");
        assertThatThrownBy(choices::calendar)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("never.csv is not there");
    }

    private void write(String text) throws IOException {
        Files.writeString(store.resolve(OfficeChoices.FILE), text);
    }
}
