package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.tables.OutFolder;
import org.zelian.cli.tables.Table;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A report that is one of the tables of a trace, with some of its rows. */
abstract class TableReport extends Task {
    @Mixin
    private AskedOption asked = new AskedOption();

    @Option(
            names = "--uscc",
            paramLabel = "CODE",
            description = {"只要这个主体", "Only this organisation"})
    private @Nullable String uscc;

    @Option(
            names = "--list",
            paramLabel = "CODE",
            description = {"只要这个名单或起因, 如 LAB", "Only this list or trigger, such as LAB"})
    private @Nullable String list;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {"另写为 CSV", "Also write it as CSV"})
    private @Nullable Path out;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "200",
            description = {"屏幕上最多几行 (默认 ${DEFAULT-VALUE})", "At most so many rows on the screen"})
    private int rows;

    TableReport(Desk desk) {
        super(desk);
    }

    abstract String file();

    /** The column in which a list or trigger stands. */
    abstract String listColumn();

    abstract void show(Table table, int most);

    @Override
    public Integer call() throws IOException {
        var table = desk.on(
                asked.in,
                asked.keyFile,
                asked.knownAt,
                ground -> Results.of(
                                ground,
                                ground.people(),
                                ground.day(asked.asOf, desk.clock()),
                                (support, line) -> {},
                                TraceProgress.SILENT)
                        .table(file()));
        var chosen =
                table.where(row -> is(uscc, table.cell(row, "org_uscc")) && is(list, table.cell(row, listColumn())));
        if (out != null) {
            new OutFolder(out).tables(List.of(chosen));
        }
        if (json) {
            screen.json(Map.of("rows", maps(chosen)));
        } else {
            show(chosen, rows);
            screen.say(chosen.title() + " " + chosen.rows().size() + " 行 · rows");
        }
        return Exit.OK;
    }

    private static boolean is(@Nullable String asked, String found) {
        return asked == null || asked.equalsIgnoreCase(found);
    }

    private static List<Map<String, String>> maps(Table table) {
        var maps = new ArrayList<Map<String, String>>();
        for (var row : table.rows()) {
            var map = new TreeMap<String, String>();
            for (int c = 0; c < row.size(); c++) {
                map.put(table.columns().get(c).code(), row.get(c));
            }
            maps.add(map);
        }
        return maps;
    }
}
