package org.zelian.registry;

import java.time.LocalDate;
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
        document.ifPresent(shown -> survey.vote(shown.ref(), row.required("name")));
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
        var verdict = sink.survey().verdict(shown.ref(), row.required("name"));
        if (verdict == Survey.Verdict.ACCEPTED) {
            sink.take(identify(shown, Claim.of(person(row, shown.ref(), values, sink)))
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
    private Claim nobody(Shown document, Sink sink) {
        var values = new TreeMap<String, String>();
        values.put("state", "NAME_CONFLICT");
        values.put("documents", document.mask());
        return identify(
                document,
                Claim.of(Fact.of(FactKind.PERSON, List.of(document.ref()), values, Period.always(), sink.source())));
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

    /**
     * The document that a row shows: its number, or only the token and the mask that an office with the same key made of it.
     *
     * @param number the document itself; empty for a token
     */
    private record Shown(PartyRef ref, String mask, Optional<LocalDate> birth, Optional<Document> number) {}

    /** Keeps what is kept of a number; of a token there is nothing to keep. */
    private Claim.Assertion identify(Shown shown, Claim.Assertion claim) {
        return shown.number().map(parties::identifier).map(claim::identifiedBy).orElse(claim);
    }

    private Optional<Shown> document(Row row) {
        var token = row.text("doc_number").flatMap(Parties::token);
        if (token.isPresent()) {
            return Optional.of(
                    new Shown(token.get(), row.text("doc_mask").orElse(""), Optional.empty(), Optional.empty()));
        }
        var type = row.parsed("doc_type", DocumentType::parse).orElse(null);
        var country = row.text("issuing_country").orElse(null);
        return row.parsed("doc_number", number -> Document.parse(type, number, country))
                .map(document ->
                        new Shown(parties.ref(document), document.mask(), document.birth(), Optional.of(document)));
    }

    /** What makes two rows with one number the same person: document and name. */
    private static String told(Row row, Optional<Shown> document) {
        return document.map(shown -> shown.ref().toString()).orElse("") + "|" + row.required("name");
    }
}
