package org.zelian.liability.web;

import java.util.HashMap;
import java.util.Map;

/** The words for codes that have none of their own in the catalogue. */
final class Words {
    private static final String ALL = """
            LISTING|列入名单|listing
            PENALTY|行政处罚|administrative penalty
            JUDGMENT|裁判、法院决定|judgment or court order
            EVENT|事件|event
            ARREARS|拖欠认定|finding of arrears
            OVERDUE_LOAN|逾期贷款|overdue loan
            ORDER|命令|order
            FINDING|认定|finding
            PENDING|尚未作出|not decided yet
            DECIDED|已作出|decided
            IN_FORCE|在列|in force
            SUSPENDED|中止执行|paused
            ENDED|已终止|over
            REMOVED|移出|removed
            REVOKED|撤销|revoked
            REPAIRED|信用修复|repaired
            EXPIRED|期满|expired
            RELEASED|解除|released
            PERFORMED|已履行|performed
            ACTIVE|存续|active
            DEREGISTERED|已注销|deregistered
            REVOKED_LICENCE|吊销|licence revoked
            AT_VIOLATION|行为时任职|in office at the violation
            AT_DECISION|决定时任职|in office at the decision
            AT_EVENT|事件发生时任职|in office at the event
            CURRENT|现任|in office on the day asked
            NAMED|文书载明|named in the document
            PERSON|本人|the person himself
            ENTITY|单位|the unit
            AUTO|直接生效|effective by itself
            PROPOSE|拟定，待确认|proposed, to be confirmed
            RECORD|记录已作决定|records what was decided
            NOTICE|函告|letter
            ADVISE|参考信息|information
            ALERT|提示|alert
            GATE_NONE|任职即可拟定|the office suffices for a proposal
            GATE_NAMED_OR_OFFICE|载明或者任职|named, or in office
            GATE_PERSONAL_RESP|须书面认定个人责任|needs a written finding of personal responsibility
            GATE_NAMED|须文书载明|must be named in the document
            GATE_COURT|须法院裁判或者决定|needs a court's order or judgment
            GATE_AUTHORITY_ORDER|须有权机关决定|needs the authority's own order
            GATE_AUTHORITY_CONFIRM|须机关核实确认|needs the authority's confirmation
            STATE_PROPOSED|拟定|proposed
            STATE_UNDER_REVIEW|待核|under review
            STATE_PENDING|待生效|pending
            STATE_EFFECTIVE|生效|effective
            STATE_SUSPENDED|中止|suspended
            STATE_EXPIRED|期满|expired
            STATE_LIFTED|解除|lifted
            STATE_LIFTED_BY_REPAIR|修复移出|lifted by repair
            STATE_REVOKED_BY_CORRECTION|纠错撤销|revoked by correction
            STATE_REVOKED|撤销|revoked
            STATE_REJECTED|不予认定|rejected
            STATE_ABSORBED|被吸收|absorbed by a longer row
            STATE_BLOCKED_NO_BASIS|无依据|no legal basis, no effect
            STATE_DRAFT|拟稿|draft
            STATE_ALERT|提示|alert
            STATE_ADVISORY|参考|advisory
            FACT_PROFILE|登记信息|registration
            FACT_PERSON|人员信息|person
            FACT_SERVES|任职|office
            FACT_HOLDS|持股|stake
            FACT_BRANCH_OF|分支机构|branch
            FACT_OVERSEEN_BY|主管关系|oversight
            FACT_ARRANGEMENT|协议安排|arrangement
            FACT_LICENCE|许可证照|licence
            FACT_SAME_AS|同一人认定|same person
            FACT_ACT|决定、文书|act
            FACT_NAMES|文书载明人员|person named
            FACT_ENDS|终止|ending
            FACT_SUSPENDS|中止|suspension
            FACT_CONFIRMS|承办人确认|officer's confirmation
            FACT_STEP|办理步骤|step of a case
            FACT_DETERMINES|控制人认定|determination of control
            RESOLVED|已核验|resolved
            NEEDS_IDENTITY|缺少身份证件|identity document missing
            NAME_CONFLICT|姓名与证件不符|name and document conflict
            ORGANISATION|组织|an organisation
            NAMED_FOR_WHICH_SUBJECT|未载明为哪一主体的责任人|named without saying for which subject
            SUPERIOR|上级主管单位|superior unit
            AUDITOR|审计部门|audit body
            OWNER_AGENCY|出资人机构|owner agency
            VIOLATION|违法期间|violation
            TENURE|任职期间|tenure
            TERM|期限|term
            CONDITION|适用条件|condition
            JURISDICTION|适用范围|jurisdiction
            LIFETIME|终身|for life
            TERM_START_UNKNOWN|起算日尚未确定|start of the term not known yet
            TERM_UNKNOWN|期限未载明|term not stated
            LIGHTER_VERSION|新旧法择轻|a lighter version may apply
            OWN_APPLICATIONS|限本人申请|the person's own applications
            OWN_SUPPLY|限本人作为供应商|the person as supplier
            STATE|国有|state-owned
            CHECK_RESTRICTED|受限|restricted
            CHECK_UNDER_REVIEW|存在待认定限制|a restriction is being decided
            CHECK_SUSPENDED|暂不适用|does not apply for now
            CHECK_CLEAR|通过|clear
            CHECK_CLEAR_WITH_RISK|通过(附风险提示)|clear, with a risk mark
            ELIGIBLE_BARRED|不得任职|barred
            ELIGIBLE_SUSPENDED|暂不适用|does not apply for now
            ELIGIBLE_PENDING|存在待认定限制|a restriction is being decided
            ELIGIBLE_ALLOWED|可以任职|may hold the post
            """;

    private Words() {}

    static Map<String, Word> all() {
        var words = new HashMap<String, Word>();
        ALL.lines().forEach(line -> {
            var parts = line.split("\\|", -1);
            words.put(parts[0], new Word(parts[0], parts[1], parts[2]));
        });
        return Map.copyOf(words);
    }
}
