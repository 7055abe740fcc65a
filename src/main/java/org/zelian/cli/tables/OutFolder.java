package org.zelian.cli.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder a trace writes to: each file whole or not at all. */
public final class OutFolder {
    private final Path folder;

    public OutFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    public void tables(List<Table> tables) throws IOException {
        for (var table : tables) {
            CsvFile.write(table, folder);
        }
    }

    /** One workbook with all tables, for people. */
    public void workbook(List<Table> tables) throws IOException {
        Workbooks.write(tables, folder.resolve("result.xlsx"));
    }

    /** Lines of text, each ended by LF. */
    public void lines(String file, Iterable<String> lines) throws IOException {
        CsvFile.write(folder.resolve(file), out -> {
            for (var line : lines) {
                out.write(line);
                out.write('\n');
            }
        });
    }
}
