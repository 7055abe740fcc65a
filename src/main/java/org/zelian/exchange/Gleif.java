package org.zelian.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zelian.intake.Form;
import org.zelian.intake.read.Content;
import org.zelian.kernel.Refusal;

/**
 * Reads GLEIF relationship records: direct accounting consolidation as a stake of unknown size, branches as branches.
 *
 * <p>Organisations are named by their LEI. Ultimate parents are computed here, not taken; funds have no counterpart.
 */
final class Gleif implements Form {
    private static final String REST = "Zelian has no fact for it.";

    @Override
    public String name() {
        return "gleif-rr";
    }

    @Override
    public boolean recognises(Content content) throws IOException {
        return GleifRecords.recognised(Head.of(content));
    }

    @Override
    public List<Part> parts(String source, Content content) {
        var records = new GleifRecords(content);
        return FormPart.of(
                speech -> records.forEach(told -> {
                    told.either(
                            record -> speak(told.number(), record, speech), bad -> speech.refuse(told.number(), bad));
                    return true;
                }),
                "branches",
                "holdings");
    }

    private static void speak(long number, Piece record, Speech speech) {
        try {
            rows(number, record, speech);
            speech.rest(number, record, REST);
        } catch (Misplaced bad) {
            speech.refuse(number, bad);
        }
    }

    private static void rows(long number, Piece record, Speech speech) {
        var relationship = record.object("Relationship").orElseThrow(() -> GleifBods.missing(record, "Relationship"));
        var child = node(relationship, "StartNode");
        var parent = node(relationship, "EndNode");
        var type = relationship
                .text("RelationshipType")
                .orElseThrow(() -> GleifBods.missing(relationship, "RelationshipType"));
        var about = child + " " + type + " " + parent;
        var status = record.object("Registration")
                .flatMap(registration -> registration.text("RegistrationStatus"))
                .orElse("");
        var why = why(type, status);
        if (!why.isEmpty()) {
            speech.left(number, relationship.place(), "NOT_MAPPED", about, why);
            record.taken();
            return;
        }
        boolean branch = type.equals("IS_INTERNATIONAL_BRANCH_OF");
        for (var period : periods(relationship)) {
            var line = new Line(number, relationship.place(), about);
            line.put(branch ? "branch_uscc" : "held", "LEI:" + child, relationship.place() + "/StartNode");
            line.put(branch ? "parent_uscc" : "holder", "LEI:" + parent, relationship.place() + "/EndNode");
            if (!branch) {
                line.put("holder_kind", "ORG").put("kind", "CONSOLIDATION");
            }
            day(line, "from", period, "StartDate");
            day(line, "to", period, "EndDate");
            speech.row(branch ? "branches" : "holdings", line);
        }
    }

    private static String why(String type, String status) {
        if (List.of("ANNULLED", "DUPLICATE").contains(status)) {
            return "The record was " + status + ": it never held.";
        }
        return switch (type) {
            case "IS_DIRECTLY_CONSOLIDATED_BY", "IS_INTERNATIONAL_BRANCH_OF" -> "";
            case "IS_ULTIMATELY_CONSOLIDATED_BY" ->
                "Who stands at the end of a chain is computed here from the direct links.";
            default -> "Zelian knows neither funds nor who manages them.";
        };
    }

    /** The periods of the relationship itself; one without days if it tells none. */
    private static List<Piece> periods(Piece relationship) {
        var periods = new ArrayList<Piece>();
        for (var period : relationship.items("RelationshipPeriods")) {
            if (period.member("PeriodType")
                    .flatMap(Piece::text)
                    .filter("RELATIONSHIP_PERIOD"::equals)
                    .isPresent()) {
                periods.add(period);
            }
        }
        return periods.isEmpty() ? List.of(new Piece(relationship.place(), null)) : periods;
    }

    private static void day(Line line, String column, Piece period, String member) {
        period.member(member)
                .ifPresent(there ->
                        there.text().ifPresent(text -> line.put(column, there.by(text, Gleif::day), there.place())));
    }

    private static String node(Piece relationship, String name) {
        var node = relationship.object(name).orElseThrow(() -> GleifBods.missing(relationship, name));
        var scheme = node.text("NodeIDType").orElse("LEI");
        if (!scheme.equals("LEI")) {
            throw new Misplaced(node.place(), "NODE_SCHEME", "A node is named by " + scheme + ".", "Give its LEI.");
        }
        return node.parsed("NodeID", Lei::parse).orElseThrow(() -> GleifBods.missing(node, "NodeID"));
    }

    /** The day of an instant as it is written; GLEIF's instants mostly are midnights of somewhere. */
    private static String day(String instant) {
        if (!instant.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?")) {
            throw new Refusal("BAD_DAY", "A day is written \"" + instant + "\".", "Write 2026-08-20T00:00:00Z.");
        }
        return instant.substring(0, 10);
    }
}
