package org.zelian.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a statement: a text, number, truth value, object or list, that knows where it stands and whether it was read.
 *
 * <p>What nobody read by the end is what was not mapped, so that no part can be forgotten in the report.
 */
final class Piece {
    private static final int SHOWN = 80;

    private final String place;
    private final @Nullable Object value;
    private boolean read;

    /** @param value text, number, truth, null, or a map or list of pieces */
    Piece(String place, @Nullable Object value) {
        this.place = place;
        this.value = value;
    }

    /** A JSON pointer, or an XML path. */
    String place() {
        return place;
    }

    Map<String, Piece> members() {
        return value instanceof Map<?, ?> ? asMap(value) : Map.of();
    }

    boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    boolean has(String name) {
        return members().containsKey(name);
    }

    Optional<Piece> member(String name) {
        return Optional.ofNullable(members().get(name)).filter(piece -> piece.value != null);
    }

    Optional<String> text(String name) {
        return member(name).flatMap(Piece::text);
    }

    /** The text of this piece; empty if it is blank. */
    Optional<String> text() {
        var inner = members().get("$");
        if (inner != null) {
            // So the golden copy of GLEIF writes every text.
            return inner.text();
        }
        read = true;
        return Optional.of(as(String.class, "a text")).filter(text -> !text.isBlank());
    }

    /** The text that stands here, without counting as read; empty for anything else. */
    String peek() {
        return value instanceof String text ? text : "";
    }

    Optional<BigDecimal> number(String name) {
        return member(name).map(piece -> piece.as(BigDecimal.class, "a number"));
    }

    Optional<Boolean> truth(String name) {
        return member(name).map(piece -> piece.as(Boolean.class, "true or false"));
    }

    Optional<Piece> object(String name) {
        return member(name).map(piece -> {
            if (!piece.isObject()) {
                throw piece.wrong("an object");
            }
            return piece;
        });
    }

    List<Piece> items(String name) {
        return member(name).map(Piece::items).orElse(List.of());
    }

    private List<Piece> items() {
        if (value instanceof List<?>) {
            return asList(value);
        }
        throw wrong("a list");
    }

    /** Reads the text of a member by a parser that may refuse it; the refusal gets the place. */
    <T> Optional<T> parsed(String name, Function<String, T> parser) {
        return member(name).flatMap(piece -> piece.text().map(text -> piece.by(text, parser)));
    }

    /** Parses a text that stands here. */
    <T> T by(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (org.zelian.kernel.Refusal refusal) {
            throw new Misplaced(place, refusal);
        }
    }

    /** Says that it was understood as a whole. */
    Piece taken() {
        read = true;
        members().values().forEach(Piece::taken);
        if (value instanceof List<?>) {
            asList(value).forEach(Piece::taken);
        }
        return this;
    }

    /** Hands over the places of what was not read, and what stands there; an object none of which was read as one. */
    void unread(BiConsumer<String, String> sink) {
        if (read || isEmpty()) {
            return;
        }
        if (!touched()) {
            sink.accept(place, toString());
            return;
        }
        members().values().forEach(piece -> piece.unread(sink));
        if (value instanceof List<?>) {
            asList(value).forEach(piece -> piece.unread(sink));
        }
    }

    private boolean touched() {
        return read
                || members().values().stream().anyMatch(Piece::touched)
                || (value instanceof List<?> && asList(value).stream().anyMatch(Piece::touched));
    }

    private boolean isEmpty() {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Map<?, ?> map
                        && asMap(map).values().stream().allMatch(Piece::isEmpty))
                || (value instanceof List<?> list && asList(list).stream().allMatch(Piece::isEmpty));
    }

    private <T> T as(Class<T> type, String wanted) {
        read = true;
        if (!type.isInstance(value)) {
            throw wrong(wanted);
        }
        return type.cast(value);
    }

    Misplaced wrong(String wanted) {
        return new Misplaced(
                place, "WRONG_TYPE", "There stands " + this + ".", "Give " + wanted + ", as the format asks for.");
    }

    @SuppressWarnings("unchecked") // Only this room makes pieces.
    private static Map<String, Piece> asMap(Object value) {
        return (Map<String, Piece>) value;
    }

    @SuppressWarnings("unchecked") // Only this room makes pieces.
    private static List<Piece> asList(Object value) {
        return (List<Piece>) value;
    }

    /** The beginning of what stands there. */
    @Override
    public String toString() {
        var text = value instanceof Map<?, ?> map
                ? "{" + String.join(", ", asMap(map).keySet()) + "}"
                : value instanceof List<?> list ? "a list of " + list.size() : String.valueOf(value);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
