package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Traced;

/**
 * What of a docket lies on desks: orders until they are over, letters until they are received, and some time after.
 */
final class DeskRows {
    /** How long something that is over stays in sight, in days. */
    private static final int KEPT = 90;

    private static final Set<String> OVER = Set.of("LIFTED", "NOT_APPLICABLE", "ARCHIVED");

    private final CaseFile file;
    private final CaseRules rules;
    private final LocalDate day;
    private final Map<String, Task> open = new HashMap<>();

    private DeskRows(Docket docket, CaseFile file, CaseRules rules, LocalDate day) {
        this.file = file;
        this.rules = rules;
        this.day = day;
        docket.tasks().stream().filter(Task::isOpen).forEach(task -> open.merge(task.about(), task, DeskRows::first));
    }

    static List<DeskRow> of(Docket docket, Traced traced, CaseRules rules, LocalDate day) {
        var rows = new DeskRows(docket, traced.file(), rules, day);
        var all = new ArrayList<DeskRow>();
        docket.orders().stream().map(rows::order).filter(rows::isKept).forEach(all::add);
        docket.letters().stream().map(rows::letter).filter(rows::isKept).forEach(all::add);
        return List.copyOf(all);
    }

    private static Task first(Task one, Task other) {
        return DeskRow.place(one.due(), one.id()).compareTo(DeskRow.place(other.due(), other.id())) <= 0 ? one : other;
    }

    private DeskRow order(MeasureOrder order) {
        return row(
                DeskRow.Group.ORDER,
                order.id(),
                order.measure(),
                order.department(),
                order.decisionNo(),
                order.state(),
                order.since(),
                order.until(),
                order.reason(),
                order.subject());
    }

    private DeskRow letter(Letter letter) {
        var to = letter.addressee();
        return row(
                DeskRow.Group.LETTER,
                letter.id(),
                letter.kind(),
                letter.department(),
                letter.about(),
                letter.state(),
                letter.since(),
                "",
                to == null ? letter.office() : Called.name(to, file),
                letter.subject());
    }

    private DeskRow row(
            DeskRow.Group group,
            String id,
            String kind,
            String department,
            String about,
            String state,
            LocalDate since,
            String until,
            String text,
            @Nullable PartyRef subject) {
        var task = open.get(id);
        var due = task == null ? null : task.due();
        return new DeskRow(
                group,
                id,
                kind,
                department,
                about,
                state,
                since,
                due,
                task == null ? Chase.NONE : Chase.of(task, rules, day),
                until,
                text,
                file.subject().scheme().equals("USCC") ? file.subject() : null,
                subject == null ? "" : Called.name(subject, file),
                DeskRow.place(due, id));
    }

    private boolean isKept(DeskRow row) {
        boolean received = row.group() == DeskRow.Group.LETTER
                && Set.of("SIGNED", "ANSWERED").contains(row.state());
        return !(received || OVER.contains(row.state())) || isRecent(row.since());
    }

    private boolean isRecent(LocalDate since) {
        return since.isAfter(day.minusDays(KEPT));
    }
}
