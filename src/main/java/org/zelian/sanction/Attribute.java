package org.zelian.sanction;

import java.util.List;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * One thing a document may say about a case, and a rule may ask.
 *
 * @param values the values it may have, in rising order on a scale; empty for flags and numbers
 * @param unknownWhenAbsent whether silence means unknown; otherwise it means no
 */
public record Attribute(
        String name, Wording wording, Kind kind, SequencedMap<String, Wording> values, boolean unknownWhenAbsent) {

    /** What an attribute's values are like. */
    public enum Kind {
        /** True or false. */
        FLAG,
        /** Values in rising order. */
        SCALE,
        /** One or several values, separated by commas. */
        CHOICE,
        /** A whole number. */
        NUMBER
    }

    /** Whether a text is something this attribute can say. */
    public boolean accepts(String text) {
        return switch (kind) {
            case FLAG -> text.equals("true") || text.equals("false");
            case NUMBER -> number(text).isPresent();
            case SCALE -> values.containsKey(text);
            case CHOICE -> parts(text).stream().allMatch(values::containsKey);
        };
    }

    /** Gives the height of a value on the scale, 0 the lowest; -1 if it is not on it. */
    public int height(String value) {
        int height = 0;
        for (var each : values.sequencedKeySet()) {
            if (each.equals(value)) {
                return height;
            }
            height++;
        }
        return -1;
    }

    /** Gives the values of a text with one or several of them. */
    public static List<String> parts(String text) {
        return Stream.of(text.split(",")).map(String::strip).toList();
    }

    /** Gives the whole number a text is, or nothing. */
    public static OptionalLong number(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
