package org.zelian.exchange;

import java.io.IOException;
import java.util.List;
import org.zelian.intake.Form;
import org.zelian.intake.read.Content;

/**
 * Reads FollowTheMoney: entities as JSON, one a line.
 *
 * <p>Ownership, directorships and employments become facts, and what this program wrote itself. A sanction is stored only if it
 * is a listing on a list that we know, with the document that it rests on; all others are told and have no consequence.
 */
final class Ftm implements Form {
    private static final String REST = "Zelian has no fact for it.";
    private static final List<String> ENVELOPE =
            List.of("caption", "datasets", "referents", "first_seen", "last_seen", "last_change", "target");

    private final KeyMark mark;

    Ftm(KeyMark mark) {
        this.mark = mark;
    }

    @Override
    public String name() {
        return "ftm";
    }

    @Override
    public boolean recognises(Content content) throws IOException {
        return Head.of(content).has("schema", "properties");
    }

    @Override
    public List<Part> parts(String source, Content content) {
        var reader = new FtmReader(source, mark);
        var records = new Once<>(() -> FtmRecords.of(content, reader));
        return FormPart.of(
                speech -> {
                    var known = records.get();
                    new JsonStatements(content).forEach(told -> {
                        told.either(
                                piece -> one(told.number(), piece, reader, known, speech),
                                bad -> speech.refuse(told.number(), bad));
                        return true;
                    });
                },
                "enterprises",
                "persons",
                "branches",
                "superior_units",
                "tenures",
                "holdings",
                "groups",
                "arrangements",
                "determinations",
                "listings",
                "ends");
    }

    private static void one(long number, Piece entity, FtmReader reader, FtmRecords records, Speech speech) {
        try {
            var id = BodsReader.must(entity, "id");
            var schema = BodsReader.must(entity, "schema");
            var properties = FtmReader.properties(entity);
            ENVELOPE.forEach(name -> entity.member(name).ifPresent(Piece::taken));
            if (!FtmRecords.isParty(schema)) {
                new FtmLink(number, schema, properties, records, speech).speak();
            } else if (!records.isFirst(id, number)) {
                throw new Misplaced(
                        entity.place() + "/id",
                        "ID_TWICE",
                        "Two entities have the id " + id + ".",
                        "Merge them first.");
            } else if (schema.equals("Person")) {
                reader.person(speech, number, properties, reader.party(schema, id, properties));
            } else {
                reader.organisation(speech, number, properties, reader.party(schema, id, properties));
            }
            speech.rest(number, entity, REST);
        } catch (Misplaced bad) {
            speech.refuse(number, bad);
        }
    }
}
