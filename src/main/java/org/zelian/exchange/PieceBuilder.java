package org.zelian.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.read.Limits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Makes one statement of JSON tokens. What is wrong with it is kept, and the rest of it passed over. */
final class PieceBuilder {
    private static final int DEPTH = 32;
    private static final int PIECES = 100_000;

    private final JsonParser parser;
    private final String place;
    private @Nullable Misplaced problem;
    private @Nullable String started;
    private int pieces;
    private long characters;

    PieceBuilder(JsonParser parser, String place) {
        this.parser = parser;
        this.place = place;
    }

    /** The name of the first member was read already, and the parser stands at its value. */
    void startedAt(String name) {
        started = name;
    }

    /** The statement whose first token the parser stands at. */
    Told statement(long number) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return told(number, value(place, 1));
        }
        var found = parser.currentToken() == JsonToken.START_ARRAY ? "a list" : parser.getString();
        problem(place, "NOT_A_STATEMENT", "There stands " + found + ".", "Every statement is an object.");
        parser.skipChildren();
        return told(number, new Piece(place, null));
    }

    /** The statement whose first member the parser stands at. */
    Told rest(long number) {
        return told(number, members(place, 1, parser.currentToken()));
    }

    private Told told(long number, Piece piece) {
        return problem == null ? new Told(number, piece, null) : new Told(number, null, problem);
    }

    private Piece value(String at, int depth) {
        if (depth > DEPTH) {
            problem(at, "JSON_TOO_DEEP", "More than " + DEPTH + " levels.", "No statement needs that many.");
            parser.skipChildren();
            return new Piece(at, null);
        }
        if (++pieces > PIECES) {
            problem(at, "JSON_TOO_LARGE", "More than " + PIECES + " values in a statement.", "Split the statement.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(at, depth, parser.nextToken());
            case START_ARRAY -> items(at, depth);
            case VALUE_STRING -> new Piece(at, text(at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Piece(at, number(at));
            case VALUE_TRUE -> new Piece(at, true);
            case VALUE_FALSE -> new Piece(at, false);
            default -> new Piece(at, null);
        };
    }

    private Piece members(String at, int depth, @Nullable JsonToken first) {
        Map<String, Piece> members = new LinkedHashMap<>();
        for (var token = first; token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            var name = started == null ? parser.currentName() : started;
            if (started == null) {
                parser.nextToken();
            }
            started = null;
            var below = at + "/" + name.replace("~", "~0").replace("/", "~1");
            var piece = value(below, depth + 1);
            if (problem == null && members.putIfAbsent(name, piece) != null) {
                problem(
                        below,
                        "JSON_KEY_TWICE",
                        "The name \"" + name + "\" stands twice in one object.",
                        "Write it once.");
            }
        }
        return new Piece(at, members);
    }

    private Piece items(String at, int depth) {
        var items = new ArrayList<Piece>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            var piece = value(at + "/" + items.size(), depth + 1);
            if (problem == null) {
                items.add(piece);
            }
        }
        return new Piece(at, items);
    }

    private String text(String at) {
        var text = parser.getString();
        characters += text.length();
        if (characters > Limits.USUAL.recordChars()) {
            problem(at, "JSON_TOO_LARGE", "More than " + Limits.USUAL.recordChars() + " characters.", "Shorten it.");
        }
        return problem == null ? text : "";
    }

    private @Nullable BigDecimal number(String at) {
        var text = parser.getString();
        // An exponent could stand for a number of any length.
        if (!text.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?")) {
            problem(at, "BAD_NUMBER", "The number is " + text.length() + " characters long.", "Write plain digits.");
            return null;
        }
        return new BigDecimal(text);
    }

    private void problem(String at, String code, String found, String advice) {
        if (problem == null) {
            problem = new Misplaced(at, code, found, advice);
        }
    }
}
