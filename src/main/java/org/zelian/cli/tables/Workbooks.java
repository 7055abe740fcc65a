package org.zelian.cli.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes all tables as one workbook for people: Chinese headers, every cell text, header row frozen. */
final class Workbooks {
    private static final int MOST_ROWS = 1_048_575;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Pattern CLOCK_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final int FLUSHED = 1_000;

    private Workbooks() {}

    static void write(List<Table> tables, Path file) throws IOException {
        var part = CsvFile.part(file);
        var still = CsvFile.part(file.resolveSibling(file.getFileName() + ".still"));
        try {
            try (var out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
                    var book = new Workbook(out, "Zelian", "1.0")) {
                for (var table : tables) {
                    sheet(book.newWorksheet(table.title()), table);
                }
            }
            withoutTimes(part, still);
            Files.move(still, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(still);
        }
    }

    /** The same content gives the same bytes: the library writes the time of writing into the archive and its properties. */
    private static void withoutTimes(Path book, Path still) throws IOException {
        try (var in = new ZipFile(book.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(still, StandardOpenOption.CREATE_NEW))) {
            for (var entry : Collections.list(in.entries())) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                out.putNextEntry(same);
                try (var content = in.getInputStream(entry)) {
                    if (entry.getName().equals("docProps/core.xml")) {
                        var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        out.write(CLOCK_TIME
                                .matcher(text)
                                .replaceAll(NO_TIME + ":00Z")
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }

    private static void sheet(Worksheet sheet, Table table) throws IOException {
        sheet.freezePane(0, 1);
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
            if (r % FLUSHED == FLUSHED - 1) {
                // Rows that are written take no memory any more.
                sheet.flush();
            }
        }
        if (shown < table.rows().size()) {
            sheet.value(shown + 1, 0, "… 其余 " + (table.rows().size() - shown) + " 行见 " + table.file());
        }
        sheet.finish();
    }
}
