package org.zelian.kernel;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In what capacity a person may answer: the roles of the rule catalogue, and the positions that a tenure may name.
 *
 * <p>Some are offices that a person holds between two days; the others only a document can give, see {@link #office}.
 */
public enum Role {
    LEGAL_REPRESENTATIVE(true, "法定代表人", "legal representative", "法人", "法人代表", "法定代表"),
    PRINCIPAL(true, "主要负责人", "principal", "主要领导"),
    /** Head of an organisation without legal personality, a branch, a social organisation. */
    PERSON_IN_CHARGE(true, "负责人", "person in charge", "分支机构负责人", "分公司负责人", "单位负责人"),
    ACTUAL_CONTROLLER(false, "实际控制人", "actual controller", "实控人"),
    CONTROLLING_SHAREHOLDER(false, "控股股东", "controlling shareholder"),
    GENERAL_PARTNER(true, "普通合伙人", "general partner"),
    EXECUTIVE_PARTNER(
            true, "执行事务合伙人", "executive partner or its delegate", "执行事务合伙人委派代表", "委派代表", "执行合伙人", "执行事务合伙人或者委派代表"),
    DIRECTOR(true, "董事", "director", "董事长", "副董事长", "执行董事", "独立董事", "董事局主席", "职工董事", "董事会成员"),
    SUPERVISOR(true, "监事", "supervisor", "监事会主席", "监事长", "职工监事", "监事会成员"),
    SENIOR_MANAGER(true, "高级管理人员", "senior manager", "高管", "副经理", "副总经理", "副总裁", "董事会秘书", "董秘", "常务副总经理"),
    /** Factory head or manager (厂长、经理). */
    MANAGER(true, "经理", "factory head or manager", "厂长、经理", "厂长", "总经理", "总裁", "首席执行官"),
    FINANCE_MANAGER(true, "财务管理人员", "finance manager", "财务负责人", "财务总监", "首席财务官"),
    MANAGEMENT_STAFF(true, "管理人员", "management staff", "有关管理人员", "经营管理人员"),
    /** Leader of a state-owned or state-controlled enterprise. */
    ENTERPRISE_LEADER(true, "企业负责人", "leader of a state-owned enterprise", "国有企业负责人", "国有及国有控股企业的企业负责人"),
    RESPONSIBLE_LEADER(false, "负有责任的领导人员", "leader who bears responsibility", "责任领导"),
    DIRECT_MANAGER(false, "直接负责的主管人员", "manager directly in charge", "直接主管人员"),
    DIRECT_STAFF(false, "其他直接责任人员", "other staff directly responsible"),
    /** Where the article does not tell managers from others. */
    DIRECT_RESPONSIBLE(false, "直接责任人员", "person directly responsible", "相关责任人", "有关责任人员", "直接责任人", "责任人员", "相关责任人员"),
    /** Wider than {@link #DIRECT_STAFF}. */
    OTHER_RESPONSIBLE(false, "其他责任人员", "other person responsible"),
    KEY_POST(true, "关键岗位人员", "holder of a key post"),
    REGISTERED_PRACTITIONER(true, "注册执业人员", "registered practitioner"),
    PROJECT_LEAD(true, "项目负责人", "project lead", "项目经理"),
    COMPILER(false, "环评文件编制主持人、主要编制人员", "compiler of an environmental impact file", "编制主持人", "主要编制人员", "编制人员"),
    ACCOUNTANT(true, "会计人员", "accountant", "会计"),
    SPONSOR(true, "举办者", "sponsor of a private school", "民办学校举办者"),
    GOVERNING_MEMBER(
            true, "决策机构、监督机构组成人员", "member of a governing or supervising body", "理事", "理事会成员", "决策机构组成人员", "监督机构组成人员"),
    SCHOOL_HEAD(true, "决策机构负责人、校长", "school head", "校长", "园长", "决策机构负责人"),
    INVESTOR(true, "投资人", "investor of a sole proprietorship", "投资人员", "个人独资企业投资人"),
    OPERATOR(true, "经营者", "individual operator", "个体经营者", "个体工商户经营者", "业主"),
    PERFORMER(false, "个体演员", "individual performer"),
    PERFORMANCE_AGENT(false, "个体演出经纪人", "individual performance agent"),
    /** Found responsible by a court in force. */
    ACTUAL_RESPONSIBLE(false, "实际责任人", "person actually responsible", "经生效裁判确定的实际责任人"),
    DEBT_RESPONSIBLE(false, "影响债务履行的直接责任人员", "person directly responsible for the debt not being paid"),
    STAFF(false, "工作人员", "staff", "公职人员", "工作人员、公职人员"),
    /** The subject himself, a natural person. */
    SELF(false, "本人", "the person himself", "当事人"),
    /** The unit, no person. */
    ENTITY(false, "单位本身", "the unit itself", "单位"),
    MANAGER_WORK(true, "经营管理工作", "management work", "管理活动"),
    SAFETY_OFFICER(true, "食品安全管理人员", "food safety officer", "食品安全管理员", "食品安全员", "食品安全总监"),
    /** Chair of the council: of a cooperative, its legal representative (农民专业合作社法 §33). */
    COUNCIL_CHAIR(true, "理事长", "chair of the council"),
    PRACTITIONER(true, "从业人员", "practitioner", "执业人员", "从事该职业、业务"),
    PI_OFFICER(true, "个人信息保护负责人", "personal information protection officer");

    private static final Map<String, Role> NAMES = names();

    private final boolean office;
    private final String zh;
    private final String en;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> aliases;

    Role(boolean office, String zh, String en, String... aliases) {
        this.office = office;
        this.zh = zh;
        this.en = en;
        this.aliases = List.of(aliases);
    }

    /** Whether somebody may hold it from one day to another; if not, only a document gives it. */
    public boolean office() {
        return office;
    }

    /** The Chinese term, as the law writes it. */
    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Gives the roles that its holder has besides it: a manager is a senior manager (公司法§265(1)). */
    public Set<Role> implies() {
        return switch (this) {
            case MANAGER, FINANCE_MANAGER -> Set.of(SENIOR_MANAGER);
            case COUNCIL_CHAIR -> Set.of(GOVERNING_MEMBER);
            default -> Set.of();
        };
    }

    /** Whether holding this role is holding another one: the same, or one that it implies. */
    public boolean counts(Role asked) {
        return this == asked || implies().contains(asked);
    }

    /**
     * Whether its holder stands where the law says legal representative, in an organisation of a certain form.
     *
     * <p>A branch has none: its person in charge answers as such, and its parent has the legal representative.
     */
    public boolean representsA(SubjectKind form) {
        return switch (form) {
            case BRANCH, NATURAL_PERSON -> false;
            case PARTNERSHIP -> this == EXECUTIVE_PARTNER || this == LEGAL_REPRESENTATIVE;
            case SOLE_PROPRIETORSHIP -> this == INVESTOR || this == LEGAL_REPRESENTATIVE;
            case INDIVIDUAL_BUSINESS -> this == OPERATOR || this == LEGAL_REPRESENTATIVE;
            case COOPERATIVE -> this == COUNCIL_CHAIR || this == LEGAL_REPRESENTATIVE;
            case INSTITUTION, GOVERNMENT -> this == PERSON_IN_CHARGE || this == LEGAL_REPRESENTATIVE;
            default -> this == LEGAL_REPRESENTATIVE;
        };
    }

    /**
     * Reads one role from its code, its Chinese term or a common Chinese name of it.
     *
     * @throws Refusal {@code ROLE} for anything else, also for two roles in one text; see {@link #parseAll}
     */
    public static Role parse(String text) {
        var role = NAMES.get(Tidy.number(text));
        if (role == null) {
            throw new Refusal(
                    "ROLE",
                    "A role is written " + Tidy.quoted(text) + ".",
                    "Use a code of the rule catalogue, such as LEGAL_REPRESENTATIVE, or the term of the law.");
        }
        return role;
    }

    /** Reads one or several roles, as registers write them: {@code 执行董事兼总经理}, {@code 董事,经理}. */
    public static Set<Role> parseAll(String text) {
        var whole = NAMES.get(Tidy.number(text));
        if (whole != null) {
            return Set.of(whole);
        }
        var roles = EnumSet.noneOf(Role.class);
        for (var part : text.split("[兼、,，;；/／]")) {
            roles.add(parse(part));
        }
        return Collections.unmodifiableSet(roles);
    }

    private static Map<String, Role> names() {
        var names = new HashMap<String, Role>();
        for (var role : values()) {
            names.put(role.name(), role);
            names.put(Tidy.number(role.zh), role);
            role.aliases.forEach(alias -> names.put(Tidy.number(alias), role));
        }
        return Map.copyOf(names);
    }
}
