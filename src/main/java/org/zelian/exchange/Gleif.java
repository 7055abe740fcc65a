package org.zelian.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.zelian.intake.Entry;
import org.zelian.intake.Form;
import org.zelian.intake.SheetType;
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
        return List.of(new Of("branches", records), new Of("holdings", records), new Of("unmapped", records));
    }

    /** What the records say for one sheet. */
    private record Of(String sheet, GleifRecords records) implements Part {
        @Override
        public SheetType type() {
            return sheet.equals("unmapped") ? Unmapped.SHEET : SheetType.named(sheet);
        }

        @Override
        public void forEach(Consumer<Entry> sink) throws IOException {
            var unmapped = new Unmapped(sheet.equals("unmapped") ? sink : entry -> {});
            records.forEach(told -> {
                told.either(
                        piece -> speak(told.number(), piece, sink, unmapped), bad -> refuse(told.number(), bad, sink));
                return true;
            });
            unmapped.end();
        }

        private void speak(long number, Piece record, Consumer<Entry> sink, Unmapped unmapped) {
            try {
                var rows = rows(number, record, unmapped);
                if (!sheet.equals("unmapped")) {
                    rows.forEach(sink);
                }
                unmapped.rest(number, record, REST);
            } catch (Misplaced bad) {
                refuse(number, bad, sink);
            }
        }

        // One sheet tells what is wrong with a record; the others pass it over.
        private void refuse(long number, Misplaced bad, Consumer<Entry> sink) {
            if (sheet.equals("unmapped")) {
                sink.accept(Entry.refused(number, bad.place(), "", bad.refusal()));
            }
        }

        private List<Entry> rows(long number, Piece record, Unmapped unmapped) {
            var relationship =
                    record.object("Relationship").orElseThrow(() -> GleifBods.missing(record, "Relationship"));
            var child = node(relationship, "StartNode");
            var parent = node(relationship, "EndNode");
            var type = relationship
                    .text("RelationshipType")
                    .orElseThrow(() -> GleifBods.missing(relationship, "RelationshipType"));
            var status = record.object("Registration")
                    .flatMap(registration -> registration.text("RegistrationStatus"))
                    .orElse("");
            var why = switch (type) {
                case "IS_DIRECTLY_CONSOLIDATED_BY", "IS_INTERNATIONAL_BRANCH_OF" -> "";
                case "IS_ULTIMATELY_CONSOLIDATED_BY" ->
                    "Who stands at the end of a chain is computed here from the direct links.";
                default -> "Zelian knows neither funds nor who manages them.";
            };
            if (List.of("ANNULLED", "DUPLICATE").contains(status)) {
                why = "The record was " + status + ": it never held.";
            }
            if (!why.isEmpty()) {
                unmapped.add(number, relationship.place(), "NOT_MAPPED", child + " " + type + " " + parent, why);
                record.taken();
                return List.of();
            }
            var rows = new ArrayList<Entry>();
            for (var period : periods(relationship)) {
                rows.add(row(number, relationship, type, child, parent, period));
            }
            return rows.stream()
                    .filter(row -> row.values().containsKey(sheet.equals("branches") ? "branch_uscc" : "held"))
                    .toList();
        }

        private static List<Map<String, Piece>> periods(Piece relationship) {
            var periods = new ArrayList<Map<String, Piece>>();
            for (var period : relationship.items("RelationshipPeriods")) {
                var type = period.member("PeriodType");
                if (type.flatMap(Piece::text)
                        .filter("RELATIONSHIP_PERIOD"::equals)
                        .isPresent()) {
                    var days = new HashMap<String, Piece>();
                    period.member("StartDate").ifPresent(day -> days.put("from", day));
                    period.member("EndDate").ifPresent(day -> days.put("to", day));
                    periods.add(days);
                }
            }
            return periods.isEmpty() ? List.of(Map.of()) : periods;
        }

        private static Entry row(
                long number, Piece relationship, String type, String child, String parent, Map<String, Piece> days) {
            boolean branch = type.equals("IS_INTERNATIONAL_BRANCH_OF");
            var values = new HashMap<String, String>();
            var places = new HashMap<String, String>();
            put(values, places, branch ? "branch_uscc" : "held", "LEI:" + child, relationship.place() + "/StartNode");
            put(values, places, branch ? "parent_uscc" : "holder", "LEI:" + parent, relationship.place() + "/EndNode");
            if (!branch) {
                values.put("holder_kind", "ORG");
                values.put("kind", "CONSOLIDATION");
            }
            days.forEach((column, day) -> put(
                    values,
                    places,
                    column,
                    day.text().map(text -> day.by(text, Gleif::day)).orElse(""),
                    day.place()));
            return new Entry(number, values, places, relationship.place(), child + " " + type + " " + parent, null);
        }

        private static void put(
                Map<String, String> values, Map<String, String> places, String column, String text, String place) {
            values.put(column, text);
            places.put(column, place);
        }

        private static String node(Piece relationship, String name) {
            var node = relationship.object(name).orElseThrow(() -> GleifBods.missing(relationship, name));
            var scheme = node.text("NodeIDType").orElse("LEI");
            if (!scheme.equals("LEI")) {
                throw new Misplaced(node.place(), "NODE_SCHEME", "A node is named by " + scheme + ".", "Give its LEI.");
            }
            return node.parsed("NodeID", Lei::parse).orElseThrow(() -> GleifBods.missing(node, "NodeID"));
        }
    }

    /** The day of an instant as it is written; GLEIF's instants mostly are midnights of somewhere. */
    private static String day(String instant) {
        if (!instant.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?")) {
            throw new Refusal("BAD_DAY", "A day is written \"" + instant + "\".", "Write 2026-08-20T00:00:00Z.");
        }
        return instant.substring(0, 10);
    }
}
