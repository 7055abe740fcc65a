package org.zelian.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zelian.intake.Claim;
import org.zelian.intake.Identifier;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.intake.Survey;
import org.zelian.kernel.Document;
import org.zelian.kernel.DocumentType;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;

/**
 * Reads persons: one for each document, never one for each name.
 *
 * <p>A document under two names belongs to the more frequent one; the other rows become persons of their own, in state
 * {@code NAME_CONFLICT}, until an officer decides. When names are equally frequent that is so for all of them, and for
 * the document itself. A row without a document is known by name only: {@code NEEDS_IDENTITY}.
 */
final class PersonRows implements RowHandler {
    private final Parties parties;

    PersonRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("persons");
    }

    @Override
    public void survey(Row row, String source, Survey survey) {
        var document = document(row);
        document.ifPresent(shown -> survey.vote(parties.ref(shown), row.required("name")));
        survey.vote(PartyRef.inSource(source, row.required("row_id")), told(row, document));
    }

    @Override
    public void handle(Row row, Sink sink) {
        var document = document(row);
        var itself = PartyRef.inSource(sink.source(), row.required("row_id"));
        if (sink.survey().verdict(itself, told(row, document)) != Survey.Verdict.ACCEPTED) {
            throw row.refused(
                    "row_id",
                    "ROW_ID_TWICE",
                    "Two persons have the number " + row.required("row_id") + ".",
                    "Give every person a number of his own: other files refer to it.");
        }
        if (document.isEmpty()) {
            sink.take(Claim.of(person(row, itself, state(row, "NEEDS_IDENTITY"), sink)));
            return;
        }
        var shown = document.get();
        var values = state(row, "RESOLVED");
        values.put("documents", shown.mask());
        shown.birth().ifPresent(day -> values.put("birth", day.toString()));
        var verdict = sink.survey().verdict(parties.ref(shown), row.required("name"));
        if (verdict == Survey.Verdict.ACCEPTED) {
            sink.take(Claim.of(person(row, parties.ref(shown), values, sink))
                    .identifiedBy(parties.identifier(shown))
                    .identifiedBy(Identifier.plain(itself)));
            return;
        }
        values.put("state", "NAME_CONFLICT");
        sink.take(Claim.of(person(row, itself, values, sink)));
        if (verdict == Survey.Verdict.TIE) {
            sink.take(nobody(shown, sink));
        }
        sink.note(
                row,
                "doc_number",
                "NAME_CONFLICT",
                shown.mask() + " stands with different names; this row says " + row.required("name") + ".",
                "The row is kept apart and carries no consequence. Compare the document, then correct the name, or"
                        + " decide in identity.csv.");
    }

    /** Nobody can say who shows the document: nothing may reach a person through it. */
    private Claim nobody(Document document, Sink sink) {
        var values = new TreeMap<String, String>();
        values.put("state", "NAME_CONFLICT");
        values.put("documents", document.mask());
        var fact = Fact.of(FactKind.PERSON, List.of(parties.ref(document)), values, Period.always(), sink.source());
        return Claim.of(fact).identifiedBy(parties.identifier(document));
    }

    private static Fact person(Row row, PartyRef person, Map<String, String> values, Sink sink) {
        values.put("name", row.required("name"));
        return Fact.of(FactKind.PERSON, List.of(person), values, Period.always(), sink.source());
    }

    private static Map<String, String> state(Row row, String state) {
        var values = new TreeMap<String, String>();
        values.put("state", state);
        row.day("birth_date").ifPresent(day -> values.put("birth", day.toString()));
        row.day("death_date").ifPresent(day -> values.put("death", day.toString()));
        return values;
    }

    private static Optional<Document> document(Row row) {
        var type = row.parsed("doc_type", DocumentType::parse).orElse(null);
        var country = row.text("issuing_country").orElse(null);
        return row.parsed("doc_number", number -> Document.parse(type, number, country));
    }

    /** What makes two rows with one number the same person: document and name. */
    private static String told(Row row, Optional<Document> document) {
        return document.map(Document::canonical).orElse("") + "|" + row.required("name");
    }
}
