package org.zelian.casework;

/** The kinds of cases, each with the officers' word for it and its table of states. */
public enum CaseKind {
    OBJECTION("异议", "objection"),
    REPAIR("信用修复", "repair"),
    RECTIFICATION("责令整改、约谈", "rectification and interview"),
    COMMITMENT("信用承诺", "commitment"),
    ORDER("联合惩戒措施指令", "measure order"),
    NOTICE("通报函、函件", "notice to a state body, and other letters"),
    RED_LISTING("守信激励名单", "red list"),
    LITIGATION("行政复议、诉讼", "review by a higher authority or suit"),
    LISTING("列入名单", "listing"),
    MITIGATION("从轻、免予", "mitigation and exemption"),
    TASK("待办", "task");

    private final String zh;
    private final String en;

    CaseKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Which step leads from which state to which. */
    public StateTable table() {
        return StateTables.of(this);
    }
}
