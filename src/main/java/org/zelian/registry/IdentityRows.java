package org.zelian.registry;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zelian.intake.Claim;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.intake.Spans;
import org.zelian.kernel.Fact;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Period;
import org.zelian.kernel.Refusal;

/** Reads officers' decisions that two documents are one human, or are not: a dated link, never a rewrite. */
final class IdentityRows implements RowHandler {
    private enum Kind {
        MERGE,
        SPLIT;

        static Kind parse(String text) {
            return switch (text.toUpperCase(Locale.ROOT)) {
                case "MERGE", "合并" -> MERGE;
                case "SPLIT", "拆分" -> SPLIT;
                default ->
                    throw new Refusal("IDENTITY_KIND", "The decision is \"" + text + "\".", "Write MERGE or SPLIT.");
            };
        }
    }

    private final Parties parties;

    IdentityRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("identity");
    }

    @Override
    public void handle(Row row, Sink sink) {
        var pair = List.of(row.required("doc_a", parties::person), row.required("doc_b", parties::person)).stream()
                .sorted()
                .toList();
        if (pair.get(0).equals(pair.get(1))) {
            throw row.refused(
                    "doc_b", "SAME_DOCUMENT", "Both documents are the same.", "Name the two documents in question.");
        }
        var day = row.requiredDay("decided_on");
        if (row.required("kind", Kind::parse) == Kind.SPLIT) {
            sink.take(new Claim.Retraction(
                    FactKind.SAME_AS,
                    pair.get(0),
                    pair.get(1),
                    new Claim.Closing(
                            Claim.Reason.SPLIT, day, row.text("reason").orElse(""))));
            return;
        }
        var values = Spans.values(row, "officer>by", "reason");
        values.put("decidedOn", day.toString());
        var claim = Claim.of(Fact.of(FactKind.SAME_AS, pair, values, Period.always(), sink.source()))
                .knownFrom(day);
        for (var person : pair) {
            claim = Who.known(claim, person, "doc_a");
        }
        sink.take(claim);
    }
}
