package org.zelian.exchange;

import java.io.IOException;
import java.util.function.Predicate;
import org.zelian.intake.read.Content;

/** The relationship records of a GLEIF file, RR-CDF 2.1, from XML or from JSON alike. */
final class GleifRecords {
    private final Content content;

    GleifRecords(Content content) {
        this.content = content;
    }

    static boolean recognised(Head head) {
        return head.root().equals("RelationshipData")
                || head.has("Relationship", "Registration")
                || head.has("RelationshipRecord");
    }

    /** Hands over the records, until the sink has enough. */
    void forEach(Predicate<Told> sink) throws IOException {
        if (Head.first(content) == '<') {
            new XmlStatements(content, "RelationshipRecord").forEach(sink);
        } else {
            new JsonStatements(content).forEach(told -> sink.test(unwrapped(told)));
        }
    }

    /** The golden copy puts a record into an object of its own. */
    private static Told unwrapped(Told told) {
        var piece = told.piece();
        return piece == null
                ? told
                : new Told(told.number(), piece.object("RelationshipRecord").orElse(piece), null);
    }
}
