package org.zelian.liability;

/** Where a finding stands on a day. Only {@link #EFFECTIVE} restricts anybody. */
public enum State {
    /** 拟定: an officer must confirm it before it has any effect. */
    PROPOSED("拟定"),
    /** 待核: something the law asks for is missing or unknown. */
    UNDER_REVIEW("待核"),
    /** 待生效: decided, its first day has not come. */
    PENDING("待生效"),
    /** 生效: in force. */
    EFFECTIVE("生效"),
    /** 中止: paused while an objection is verified. */
    SUSPENDED("中止"),
    /** 期满: its term, list or condition is over. */
    EXPIRED("期满"),
    /** 解除: released, performed or closed. */
    LIFTED("解除"),
    /** 修复移出: ended by credit repair or early removal from the list. */
    LIFTED_BY_REPAIR("修复移出"),
    /** 撤销(纠错): the decision behind it was revoked. */
    REVOKED_BY_CORRECTION("纠错撤销"),
    /** 撤销: the office behind it was void from its start. */
    REVOKED("撤销"),
    /** 不予认定: an officer rejected it, with a reason. */
    REJECTED("不予认定"),
    /** 被吸收: a longer row of the same article covers the same person and scope. */
    ABSORBED("被吸收"),
    /** 无依据: nothing in the catalogue reaches this person; visible, without effect. */
    BLOCKED_NO_BASIS("无依据"),
    /** 拟稿: a letter to a state body, not yet signed. */
    DRAFT("拟稿"),
    /** 提示: an alert to a supervisor. */
    ALERT("提示"),
    /** 参考: information to market bodies, without obligation. */
    ADVISORY("参考");

    private final String zh;

    State(String zh) {
        this.zh = zh;
    }

    /** The officer's word for it. */
    public String zh() {
        return zh;
    }

    /** Whether a person or enterprise is restricted in this state. */
    public boolean restricts() {
        return this == EFFECTIVE;
    }

    /** Whether the finding is over. */
    public boolean over() {
        return switch (this) {
            case EXPIRED, LIFTED, LIFTED_BY_REPAIR, REVOKED_BY_CORRECTION, REVOKED, REJECTED, ABSORBED -> true;
            default -> false;
        };
    }
}
