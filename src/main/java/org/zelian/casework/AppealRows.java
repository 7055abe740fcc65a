package org.zelian.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.kernel.Period;

/** Reads objections and requests for repair: their steps, and what they do to the decision by law. */
final class AppealRows implements RowHandler {
    private static final Map<String, String> OBJECTED = Map.of(
            "异议成立", "UPHELD",
            "成立", "UPHELD",
            "更正", "CORRECTED",
            "异议不成立", "REJECTED",
            "不成立", "REJECTED",
            "撤回", "WITHDRAWN");
    private static final Map<String, String> REVIEWED = Map.of(
            "成立", "UPHELD",
            "撤销", "UPHELD",
            "更正", "CORRECTED",
            "不成立", "REJECTED",
            "维持", "REJECTED");
    private static final Map<String, String> REPAIRED =
            Map.of("准予修复", "GRANTED", "准予", "GRANTED", "同意", "GRANTED", "不予修复", "REFUSED", "不予", "REFUSED");

    private final Parties parties;

    AppealRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("objections", "repairs");
    }

    @Override
    public void handle(Row row, Sink sink) {
        if (row.sheet().name().equals("objections")) {
            objection(row, sink);
        } else {
            repair(row, sink);
        }
    }

    /**
     * Joint measures rest from the day it is filed until the day it is decided (half-open): those of the decision, or of the
     * one person whom the row gives. Upheld, the decision ends for the same; a mere correction of data ends nothing.
     */
    private void objection(Row row, Sink sink) {
        CaseFacts.inOrder(row, "filed_on", "decided_on");
        var outcome = CaseFacts.word(row, "outcome", OBJECTED);
        var facts = new CaseFacts(row, sink, CaseKind.OBJECTION, row.required("objection_no"))
                .with("decision_no>decisionNo", "authority", "reason")
                .with("needsProvider", row.flag("needs_provider"));
        row.parsed("person_doc", parties::person).ifPresent(facts::onlyFor);
        var filed = row.requiredDay("filed_on");
        facts.step("FILED", filed, "entered_by>officer");
        if (outcome.isEmpty()) {
            facts.suspends(Period.since(filed), "异议核实");
            return;
        }
        var decided = CaseFacts.dayFor(row, "decided_on", "the outcome is told");
        facts.step(outcome.get(), decided, "decided_by>officer", "entered_by>takenInBy");
        if (byOne(row)) {
            facts.suspends(Period.since(filed), "异议核实");
            reviewed(row, facts);
            return;
        }
        // Also if both are one day: it takes the place of the open pause that an earlier row may have stated.
        facts.suspends(Period.of(filed, decided), "异议核实");
        if (outcome.get().equals("UPHELD")) {
            facts.ends("REVOKED", Period.since(decided), row.text("objection_no"));
        } else if (!outcome.get().equals("WITHDRAWN")) {
            reviewed(row, facts).ifPresent(day -> facts.ends("REVOKED", Period.since(day), row.text("objection_no")));
        }
    }

    /** Whether one officer took it in and decided it: then what he decided is named and changes nothing. */
    private static boolean byOne(Row row) {
        return row.text("entered_by").isPresent() && row.text("entered_by").equals(row.text("decided_by"));
    }

    /**
     * The review above (复核), asked for after the answer. Gives the day on which it revokes what the objection was about;
     * empty if it does not.
     */
    private static Optional<LocalDate> reviewed(Row row, CaseFacts facts) {
        CaseFacts.inOrder(row, "decided_on", "review_filed_on");
        CaseFacts.inOrder(row, "review_filed_on", "review_decided_on");
        facts.step("REVIEW_FILED", "review_filed_on");
        var outcome = CaseFacts.word(row, "review_outcome", REVIEWED);
        if (outcome.isEmpty()) {
            return Optional.empty();
        }
        var decided = CaseFacts.dayFor(row, "review_decided_on", "the outcome of the review is told");
        facts.step("REVIEW_" + outcome.get(), decided);
        boolean upheld =
                outcome.get().equals("UPHELD") && row.day("review_filed_on").isPresent();
        return upheld ? Optional.of(decided) : Optional.empty();
    }

    /**
     * A repair ends the decision's joint measures only if the row itself shows that it was corrected and committed to; one
     * that was revoked later, until then.
     */
    private static void repair(Row row, Sink sink) {
        CaseFacts.inOrder(row, "applied_on", "decided_on");
        CaseFacts.inOrder(row, "decided_on", "revoked_on");
        var outcome = CaseFacts.word(row, "outcome", REPAIRED);
        var facts = new CaseFacts(row, sink, CaseKind.REPAIR, row.required("repair_no"))
                .with("decision_no>decisionNo", "authority", "document");
        facts.step("CORRECTED", "corrected_on");
        facts.step("COMMITTED", "committed_on");
        facts.step("APPLIED", "applied_on", "entered_by>officer");
        if (outcome.isEmpty()) {
            return;
        }
        var decided = CaseFacts.dayFor(row, "decided_on", "the outcome is told");
        facts.step(outcome.get(), decided, "decided_by>officer", "entered_by>takenInBy");
        var revoked = row.day("revoked_on");
        revoked.ifPresent(day -> facts.step("REVOKED", day));
        if (!outcome.get().equals("GRANTED") || !ready(row, decided) || byOne(row)) {
            return;
        }
        facts.ends(
                "REPAIRED",
                Period.of(decided, revoked.orElse(null)),
                row.text("document").or(() -> row.text("repair_no")));
    }

    private static boolean ready(Row row, LocalDate decided) {
        return Set.of("applied_on", "corrected_on", "committed_on").stream()
                .map(row::day)
                .map(day -> day.filter(there -> !there.isAfter(decided)))
                .allMatch(Optional::isPresent);
    }
}
