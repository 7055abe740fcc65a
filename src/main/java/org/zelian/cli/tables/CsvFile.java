package org.zelian.cli.tables;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes a table as CSV: UTF-8 with BOM, RFC 4180, whole or not at all. */
final class CsvFile {
    private CsvFile() {}

    static void write(Table table, Path folder) throws IOException {
        write(folder.resolve(table.file()), out -> all(table, out));
    }

    /** The bytes that a table would be written as. */
    static byte[] bytes(Table table) throws IOException {
        var text = new StringWriter();
        all(table, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void all(Table table, Writer out) throws IOException {
        out.write('\uFEFF');
        line(out, table.columns().stream().map(Table.Column::code).toList());
        for (var row : table.rows()) {
            line(out, row);
        }
    }

    interface Body {
        void write(Writer out) throws IOException;
    }

    /** Writes to a file beside it and moves it into place, so that nobody reads half a file. */
    static void write(Path file, Body body) throws IOException {
        var part = part(file);
        try (var out = Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
            body.write(out);
        } catch (IOException failed) {
            Files.deleteIfExists(part);
            throw failed;
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where a file is written before it is whole; what lies there, a link to somewhere else perhaps, is not written to. */
    static Path part(Path file) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        return part;
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(cell(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String cell(String text) {
        var safe = harmless(text);
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\0＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
