package org.zelian.liability.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.kernel.TriggerKind;

class RuleCatalogueTests {
    private static final RuleCatalogue SHIPPED = ShippedCatalogue.load();
    private static final Path RULES = Path.of("src/main/resources/catalogue/rules");

    @TempDir
    Path folder;

    private static Rule rule(String id, String version) {
        return SHIPPED.find(new RuleKey(id, version, "CN")).orElseThrow();
    }

    private static List<String> fired(TriggerKind kind, String code, SubjectKind subject, String day, String... where) {
        return SHIPPED.fired(kind, code, Set.of(where), subject, by -> Optional.of(LocalDate.parse(day))).stream()
                .map(rule -> rule.id() + " " + rule.version())
                .toList();
    }

    @Test
    void holdsAllRulesOnAndOff() {
        assertThat(SHIPPED.rules()).hasSize(194);
        assertThat(SHIPPED.rules().stream().map(Rule::id).distinct()).hasSize(153);
        assertThat(SHIPPED.rules().stream().filter(Rule::enabled)).hasSize(182);
        assertThat(SHIPPED.names().measures().all()).hasSize(42);
        assertThat(SHIPPED.names().lists().all()).hasSize(30);
    }

    @Test
    void everyTypedFieldSaysWhatItsColumnSays() {
        for (var rule : SHIPPED.rules()) {
            var row = rule.row();
            assertThat(rule.term().code()).isEqualTo(row.text("term"));
            assertThat(rule.earlyExit()).hasToString(row.text("early_exit"));
            assertThat(rule.condition()).hasToString(row.text("trigger_condition"));
            assertThat(join(rule.banScope())).isEqualTo(row.text("ban_scope"));
            assertThat(join(rule.measures())).isEqualTo(row.text("measures"));
            assertThat(join(rule.roles())).isEqualTo(row.text("liable_roles"));
            assertThat(join(rule.subjects())).isEqualTo(row.text("subject_kinds"));
            assertThat(join(rule.triggerCodes())).isEqualTo(row.text("trigger_code"));
            assertThat(rule.valid().lastDay().map(LocalDate::toString).orElse(""))
                    .isEqualTo(row.text("valid_to"));
            assertThat(rule.termMin() == null ? "" : rule.termMin().code()).isEqualTo(row.text("term_min"));
            assertThat(rule.termMax() == null ? "" : rule.termMax().code()).isEqualTo(row.text("term_max"));
        }
    }

    private static String join(List<?> values) {
        return String.join(";", values.stream().map(Object::toString).toList());
    }

    @Test
    void theLastDayOfATextIsInAndTheDayAfterOut() {
        var old = rule("REG-01", "2018");
        assertThat(old.governs(LocalDate.of(2024, 6, 30))).isTrue();
        assertThat(old.governs(LocalDate.of(2024, 7, 1))).isFalse();
        assertThat(rule("REG-01", "2023").governs(LocalDate.of(2024, 7, 1))).isTrue();
    }

    @Test
    void findsTheRulesADocumentStarts() {
        assertThat(fired(TriggerKind.LISTING, "LAB", SubjectKind.COMPANY, "2026-08-20", "CN"))
                .containsExactly("LAB-01 2022");
        assertThat(fired(TriggerKind.LISTING, "LAB", SubjectKind.COMPANY, "2021-08-20", "CN"))
                .containsExactly("LAB-01 2020");
        assertThat(fired(TriggerKind.LISTING, "LAB", SubjectKind.COMPANY, "2026-08-20", "CN", "LL"))
                .containsExactly("LAB-01 2022", "LOC-02 2020");
        assertThat(fired(TriggerKind.LISTING, "LAB", SubjectKind.NATURAL_PERSON, "2026-08-20", "CN", "LL"))
                .isEmpty();
    }

    @Test
    void anyPenaltyFollowsEveryPenaltyAndAnyBlackOnlyEnabledBlackLists() {
        assertThat(fired(TriggerKind.PENALTY, "FOOD_LICENCE_REVOKED", SubjectKind.COMPANY, "2026-01-15", "CN"))
                .containsExactly("FOD-01 2015", "GPC-03a 2014");
        assertThat(fired(TriggerKind.LISTING, "WATCH-EDU", SubjectKind.COMPANY, "2026-01-15", "CN", "LL"))
                .isEmpty();
        assertThat(fired(TriggerKind.LISTING, "CON", SubjectKind.COMPANY, "2026-01-15", "CN", "LL"))
                .isEmpty();
        assertThat(fired(TriggerKind.LISTING, "TAX", SubjectKind.COMPANY, "2026-01-15", "LL"))
                .containsExactly("LOC-02 2020");
    }

