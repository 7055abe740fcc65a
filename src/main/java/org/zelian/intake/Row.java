package org.zelian.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Share;

/**
 * One record of a file, read by canonical column; what cannot be read is refused with file, line and column.
 *
 * <p>An empty cell, and a column that the file does not have, is unknown: {@code Optional.empty()}. Every reading method throws
 * {@link RowRefused}; asking for a column that the sheet does not know is a mistake in the program
 * ({@link IllegalArgumentException}).
 */
public final class Row {
    private final SheetType sheet;
    private final String file;
    private final long line;
    private final Map<String, String> values;
    private final Map<String, String> further;
    private final Map<String, String> headers;
    private final String raw;

    /**
     * @param values texts by canonical column, without empty ones
     * @param further texts by name of condition attribute
     * @param headers headers as written in the file, by canonical column or attribute
     */
    Row(
            SheetType sheet,
            String file,
            long line,
            Map<String, String> values,
            Map<String, String> further,
            Map<String, String> headers,
            String raw) {
        this.sheet = sheet;
        this.file = file;
        this.line = line;
        this.values = values;
        this.further = further;
        this.headers = headers;
        this.raw = raw;
    }

    /** A row made in the program: for generators and tests. Values that the sheet has no column for become attributes. */
    public static Row of(String sheet, long line, Map<String, String> values) {
        var type = SheetType.named(sheet);
        var known = new TreeMap<String, String>();
        var further = new TreeMap<String, String>();
        values.forEach((column, value) -> {
            if (!value.isEmpty()) {
                (type.column(column).isPresent() ? known : further).put(column, value);
            }
        });
        return new Row(type, sheet + ".csv", line, known, further, Map.of(), String.join(",", values.values()));
    }

    public SheetType sheet() {
        return sheet;
    }

    /** The file as delivered; inside an archive {@code archive.zip/penalties.csv}. */
    public String file() {
        return file;
    }

    /** The physical line where the record starts, from 1; in a workbook the row. */
    public long line() {
        return line;
    }

    /** The record as it stood in the file. */
    public String raw() {
        return raw;
    }

    /** The text of a cell, without surrounding white space. */
    public Optional<String> text(String column) {
        if (sheet.column(column).isEmpty()) {
            throw new IllegalArgumentException(sheet.name() + " has no column " + column + ", see intake/sheets.yaml");
        }
        return Optional.ofNullable(values.get(column));
    }

    /** The text of a cell that must not be empty. */
    public String required(String column) {
        return text(column).orElseThrow(() -> missing(column));
    }

    /** A day: {@code 2026-08-20}, {@code 2026/8/20}, {@code 2026.8.20}, {@code 20260820} or {@code 2026年8月20日}. */
    public Optional<LocalDate> day(String column) {
        var open = sheet.column(column)
                .filter(known -> known.kind() == Column.Kind.END)
                .isPresent();
        return text(column).flatMap(text -> reading(column, () -> Days.read(text, open)));
    }

    /** A day that must not be empty. */
    public LocalDate requiredDay(String column) {
        return day(column).orElseThrow(() -> missing(column));
    }

    /** Yes or no: {@code true}, {@code false}, {@code 是}, {@code 否}, {@code Y}, {@code N}, {@code 1}, {@code 0}. */
    public Optional<Boolean> flag(String column) {
        return parsed(column, Numbers::flag);
    }

    /** A percentage of the whole, with or without the sign. */
    public Optional<Share> share(String column) {
        return parsed(column, Share::ofPercent);
    }

    /** A plain decimal number; in a column of amounts it must not be negative. */
    public Optional<BigDecimal> number(String column) {
        var amount = sheet.column(column)
                .filter(known -> known.kind() == Column.Kind.AMOUNT)
                .isPresent();
        return parsed(column, text -> amount ? Numbers.amount(text) : Numbers.number(text));
    }

    /** The cell as some value, by a parser that throws a {@link Refusal}; the refusal gets the column. */
    public <T> Optional<T> parsed(String column, Function<String, T> parser) {
        return text(column).map(text -> reading(column, () -> parser.apply(text)));
    }

    /** As {@link #parsed}, of a cell that must not be empty. */
    public <T> T required(String column, Function<String, T> parser) {
        var text = required(column);
        return reading(column, () -> parser.apply(text));
    }

    /**
     * The condition attributes: those of the {@code attributes} column ({@code a=b;c=d,e}) and those with a column of their own.
     * Sets of codes are sorted and joined with a comma, yes and no are {@code true} and {@code false}.
     */
    public SortedMap<String, String> attributes() {
        var attributes = new TreeMap<String, String>();
        further.forEach((name, text) -> attributes.put(name, Attributes.value(text)));
        if (sheet.column("attributes").isPresent()) {
            text("attributes").ifPresent(text -> reading("attributes", () -> Attributes.addAll(text, attributes)));
        }
        return Collections.unmodifiableSortedMap(attributes);
    }

    /** A refusal of this row because of one column, to be thrown. */
    public RowRefused refused(String column, Refusal refusal) {
        return refused(column, refusal.code(), refusal.found(), refusal.advice());
    }

    /** A refusal of this row because of one column, to be thrown; an empty column means the whole row. */
    public RowRefused refused(String column, String code, String found, String advice) {
        return new RowRefused(
                new Rejection(file, line, headers.getOrDefault(column, column), code, found, advice, raw));
    }

    private RowRefused missing(String column) {
        return refused(column, "EMPTY_CELL", "The cell is empty.", "Fill in the cell; this column may not be empty.");
    }

    private <T> T reading(String column, Supplier<T> parser) {
        try {
            return parser.get();
        } catch (Refusal refusal) {
            throw refused(column, refusal);
        }
    }

    @Override
    public String toString() {
        return file + ", line " + line;
    }
}
