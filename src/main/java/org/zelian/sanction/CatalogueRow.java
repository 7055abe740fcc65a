package org.zelian.sanction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zelian.kernel.Refusal;

/**
 * One row of a catalogue: named texts, each with the place it was read from.
 *
 * <p>A name without a text reads as empty. Whatever cannot be read is refused with its place.
 *
 * @param place where the row starts, for example {@code REG-01.yaml line 3}
 */
public record CatalogueRow(String place, SequencedMap<String, Cell> cells) {

    /** One text and where it stands. */
    public record Cell(String text, String place) {}

    public CatalogueRow {
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
    }

    /** Gives the text, empty if there is none. */
    public String text(String column) {
        return cell(column).text();
    }

    /** Gives the text, and refuses an empty one. */
    public String need(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            throw refuse("CATALOGUE_EMPTY", column, "is empty", "Fill it in; a row cannot be read without it.");
        }
        return text;
    }

    /** Gives the parts of a text with several values, in its order. */
    public List<String> parts(String column) {
        var text = text(column);
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(";")).map(String::strip).toList();
    }

    /** Gives {@code true} or {@code false}, and refuses anything else. */
    public boolean flag(String column) {
        return switch (text(column)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refuse("CATALOGUE_FLAG", column, "is neither true nor false", "Write true or false.");
        };
    }

    /** Gives the day, or nothing if the text is empty. */
    public Optional<LocalDate> day(String column) {
        var text = text(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw refuse("CATALOGUE_DAY", column, "is no day", "Write it as 2024-07-01.");
        }
    }

    /** Gives the constant of that name. */
    public <E extends Enum<E>> E one(String column, Class<E> type) {
        return constant(column, text(column), type);
    }

    /** Gives the constant of that name, which the text has in small letters. */
    public <E extends Enum<E>> E lowerOne(String column, Class<E> type) {
        return constant(column, text(column).toUpperCase(Locale.ROOT), type);
    }

    /** Gives the constant of that name, or nothing if the text is empty. */
    public <E extends Enum<E>> Optional<E> optional(String column, Class<E> type) {
        return text(column).isEmpty() ? Optional.empty() : Optional.of(one(column, type));
    }

    /** Gives the constants of a text with several values. */
    public <E extends Enum<E>> List<E> several(String column, Class<E> type) {
        return parts(column).stream().map(name -> constant(column, name, type)).toList();
    }

    /** Reads the text with a reader of the caller; its refusal is given again with this place. */
    public <T> T read(String column, Function<String, T> reader) {
        try {
            return reader.apply(text(column));
        } catch (Refusal refusal) {
            throw refusal(refusal, column);
        }
    }

    /** Gives the texts of columns, empty where there is none. */
    public SequencedMap<String, String> texts(List<String> columns) {
        var texts = new LinkedHashMap<String, String>();
        columns.forEach(column -> texts.put(column, text(column)));
        return Collections.unmodifiableSequencedMap(texts);
    }

    /** Makes a refusal that quotes the text of a column and says where it stands. */
    public Refusal refuse(String code, String column, String fault, String advice) {
        var cell = cell(column);
        return new Refusal(
                code, "\"" + cell.text() + "\" for " + column + " in " + cell.place() + " " + fault + ".", advice);
    }

    private Refusal refusal(Refusal cause, String column) {
        var placed = new Refusal(
                cause.code(), cause.found() + " It stands in " + cell(column).place() + ".", cause.advice());
        placed.initCause(cause);
        return placed;
    }

    private <E extends Enum<E>> E constant(String column, String name, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw refuse(
                "CATALOGUE_NAME",
                column,
                "has the unknown name \"" + name + "\"",
                "Use one of " + List.of(type.getEnumConstants()) + ".");
    }

    private Cell cell(String column) {
        var cell = cells.get(column);
        return cell == null ? new Cell("", place) : cell;
    }
}
