package org.zelian.sanction;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.intake.Spans;
import org.zelian.kernel.Document;
import org.zelian.kernel.DocumentType;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.TriggerKind;

/** Reads penalties, plain or in the columns of the two publicities (双公示), whose amounts are in ten thousand yuan. */
final class PenaltyRows implements RowHandler {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Parties parties;
    private final TriggerCodes triggers;
    private final DocumentWords words;

    PenaltyRows(Parties parties, TriggerCodes triggers, DocumentWords words) {
        this.parties = parties;
        this.triggers = triggers;
        this.words = words;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("penalties");
    }

    @Override
    public void handle(Row row, Sink sink) {
        var values = ActFacts.values(row, words);
        values.put("act", "PENALTY");
        values.put("trigger", ActRows.trigger(row, triggers, TriggerKind.PENALTY));
        values.putAll(Spans.values(
                row,
                "violation_kind>violationKind",
                "penalty_kind>penaltyKind",
                "licence_taken>licenceTaken",
                "legal_basis>legalBasis",
                "authority_code>authorityCode"));
        values.putAll(Spans.days(row, "publicity_until>publicityUntil"));
        yuan(row, "fine_ten_thousand_yuan", "fine", values);
        yuan(row, "confiscated_ten_thousand_yuan", "confiscated", values);
        sink.take(ActFacts.claim(row, subject(row), values, sink.source()));
    }

    private PartyRef subject(Row row) {
        var organisation = row.parsed("subject", parties::any);
        if (organisation.isPresent()) {
            return organisation.get();
        }
        var type = row.parsed("person_doc_type", DocumentType::parse).orElse(null);
        return row.required(
                "person_doc",
                number -> type == null || number.contains(":")
                        ? parties.person(number)
                        : parties.ref(Document.parse(type, number, "CN")));
    }

    private static void yuan(Row row, String column, String name, Map<String, String> values) {
        row.number(column)
                .map(TEN_THOUSAND::multiply)
                .ifPresent(
                        amount -> values.put(name, amount.stripTrailingZeros().toPlainString()));
    }
}
