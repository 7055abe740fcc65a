package org.zelian.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Refusal;

/**
 * One row that a file of a {@link Form} gives for a sheet, or why it gives none.
 *
 * @param number of the statement in the file, from 1
 * @param values texts by canonical column
 * @param places where each value stands, as a JSON pointer or an XML path, by canonical column
 * @param place where the statement stands
 * @param raw what tells the statement from others, such as its id
 * @param refusal why the statement cannot be taken; null if it can
 */
public record Entry(
        long number,
        Map<String, String> values,
        Map<String, String> places,
        String place,
        String raw,
        @Nullable Refusal refusal) {
    public Entry {
        values = Map.copyOf(values);
        places = Map.copyOf(places);
    }

    /** A statement that is not taken. */
    public static Entry refused(long number, String place, String raw, Refusal refusal) {
        return new Entry(number, Map.of(), Map.of(), place, raw, refusal);
    }
}
