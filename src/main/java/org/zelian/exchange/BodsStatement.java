package org.zelian.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** BODS 0.4 statements: what all of them have in common. */
final class BodsStatement {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final LocalDate day;
    private final LocalDate published;
    private final String publisher;

    /**
     * @param day on which the statements are claimed to be true
     * @param published when they are published
     */
    BodsStatement(LocalDate day, LocalDate published, String publisher) {
        this.day = day;
        this.published = published;
        this.publisher = publisher;
    }

    /** The record of a party: its id is its best identifier, so that it stays the same from export to export. */
    static String record(PartyRef party) {
        return party.toString();
    }

    /** One statement, on one line. Its id is made from its content. */
    String of(String type, String record, String subject, Map<String, Object> details, Period valid, String source) {
        var statement = new LinkedHashMap<String, Object>();
        statement.put("statementDate", day.toString());
        statement.put("declarationSubject", subject);
        statement.put("recordId", record);
        statement.put("recordType", type);
        statement.put("recordStatus", isOver(valid) ? "closed" : "new");
        statement.put("recordDetails", details);
        statement.put(
                "publicationDetails",
                Map.of(
                        "publicationDate", published.toString(),
                        "bodsVersion", "0.4",
                        "publisher", Map.of("name", publisher)));
        statement.put("source", Map.of("description", source));
        statement.put("statementId", Canonical.sha256Hex(JSON.writeValueAsString(statement)));
        return JSON.writeValueAsString(statement);
    }

    private boolean isOver(Period valid) {
        return valid.to() != null && !valid.to().isAfter(day);
    }

    /** A relationship between two records. */
    static Map<String, Object> relationship(String subject, String party, List<Map<String, Object>> interests) {
        var details = new LinkedHashMap<String, Object>();
        details.put("isComponent", false);
        details.put("subject", subject);
        details.put("interestedParty", party);
        details.put("interests", interests);
        return details;
    }

    /** An interest with its days: an interest ends on the first day on which it is not so any more. */
    static Map<String, Object> interest(String type, Period valid, String details) {
        var interest = new LinkedHashMap<String, Object>();
        interest.put("type", type);
        interest.put("directOrIndirect", "direct");
        put(interest, "startDate", valid.from());
        put(interest, "endDate", valid.to());
        interest.put("details", details);
        return interest;
    }

    private static void put(Map<String, Object> into, String name, @org.jspecify.annotations.Nullable LocalDate day) {
        if (day != null) {
            into.put(name, day.toString());
        }
    }
}
