package org.zelian.casework;

import java.util.Map;
import java.util.Set;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.kernel.Canonical;

/** Reads orders to correct, interviews and commitments: steps only, none of them restricts anybody. */
final class RectificationRows implements RowHandler {
    private static final Map<String, String> RESULTS =
            Map.of("整改到位", "OK", "合格", "OK", "整改不到位", "FAILED", "不到位", "FAILED", "不合格", "FAILED");
    private static final Map<String, String> INTERVIEWS =
            Map.of("提示约谈", "REMINDED", "提示", "REMINDED", "警示约谈", "WARNED", "警示", "WARNED");
    private static final Map<String, String> COMMITMENTS =
            Map.of("履行", "FULFILLED", "已履行", "FULFILLED", "违背", "BREACHED", "未履行", "BREACHED");

    private final Parties parties;

    RectificationRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("rectifications", "interviews", "commitments");
    }

    @Override
    public void handle(Row row, Sink sink) {
        switch (row.sheet().name()) {
            case "rectifications" -> rectification(row, sink);
            case "interviews" -> interview(row, sink);
            default -> commitment(row, sink);
        }
    }

    private void rectification(Row row, Sink sink) {
        CaseFacts.inOrder(row, "issued_on", "due_on");
        CaseFacts.inOrder(row, "issued_on", "verified_on");
        var result = CaseFacts.word(row, "result", RESULTS);
        var facts = new CaseFacts(row, sink, CaseKind.RECTIFICATION, row.required("order_no"))
                .with("authority")
                .about(row.required("org_uscc", parties::any));
        facts.with("dueOn", row.day("due_on")).step("ISSUED", "issued_on");
        if (result.isPresent()) {
            facts.step("VERIFIED_" + result.get(), CaseFacts.dayFor(row, "verified_on", "the result is told"));
        }
    }

    private void interview(Row row, Sink sink) {
        var kind = CaseFacts.word(row, "kind", INTERVIEWS).orElseThrow();
        new CaseFacts(row, sink, CaseKind.RECTIFICATION, row.required("order_no"))
                .with("authority", "interview_no>interviewNo", "minutes")
                .about(row.required("org_uscc", parties::any))
                .step(kind, "held_on");
    }

    /** A commitment without a number is told by what it is about. */
    private void commitment(Row row, Sink sink) {
        CaseFacts.inOrder(row, "made_on", "due_on");
        var outcome = CaseFacts.word(row, "outcome", COMMITMENTS);
        var org = row.required("org_uscc", parties::any);
        var number = row.text("commitment_no")
                .orElseGet(() -> Canonical.id26(String.join(
                        "|",
                        org.toString(),
                        row.required("kind"),
                        row.required("matter"),
                        row.requiredDay("made_on").toString())));
        var facts = new CaseFacts(row, sink, CaseKind.COMMITMENT, number)
                .with("kind", "matter", "authority")
                .with("dueOn", row.day("due_on"))
                .about(org);
        facts.step("MADE", "made_on");
        facts.step("FULFILLED", "fulfilled_on");
        if (outcome.filter("BREACHED"::equals).isPresent()) {
            facts.step(
                    "BREACHED",
                    CaseFacts.dayFor(row, "due_on", "the outcome is told").plusDays(1));
        }
    }
}
