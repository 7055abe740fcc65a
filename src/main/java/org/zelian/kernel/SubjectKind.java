package org.zelian.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What form of organisation, or which person, a rule may be about. */
public enum SubjectKind {
    COMPANY("公司", "company", "有限责任公司", "有限公司", "股份有限公司", "一人有限责任公司", "其他有限责任公司", "国有独资公司"),
    NONCOMPANY_LEGAL_PERSON(
            "非公司企业法人", "enterprise legal person other than a company", "全民所有制企业", "集体所有制企业", "全民所有制", "集体所有制"),
    PARTNERSHIP("合伙企业", "partnership", "普通合伙企业", "有限合伙企业", "特殊普通合伙企业", "普通合伙", "有限合伙"),
    SOLE_PROPRIETORSHIP("个人独资企业", "sole proprietorship"),
    INDIVIDUAL_BUSINESS("个体工商户", "individual business", "个体户", "个体"),
    COOPERATIVE("农民专业合作社", "farmers' cooperative", "农民专业合作社联合社", "合作社"),
    BRANCH("分支机构", "branch", "分公司", "农民专业合作社分支机构", "企业分支机构"),
    INSTITUTION("事业单位", "public institution", "事业单位法人"),
    GOVERNMENT("机关", "government body", "行政机关", "国家机关", "机关法人", "政府机关"),
    SOCIAL_ORG("社会组织", "social organisation", "社会团体", "民办非企业单位", "基金会", "社会服务机构"),
    ANY_ORG("任何组织", "any organisation"),
    ANY_ENTERPRISE("任何企业", "any enterprise", "企业"),
    NATURAL_PERSON("自然人", "natural person");

    private static final Map<String, SubjectKind> NAMES = names();

    private final String zh;
    private final String en;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> aliases;

    SubjectKind(String zh, String en, String... aliases) {
        this.zh = zh;
        this.en = en;
        this.aliases = List.of(aliases);
    }

    /** The Chinese term, as the law writes it. */
    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /**
     * Whether what is said of this kind is said of another.
     *
     * <p>An enterprise is also an individual business, a cooperative and a branch; an organisation is everything but a
     * natural person.
     */
    public boolean covers(SubjectKind other) {
        return this == other
                || switch (this) {
                    case ANY_ORG -> other != NATURAL_PERSON;
                    case ANY_ENTERPRISE ->
                        switch (other) {
                            case COMPANY,
                                    NONCOMPANY_LEGAL_PERSON,
                                    PARTNERSHIP,
                                    SOLE_PROPRIETORSHIP,
                                    INDIVIDUAL_BUSINESS,
                                    COOPERATIVE,
                                    BRANCH -> true;
                            default -> false;
                        };
                    default -> false;
                };
    }

    /**
     * Reads a code, the Chinese term or a common form of it.
     *
     * @throws Refusal {@code SUBJECT_KIND} for anything else
     */
    public static SubjectKind parse(String text) {
        var plain = Tidy.number(text);
        var kind = NAMES.get(plain);
        if (kind == null && plain.matches(".*(分公司|分支机构).*")) {
            return BRANCH;
        }
        // Registers add the owners: 有限责任公司(自然人投资或控股).
        kind = kind == null ? NAMES.get(plain.replaceFirst("\\(.*\\)$", "")) : kind;
        if (kind == null) {
            throw new Refusal(
                    "SUBJECT_KIND",
                    "A form of organisation is written " + Tidy.quoted(text) + ".",
                    "Use a code, such as COMPANY, or the term of the law, such as 公司.");
        }
        return kind;
    }

    private static Map<String, SubjectKind> names() {
        var names = new HashMap<String, SubjectKind>();
        for (var kind : values()) {
            names.put(kind.name(), kind);
            names.put(Tidy.number(kind.zh), kind);
            kind.aliases.forEach(alias -> names.put(Tidy.number(alias), kind));
        }
        return Map.copyOf(names);
    }
}
