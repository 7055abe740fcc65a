package org.zelian.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/** An entity of FollowTheMoney in the making: a schema, and properties that each have a list of texts. */
final class FtmEntity {
    private final String id;
    private final String schema;
    private final Map<String, List<String>> properties = new TreeMap<>();

    FtmEntity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    /** The id of a party: from its best identifier, so that it stays the same from export to export. */
    static String id(PartyRef party) {
        return "zelian-" + Canonical.id26(party.toString());
    }

    FtmEntity put(String property, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            properties.computeIfAbsent(property, any -> new ArrayList<>()).add(text.strip());
        }
        return this;
    }

    FtmEntity put(String property, @Nullable LocalDate day) {
        return day == null ? this : put(property, day.toString());
    }

    /** The days of an interval; the end is the first day on which it is not so any more. */
    FtmEntity days(Period valid) {
        return put("startDate", valid.from()).put("endDate", valid.to());
    }

    /** The entity on one line. */
    String json() {
        return Canonical.json(Map.of("id", id, "schema", schema, "properties", properties));
    }
}
