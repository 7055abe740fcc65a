package org.zelian.casework;

import java.util.Map;
import java.util.Set;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;

/** Reads what departments report of the orders they got, by order number or by decision and measure. */
final class FeedbackRows implements RowHandler {
    private static final Map<String, String> STEPS = Map.of(
            "推送", "PUSHED",
            "签收", "SIGNED",
            "执行中", "EXECUTING",
            "已执行", "EXECUTED",
            "不适用", "NOT_APPLICABLE",
            "已解除", "LIFTED");

    private final Parties parties;

    FeedbackRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("feedback");
    }

    @Override
    public void handle(Row row, Sink sink) {
        var step = CaseFacts.word(row, "step", STEPS).orElseThrow();
        var facts = new CaseFacts(
                        row, sink, CaseKind.ORDER, row.text("order_id").orElse(""))
                .with("decision_no>decisionNo", "authority", "measure", "department", "result", "basis");
        row.parsed("subject", parties::any).ifPresent(facts::about);
        facts.step(step, "on");
    }
}
