package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTests {
    @ParameterizedTest
    @EnumSource
    void isReadByItsCodeAndByItsTerm(Role role) {
        assertThat(Role.parse(role.name())).isEqualTo(role);
        assertThat(Role.parse(role.name().toLowerCase(java.util.Locale.ROOT))).isEqualTo(role);
        assertThat(Role.parse(role.zh())).isEqualTo(role);
        assertThat(role.en()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "法人, LEGAL_REPRESENTATIVE",
        "法定代表人, LEGAL_REPRESENTATIVE",
        "董事长, DIRECTOR",
        "执行董事, DIRECTOR",
        "总经理, MANAGER",
        "'厂长、经理', MANAGER",
        "副总经理, SENIOR_MANAGER",
        "财务负责人, FINANCE_MANAGER",
        "负责人, PERSON_IN_CHARGE",
        "主要负责人, PRINCIPAL",
        "执行事务合伙人委派代表, EXECUTIVE_PARTNER",
        "投资人, INVESTOR",
        "经营者, OPERATOR",
        "食品安全管理员, SAFETY_OFFICER",
        "' 监 事 ', SUPERVISOR"
    })
    void isReadByCommonNames(String text, Role role) {
        assertThat(Role.parse(text)).isEqualTo(role);
    }

    @Test
    void twoRolesInOneTextAreTwoRoles() {
        assertThat(Role.parseAll("执行董事兼总经理")).containsExactlyInAnyOrder(Role.DIRECTOR, Role.MANAGER);
        assertThat(Role.parseAll("董事，经理，法定代表人")).hasSize(3);
        assertThat(Role.parseAll("厂长、经理")).containsExactly(Role.MANAGER);
        Refused.with("ROLE", () -> Role.parse("执行董事兼总经理"));
        Refused.with("ROLE", () -> Role.parseAll("董事、司机"));
        Refused.with("ROLE", () -> Role.parse(""));
    }

    @Test
    void whatADocumentFindsIsNoOffice() {
        var found = Arrays.stream(Role.values()).filter(role -> !role.office());
        assertThat(found)
                .contains(
                        Role.DIRECT_MANAGER,
                        Role.DIRECT_STAFF,
                        Role.DIRECT_RESPONSIBLE,
                        Role.OTHER_RESPONSIBLE,
                        Role.STAFF,
                        Role.SELF,
                        Role.ENTITY,
                        Role.DEBT_RESPONSIBLE,
                        Role.ACTUAL_RESPONSIBLE,
                        Role.ACTUAL_CONTROLLER,
                        Role.CONTROLLING_SHAREHOLDER)
                .doesNotContain(
                        Role.LEGAL_REPRESENTATIVE, Role.SUPERVISOR, Role.SAFETY_OFFICER, Role.EXECUTIVE_PARTNER);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY, LEGAL_REPRESENTATIVE, true",
        "PARTNERSHIP, EXECUTIVE_PARTNER, true",
        "COMPANY, EXECUTIVE_PARTNER, false",
        "SOLE_PROPRIETORSHIP, INVESTOR, true",
        "INDIVIDUAL_BUSINESS, OPERATOR, true",
        "COOPERATIVE, COUNCIL_CHAIR, true",
        "SOCIAL_ORG, COUNCIL_CHAIR, false",
        "INSTITUTION, PERSON_IN_CHARGE, true",
        "BRANCH, PERSON_IN_CHARGE, false",
        "BRANCH, LEGAL_REPRESENTATIVE, false",
        "NATURAL_PERSON, LEGAL_REPRESENTATIVE, false"
    })
    void standsForTheLegalRepresentativeAsTheFormAsks(SubjectKind form, Role role, boolean stands) {
        assertThat(role.representsA(form)).isEqualTo(stands);
    }

    @Test
    void managersAreSeniorManagersAndNotTheOtherWayRound() {
        assertThat(Role.MANAGER.counts(Role.SENIOR_MANAGER)).isTrue();
        assertThat(Role.FINANCE_MANAGER.counts(Role.SENIOR_MANAGER)).isTrue();
        assertThat(Role.SENIOR_MANAGER.counts(Role.MANAGER)).isFalse();
        assertThat(Role.DIRECTOR.counts(Role.SENIOR_MANAGER)).isFalse();
        assertThat(Role.DIRECTOR.counts(Role.DIRECTOR)).isTrue();
        assertThat(Role.parse("理事长").counts(Role.GOVERNING_MEMBER)).isTrue();
    }
}
