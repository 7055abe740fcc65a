package org.zelian.casework;

import java.util.EnumMap;
import java.util.Map;

/** The tables of all kinds of cases. The pictures in {@code src/docs/casework-states.md} are drawn from them. */
final class StateTables {
    // from | step | to | guards | clock | article
    private static final String OBJECTION = """
            -         | FILED           | MARKED    | | objection.own   | 河南省社会信用条例§41
            MARKED    | UPHELD          | UPHELD    | ANOTHER_OFFICER | publicity.withdraw | 行政处罚法§48
            MARKED    | CORRECTED       | CORRECTED | ANOTHER_OFFICER | letter |
            MARKED    | REJECTED        | REJECTED  | ANOTHER_OFFICER | |
            MARKED    | WITHDRAWN       | WITHDRAWN | ANOTHER_OFFICER | |
            REJECTED  | REVIEW_FILED    | IN_REVIEW | | objection.review |
            CORRECTED | REVIEW_FILED    | IN_REVIEW | | objection.review |
            IN_REVIEW | REVIEW_UPHELD   | UPHELD    | | publicity.withdraw |
            IN_REVIEW | REVIEW_CORRECTED | CORRECTED | | letter |
            IN_REVIEW | REVIEW_REJECTED | REJECTED  | | |
            """;
    private static final String REPAIR = """
            -         | CORRECTED | PREPARING | | |
            -         | COMMITTED | PREPARING | | |
            -         | APPLIED   | APPLIED   | MINIMUM_OVER | repair.decide | 国家发展改革委令第36号
            -         | APPLIED   | NOT_YET   | MINIMUM_RUNS | | 国家发展改革委令第36号
            PREPARING | CORRECTED | PREPARING | | |
            PREPARING | COMMITTED | PREPARING | | |
            PREPARING | APPLIED   | APPLIED   | MINIMUM_OVER | repair.decide | 国家发展改革委令第36号
            PREPARING | APPLIED   | NOT_YET   | MINIMUM_RUNS | | 国家发展改革委令第36号
            NOT_YET   | CORRECTED | NOT_YET   | | |
            NOT_YET   | COMMITTED | NOT_YET   | | |
            NOT_YET   | REFUSED   | REFUSED   | ANOTHER_OFFICER | |
            NOT_YET   | APPLIED   | APPLIED   | MINIMUM_OVER | repair.decide | 国家发展改革委令第36号
            APPLIED   | CORRECTED | APPLIED   | | |
            APPLIED   | COMMITTED | APPLIED   | | |
            APPLIED   | GRANTED   | GRANTED   | CORRECTED_AND_COMMITTED ANOTHER_OFFICER | | 国办发〔2025〕22号
            APPLIED   | REFUSED   | REFUSED   | ANOTHER_OFFICER | |
            REFUSED   | CORRECTED | PREPARING | | |
            REFUSED   | APPLIED   | APPLIED   | MINIMUM_OVER | repair.decide |
            GRANTED   | REVOKED   | REVOKED   | | |
            """;
    private static final String RECTIFICATION = """
            -               | ISSUED          | RECTIFYING      | | |
            RECTIFYING      | VERIFIED_OK     | CLOSED          | | |
            RECTIFYING      | VERIFIED_FAILED | REMIND_DUE      | | interview |
            REMIND_DUE      | REMINDED        | REMINDED        | SAME_AUTHORITY | | 谁认定、谁约谈
            REMIND_DUE      | VERIFIED_OK     | CLOSED          | | |
            REMIND_DUE      | VERIFIED_FAILED | WARN_DUE        | INTERVIEW_FIRST | interview |
            REMINDED        | VERIFIED_OK     | CLOSED          | | |
            REMINDED        | VERIFIED_FAILED | WARN_DUE        | | interview |
            WARN_DUE        | WARNED          | LISTING_ALLOWED | SAME_AUTHORITY | | 谁认定、谁约谈
            WARN_DUE        | VERIFIED_OK     | CLOSED          | | |
            LISTING_ALLOWED | VERIFIED_OK     | CLOSED          | | |
            LISTING_ALLOWED | VERIFIED_FAILED | LISTING_ALLOWED | | |
            """;
    private static final String COMMITMENT = """
            -    | MADE      | MADE      | | |
            MADE | FULFILLED | FULFILLED | | |
            MADE | BREACHED  | BREACHED  | | |
            """;
    private static final String ORDER = """
            -               | ISSUED         | ISSUED         | | order.feedback |
            ISSUED          | PUSHED         | PUSHED         | | |
            ISSUED          | SIGNED         | SIGNED         | | |
            ISSUED          | EXECUTING      | EXECUTING      | | |
            ISSUED          | EXECUTED       | EXECUTED       | | |
            ISSUED          | NOT_APPLICABLE | NOT_APPLICABLE | | |
            PUSHED          | SIGNED         | SIGNED         | | |
            PUSHED          | EXECUTING      | EXECUTING      | | |
            PUSHED          | EXECUTED       | EXECUTED       | | |
            PUSHED          | NOT_APPLICABLE | NOT_APPLICABLE | | |
            SIGNED          | EXECUTING      | EXECUTING      | | |
            SIGNED          | EXECUTED       | EXECUTED       | | |
            SIGNED          | NOT_APPLICABLE | NOT_APPLICABLE | | |
            EXECUTING       | EXECUTED       | EXECUTED       | | |
            EXECUTING       | NOT_APPLICABLE | NOT_APPLICABLE | | |
            ISSUED          | SUSPENDED      | SUSPENDED      | | | 异议核实期间暂不执行
            PUSHED          | SUSPENDED      | SUSPENDED      | | |
            SIGNED          | SUSPENDED      | SUSPENDED      | | |
            EXECUTING       | SUSPENDED      | SUSPENDED      | | |
            EXECUTED        | SUSPENDED      | SUSPENDED      | | |
            SUSPENDED       | RESUMED        | *              | | |
            ISSUED          | LIFT_ORDERED   | LIFT_ORDERED   | | order.lift |
            PUSHED          | LIFT_ORDERED   | LIFT_ORDERED   | | order.lift |
            SIGNED          | LIFT_ORDERED   | LIFT_ORDERED   | | order.lift |
            EXECUTING       | LIFT_ORDERED   | LIFT_ORDERED   | | order.lift |
            EXECUTED        | LIFT_ORDERED   | LIFT_ORDERED   | | order.lift |
            SUSPENDED       | LIFT_ORDERED   | LIFT_ORDERED   | | order.lift |
            LIFT_ORDERED    | SIGNED         | LIFT_ORDERED   | | |
            LIFT_ORDERED    | LIFTED         | LIFTED         | | |
            LIFT_ORDERED    | ISSUED         | ISSUED         | | order.feedback |
            LIFTED          | ISSUED         | ISSUED         | | order.feedback |
            ISSUED          | CLOSED         | NOT_APPLICABLE | | |
            PUSHED          | CLOSED         | NOT_APPLICABLE | | |
            SIGNED          | CLOSED         | NOT_APPLICABLE | | |
            EXECUTING       | CLOSED         | NOT_APPLICABLE | | |
            EXECUTED        | CLOSED         | NOT_APPLICABLE | | |
            SUSPENDED       | CLOSED         | NOT_APPLICABLE | | |
            NOT_APPLICABLE  | SUSPENDED      | NOT_APPLICABLE | | |
            NOT_APPLICABLE  | RESUMED        | NOT_APPLICABLE | | |
            NOT_APPLICABLE  | LIFT_ORDERED   | NOT_APPLICABLE | | |
            NOT_APPLICABLE  | CLOSED         | NOT_APPLICABLE | | |
            NOT_APPLICABLE  | ISSUED         | NOT_APPLICABLE | | |
            """;
    private static final String NOTICE = """
            -         | DRAFTED    | DRAFT     | | letter |
            DRAFT     | DRAFTED    | DRAFT     | | |
            DRAFT     | APPROVED   | APPROVED  | TWO_OFFICERS | |
            DRAFT     | SENT       | SENT      | NEEDS_NO_SIGNATURE | |
            APPROVED  | SENT       | SENT      | | |
            SENT      | SIGNED     | SIGNED    | | |
            SIGNED    | ANSWERED   | ANSWERED  | | |
            ANSWERED  | FILED_AWAY | ARCHIVED  | | |
            """;
    private static final String LISTING = """
            -         | DRAFTED   | DRAFT     | | |
            DRAFT     | NOTIFIED  | NOTIFIED  | | | 国办发〔2020〕49号
            DRAFT     | WITHDRAWN | WITHDRAWN | | |
            NOTIFIED  | HEARD     | HEARD     | | | 国办发〔2020〕49号
            NOTIFIED  | DECIDED   | DECIDED   | TWO_OFFICERS | |
            NOTIFIED  | WITHDRAWN | WITHDRAWN | | |
            HEARD     | DECIDED   | DECIDED   | TWO_OFFICERS | |
            HEARD     | WITHDRAWN | WITHDRAWN | | |
            DECIDED   | SERVED    | SERVED    | | | 国办发〔2025〕22号
            SERVED    | PUBLISHED | PUBLISHED | | |
            """;
    private static final String MITIGATION = """
            -        | PROPOSED  | PROPOSED  | | mitigation.decide |
            PROPOSED | CONFIRMED | CONFIRMED | TWO_OFFICERS | |
            PROPOSED | REFUSED   | REFUSED   | | |
            CONFIRMED | REVOKED  | REVOKED   | | |
            """;

