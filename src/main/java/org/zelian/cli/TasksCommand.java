package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.audit.LookTrail;
import org.zelian.cli.tables.DocketRows;
import org.zelian.cli.tables.OutFolder;
import org.zelian.cli.tables.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zelian tasks}: what departments have to do on a day, and what is late. */
@Command(
        name = "tasks",
        header = {"各部门当日待办和超期事项。", "What departments have to do on a day, and what is late."},
        description = {
            "",
            "异议核实、修复办理、到期核验、约谈、撤回公示、指令反馈; 按规则定日期, 漏跑几天结果不变。",
            "Objections, repairs, verifications, interviews, withdrawals, reports of orders; dated by the rule, so a run that was missed changes nothing."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian tasks --in deliveries/2026-11 --as-of 2026-09-11 --department 应急",
            "  zelian tasks --overdue"
        })
final class TasksCommand extends Task {
    @Mixin
    private AskedOption asked = new AskedOption();

    @Option(
            names = "--department",
            paramLabel = "TEXT",
            defaultValue = "",
            description = {"只要名称含此文字的部门", "Only departments whose name contains this"})
    private String department = "";

    @Option(
            names = "--overdue",
            description = {"只要超期的", "Only what is late"})
    private boolean overdue;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "另写 orders.csv, tasks.csv, letters.csv, cases.csv, publicity.csv",
                "Also write the five tables"
            })
    private @Nullable Path out;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "40",
            description = {"屏幕上最多几行 (默认 ${DEFAULT-VALUE})", "At most so many rows on the screen"})
    private int rows;

    TasksCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        var tables = desk.on(asked.in, asked.keyFile, asked.knownAt, ground -> {
            var found = new DocketRows();
            var people = ground.dockets(
                    ground.day(asked.asOf, desk.clock()),
                    Desk.isStore(asked.in) ? LookTrail.beside(asked.in) : LookTrail.none(),
                    found::add);
            return found.tables(people);
        });
        if (out != null) {
            new OutFolder(out).tables(tables);
        }
        var tasks = tables.get(1).where(row -> wanted(tables.get(1), row));
        var columns = List.of("department", "kind", "subject", "about", "due", "state", "text");
        if (json) {
            screen.json(Map.of(
                    "tasks", tasks.rows().stream().map(row -> map(tasks, row)).toList()));
        } else {
            screen.table(
                    columns,
                    tasks.rows().stream()
                            .map(row -> columns.stream()
                                    .map(column -> tasks.cell(row, column))
                                    .toList())
                            .toList(),
                    rows);
            screen.say("待办 " + tasks.rows().size() + " 项 · tasks");
        }
        return Exit.OK;
    }

    private boolean wanted(Table tasks, List<String> row) {
        var state = tasks.cell(row, "state");
        boolean open = state.equals("OVERDUE") || (!overdue && state.equals("OPEN"));
        return open && tasks.cell(row, "department").contains(department);
    }

    private static Map<String, String> map(Table table, List<String> row) {
        var map = new TreeMap<String, String>();
        for (int c = 0; c < row.size(); c++) {
            map.put(table.columns().get(c).code(), row.get(c));
        }
        return map;
    }
}
