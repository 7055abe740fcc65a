package org.zelian.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code zelian}: with nothing after it, its help. */
@Command(
        name = "zelian",
        versionProvider = ZelianCommand.Version.class,
        header = {
            "责链 Zelian: 企业被列入失信名单, 谁负责、依据哪条法律、从何时到何时。",
            "When an enterprise is blacklisted: who answers, by which law, since when and until when."
        },
        synopsisSubcommandLabel = "COMMAND",
        descriptionHeading = "%n",
        description = {
            "从一个文件夹开始 · Start with a folder of files:",
            "  zelian trace import/sample --as-of 2026-11-21 --out out",
            "  zelian verify out --against import/sample",
            "或者看演示 · Or look at the demo: zelian demo"
        },
        commandListHeading = "%n命令 · Commands:%n",
        footer = {"", "每个命令的用法与示例 · Usage and example of each command: zelian help COMMAND"},
        subcommands = {
            TraceCommand.class,
            VerifyCommand.class,
            WhatIfCommand.class,
            CheckCommand.class,
            EligibleCommand.class,
            CleanCommand.class,
            WhyCommand.class,
            ControlCommand.class,
            LoadCommand.class,
            WithdrawCommand.class,
            RunCommand.class,
            ReportCommand.class,
            TasksCommand.class,
            DailyCommand.class,
            ExchangeCommand.class,
            CatalogueCommand.class,
            ExportCommand.class,
            ConvertCommand.class,
            SnapshotCommand.class,
            AuditCommand.class,
            GenerateCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            HelpCommand.class
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisHeading = "%n用法 · Usage: ",
        parameterListHeading = "%n",
        optionListHeading = "%n选项 · Options:%n",
        exitCodeListHeading = "%n退出码 · Exit codes:%n",
        exitCodeList = {
            "0:成功 · done",
            "1:有内容被拒绝或未通过核验 · something was refused, or not verified",
            "2:用法有误 · wrong usage",
            "3:失败 · failed"
        })
final class ZelianCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version of the program. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = ZelianCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Zelian 责链 " + (version == null ? "(development)" : version)};
        }
    }
}
