package org.zelian.cli;

import org.zelian.cli.tables.Table;
import picocli.CommandLine.Command;

/** {@code zelian report liabilities}. */
@Command(
        name = "liabilities",
        header = {"责任: 谁, 因何事, 依据哪一条, 至何时。", "Liabilities: who, for what, by which article, until when."},
        footer = {"", "示例 · Example:", "  zelian report liabilities --in import/sample --list LAB --as-of 2026-11-21"})
final class LiabilityReport extends TableReport {
    LiabilityReport(Desk desk) {
        super(desk);
    }

    @Override
    String file() {
        return "liabilities.csv";
    }

    @Override
    String listColumn() {
        return "trigger_code";
    }

    @Override
    void show(Table table, int most) {
        Answers.liabilities(screen, table, most);
        screen.say(Answers.counts(table));
    }
}
