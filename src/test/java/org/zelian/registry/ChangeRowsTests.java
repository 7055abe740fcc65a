package org.zelian.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zelian.intake.Handled;
import org.zelian.kernel.FactKind;

class ChangeRowsTests {
    private static final String E1 = "91120113MA9000011H";
    private static final String P01 = TestParties.person("120113190001010011").toString();
    private static final String HEADER = "org_uscc,item,before,after,changed_on\n";
    private final ChangeRows changes = new ChangeRows(TestParties.PARTIES);

    @Test
    void whatOneChangeStartsTheNextOneEnds() {
        var read = Handled.by(changes, "changes", HEADER + """
                %1$s,法定代表人变更,李二,王三,2022-05-01
                %1$s,法定代表人变更,张一(120113190001010011),李二,2020-03-01
                """.formatted(E1));
        assertThat(read.facts(FactKind.SERVES))
                .containsExactly(
                        "[" + P01 + ", USCC:" + E1 + "] {office=LEGAL_REPRESENTATIVE} [.., 2020-03-01)",
                        "[SRC:S:" + E1 + "/李二, USCC:" + E1
                                + "] {office=LEGAL_REPRESENTATIVE, registeredOn=2020-03-01} [2020-03-01, 2022-05-01)",
                        "[SRC:S:" + E1 + "/王三, USCC:" + E1
                                + "] {office=LEGAL_REPRESENTATIVE, registeredOn=2022-05-01} [2022-05-01, ..)");
        assertThat(read.facts(FactKind.PERSON)).hasSize(2).allMatch(fact -> fact.contains("state=NEEDS_IDENTITY"));
    }

    @Test
    void stakesThatChangeTheirSizeEndAndStart() {
        var read = Handled.by(changes, "changes", HEADER + """
                %1$s,投资人(股权)变更,张一 120113190001010011 60%%; 李二 40%%,张一 120113190001010011 40%%; 李二 40%%; 北辰乙贸易有限公司 20%%,2021-01-01
                """.formatted(E1));
        assertThat(read.facts(FactKind.HOLDS))
                .containsExactly(
                        "[" + P01 + ", USCC:" + E1 + "] {equity=40000000} [2021-01-01, ..)",
                        "[" + P01 + ", USCC:" + E1 + "] {equity=60000000} [.., 2021-01-01)",
                        "[SRC:S:" + E1 + "/北辰乙贸易有限公司, USCC:" + E1 + "] {equity=20000000} [2021-01-01, ..)",
                        "[SRC:S:" + E1 + "/李二, USCC:" + E1 + "] {equity=40000000} [.., ..)");
        assertThat(read.facts(FactKind.PROFILE)).hasSize(1);
    }

    @Test
    void mainStaffNameTheirOwnOffices() {
        var read = Handled.by(changes, "changes", HEADER + """
                %1$s,主要人员备案,张一 董事,张一 董事; 李二 监事,2021-01-01
                """.formatted(E1));
        assertThat(read.facts(FactKind.SERVES))
                .containsExactly(
                        "[SRC:S:" + E1 + "/张一, USCC:" + E1 + "] {office=DIRECTOR} [.., ..)",
                        "[SRC:S:" + E1 + "/李二, USCC:" + E1
                                + "] {office=SUPERVISOR, registeredOn=2021-01-01} [2021-01-01, ..)");
    }

    @Test
    void otherItemsAreNotedAndLeft() {
        var read = Handled.by(changes, "changes", HEADER + E1 + ",住所变更,甲路1号,乙路2号,2021-01-01");
        assertThat(read.claims).isEmpty();
        assertThat(read.notes).containsExactly("CHANGE_NOT_TRACED line 2");
    }

    @Test
    void theOrderOfRowsDoesNotMatterAndARepeatedRowCountsOnce() {
        var rows = Handled.rows("changes", HEADER + """
                %1$s,法定代表人变更,张一,李二,2020-03-01
                %1$s,法定代表人变更,李二,王三,2022-05-01
                %1$s,法定代表人变更,王三,赵四,2023-05-01
                %1$s,法定代表人变更,王三,赵四,2023-05-01
                """.formatted(E1));
        var expected = Handled.by(changes, rows).facts(FactKind.SERVES);
        assertThat(expected).hasSize(4);
        assertThat(Handled.shuffles(rows))
                .allSatisfy(order -> assertThat(Handled.by(changes, order).facts(FactKind.SERVES))
                        .isEqualTo(expected));
    }
}
