package org.zelian.cli.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zelian.kernel.WorkingCalendar;
import org.zelian.liability.Notices;
import org.zelian.liability.Rulebook;
import org.zelian.liability.Traced;

/** The rows of notices.csv: drafts of letters to state bodies. */
public final class NoticeRows {
    private static final List<Table.Column> COLUMNS = Table.columns(
            "notice_id",
            "通报函编号",
            "kind",
            "种类",
            "addressee",
            "收函单位",
            "subject_ref",
            "对象",
            "reason",
            "事由",
            "due",
            "期限",
            "state",
            "状态");

    private final Rulebook book;
    private final WorkingCalendar calendar;
    private final People people;
    private final LocalDate day;
    private final List<List<String>> rows = new ArrayList<>();

    public NoticeRows(Rulebook book, WorkingCalendar calendar, People people, LocalDate day) {
        this.book = book;
        this.calendar = calendar;
        this.people = people;
        this.day = day;
    }

    public void add(Traced traced) {
        var notices = new Notices(traced.file(), calendar, book.policy());
        for (var support : traced.findings().supports()) {
            for (var notice : notices.of(support, day)) {
                var unit = notice.addressee();
                var due = notice.due();
                rows.add(List.of(
                        notice.id(),
                        notice.kind(),
                        unit == null ? notice.office() : unit.value() + " " + people.name(unit),
                        people.ref(support.person()),
                        support.rule().id() + " " + support.act().decision().number() + " "
                                + support.rule().basis(),
                        due == null ? "" : due.toString(),
                        notice.state().name()));
            }
        }
    }

    public Table table() {
        return new Table("notices.csv", "通报函", COLUMNS, rows);
    }
}
