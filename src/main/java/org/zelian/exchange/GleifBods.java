package org.zelian.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes GLEIF relationship records as BODS 0.2 statements, with the ids that Open Ownership's own publication gives them.
 *
 * <p>A statement's id is the MD5 of what it is about and of its kind, written as a UUID: for an organisation its LEI, for a
 * relationship both LEIs, the kind of relationship and the instant of its last update.
 */
final class GleifBods {
    private static final String ORGANISATION = "entityStatement";
    private static final String RELATIONSHIP = "ownershipOrControlStatement";

    private final Publication publication;

    GleifBods(Publication publication) {
        this.publication = publication;
    }

    /**
     * Who publishes, and when.
     *
     * @param day ISO; what is blank is left out
     */
    record Publication(String day, String licence, String publisher, String url) {}

    /** The statement of one record, members in the order of the standard. */
    Map<String, Object> statement(Piece record) {
        var relationship = must(record, "Relationship");
        var registration = must(record, "Registration");
        var start = text(must(relationship, "StartNode"), "NodeID");
        var end = text(must(relationship, "EndNode"), "NodeID");
        var type = text(relationship, "RelationshipType");
        var updated = text(registration, "LastUpdateDate");
        var statement = new LinkedHashMap<String, Object>();
        statement.put("statementID", id(String.join("_", start, end, type, updated), RELATIONSHIP));
        statement.put("statementType", RELATIONSHIP);
        statement.put("statementDate", updated.substring(0, Math.min(10, updated.length())));
        statement.put("subject", Map.of("describedByEntityStatement", id(start, ORGANISATION)));
        statement.put("interestedParty", Map.of("describedByEntityStatement", id(end, ORGANISATION)));
        statement.put("interests", List.of(interest(relationship, type)));
        statement.put("publicationDetails", published());
        statement.put("source", source(registration));
        return statement;
    }

    private static Map<String, Object> interest(Piece relationship, String type) {
        var interest = new LinkedHashMap<String, Object>();
        interest.put("type", "other-influence-or-control");
        interest.put("interestLevel", level(type));
        interest.put("beneficialOwnershipOrControl", false);
        interest.put("startDate", start(relationship));
        return interest;
    }

    private static String level(String type) {
        return switch (type) {
            case "IS_ULTIMATELY_CONSOLIDATED_BY" -> "indirect";
            case "IS_DIRECTLY_CONSOLIDATED_BY",
                    "IS_INTERNATIONAL_BRANCH_OF",
                    "IS_FUND-MANAGED_BY",
                    "IS_SUBFUND_OF",
                    "IS_FEEDER_TO" -> "direct";
            default -> "unknown";
        };
    }

    /** The start of the relationship itself; of another period if that is not told. */
    private static String start(Piece relationship) {
        var own = "";
        var other = "";
        for (var period : relationship.items("RelationshipPeriods")) {
            var start = period.text("StartDate").orElse("");
            if (period.text("PeriodType").filter("RELATIONSHIP_PERIOD"::equals).isPresent()) {
                own = start;
            } else if (period.has("PeriodType")) {
                other = start;
            }
        }
        return own.isEmpty() ? other : own;
    }

    private Map<String, Object> published() {
        var details = new LinkedHashMap<String, Object>();
        details.put("publicationDate", publication.day());
        details.put("bodsVersion", "0.2");
        put(details, "license", publication.licence());
        var publisher = new LinkedHashMap<String, Object>();
        put(publisher, "name", publication.publisher());
        put(publisher, "url", publication.url());
        details.put("publisher", publisher);
        return details;
    }

    private static void put(Map<String, Object> into, String name, String text) {
        if (!text.isBlank()) {
            into.put(name, text);
        }
    }

    private static Map<String, Object> source(Piece registration) {
        var types = new ArrayList<String>();
        types.add("officialRegister");
        if (registration
                .text("ValidationSources")
                .filter("FULLY_CORROBORATED"::equals)
                .isPresent()) {
            types.add("verified");
        }
        var source = new LinkedHashMap<String, Object>();
        source.put("type", types);
        source.put("description", "GLEIF");
        return source;
    }

    static String id(String about, String kind) {
        var digest = md5(about + "-" + kind);
        long most = 0;
        long least = 0;
        for (int i = 0; i < 8; i++) {
            most = (most << 8) | (digest[i] & 0xFF);
            least = (least << 8) | (digest[i + 8] & 0xFF);
        }
        return new UUID(most, least).toString();
    }

    // Not for safety: the ids were given so by others.
    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }

    private static Piece must(Piece piece, String name) {
        return piece.object(name).orElseThrow(() -> missing(piece, name));
    }

    private static String text(Piece piece, String name) {
        return piece.text(name).orElseThrow(() -> missing(piece, name));
    }

    static Misplaced missing(Piece piece, String name) {
        return new Misplaced(
                piece.place() + "/" + name, "MISSING_VALUE", "There is no " + name + ".", "The format asks for it.");
    }
}
