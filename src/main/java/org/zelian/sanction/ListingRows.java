package org.zelian.sanction;

import java.util.Map;
import java.util.Set;
import org.zelian.intake.Need;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;

/**
 * Reads listings. A black listing needs the document it rests on, and that is older than the listing; nobody is listed
 * after his deregistration.
 */
final class ListingRows implements RowHandler {
    private final Parties parties;
    private final Lists lists;
    private final DocumentWords words;

    ListingRows(Parties parties, Lists lists, DocumentWords words) {
        this.parties = parties;
        this.lists = lists;
        this.words = words;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("listings");
    }

    /** Only the article of the tax list knows it; on another list it would keep nothing from the public. */
    private static void refuseWithheld(Row row, ListType list, Map<String, String> values) {
        if (values.containsKey("paidBeforePublication") && !list.code().equals("TAX")) {
            throw row.refused(
                    "attributes",
                    "ATTRIBUTE_OF_ANOTHER_LIST",
                    "paidBeforePublication is given for a listing on " + list.code() + ".",
                    "Delete it: only a tax listing is not published for payment before (税务总局令第54号§14).");
        }
    }

    @Override
    public void handle(Row row, Sink sink) {
        var subject = row.required("org_uscc", parties::any);
        var list = row.required("list_code", lists::get);
        var decided = row.requiredDay("decision_date");
        if (list.level() == ListType.Level.BLACK && row.text("basis_doc_no").isEmpty()) {
            throw row.refused(
                    "basis_doc_no",
                    "NO_BASIS_DOC",
                    "The listing on " + list.code() + " names no document that it rests on.",
                    "Give number and day of the penalty, judgment or finding.");
        }
        row.day("basis_doc_date").filter(basis -> basis.isAfter(decided)).ifPresent(basis -> {
            throw row.refused(
                    "basis_doc_date",
                    "BASIS_LATER",
                    "The listing was decided on " + decided + ", before the document it rests on, of " + basis + ".",
                    "Correct one of the two days.");
        });
        if (!list.enabled()) {
            sink.note(
                    row,
                    "list_code",
                    "LIST_OFF",
                    list.code(),
                    "The catalogue has this list switched off: the listing is kept, and nothing follows from it.");
        }
        var values = ActFacts.values(row, words);
        refuseWithheld(row, list, values);
        values.put("act", "LISTING");
        values.put("trigger", list.code());
        row.text("reason").ifPresent(reason -> values.put("reason", reason));
        var claim = ActFacts.claim(row, subject, values, sink.source());
        sink.take(
                subject.isPerson()
                        ? claim
                        : claim.needing(
                                new Need.NotDeregistered(subject, decided, "SUBJECT_DEREGISTERED", "decision_date")));
    }
}
