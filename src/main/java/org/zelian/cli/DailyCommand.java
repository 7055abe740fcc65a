package org.zelian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.casework.CaseRules;
import org.zelian.casework.Daily;
import org.zelian.cli.tables.OutFolder;
import org.zelian.cli.tables.Table;
import org.zelian.cli.tables.TurnRows;
import org.zelian.kernel.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zelian daily}: what turned on each day since the last run, told once. */
@Command(
        name = "daily",
        header = {"逐日结算: 届满、期限、公示、超期, 各记其日。", "Day by day: what ended, began or fell due, each dated by its own day."},
        description = {
            "",
            "漏跑几天, 补跑时逐日补记, 与每天都跑一字不差; 再跑一次, 什么也不做。当天读入的内容记在次日, 日期仍按规则。",
            "Days that were missed are told one by one, byte for byte as if the run had never been missed; a second run does nothing."
                    + " What is loaded during a day stands in the next one, under its own dates."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian daily --out days",
            "再看一遍某一天 · one day once more:",
            "  zelian daily --day 2026-11-12"
        })
final class DailyCommand extends Task {
    private static final List<String> SHOWN = List.of("what", "dated", "subject", "about", "before", "after", "text");

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = {"记到哪一天 (默认今天)", "Up to which day (default today)"})
    private @Nullable LocalDate until;

    @Option(
            names = "--day",
            paramLabel = "DAY",
            description = {"只看这一天, 不记", "Only show this day, and note nothing"})
    private @Nullable LocalDate one;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {"另写每天一个文件 DAY.csv", "Also write a file for each day, DAY.csv"})
    private @Nullable Path out;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "40",
            description = {"屏幕上每天最多几行 (默认 ${DEFAULT-VALUE})", "At most so many rows a day on the screen"})
    private int rows;

    private final List<Map<String, @Nullable Object>> told = new ArrayList<>();

    DailyCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        try (var graph = desk.open(store.folder);
                var progress = new Progress(screen)) {
            var ground =
                    Ground.of(graph, TraceSettings.ofStore(store.folder), null, Optional.empty(), Optional.empty());
            var daily = new Daily(
                    graph,
                    CaseRules.shipped(ground.book(), ground.settings().choices().calendar()));
            var last = desk.begunDay(until);
            if (one != null) {
                upToDate(ground, progress);
                keep(daily.on(one), ground);
            } else if (daily.toldTo().map(day -> !day.isBefore(last)).orElse(false)) {
                screen.say("已记到 " + daily.toldTo().orElseThrow() + ", 无事可做 · told already, nothing to do");
            } else {
                upToDate(ground, progress);
                daily.upTo(last, day -> keep(day, ground));
            }
        }
        if (json) {
            screen.json(Map.of("days", told));
        }
        return Exit.OK;
    }

    /** What facts changed is traced again; a store that was never traced as a whole has nothing that could turn. */
    private static void upToDate(Ground ground, Progress progress) {
        if (ground.again(progress).isEmpty()) {
            throw new Refusal(
                    "NOT_TRACED",
                    "The store was never traced as a whole, or under other rules.",
                    "先运行 zelian run · Run zelian run first.");
        }
    }

    private void keep(Daily.Day day, Ground ground) {
        var cast = new Cast();
        cast.learn(day.cases());
        var turned = new TurnRows(cast.people(ground));
        var counts = new TreeMap<String, Integer>();
        for (var turn : day.turns()) {
            turned.add(turn);
            counts.merge(turn.what(), 1, Integer::sum);
        }
        var table = turned.table(day.day());
        if (out != null) {
            try {
                new OutFolder(out).tables(List.of(table));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        if (json) {
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put("day", day.day().toString());
            answer.put("looked", day.looked());
            answer.put("turned", counts);
            told.add(answer);
            return;
        }
        screen.say(day.day()
                + ": 变动 %,d 项 %s · things that turned; 查看主体 %,d · subjects looked at"
                        .formatted(day.turns().size(), counts, day.looked()));
        if (!table.rows().isEmpty() && rows > 0) {
            show(table);
        }
    }

    private void show(Table table) {
        screen.table(
                SHOWN,
                table.rows().stream()
                        .map(row -> SHOWN.stream()
                                .map(column -> table.cell(row, column))
                                .toList())
                        .toList(),
                rows);
    }
}
