package org.zelian.cli.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Blocked;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Certificate;
import org.zelian.liability.Liabilities;
import org.zelian.liability.Rulebook;
import org.zelian.liability.Segment;
import org.zelian.liability.Support;
import org.zelian.liability.catalogue.Mode;

/** The rows of liabilities.csv: one for each support and measure, as the support stands on the day. */
public final class LiabilityRows {
    private static final List<Table.Column> COLUMNS = Table.columns(
            "person_ref",
            "责任人",
            "person_name",
            "姓名",
            "person_doc_masked",
            "证件号(隐去)",
            "org_uscc",
            "统一社会信用代码",
            "org_name",
            "主体名称",
            "trigger_kind",
            "触发类型",
            "trigger_code",
            "触发代码",
            "decision_no",
            "文书号",
            "decided_on",
            "决定日期",
            "rule_id",
            "规则",
            "rule_version",
            "规则版本",
            "role",
            "角色",
            "role_time",
            "角色时点",
            "gate",
            "门槛",
            "mode",
            "方式",
            "measure_code",
            "措施代码",
            "measure_name",
            "措施",
            "ban_scope",
            "限制范围",
            "state",
            "状态",
            "state_reason",
            "状态理由",
            "effective_from",
            "生效日",
            "effective_to_inclusive",
            "截止日(含)",
            "basis",
            "依据",
            "confidence",
            "依据核实",
            "controller_level",
            "控制人层级",
            "flags",
            "标记",
            "liability_id",
            "责任编号",
            "support_id",
            "支撑编号",
            "certificate_hash",
            "证书哈希");

    private final Rulebook book;
    private final People people;
    private final LocalDate day;
    private final List<List<String>> rows = new ArrayList<>();

    public LiabilityRows(Rulebook book, People people, LocalDate day) {
        this.book = book;
        this.people = people;
        this.day = day;
    }

    /** Adds a support as it stands on the day, if it is there by then; letters go to notices.csv instead. */
    public boolean add(CaseFile file, Support support, Certificate certificate) {
        var now = support.on(day);
        if (now.isEmpty()) {
            return false;
        }
        if (support.mode() != Mode.NOTICE) {
            support.measures().forEach(reach -> rows.add(row(file, support, reach, now.get(), certificate.hash())));
        }
        return true;
    }

    public void add(Blocked blocked) {
        if (blocked.act().decidedOn().isAfter(day)) {
            return;
        }
        var act = blocked.act();
        var who = blocked.person();
        rows.add(List.of(
                who == null ? "" : people.ref(who),
                who == null ? "" : people.name(who),
                who == null ? "" : people.mask(who),
                act.subject().value(),
                people.name(act.subject()),
                act.kind().name(),
                act.trigger(),
                act.decision().number(),
                act.decidedOn().toString(),
                "",
                "",
                blocked.capacity(),
                "",
                "",
                "",
                blocked.measure(),
                measureName(blocked.measure()),
                "",
                "BLOCKED_NO_BASIS",
                blocked.reason().line(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                ""));
    }

    public Table table() {
        return new Table("liabilities.csv", "责任", COLUMNS, rows);
    }

    private List<String> row(CaseFile file, Support s, Support.Reach reach, Segment now, String hash) {
        var act = s.act();
        var rule = s.rule();
        boolean person = !s.entity();
        var who = canonical(file, s);
        return List.of(
                person ? people.ref(who) : "",
                person ? people.name(who) : "",
                person ? people.mask(who) : "",
                person && s.person().equals(act.subject()) ? "" : act.subject().value(),
                person && s.person().equals(act.subject()) ? "" : people.name(act.subject()),
                act.kind().name(),
                act.trigger(),
                act.decision().number(),
                act.decidedOn().toString(),
                rule.id(),
                rule.version(),
                s.capacity().name(),
                s.roleTime().name(),
                s.gate().name(),
                s.mode().name(),
                reach.measure(),
                measureName(reach.measure()),
                reach.scope(),
                now.state().name(),
                now.reason().line(),
                s.effect().from() == null ? "" : s.effect().from().toString(),
                s.effect().until(),
                rule.basis(),
                rule.confidence().name(),
                s.level(),
                String.join(";", new TreeSet<>(s.flags())),
                Liabilities.id(canonical(file, s), reach),
                s.id(),
                hash);
    }

    private static PartyRef canonical(CaseFile file, Support s) {
        return s.entity() ? s.person() : file.canonical(s.person());
    }

    private String measureName(String code) {
        return book.measures().find(code).map(m -> m.name().zh()).orElse("");
    }
}
