package org.zelian.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.tables.Table;
import org.zelian.kernel.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zelian what-if}: who would answer if an enterprise were listed. */
@Command(
        name = "what-if",
        header = {"假如列入: 谁将负责。什么也不写入。", "If it were listed: who would answer. Nothing is stored."},
        description = {
            "",
            "与 trace 同一引擎, 加一个假设的列入决定; 并列行为时、决定时、现任的负责人, 供认定前核对。",
            "The same engine with one hypothetical decision; shows who led at the violation, at the decision and now, side by side."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian what-if --in import/sample --uscc 91120113MA9500016X --list LAB \\",
            "      --violation 2026-03-01..2026-05-31 --decided 2026-11-21"
        })
final class WhatIfCommand extends Task {
    @Option(
            names = "--uscc",
            required = true,
            paramLabel = "CODE",
            description = {"哪个主体", "Which organisation"})
    private String uscc = "";

    @Option(
            names = "--list",
            required = true,
            paramLabel = "CODE",
            description = {"哪个名单, 如 LAB (zelian catalogue list)", "Which list, such as LAB"})
    private String list = "";

    @Option(
            names = "--violation",
            required = true,
            paramLabel = "A..B",
            description = {"违法行为首日..末日", "First and last day of the violation"})
    private Period violation = Period.always();

    @Option(
            names = "--decided",
            required = true,
            paramLabel = "DAY",
            description = {"哪天决定", "The day of the decision"})
    private LocalDate decided = LocalDate.MIN;

    @Option(
            names = "--named",
            paramLabel = "DOC:CAPACITY",
            description = {
                "决定书点名的人及其身份, 可重复, 如 120113190203030037:DIRECT_MANAGER",
                "A person the decision names, and as what; repeatable"
            })
    private List<String> named = List.of();

    @Option(
            names = "--attribute",
            paramLabel = "NAME=VALUE",
            description = {"要件, 如 malicious=true, 可重复", "A condition, such as malicious=true; repeatable"})
    private Map<String, String> attributes = Map.of();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = {"状态与现任看哪一天 (默认: 决定日)", "The day for states and present offices (default: the decision)"})
    private @Nullable LocalDate asOf;

    @Mixin
    private GroundOption asked = new GroundOption();

    WhatIfCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        var supposed = new Supposed(desk.keys(asked), uscc, list, violation, decided, named, attributes);
        var day = asOf != null ? asOf : decided;
        var results = desk.on(asked.in, asked.keyFile, asked.knownAt, ground -> supposed.traced(ground, day));
        if (json) {
            screen.json(Map.of("liabilities", maps(results.liabilities()), "offices", maps(results.review())));
            return Exit.OK;
        }
        screen.say(screen.strong("假如 " + decided + " 列入 " + list + " (什么也没有写入 · nothing was stored)"));
        Answers.liabilities(screen, results.liabilities(), Integer.MAX_VALUE);
        screen.say(Answers.counts(results.liabilities()));
        screen.say("");
        screen.table(
                List.of("角色 role", "行为时 at the violation", "决定时 at the decision", "现任 now"),
                results.review().rows().stream()
                        .map(row -> List.of(
                                Answers.role(results.review().cell(row, "role")),
                                results.review().cell(row, "at_violation"),
                                results.review().cell(row, "at_decision"),
                                results.review().cell(row, "now")))
                        .toList(),
                Integer.MAX_VALUE);
        return Exit.OK;
    }

    private static List<Map<String, String>> maps(Table table) {
        return table.rows().stream()
                .map(row -> {
                    Map<String, String> map = new TreeMap<>();
                    table.columns().forEach(column -> map.put(column.code(), table.cell(row, column.code())));
                    return map;
                })
                .toList();
    }
}
