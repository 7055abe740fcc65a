package org.zelian.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zelian.intake.Entry;

/** A row in the making: values by column, each with its place. */
final class Line {
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final long number;
    private final String place;
    private final String raw;

    /** @param raw what tells the statement from others */
    Line(long number, String place, String raw) {
        this.number = number;
        this.place = place;
        this.raw = raw;
    }

    Line put(String column, String text, String at) {
        values.put(column, text);
        places.put(column, at);
        return this;
    }

    Line put(String column, String text) {
        return put(column, text, place);
    }

    /** The text of a member, if there is one. */
    Line take(String column, Piece piece, String member) {
        piece.member(member).ifPresent(there -> there.text().ifPresent(text -> put(column, text, there.place())));
        return this;
    }

    /** Values carried by a free text: {@code rowSource>source}, or {@code title}. */
    Line carried(Map<String, String> carried, String at, String... names) {
        for (var name : names) {
            int arrow = name.indexOf('>');
            var from = arrow < 0 ? name : name.substring(0, arrow);
            Optional.ofNullable(carried.get(from))
                    .ifPresent(text -> put(arrow < 0 ? name : name.substring(arrow + 1), text, at));
        }
        return this;
    }

    boolean has(String column) {
        return values.containsKey(column);
    }

    Entry entry() {
        return new Entry(number, values, places, place, raw, null);
    }
}
