package org.zelian.intake.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One pass over one worksheet. */
final class WorksheetRun {
    private static final long ROWS = 1_048_576;

    private final Content content;
    private final String part;
    private final Styles styles;
    private final List<String> shared;
    private final Limits limits;
    private final Consumer<RawRecord> sink;
    private long row;

    WorksheetRun(
            Content content, String part, Styles styles, List<String> shared, Limits limits, Consumer<RawRecord> sink) {
        this.content = content;
        this.part = part;
        this.styles = styles;
        this.shared = shared;
        this.limits = limits;
        this.sink = sink;
    }

    void go() throws IOException {
        int width = 0;
        try (var xml = new Xml(content, part)) {
            while (xml.next()) {
                if (xml.starts("row")) {
                    row = number(xml.attribute("r"));
                    width = Math.max(width, row(xml, width));
                }
            }
        }
    }

    private long number(String r) {
        if (r.isEmpty()) {
            return row + 1;
        }
        long next = r.matches("\\d{1,7}") ? Long.parseLong(r) : -1;
        if (next <= row || next > ROWS) {
            throw broken("row " + r + " comes after row " + row);
        }
        return next;
    }

    /** Reads a row; a worksheet leaves out empty cells, so that rows are filled up to the widest before. */
    private int row(Xml xml, int width) throws IOException {
        var cells = new ArrayList<String>();
        Fault fault = null;
        long held = 0;
        int last = 0;
        while (xml.next() && !xml.ends("row")) {
            if (!xml.starts("c")) {
                continue;
            }
            int column = column(xml.attribute("r"), last);
            last = column;
            var text = cell(xml);
            held += text.length();
            fault = fault == null ? fault(column, text, held) : fault;
            if (fault == null) {
                while (cells.size() < column - 1) {
                    cells.add("");
                }
                cells.add(text);
            }
        }
        while (fault == null && cells.size() < width) {
            cells.add("");
        }
        sink.accept(new RawRecord(row, cells, raw(cells), fault));
        return cells.size();
    }

    private @Nullable Fault fault(int column, String text, long held) {
        if (column > limits.columns() && !text.isBlank()) {
            return new Fault(
                    column,
                    "TOO_MANY_COLUMNS",
                    "A row has more than " + limits.columns() + " cells.",
                    "Keep the columns of the sheet only.");
        }
        if (text.length() > limits.fieldChars()) {
            return new Fault(
                    column,
                    "FIELD_TOO_LONG",
                    "A cell has more than " + limits.fieldChars() + " characters.",
                    "Shorten the cell.");
        }
        if (held > limits.recordChars()) {
            return new Fault(
                    0,
                    "RECORD_TOO_LONG",
                    "A row has more than " + limits.recordChars() + " characters.",
                    "Shorten its cells.");
        }
        return null;
    }

    private int column(String reference, int last) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, 1 << 20);
        }
        column = column == 0 ? last + 1 : column;
        if (column <= last || column > 16_384) {
            throw broken("cell " + reference + " stands where it cannot");
        }
        return column;
    }

    private String cell(Xml xml) throws IOException {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var text = new StringBuilder();
        var inline = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                xml.text(text, limits.fieldChars());
            } else if (xml.starts("is")) {
                inline = SharedTexts.item(xml, "is", limits.fieldChars());
            }
        }
        var value = text.toString();
        return switch (type) {
            case "s" -> shared(value);
            case "inlineStr" -> inline;
            case "str" -> SharedTexts.unescaped(value);
            case "b" -> value.equals("1") ? "true" : "false";
            case "e", "d" -> value;
            default -> value.isEmpty() ? "" : styles.text(value, style);
        };
    }

    private String shared(String index) {
        int i = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
        if (i < 0 || i >= shared.size()) {
            throw broken("a cell shows text " + index + " of " + shared.size());
        }
        return shared.get(i);
    }

    private static String raw(List<String> cells) {
        var raw = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            boolean quote = cell.contains(",") || cell.contains("\"") || cell.contains("\n");
            raw.append(i == 0 ? "" : ",").append(quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        return raw.toString();
    }

    private BrokenFile broken(String what) {
        return new BrokenFile(
                new Fault(
                        0,
                        "BROKEN_XLSX",
                        "In " + part + ", near row " + row + ", " + what + ".",
                        "Save the workbook again."),
                row,
                "");
    }
}
