package org.zelian.cli.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes all tables as one workbook for people: Chinese headers, every cell text, header row frozen. */
final class Workbooks {
    private static final int MOST_ROWS = 1_048_575;

    private Workbooks() {}

    static void write(List<Table> tables, Path file) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var out = Files.newOutputStream(part);
                var book = new Workbook(out, "Zelian", "1.0")) {
            for (var table : tables) {
                sheet(book.newWorksheet(table.title()), table);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void sheet(Worksheet sheet, Table table) {
        for (int c = 0; c < table.columns().size(); c++) {
            sheet.value(0, c, table.columns().get(c).zh());
            sheet.style(0, c).bold().set();
        }
        int shown = Math.min(table.rows().size(), MOST_ROWS - 1);
        for (int r = 0; r < shown; r++) {
            var row = table.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                if (!row.get(c).isEmpty()) {
                    sheet.value(r + 1, c, row.get(c));
                }
            }
        }
        if (shown < table.rows().size()) {
            sheet.value(shown + 1, 0, "… 其余 " + (table.rows().size() - shown) + " 行见 " + table.file());
        }
        sheet.freezePane(0, 1);
    }
}
