package org.zelian.sanction;

import java.util.Map;
import java.util.Set;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.kernel.TriggerKind;

/** Reads judgments, orders, findings, events, arrears and overdue loans: one kind of file each, the same columns. */
final class ActRows implements RowHandler {
    private static final Map<String, String> ACTS = Map.of(
            "judgments", "JUDGMENT",
            "orders", "ORDER",
            "findings", "FINDING",
            "events", "EVENT",
            "arrears", "ARREARS",
            "overdue_loans", "OVERDUE_LOAN");
    private static final Set<String> FINDINGS = Set.of("PERSONAL_RESPONSIBILITY", "FACTS_CONFIRMED", "MEASURE_ORDERED");

    private final Parties parties;
    private final TriggerCodes triggers;
    private final DocumentWords words;

    ActRows(Parties parties, TriggerCodes triggers, DocumentWords words) {
        this.parties = parties;
        this.triggers = triggers;
        this.words = words;
    }

    @Override
    public Set<String> sheets() {
        return ACTS.keySet();
    }

    @Override
    public void handle(Row row, Sink sink) {
        var act = ACTS.getOrDefault(row.sheet().name(), "");
        var values = ActFacts.values(row, words);
        values.put("act", act);
        values.put(
                "trigger",
                act.equals("FINDING")
                        ? finding(row)
                        : trigger(
                                row, triggers, act.equals("ORDER") ? TriggerKind.JUDGMENT : TriggerKind.valueOf(act)));
        sink.take(ActFacts.claim(row, row.required("subject", parties::any), values, sink.source()));
    }

    static String trigger(Row row, TriggerCodes triggers, TriggerKind kind) {
        var code = row.required("trigger_code");
        if (!triggers.has(kind, code)) {
            throw row.refused(
                    "trigger_code",
                    "TRIGGER_UNKNOWN",
                    "There is no code " + code + " of kind " + kind + ".",
                    "Use a code of the rule catalogue.");
        }
        return code;
    }

    private static String finding(Row row) {
        var code = row.required("trigger_code");
        if (!FINDINGS.contains(code)) {
            throw row.refused(
                    "trigger_code",
                    "TRIGGER_UNKNOWN",
                    "There is no kind of finding " + code + ".",
                    "Write PERSONAL_RESPONSIBILITY, FACTS_CONFIRMED or MEASURE_ORDERED.");
        }
        return code;
    }
}
