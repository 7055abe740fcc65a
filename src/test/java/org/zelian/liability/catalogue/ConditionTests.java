package org.zelian.liability.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zelian.liability.catalogue.Truth.FALSE;
import static org.zelian.liability.catalogue.Truth.TRUE;
import static org.zelian.liability.catalogue.Truth.UNKNOWN;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zelian.kernel.Refusal;
import org.zelian.sanction.Attributes;

class ConditionTests {
    private static final Attributes NAMES = ShippedCatalogue.vocabulary().attributes();

    private static Verdict test(String condition, String facts) {
        return Condition.parse(condition, NAMES).test(facts(facts));
    }

    private static Case facts(String text) {
        return Case.of(Stream.of(text.split(" "))
                .filter(fact -> !fact.isEmpty())
                .map(fact -> fact.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "true; ; TRUE",
                "accident; accident=true; TRUE",
                "accident; accident=false; FALSE",
                "accident; ; FALSE",
                "!accident; ; TRUE",
                "severity>=SERIOUS; severity=ESPECIALLY_SERIOUS; TRUE",
                "severity>=SERIOUS; severity=SERIOUS; TRUE",
                "severity>SERIOUS; severity=SERIOUS; FALSE",
                "severity<SERIOUS; severity=GENERAL; TRUE",
                "severity<=SERIOUS; severity=SERIOUS; TRUE",
                "severity!=SERIOUS; severity=NONE; TRUE",
                "severity in {SERIOUS,NONE}; severity=NONE; TRUE",
                "sentence>=FIXED_TERM; sentence=DETENTION; FALSE",
                "sentence>=FIXED_TERM; sentence=LIFE; TRUE",
                "loss==MAJOR; loss=ESPECIALLY_MAJOR; FALSE",
                "accidentGrade>=MAJOR; accidentGrade=LARGER; FALSE",
                "overdueMonths>=6; overdueMonths=6; TRUE",
                "overdueMonths>=6; overdueMonths=5; FALSE",
                "overdueMonths>=6; ; FALSE",
                "offence in {BRIBERY,EMBEZZLEMENT}; offence=FOOD_SAFETY,BRIBERY; TRUE",
                "offence in {BRIBERY,EMBEZZLEMENT}; offence=FOOD_SAFETY; FALSE",
                "violation==FAKE_DRUG; violation=FAKE_DRUG; TRUE",
                "violation!=FAKE_DRUG; ; TRUE",
                "accident && probation || convicted; convicted=true; TRUE",
                "accident && (probation || convicted); convicted=true; FALSE",
            })
    void saysWhetherAKnownCaseFulfilsIt(String condition, String facts, Truth truth) {
        assertThat(test(condition, facts == null ? "" : facts).truth()).isEqualTo(truth);
    }

    @Test
    void silenceIsUnknownOnlyWhereTheCatalogueSaysSo() {
        for (var name : new String[] {"largePersonalDebt", "causeMismanagement", "forViolation", "majorFundLoss"}) {
            assertThat(test(name, "").truth()).as(name).isEqualTo(UNKNOWN);
            assertThat(test("!" + name, "").truth()).as(name).isEqualTo(UNKNOWN);
        }
        assertThat(test("severity>=SERIOUS", "").missing()).containsExactly("severity");
        assertThat(NAMES.all().stream().filter(attribute -> attribute.unknownWhenAbsent()))
                .hasSize(9);
    }

    @Test
    void anUnknownPartLeavesTheWholeOpenOnlyIfTheRestDoesNotSettleIt() {
        assertThat(test("majorFundLoss || seriousSocialImpact", "majorFundLoss=true")
                        .truth())
                .isEqualTo(TRUE);
        assertThat(test("violation==SECURITIES && severity>=SERIOUS", "").truth())
                .isEqualTo(FALSE);
        assertThat(test("majorFundLoss || seriousSocialImpact", "").missing())
                .containsExactly("majorFundLoss", "seriousSocialImpact");
        assertThat(test("majorFundLoss || seriousSocialImpact", "majorFundLoss=false")
                        .missing())
                .containsExactly("seriousSocialImpact");
    }

    @Test
    void aValueNobodyCanReadIsNotGuessed() {
        assertThat(test("severity>=SERIOUS", "severity=VERY").missing()).containsExactly("severity");
        assertThat(test("overdueMonths>=6", "overdueMonths=many").truth()).isEqualTo(UNKNOWN);
        assertThat(test("accident", "accident=yes").truth()).isEqualTo(UNKNOWN);
        assertThat(test("offence in {BRIBERY}", "offence=BRIBERY,WHAT").truth()).isEqualTo(TRUE);
        assertThat(test("offence in {BRIBERY}", "offence=OTHER,WHAT").truth()).isEqualTo(UNKNOWN);
    }

    @Test
    void theTriggerAnswersForItself() {
        var condition = Condition.parse("trigger==BUSINESS_LICENCE_REVOKED || forViolation", NAMES);
        assertThat(condition
                        .test(Case.of(Map.of()).firedBy("BUSINESS_LICENCE_REVOKED"))
                        .truth())
                .isEqualTo(TRUE);
        assertThat(condition.test(Case.of(Map.of()).firedBy("ORDERED_TO_CLOSE")).truth())
                .isEqualTo(UNKNOWN);
        assertThat(Condition.parse("licenceRevoked", NAMES)
                        .test(Case.of(Map.of()).firedBy("FOOD_LICENCE_REVOKED"))
                        .truth())
                .isEqualTo(TRUE);
    }

    @Test
    void tellsWhatItAsksAndWithWhichNumbers() {
        var condition = Condition.parse("principalFullyOverdue && overdueMonths>=6 && confirmed", NAMES);
        assertThat(condition.attributes()).containsExactly("confirmed", "overdueMonths", "principalFullyOverdue");
        assertThat(condition.constants("overdueMonths")).containsExactly(6L);
        assertThat(condition.constants("confirmed")).isEmpty();
        assertThat(condition.asks("distinctSectors")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 1; the end",
                "accident &; 10; \"&\"",
                "accident &&; 12; the end",
                "accident & probation; 10; \"&\"",
                "accident probation; 10; \"p\"",
                "(accident; 10; the end",
                "accident); 9; \")\"",
                "offence in BRIBERY; 12; \"B\"",
                "offence in {BRIBERY; 20; the end",
                "severity; 9; the end",
                "accident==true; 9; == after accident",
                "offence>BRIBERY; 8; > after offence",
                "accidents; 1; the unknown attribute accidents",
                "severity>=BAD; 11; the unknown value BAD",
                "accident || offence in {BRIBERY,THEFT}; 33; the unknown value THEFT",
                "overdueMonths>=six; 16; the unknown value six",
            })
    void refusesWhatItCannotReadAtItsPosition(String condition, int position, String found) {
        assertThatThrownBy(() -> Condition.parse(condition, NAMES))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("At position " + position + " of the condition")
                .hasMessageContaining("stands " + found);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void refusesEndlessParentheses(int depth) {
        assertThatThrownBy(() -> Condition.parse("(".repeat(depth), NAMES)).hasMessageContaining("40 levels");
        assertThatThrownBy(() -> Condition.parse("!".repeat(depth), NAMES)).hasMessageContaining("40 levels");
    }
}
