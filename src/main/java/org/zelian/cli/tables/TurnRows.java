package org.zelian.cli.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zelian.casework.Turn;

/** The rows of one day's file: what turned, each with its own day, what it was and what it is. */
public final class TurnRows {
    private final People people;
    private final List<List<String>> rows = new ArrayList<>();

    public TurnRows(People people) {
        this.people = people;
    }

    public void add(Turn turn) {
        var whom = turn.whom();
        rows.add(List.of(
                turn.what(),
                turn.dated().toString(),
                people.ref(turn.subject()),
                people.name(turn.subject()),
                whom == null || whom.equals(turn.subject()) ? "" : people.ref(whom),
                turn.about(),
                turn.before(),
                turn.after(),
                turn.text(),
                turn.what().equals("CASE") || turn.what().equals("PUBLICITY") ? "" : turn.id()));
    }

    /** The file of a day, named by it. */
    public Table table(LocalDate day) {
        return new Table(
                day + ".csv",
                "日变动",
                Table.columns(
                        "what",
                        "种类",
                        "dated",
                        "日期",
                        "subject",
                        "主体",
                        "subject_name",
                        "名称",
                        "whom",
                        "对象",
                        "about",
                        "事由",
                        "before",
                        "原状态",
                        "after",
                        "现状态",
                        "text",
                        "说明",
                        "id",
                        "编号"),
                rows);
    }
}
