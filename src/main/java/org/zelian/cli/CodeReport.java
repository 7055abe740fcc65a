package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.zelian.intake.Delivery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zelian report codes}: the rate of wrong codes in a delivery. */
@Command(
        name = "codes",
        header = {"重错码率: 重复或错误的统一社会信用代码, 不得超过万分之一。", "The rate of duplicate and invalid codes; at most 1 in 10,000."},
        description = {
            "",
            "大小写、全角、空格、连字符不算错。超过万分之一时退出码为 1。",
            "Case, width, spaces and dashes are no errors. Exit code 1 if the rate is above 1 in 10,000."
        },
        footer = {"", "示例 · Example:", "  zelian report codes --in import/sample"})
final class CodeReport extends Task {
    @Option(
            names = "--in",
            required = true,
            paramLabel = "FOLDER",
            description = {"有 enterprises.csv 的文件夹", "A folder with enterprises.csv"})
    private Path in = Path.of("");

    CodeReport(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        var report = CodeRate.count(Delivery.open(Desk.existing(in)));
        if (json) {
            screen.json(CodeRate.json(report));
        } else {
            var verdict = report.passes() ? screen.green("合格 · within the limit") : screen.red("超限 · above the limit");
            screen.say("重错码率 %s ‱ (%,d 条中重码 %,d, 错码 %,d): %s · records, duplicate, invalid"
                    .formatted(
                            report.perTenThousand().toPlainString(),
                            report.records(),
                            report.duplicate(),
                            report.invalid(),
                            verdict));
        }
        return report.passes() ? Exit.OK : Exit.REFUSED;
    }
}