    @Test
    void withoutADayEveryVersionIsGiven() {
        assertThat(SHIPPED.fired(TriggerKind.PENALTY, "DRUG_PENALTY", Set.of("CN"), SubjectKind.COMPANY))
                .extracting(Rule::key)
                .contains(new RuleKey("DRG-01", "2001", "CN"), new RuleKey("DRG-01", "2019", "CN"));
    }

    @Test
    void theDocumentMustContainABanThatIsItselfAPenalty() {
        assertThat(SHIPPED.rules().stream().filter(Rule::documentMustContainBan).map(Rule::id))
                .containsExactly(
                        "CHA-03", "COS-01a", "COS-01b", "COS-01c", "DAT-01", "DEV-01a", "DEV-02b", "DEV-03", "DEV-04",
                        "DRG-01", "DRG-02", "DRG-03", "DRG-04", "DRG-05", "ENV-01a", "ENV-02a", "ENV-03a", "ENV-03b",
                        "GPC-01", "GPC-02", "SEC-03", "SEC-04b", "VAC-01", "VAC-02", "VAC-03", "XPT-01a");
        assertThat(rule("DRG-01", "2015").documentMustContainBan()).isFalse();
        assertThat(rule("DRG-01", "2019").documentMustContainBan()).isTrue();
    }

    @Test
    void readsWaysToEndEarly() {
        var exit = rule("TAX-01c", "2022").earlyExit();
        assertThat(exit.ways()).hasSize(3);
        assertThat(exit.waiting().orElseThrow().since()).isEqualTo("PUBLICATION");
        assertThat(exit.ways().getFirst().requirements()).contains(new EarlyExit.Fact("newTaxViolation", false));
        assertThat(rule("REG-01", "2023").earlyExit().by("decisionRevoked")).isTrue();
        assertThat(rule("LAB-01", "2018").earlyExit().ways()).isEmpty();
    }

    @Test
    void aRegionHasTheNationItsProvinceAndItsPack() {
        var places = SHIPPED.names().jurisdictions();
        assertThat(places.of("410481")).containsExactly("CN", "CN-41", "WG");
        assertThat(places.of("120113")).containsExactly("CN", "CN-12", "BC");
        assertThat(places.of("120110")).containsExactly("CN", "CN-12", "DL");
        assertThat(places.of("451031")).containsExactly("CN", "CN-45", "LL");
        assertThat(places.of("130709")).containsExactly("CN", "CN-13", "CL");
        assertThat(places.of("310101")).containsExactly("CN", "CN-31");
        assertThat(places.of("")).containsExactly("CN");
    }

    @Test
    void theHashHangsOnContentAndNotOnOrder() {
        var shuffled = new ArrayList<>(SHIPPED.rules());
        Collections.shuffle(shuffled, new Random(1));
        assertThat(RuleCatalogue.of(shuffled, SHIPPED.names()).hash())
                .isEqualTo(SHIPPED.hash())
                .hasSize(64);
        shuffled.removeFirst();
        assertThat(RuleCatalogue.of(shuffled, SHIPPED.names()).hash()).isNotEqualTo(SHIPPED.hash());
    }

    @Test
    void aMeasureThatAnOfficerAddsWithoutABasisIsRefused() throws IOException {
        local("LAB-01", "[A17,", "[限制子女入学, A17,");
        refused(this::load, "NO_BASIS")
                .hasMessageContaining("限制子女入学")
                .hasMessageContaining("LAB-01 (2018, CN)")
                .hasMessageContaining("the law and article that provide it");
    }

    @Test
    void aMeasureOfTheCatalogueCannotBorrowTheBasisOfOthers() throws IOException {
        local("LAB-01", "[A17,", "[A22, A17,");
        refused(this::load, "NO_BASIS").hasMessageContaining("adds [A22]");
    }

    @Test
    void anUnknownMeasureOfANewRuleIsRefused() throws IOException {
        copy("FOD-03", "LOC-90", "[N03]", "[限制子女入学]");
        refused(this::load, "NO_BASIS").hasMessageContaining("限制子女入学").hasMessageContaining("LOC-90");
    }

    @Test
    void aMeasureThatCanReachNobodyOfTheRuleIsRefused() throws IOException {
        copy("FOD-03", "LOC-90", "[N03]", "[A22]");
        refused(this::load, "MEASURE_REACHES_NOBODY").hasMessageContaining("限制升学、复学");
    }

