package org.zelian.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Content;

/** Who the entities of a FollowTheMoney file are, by their ids. */
final class FtmRecords {
    private static final int MOST = 5_000_000;
    private static final Set<String> ORGANISATIONS = Set.of("Company", "Organization", "PublicBody");

    private final Map<String, FileParty> parties = new HashMap<>();
    private final Map<String, Long> numbers = new HashMap<>();

    static FtmRecords of(Content content, FtmReader reader) throws IOException {
        var records = new FtmRecords();
        new JsonStatements(content).forEach(told -> {
            told.either(piece -> records.learn(told.number(), piece, reader), bad -> {});
            return true;
        });
        return records;
    }

    private void learn(long number, Piece entity, FtmReader reader) {
        try {
            var id = BodsReader.must(entity, "id");
            var schema = BodsReader.must(entity, "schema");
            if (!isParty(schema)) {
                return;
            }
            if (numbers.putIfAbsent(id, number) == null) {
                parties.put(id, reader.party(schema, id, FtmReader.properties(entity)));
            }
            if (numbers.size() > MOST) {
                throw new BrokenFile("TOO_MANY_RECORDS", "More than " + MOST + " parties.", "Split the file.");
            }
        } catch (Misplaced refusedLater) {
            // The reading of the entities tells it, with its place.
            return;
        }
    }

    static boolean isParty(String schema) {
        return isOrganisation(schema) || schema.equals("Person");
    }

    static boolean isOrganisation(String schema) {
        return ORGANISATIONS.contains(schema);
    }

    Optional<FileParty> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    /** Whether an entity is the first of its id. */
    boolean isFirst(String id, long number) {
        var first = numbers.get(id);
        return first == null || first == number;
    }
}
