package org.zelian.cli.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Role;
import org.zelian.liability.Register;
import org.zelian.liability.Rulebook;
import org.zelian.liability.Traced;

/** The rows of responsible-persons.csv (责任人数据清单), and of the workbook's review sheet 行为时/决定时/现任. */
public final class RegisterRows {
    private static final List<Table.Column> COLUMNS = Table.columns(
            "org_uscc",
            "统一社会信用代码",
            "org_name",
            "主体名称",
            "list_code",
            "名单",
            "decision_no",
            "列入文书号",
            "role",
            "角色",
            "person_ref",
            "责任人",
            "person_name",
            "姓名",
            "person_doc_masked",
            "证件号(隐去)",
            "office_from",
            "任职自",
            "office_to",
            "任职至",
            "source",
            "来源",
            "control_path",
            "控制路径",
            "control_pct",
            "控制比例",
            "level",
            "认定层级",
            "identity_state",
            "身份状态");
    private static final List<Table.Column> REVIEW = Table.columns(
            "org_uscc",
            "统一社会信用代码",
            "org_name",
            "主体名称",
            "decision_no",
            "文书号",
            "role",
            "角色",
            "at_violation",
            "行为时",
            "at_decision",
            "决定时",
            "now",
            "现任");

    private final Rulebook book;
    private final People people;
    private final LocalDate day;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> review = new ArrayList<>();

    public RegisterRows(Rulebook book, People people, LocalDate day) {
        this.book = book;
        this.people = people;
        this.day = day;
    }

    public void add(Traced traced) {
        var register = new Register(book, traced.file());
        for (var entry : register.on(day)) {
            rows.add(row(entry));
        }
        for (var act : traced.file().acts()) {
            if (!act.decidedOn().isAfter(day)) {
                sideBySide(register.of(act, day));
            }
        }
    }

    public Table table() {
        return new Table("responsible-persons.csv", "责任人数据清单", COLUMNS, rows);
    }

    /** Who held the office at the violation, at the decision, today: what a reviewer compares. */
    public Table review() {
        return new Table("review", "行为时-决定时-现任", REVIEW, review);
    }

    private List<String> row(Register.Entry e) {
        var act = e.listing();
        return List.of(
                act.subject().value(),
                people.name(act.subject()),
                act.trigger(),
                act.decision().number(),
                e.role(),
                people.ref(e.who()),
                people.name(e.who()),
                document(e),
                text(e.held().from()),
                text(e.held().to()),
                e.source(),
                e.path(),
                "",
                e.level(),
                e.identity());
    }

    /** The mask, or what is missing and who could supply it. */
    private String document(Register.Entry e) {
        return e.identity().equals("NEEDS_IDENTITY")
                ? "缺身份证件号码 doc_number (由登记机关或者 " + e.source() + " 补充)"
                : people.mask(e.who());
    }

    private void sideBySide(List<Register.Entry> entries) {
        entries.stream()
                .map(Register.Entry::role)
                .distinct()
                .filter(RegisterRows::office)
                .forEach(role -> {
                    var of = entries.stream().filter(e -> e.role().equals(role)).toList();
                    var act = of.getFirst().listing();
                    review.add(List.of(
                            act.subject().value(),
                            people.name(act.subject()),
                            act.decision().number(),
                            role,
                            who(of.stream().filter(Register.Entry::atViolation).toList()),
                            who(of.stream().filter(Register.Entry::atDecision).toList()),
                            who(of.stream().filter(Register.Entry::now).toList())));
                });
    }

    private static boolean office(String role) {
        return role.equals(Role.LEGAL_REPRESENTATIVE.name())
                || role.equals(Role.PRINCIPAL.name())
                || role.equals(Role.PERSON_IN_CHARGE.name())
                || role.equals(Role.EXECUTIVE_PARTNER.name())
                || role.equals(Role.ACTUAL_CONTROLLER.name());
    }

    private String who(List<Register.Entry> entries) {
        return String.join(
                "; ",
                entries.stream()
                        .map(e -> people.name(e.who()) + " " + people.ref(e.who()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