    @Test
    void aRuleWithoutLawOrArticleIsNotActivated() throws IOException {
        copy("FOD-01", "LOC-90", "      law: 食品安全法\n", "");
        refused(this::load, "NO_BASIS").hasMessageContaining("LOC-90 (2015, CN) states no law");
        copy("FOD-01", "LOC-90", "      article: §135(1)\n", "");
        refused(this::load, "NO_BASIS").hasMessageContaining("states no article");
    }

    @Test
    void aRuleWithoutABasisMayWaitSwitchedOffButIsNotActivated() throws IOException {
        copy("FOD-01", "LOC-90", "      law: 食品安全法\n", "", "enabled: true", "enabled: false");
        var waiting = load();
        var key = new RuleKey("LOC-90", "2015", "CN");
        assertThat(waiting.find(key).orElseThrow().enabled()).isFalse();
        refused(() -> waiting.activate(key), "NO_BASIS").hasMessageContaining("LOC-90");
    }

    @Test
    void aRuleThatIsOffMayBeActivatedWithItsBasis() {
        var key = new RuleKey("CRD-01", "2019", "CN-41");
        assertThat(SHIPPED.activate(key).fired(TriggerKind.LISTING, "LAB", Set.of("CN-41"), SubjectKind.COMPANY))
                .extracting(Rule::key)
                .containsExactly(key);
    }

    @Test
    void localRulesComeOnTopOfTheShippedOnes() throws IOException {
        copy("FOD-03", "LOC-90", "law: 食品安全法", "law: 地方办法");
        assertThat(load().rules()).hasSize(195);
        assertThat(load().hash()).isNotEqualTo(SHIPPED.hash());
    }

    @Test
    void twoVersionsMayNotGovernTheSameDay() throws IOException {
        local("FOD-03", "version: 2015", "version: 2026");
        refused(this::load, "RULE_VERSIONS_OVERLAP").hasMessageContaining("FOD-03 (2015, CN)");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsPlace() throws IOException {
        copy("FOD-03", "LOC-90", "gate: NONE", "gate: NAMELY");
        refused(this::load, "CATALOGUE_NAME").hasMessageContaining("LOC-90.yaml line");
        copy("FOD-03", "LOC-90", "gate: NONE", "gates: NONE");
        refused(this::load, "CATALOGUE_NAME").hasMessageContaining("reaches.gates");
        copy("FOD-03", "LOC-90", "[FOOD]", "x", "barredSector in {FOOD}", "barredSector in {FOOT}");
        refused(this::load, "CONDITION_VALUE")
                .hasMessageContaining("position 18")
                .hasMessageContaining("LOC-90.yaml line");
        copy("FOD-03", "LOC-90", "jurisdiction: CN", "jurisdiction: XX");
        refused(this::load, "JURISDICTION");
        copy("FOD-03", "LOC-90", "codes: [BARRED_PERSON_EMPLOYED]", "codes: [CONVICTION]");
        refused(this::load, "RULE_TRIGGER");
        copy("FOD-03", "LOC-90", "term: WHILE_CONDITION", "term: FOREVER");
        refused(this::load, "RULE_TERM");
        copy("FOD-01", "LOC-90", "'FOOD:APPLICANT'", "'FOOD:EATER'");
        refused(this::load, "RULE_SCOPE");
        copy("FOD-03", "LOC-90", "roles: [ENTITY]", "roles: [SHAREHOLDER]");
        refused(this::load, "CATALOGUE_NAME").hasMessageContaining("SHAREHOLDER");
        Files.writeString(folder.resolve("LOC-90.yaml"), "id: [");
        refused(this::load, "YAML_SYNTAX");
        Files.delete(folder.resolve("LOC-90.yaml"));
        Files.writeString(folder.resolve("LOC-91.yml"), "id: LOC-91");
        refused(this::load, "CATALOGUE_FOLDER").hasMessageContaining("LOC-91.yml");
        refused(() -> ShippedCatalogue.load(folder.resolve("none")), "CATALOGUE_FOLDER");
    }

    @Test
    void directlyResponsiblePersonsAreNeverOffices() {
        assertThat(rule("FOD-01", "2015").offices()).containsExactly(Role.LEGAL_REPRESENTATIVE);
    }

    private RuleCatalogue load() {
        return ShippedCatalogue.load(folder);
    }

    /** Puts a changed copy of a shipped file into the local folder. */
    private void local(String id, String... changes) throws IOException {
        copy(id, id, changes);
    }

    private void copy(String id, String as, String... changes) throws IOException {
        var text = Files.readString(RULES.resolve(id + ".yaml")).replace("id: " + id, "id: " + as);
        for (int i = 0; i < changes.length; i += 2) {
            text = text.replace(changes[i], changes[i + 1]);
        }
        Files.writeString(folder.resolve(as + ".yaml"), text);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable call, String code) {
        return assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
