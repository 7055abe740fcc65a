package org.zelian.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Content;

/** Which records a BODS file has: their parties, and which statement says the last word on each. */
final class BodsRecords {
    private static final int MOST = 5_000_000;

    private final Map<String, Known> records = new HashMap<>();
    private final Map<String, BodsArrangement> arrangements = new LinkedHashMap<>();

    /**
     * A record.
     *
     * @param number of the statement with the latest date; of several of one day the last in the file
     * @param party who it is; null for relationships, and for parties that cannot be read
     */
    record Known(
            long number, String date, String type, @Nullable FileParty party) {}

    static BodsRecords of(Content content, BodsReader reader) throws IOException {
        var records = new BodsRecords();
        new JsonStatements(content).forEach(told -> {
            told.either(piece -> records.learn(told.number(), piece, reader), bad -> {});
            return true;
        });
        if (!records.arrangements.isEmpty()) {
            new JsonStatements(content).forEach(told -> {
                told.either(piece -> records.parts(told.number(), piece), bad -> {});
                return true;
            });
        }
        return records;
    }

    private void learn(long number, Piece statement, BodsReader reader) {
        try {
            var record = BodsReader.must(statement, "recordId");
            var type = BodsReader.must(statement, "recordType");
            var date = statement.text("statementDate").orElse("");
            var earlier = records.get(record);
            if (earlier != null && earlier.date().compareTo(date) > 0) {
                return;
            }
            records.put(record, new Known(number, date, type, party(type, record, statement, reader)));
            if (records.size() > MOST) {
                throw new BrokenFile(
                        "TOO_MANY_RECORDS",
                        "The file has more than " + MOST + " records.",
                        "Split it by organisation.");
            }
            if (type.equals("entity")) {
                statement
                        .object("recordDetails")
                        .filter(BodsArrangement::is)
                        .ifPresent(details -> arrangements.put(record, new BodsArrangement(number, details)));
            }
        } catch (Misplaced refusedLater) {
            // The reading of the statements tells it, with its place.
            return;
        }
    }

    private static @Nullable FileParty party(String type, String record, Piece statement, BodsReader reader) {
        if (type.equals("relationship")) {
            return null;
        }
        try {
            return reader.party(type, record, BodsReader.details(statement));
        } catch (Misplaced refusedLater) {
            return null;
        }
    }

    private void parts(long number, Piece statement) {
        try {
            var record = BodsReader.must(statement, "recordId");
            var known = records.get(record);
            if (known == null || known.number() != number || !known.type().equals("relationship")) {
                return;
            }
            var details = BodsReader.details(statement);
            var subject = reference(details, "subject");
            var party = reference(details, "interestedParty");
            var around = arrangements.get(subject.orElse(""));
            if (around != null) {
                party.flatMap(this::party).ifPresent(each -> around.add(each, details));
            }
            var over = arrangements.get(party.orElse(""));
            if (over != null) {
                subject.flatMap(this::party).ifPresent(each -> over.over(each, details));
            }
        } catch (Misplaced refusedLater) {
            return;
        }
    }

    /** The record that a relationship refers to; empty if it says why it names none. */
    static Optional<String> reference(Piece details, String member) {
        return details.member(member).filter(piece -> !piece.isObject()).flatMap(Piece::text);
    }

    /** The party of a record, if it is one that can be read. */
    Optional<FileParty> party(String record) {
        return Optional.ofNullable(records.get(record)).flatMap(known -> Optional.ofNullable(known.party()));
    }

    Optional<Known> find(String record) {
        return Optional.ofNullable(records.get(record));
    }

    Optional<BodsArrangement> arrangement(String record) {
        return Optional.ofNullable(arrangements.get(record));
    }

    /** Whether a statement says the last word on its record. */
    boolean isLast(String record, long number) {
        return find(record).filter(known -> known.number() == number).isPresent();
    }
}
