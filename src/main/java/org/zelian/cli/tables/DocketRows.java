package org.zelian.cli.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.casework.Docket;
import org.zelian.casework.Letter;
import org.zelian.casework.MeasureOrder;
import org.zelian.casework.Task;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;

/** The rows of orders.csv, tasks.csv, letters.csv, cases.csv and publicity.csv; names are asked for at last. */
public final class DocketRows {
    private final List<MeasureOrder> orders = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<List<String>> refused = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final List<List<String>> cases = new ArrayList<>();
    private final List<List<String>> publicity = new ArrayList<>();

    public void add(Docket docket) {
        orders.addAll(docket.orders());
        tasks.addAll(docket.tasks());
        letters.addAll(docket.letters());
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

    public void add(MeasureOrder order) {
        orders.add(order);
    }

    public void add(Letter letter) {
        letters.add(letter);
    }

    /** A refused row that somebody has to look into: a decision against an organisation that is no more. */
    public void refused(String code, String place, String found) {
        if (code.equals("SUBJECT_DEREGISTERED")) {
            refused.add(List.of(
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

    private static List<String> row(MeasureOrder order, People people) {
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

    private static List<String> row(Task task, People people) {
        return List.of(
                task.id(),
                task.kind(),
                task.department(),
                ref(task.subject(), people),
                task.about(),
                task.opened().toString(),
                text(task.due()),
                task.state(),
                text(task.overdueSince()),
                task.text());
    }

    private static List<String> row(Letter letter, People people) {
        var to = letter.addressee();
        return List.of(
                letter.id(),
                letter.kind(),
                to == null ? letter.office() : (people.ref(to) + " " + people.name(to)).strip(),
                ref(letter.subject(), people),
                letter.about(),
                letter.dated().toString(),
                text(letter.due()),
                letter.stateZh(),
                text(letter.sent()),
                ref(letter.organisation(), people),
                letter.sender(),
                letter.reason());
    }

    private static String ref(@Nullable PartyRef who, People people) {
        return who == null ? "" : people.ref(who);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The five tables, in which everybody is called as some people are. */
    public List<Table> tables(People people) {
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
                        orders.stream().map(order -> row(order, people)).toList()),
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
                        Stream.concat(tasks.stream().map(task -> row(task, people)), refused.stream())
                                .toList()),
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
                        letters.stream().map(letter -> row(letter, people)).toList()),
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
