package org.zelian.casework;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.kernel.Period;

/**
 * Reads administrative reviews and suits about decisions (行政复议、行政诉讼): by themselves they mark a decision and stay
 * nothing; a stay that was ordered stays everything, and a decision that was revoked is over.
 */
final class LitigationRows implements RowHandler {
    private static final Map<String, String> KINDS = Map.of(
            "行政复议", "REVIEW",
            "复议", "REVIEW",
            "行政诉讼", "SUIT",
            "诉讼", "SUIT");
    private static final Map<String, String> OUTCOMES = Map.of(
            "维持", "MAINTAINED",
            "驳回", "MAINTAINED",
            "撤销", "REVOKED",
            "变更", "CHANGED",
            "确认违法", "UNLAWFUL",
            "撤回", "WITHDRAWN",
            "终止", "WITHDRAWN");

    @Override
    public Set<String> sheets() {
        return Set.of("litigations");
    }

    @Override
    public void handle(Row row, Sink sink) {
        CaseFacts.inOrder(row, "filed_on", "decided_on");
        CaseFacts.inOrder(row, "filed_on", "stayed_from");
        CaseFacts.inOrder(row, "stayed_from", "stayed_to");
        var kind = CaseFacts.word(row, "kind", KINDS).orElseThrow();
        var outcome = CaseFacts.word(row, "outcome", OUTCOMES);
        var facts = new CaseFacts(row, sink, CaseKind.LITIGATION, row.required("case_no"))
                .with("decision_no>decisionNo", "authority", "body", "document")
                .with("kind", Optional.of(kind));
        facts.step("FILED", "filed_on");
        facts.step("STAYED", "stayed_from");
        facts.step("STAY_ENDED", "stayed_to");
        var decided = outcome.map(any -> CaseFacts.dayFor(row, "decided_on", "the outcome is told"));
        row.day("stayed_from").ifPresent(from -> {
            var to = row.day("stayed_to").or(() -> decided).orElse(null);
            facts.suspends(
                    Period.of(from, to != null && to.isBefore(from) ? from : to),
                    (kind.equals("SUIT") ? "行政诉讼" : "行政复议") + "期间停止执行");
        });
        if (outcome.isPresent()) {
            facts.step(outcome.get(), decided.orElseThrow());
            if (outcome.get().equals("REVOKED")) {
                facts.ends(
                        "REVOKED",
                        Period.since(decided.orElseThrow()),
                        row.text("document").or(() -> row.text("case_no")));
            }
        }
    }
}