    private static final String LITIGATION = """
            -       | FILED      | PENDING    | | |
            PENDING | STAYED     | STAYED     | | | 行政复议法§42; 行政诉讼法§56
            STAYED  | STAY_ENDED | PENDING    | | |
            PENDING | MAINTAINED | MAINTAINED | | |
            PENDING | REVOKED    | REVOKED    | | publicity.withdraw | 行政处罚法§48
            PENDING | CHANGED    | CHANGED    | | letter |
            PENDING | UNLAWFUL   | UNLAWFUL   | | |
            PENDING | WITHDRAWN  | WITHDRAWN  | | |
            STAYED  | MAINTAINED | MAINTAINED | | |
            STAYED  | REVOKED    | REVOKED    | | publicity.withdraw | 行政处罚法§48
            STAYED  | CHANGED    | CHANGED    | | letter |
            STAYED  | UNLAWFUL   | UNLAWFUL   | | |
            STAYED  | WITHDRAWN  | WITHDRAWN  | | |
            """;

    private static final String RED_LISTING = """
            -         | DRAFTED   | DRAFT     | | |
            DRAFT     | ANNOUNCED | ANNOUNCED | | red.announce | 河南省社会信用条例§28
            DRAFT     | WITHDRAWN | WITHDRAWN | | |
            ANNOUNCED | OBJECTED  | OBJECTED  | | objection.own |
            ANNOUNCED | DECIDED   | DECIDED   | TWO_OFFICERS ANNOUNCED_LONG_ENOUGH CLEAN_RECORD | | 河南省社会信用条例§28
            ANNOUNCED | WITHDRAWN | WITHDRAWN | | |
            OBJECTED  | REJECTED  | ANNOUNCED | | |
            OBJECTED  | UPHELD    | WITHDRAWN | | |
            OBJECTED  | WITHDRAWN | WITHDRAWN | | |
            """;

    private static final String TASK = """
            -    | OPENED  | OPEN | | |
            OPEN | HANDLED | DONE | ITS_DEPARTMENT | |
            """;

    private static final Map<CaseKind, StateTable> ALL = all();

    private StateTables() {}

    static StateTable of(CaseKind kind) {
        return java.util.Objects.requireNonNull(ALL.get(kind));
    }

    private static Map<CaseKind, StateTable> all() {
        var all = new EnumMap<CaseKind, StateTable>(CaseKind.class);
        for (var kind : CaseKind.values()) {
            all.put(kind, StateTable.read(kind, text(kind)));
        }
        return all;
    }

    private static String text(CaseKind kind) {
        return switch (kind) {
            case OBJECTION -> OBJECTION;
            case REPAIR -> REPAIR;
            case RECTIFICATION -> RECTIFICATION;
            case COMMITMENT -> COMMITMENT;
            case ORDER -> ORDER;
            case NOTICE -> NOTICE;
            case RED_LISTING -> RED_LISTING;
            case LITIGATION -> LITIGATION;
            case LISTING -> LISTING;
            case MITIGATION -> MITIGATION;
            case TASK -> TASK;
        };
    }
}
