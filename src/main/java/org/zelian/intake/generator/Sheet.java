package org.zelian.intake.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One CSV file in the making: UTF-8 with BOM, RFC 4180, line feeds; cells go to a buffer of fixed size. */
final class Sheet implements AutoCloseable {
    private static final int SIZE = 1 << 16;
    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE + 4096];
    private int filled;
    private final int width;
    private boolean firstCell = true;
    private long rows;

    Sheet(Path file, String header) throws IOException {
        this.out = Files.newOutputStream(file);
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        String[] names = header.split(",");
        this.width = names.length;
        row(names);
        rows = 0;
    }

    /** Writes a whole row; an absent cell is empty, and so are those that the row does not reach. */
    void row(@Nullable String... cells) throws IOException {
        if (cells.length > width) {
            throw new IllegalArgumentException("A row of %d cells under %d names.".formatted(cells.length, width));
        }
        for (String cell : cells) {
            cell(cell);
        }
        for (int missing = cells.length; missing < width; missing++) {
            put(',');
        }
        end();
    }

    long rows() {
        return rows;
    }

    private void cell(@Nullable String text) throws IOException {
        if (!firstCell) {
            put(',');
        }
        firstCell = false;
        if (text == null) {
            return;
        }
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
        if (quoted) {
            put('"');
        }
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"') {
                put('"');
            }
            put(letter);
        }
        if (quoted) {
            put('"');
        }
    }

    private void end() throws IOException {
        put('\n');
        firstCell = true;
        rows++;
        if (filled >= SIZE) {
            flush();
        }
    }

    // All our letters are in the basic plane: no surrogates to think of.
    private void put(char letter) throws IOException {
        if (filled > buffer.length - 3) {
            flush();
        }
        if (letter < 0x80) {
            buffer[filled++] = (byte) letter;
        } else if (letter < 0x800) {
            buffer[filled++] = (byte) (0xC0 | (letter >> 6));
            buffer[filled++] = (byte) (0x80 | (letter & 0x3F));
        } else {
            buffer[filled++] = (byte) (0xE0 | (letter >> 12));
            buffer[filled++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
            buffer[filled++] = (byte) (0x80 | (letter & 0x3F));
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
