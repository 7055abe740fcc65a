package org.zelian.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zelian report}: plain questions to a folder or to the office's store. */
@Command(
        name = "report",
        header = {"报表: 向一个文件夹或本单位的库提问。", "Reports: plain questions to a folder or to the office's store."},
        subcommands = {
            LiabilityReport.class,
            RegisterReport.class,
            OfficeHolderReport.class,
            MergeReport.class,
            CodeReport.class,
            TimelinessReport.class
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian report register --in import/sample --list LAB",
            "  zelian report codes --in import/sample"
        })
final class ReportCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
