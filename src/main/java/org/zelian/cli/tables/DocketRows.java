package org.zelian.cli.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.casework.Docket;
import org.zelian.casework.MeasureOrder;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;

/** The rows of orders.csv, tasks.csv, letters.csv, cases.csv and publicity.csv. */
public final class DocketRows {
    private final People people;
    private final List<List<String>> orders = new ArrayList<>();
    private final List<List<String>> tasks = new ArrayList<>();
    private final List<List<String>> letters = new ArrayList<>();
    private final List<List<String>> cases = new ArrayList<>();
    private final List<List<String>> publicity = new ArrayList<>();

    public DocketRows(People people) {
        this.people = people;
    }

    public void add(Docket docket) {
        docket.orders().forEach(order -> orders.add(row(order)));
        docket.tasks()
                .forEach(task -> tasks.add(List.of(
                        task.id(),
                        task.kind(),
                        task.department(),
                        ref(task.subject()),
                        task.about(),
                        task.opened().toString(),
                        text(task.due()),
                        task.state(),
                        text(task.overdueSince()),
                        task.text())));
        docket.letters().forEach(letter -> {
            var to = letter.addressee();
            letters.add(List.of(
                    letter.id(),
                    letter.kind(),
                    to == null ? letter.office() : (people.ref(to) + " " + people.name(to)).strip(),
                    ref(letter.subject()),
                    letter.about(),
                    letter.dated().toString(),
                    text(letter.due()),
                    letter.stateZh(),
                    text(letter.sent()),
                    ref(letter.organisation()),
                    letter.sender(),
                    letter.reason()));
        });
        docket.cases()
                .forEach(line -> cases.add(List.of(
                        line.kind(),
                        line.number(),
                        line.decisionNo(),
                        line.state(),
                        text(line.since()),
                        text(line.earliest()),
                        text(line.latest()),
                        line.message())));
        docket.publicity()
                .forEach(one -> publicity.add(List.of(
                        one.decisionNo(), text(one.from()), text(one.last()), one.state(), text(one.withdrawBy()))));
    }

    /** A refused row that somebody has to look into: a decision against an organisation that is no more. */
    public void refused(String code, String place, String found) {
        if (code.equals("SUBJECT_DEREGISTERED")) {
            tasks.add(List.of(
                    Canonical.id26("TASK|DEREGISTERED|" + place + "|" + found),
                    "DEREGISTERED_SUBJECT",
                    "认定机关",
                    "",
                    place,
                    "",
                    "",
                    "OPEN",
                    "",
                    "主体已注销, 人工核实由谁承担; 清算义务人、股东不当然承担 (公司法§241). " + found));
        }
    }

    private List<String> row(MeasureOrder order) {
        return List.of(
                order.id(),
                order.decisionNo(),
                order.liability(),
                order.measure(),
                order.department(),
                people.ref(order.subject()),
                people.name(order.subject()),
                order.stateZh(),
                order.since().toString(),
                order.until(),
                order.reason());
    }

    private String ref(@Nullable PartyRef who) {
        return who == null ? "" : people.ref(who);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    public List<Table> tables() {
        return List.of(
                new Table(
                        "orders.csv",
                        "措施指令",
                        Table.columns(
                                "order_id",
                                "指令编号",
                                "decision_no",
                                "文书号",
                                "liability_id",
                                "责任编号",
                                "measure",
                                "措施",
                                "department",
                                "执行单位",
                                "subject",
                                "对象",
                                "subject_name",
                                "名称",
                                "state",
                                "状态",
                                "since",
                                "自",
                                "until",
                                "至(含)",
                                "reason",
                                "理由"),
                        orders),
                new Table(
                        "tasks.csv",
                        "待办",
                        Table.columns(
                                "task_id",
                                "任务编号",
                                "kind",
                                "种类",
                                "department",
                                "承办单位",
                                "subject",
                                "对象",
                                "about",
                                "事由",
                                "opened",
                                "起",
                                "due",
                                "期限",
                                "state",
                                "状态",
                                "overdue_since",
                                "超期自",
                                "text",
                                "说明"),
                        tasks),
                new Table(
                        "letters.csv",
                        "函件",
                        Table.columns(
                                "letter_id",
                                "函件编号",
                                "kind",
                                "种类",
                                "addressee",
                                "收件人",
                                "subject",
                                "对象",
                                "about",
                                "事由",
                                "dated",
                                "日期",
                                "due",
                                "期限",
                                "state",
                                "状态",
                                "sent_on",
                                "发出日",
                                "org_uscc",
                                "主体",
                                "authority",
                                "发函机关",
                                "reason",
                                "依据"),
                        letters),
                new Table(
                        "cases.csv",
                        "案件",
                        Table.columns(
                                "case_kind",
                                "种类",
                                "number",
                                "编号",
                                "decision",
                                "文书号",
                                "state",
                                "状态",
                                "since",
                                "自",
                                "earliest",
                                "最早",
                                "latest",
                                "最迟",
                                "message",
                                "说明"),
                        cases),
                new Table(
                        "publicity.csv",
                        "公示期",
                        Table.columns(
                                "decision",
                                "文书号",
                                "from",
                                "自",
                                "to_inclusive",
                                "至(含)",
                                "state",
                                "状态",
                                "withdraw_by",
                                "撤回期限"),
                        publicity));
    }
}
