package org.zelian.cli.tables;

import java.util.ArrayList;
import java.util.List;

/** The tables whose rows come ready from other rooms: overlaps, warnings, refused rows. */
public final class PlainRows {
    private final String file;
    private final String title;
    private final List<Table.Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private PlainRows(String file, String title, String... columns) {
        this.file = file;
        this.title = title;
        this.columns = Table.columns(columns);
    }

    public static PlainRows overlaps() {
        return new PlainRows(
                "overlaps.csv",
                "跨领域重叠",
                "level",
                "层级",
                "subject_ref",
                "对象",
                "subject_name",
                "名称",
                "sectors",
                "领域",
                "listings",
                "列入文书",
                "escalation",
                "加大级别",
                "from",
                "自",
                "until",
                "至(含)");
    }

    /** What other rules would change. */
    public static PlainRows ruleEffect() {
        return new PlainRows(
                "rule-effect.csv",
                "规则影响",
                "change",
                "变化",
                "person_ref",
                "责任人",
                "person_name",
                "姓名",
                "org_uscc",
                "统一社会信用代码",
                "org_name",
                "主体名称",
                "measure_code",
                "措施代码",
                "ban_scope",
                "限制范围",
                "rules_before",
                "现行规则",
                "state_before",
                "现行状态",
                "until_before",
                "现行截止日",
                "rules_after",
                "改后规则",
                "state_after",
                "改后状态",
                "until_after",
                "改后截止日");
    }

    public static PlainRows warnings() {
        return new PlainRows(
                "warnings.csv",
                "风险预警",
                "warning_id",
                "预警",
                "subject_ref",
                "对象",
                "subject_name",
                "名称",
                "since",
                "自",
                "facts",
                "事实",
                "text",
                "说明");
    }

    public static PlainRows rejected() {
        return new PlainRows(
                "rejected.csv",
                "退回行",
                "file",
                "文件",
                "line",
                "行",
                "column",
                "列",
                "code",
                "代码",
                "found",
                "内容",
                "advice",
                "建议",
                "raw",
                "原文");
    }

    /** What files in other formats say and no fact takes. */
    public static PlainRows unmapped() {
        return new PlainRows(
                "unmapped.csv",
                "未采用内容",
                "file",
                "文件",
                "line",
                "条",
                "place",
                "位置",
                "code",
                "代码",
                "found",
                "内容",
                "why",
                "原因");
    }

    public void add(String... cells) {
        rows.add(List.of(cells));
    }

    public int size() {
        return rows.size();
    }

    public Table table() {
        return new Table(file, title, columns, rows);
    }
}
