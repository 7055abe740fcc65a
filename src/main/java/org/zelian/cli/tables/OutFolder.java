package org.zelian.cli.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    /** Whether a table says something else than the file of its name, or there is none. */
    public static boolean isNew(Path folder, Table table) throws IOException {
        var file = folder.resolve(table.file());
        return !Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), CsvFile.bytes(table));
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
