package org.zelian.intake.generator;

/** Forms of organisation, with the first two characters of the code and the end of the name. */
enum Kind {
    COMPANY("91", "有限公司"),
    NONCOMPANY_LEGAL_PERSON("91", "厂"),
    PARTNERSHIP("91", "合伙企业(有限合伙)"),
    SOLE_PROPRIETORSHIP("91", "经营部(个人独资)"),
    INDIVIDUAL_BUSINESS("92", "商行"),
    COOPERATIVE("93", "专业合作社"),
    BRANCH("91", "有限公司分公司"),
    INSTITUTION("12", "事务中心"),
    GOVERNMENT("11", "管理局"),
    SOCIAL_ORG("52", "培训学校");

    final String prefix;
    final String ending;

    Kind(String prefix, String ending) {
        this.prefix = prefix;
        this.ending = ending;
    }

    /** Whether somebody holds stakes in it. */
    boolean isOwned() {
        return this == COMPANY || this == PARTNERSHIP || this == COOPERATIVE || this == NONCOMPANY_LEGAL_PERSON;
    }

    boolean isPublic() {
        return this == GOVERNMENT || this == INSTITUTION;
    }

    private static final Kind[] BY_CHANCE = {
        COMPANY,
        INDIVIDUAL_BUSINESS,
        BRANCH,
        COOPERATIVE,
        PARTNERSHIP,
        SOLE_PROPRIETORSHIP,
        NONCOMPANY_LEGAL_PERSON,
        SOCIAL_ORG
    };

    static Kind drawn(Draw draw) {
        return BY_CHANCE[draw.weighted(68, 12, 5, 4, 4, 3, 2, 2)];
    }
}
