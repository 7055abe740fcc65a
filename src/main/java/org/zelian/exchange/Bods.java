package org.zelian.exchange;

import java.io.IOException;
import java.util.List;
import org.zelian.intake.Form;
import org.zelian.intake.read.BrokenFile;
import org.zelian.intake.read.Content;

/**
 * Reads BODS 0.4. Of several statements on a record the latest counts.
 *
 * <p>Direct shareholdings, votes, seats and nominations become facts; what is indirect is computed here from them, and whether
 * somebody is a beneficial owner is a label that is computed too. A person known by name only stays one.
 */
final class Bods implements Form {
    private static final String REST = "Zelian has no fact for it.";

    private final KeyMark mark;

    Bods(KeyMark mark) {
        this.mark = mark;
    }

    @Override
    public String name() {
        return "bods";
    }

    @Override
    public boolean recognises(Content content) throws IOException {
        var head = Head.of(content);
        return head.has("recordType") || isOlder(head);
    }

    private static boolean isOlder(Head head) {
        return head.has("statementType") && !head.has("recordType");
    }

    @Override
    public List<Part> parts(String source, Content content) {
        var reader = new BodsReader(source, mark);
        var records = new Once<>(() -> {
            if (isOlder(Head.of(content))) {
                throw new BrokenFile(
                        "BODS_VERSION",
                        "The file is in a version of BODS before 0.4.",
                        "Ask for 0.4, in which records have ids of their own.");
            }
            return BodsRecords.of(content, reader);
        });
        return FormPart.of(
                speech -> new Reading(source, reader, records.get(), speech).all(content),
                "enterprises",
                "persons",
                "branches",
                "superior_units",
                "tenures",
                "holdings",
                "groups",
                "arrangements",
                "determinations");
    }

    /** One pass over a file. */
    private record Reading(String source, BodsReader reader, BodsRecords records, Speech speech) {
        void all(Content content) throws IOException {
            new JsonStatements(content).forEach(told -> {
                told.either(piece -> one(told.number(), piece), bad -> speech.refuse(told.number(), bad));
                return true;
            });
        }

        private void one(long number, Piece statement) {
            try {
                speak(number, statement);
            } catch (Misplaced bad) {
                speech.refuse(number, bad);
            }
        }

        private void speak(long number, Piece statement) {
            version(statement);
            var record = BodsReader.must(statement, "recordId");
            var type = BodsReader.must(statement, "recordType");
            var details = BodsReader.details(statement);
            if (!records.isLast(record, number)) {
                statement.taken();
                speech.left(
                        number,
                        statement.place(),
                        "SUPERSEDED",
                        record,
                        "A later statement says otherwise of the record.");
                return;
            }
            envelope(statement);
            switch (type) {
                case "entity" -> entity(number, record, details);
                case "person" -> reader.person(speech, number, details, reader.party(type, record, details));
                case "relationship" -> new BodsRelationship(number, statement, details, records, speech).speak();
                default ->
                    throw new Misplaced(
                            statement.place() + "/recordType",
                            "UNKNOWN_VALUE",
                            "A record is of type " + type + ".",
                            "Write entity, person or relationship.");
            }
            speech.rest(number, statement, REST);
        }

        private void entity(long number, String record, Piece details) {
            var arrangement = records.arrangement(record);
            if (arrangement.isPresent()) {
                details.object("entityType").ifPresent(Piece::taken);
                details.text("foundingDate");
                details.text("dissolutionDate");
                arrangement.get().speak(speech);
            } else {
                reader.entity(speech, number, details, reader.party("entity", record, details));
            }
        }

        private static void version(Piece statement) {
            var version = statement.object("publicationDetails").flatMap(details -> details.text("bodsVersion"));
            version.filter(text -> !text.equals("0.4")).ifPresent(text -> {
                throw new Misplaced(
                        statement.place() + "/publicationDetails/bodsVersion",
                        "BODS_VERSION",
                        "The statement is of BODS " + text + ".",
                        "Deliver version 0.4.");
            });
        }

        /** What every statement says about itself and not about the world. */
        private void envelope(Piece statement) {
            for (var name :
                    List.of("statementId", "statementDate", "declaration", "declarationSubject", "recordStatus")) {
                statement.text(name);
            }
            statement.object("publicationDetails").ifPresent(Piece::taken);
            statement.object("recordDetails").ifPresent(details -> details.truth("isComponent"));
            statement
                    .object("source")
                    .filter(from -> from.member("description")
                            .flatMap(Piece::text)
                            .filter(text -> text.equals(source) || text.equals("Zelian"))
                            .isPresent())
                    .ifPresent(Piece::taken);
        }
    }
}
