package org.zelian.cli.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zelian.kernel.FactKind;
import org.zelian.liability.StateOwners;
import org.zelian.liability.Traced;

/** The rows of controllers.csv: controllers on record, and state owners, at whom a chain ends. */
public final class ControllerRows {
    private static final List<Table.Column> COLUMNS = Table.columns(
            "org_uscc",
            "统一社会信用代码",
            "as_of",
            "日期",
            "kind",
            "种类",
            "party_ref",
            "控制人",
            "party_name",
            "名称",
            "convention",
            "口径",
            "voting_pct",
            "表决权",
            "economic_pct",
            "权益",
            "level",
            "认定层级",
            "flags",
            "标记",
            "chain",
            "链条");

    private final People people;
    private final LocalDate day;
    private final List<List<String>> rows = new ArrayList<>();

    public ControllerRows(People people, LocalDate day) {
        this.people = people;
        this.day = day;
    }

    public void add(Traced traced) {
        var file = traced.file();
        for (var e : file.of(FactKind.DETERMINES)) {
            if (e.voided() == null && e.fact().valid().contains(day)) {
                var kind = e.fact().value("as").orElse("ACTUAL_CONTROLLER").equals("ACTUAL_CONTROLLER")
                        ? "ACTUAL"
                        : "CONTROLLING_SHAREHOLDER";
                rows.add(row(
                        e.fact().end(0).value(),
                        kind,
                        people.ref(e.fact().end(1)),
                        people.name(e.fact().end(1)),
                        e.fact().value("level").orElse(""),
                        "",
                        e.fact().value("document").orElse("")));
            }
        }
        for (var owner : StateOwners.of(file, day)) {
            rows.add(row(
                    file.subject().value(),
                    "ACTUAL",
                    owner.body().value(),
                    people.name(owner.body()),
                    "L3",
                    "STATE",
                    ""));
        }
    }

    private List<String> row(
            String organisation, String kind, String ref, String name, String level, String flags, String chain) {
        return List.of(organisation, day.toString(), kind, ref, name, "RECORDED", "", "", level, flags, chain);
    }

    public Table table() {
        return new Table(
                "controllers.csv", "控制人", COLUMNS, rows.stream().distinct().toList());
    }
}
