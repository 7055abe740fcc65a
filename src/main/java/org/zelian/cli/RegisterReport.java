package org.zelian.cli;

import java.util.List;
import java.util.stream.Stream;
import org.zelian.cli.tables.Table;
import picocli.CommandLine.Command;

/** {@code zelian report register}: the 责任人数据清单. */
@Command(
        name = "register",
        header = {
            "责任人数据清单: 每次列入, 行为时、决定时、现任的负责人。",
            "The register: who led or controlled at the violation, at the decision, now."
        },
        footer = {"", "示例 · Example:", "  zelian report register --in import/sample --as-of 2026-11-21"})
final class RegisterReport extends TableReport {
    private static final List<String> SHOWN = List.of(
            "org_name",
            "list_code",
            "decision_no",
            "role",
            "person_name",
            "person_ref",
            "office_from",
            "office_to",
            "identity_state");

    RegisterReport(Desk desk) {
        super(desk);
    }

    @Override
    String file() {
        return "responsible-persons.csv";
    }

    @Override
    String listColumn() {
        return "list_code";
    }

    @Override
    void show(Table table, int most) {
        var header = SHOWN.stream()
                .map(code -> table.columns().stream()
                        .filter(column -> column.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .zh())
                .toList();
        screen.table(
                header,
                table.rows().stream()
                        .map(row -> Stream.of(SHOWN.toArray(String[]::new))
                                .map(code -> code.equals("role")
                                        ? Answers.role(table.cell(row, code))
                                        : table.cell(row, code))
                                .toList())
                        .toList(),
                most);
    }
}
