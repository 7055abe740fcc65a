package org.zelian.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectKindTests {
    @ParameterizedTest
    @EnumSource
    void isReadByItsCodeAndByItsTermAndCoversItself(SubjectKind kind) {
        assertThat(SubjectKind.parse(kind.name())).isEqualTo(kind);
        assertThat(SubjectKind.parse(kind.zh())).isEqualTo(kind);
        assertThat(kind.covers(kind)).isTrue();
        assertThat(kind.en()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "有限责任公司（自然人独资）, COMPANY",
        "国有独资公司, COMPANY",
        "'股份有限公司(上市、自然人投资或控股)', COMPANY",
        "有限责任公司分公司(自然人独资), BRANCH",
        "个人独资企业分支机构, BRANCH",
        "有限合伙企业, PARTNERSHIP",
        "分公司, BRANCH",
        "民办非企业单位, SOCIAL_ORG",
        "行政机关, GOVERNMENT"
    })
    void isReadByCommonForms(String text, SubjectKind kind) {
        assertThat(SubjectKind.parse(text)).isEqualTo(kind);
    }

    @Test
    void refusesAnUnknownForm() {
        Refused.with("SUBJECT_KIND", () -> SubjectKind.parse("村民小组"));
    }

    @Test
    void anyOrganisationIsEverythingButAPerson() {
        assertThat(covered(SubjectKind.ANY_ORG))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(SubjectKind.NATURAL_PERSON)));
    }

    @Test
    void anyEnterpriseIsAlsoAnIndividualBusinessACooperativeAndABranch() {
        assertThat(covered(SubjectKind.ANY_ENTERPRISE))
                .containsExactlyInAnyOrder(
                        SubjectKind.ANY_ENTERPRISE,
                        SubjectKind.COMPANY,
                        SubjectKind.NONCOMPANY_LEGAL_PERSON,
                        SubjectKind.PARTNERSHIP,
                        SubjectKind.SOLE_PROPRIETORSHIP,
                        SubjectKind.INDIVIDUAL_BUSINESS,
                        SubjectKind.COOPERATIVE,
                        SubjectKind.BRANCH);
    }

    @Test
    void aNarrowKindCoversNothingElse() {
        assertThat(covered(SubjectKind.COMPANY)).containsExactly(SubjectKind.COMPANY);
        assertThat(covered(SubjectKind.NATURAL_PERSON)).containsExactly(SubjectKind.NATURAL_PERSON);
    }

    private static EnumSet<SubjectKind> covered(SubjectKind kind) {
        var covered = EnumSet.noneOf(SubjectKind.class);
        Arrays.stream(SubjectKind.values()).filter(kind::covers).forEach(covered::add);
        return covered;
    }
}
