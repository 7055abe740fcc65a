package org.zelian.casework;

import java.util.Map;
import java.util.Set;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;
import org.zelian.sanction.ListType;
import org.zelian.sanction.Lists;

/** Reads the steps of listings and of letters to state bodies: one row a step, with the officer who did it. */
final class WorkflowRows implements RowHandler {
    private static final Map<String, String> LISTING = Map.of(
            "草拟", "DRAFTED",
            "事前告知", "NOTIFIED",
            "陈述申辩", "HEARD",
            "决定", "DECIDED",
            "送达", "SERVED",
            "公示", "PUBLISHED",
            "撤回", "WITHDRAWN");
    private static final Map<String, String> RED = Map.of(
            "草拟", "DRAFTED",
            "公示", "ANNOUNCED",
            "异议", "OBJECTED",
            "异议成立", "UPHELD",
            "异议不成立", "REJECTED",
            "认定", "DECIDED",
            "决定", "DECIDED",
            "撤回", "WITHDRAWN");
    private static final Map<String, String> NOTICE = Map.of(
            "拟稿", "DRAFTED",
            "审签", "APPROVED",
            "发出", "SENT",
            "签收", "SIGNED",
            "反馈", "ANSWERED",
            "归档", "FILED_AWAY");

    private final Parties parties;
    private final Lists lists;

    WorkflowRows(Parties parties, Lists lists) {
        this.parties = parties;
        this.lists = lists;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("listing_steps", "notice_steps");
    }

    @Override
    public void handle(Row row, Sink sink) {
        if (row.sheet().name().equals("listing_steps")) {
            listing(row, sink);
        } else {
            notice(row, sink);
        }
    }

    /** The listing itself is entered as a decision; these are the steps that lead to it and follow it, by the level of the list. */
    private void listing(Row row, Sink sink) {
        boolean red = row.parsed("list_code", lists::get)
                .filter(list -> list.level() == ListType.Level.RED)
                .isPresent();
        var step = CaseFacts.word(row, "step", red ? RED : LISTING).orElseThrow();
        if (step.equals("DECIDED") && row.text("decision_no").isEmpty()) {
            throw row.refused(
                    "decision_no",
                    "EMPTY_CELL",
                    "The cell is empty, though the listing is decided.",
                    "Give the number of the decision.");
        }
        new CaseFacts(row, sink, red ? CaseKind.RED_LISTING : CaseKind.LISTING, row.required("listing_no"))
                .with("authority", "officer", "list_code>list", "document", "decision_no>listingDecision")
                .about(row.required("org_uscc", parties::any))
                .step(step, "on");
    }

    private void notice(Row row, Sink sink) {
        new CaseFacts(row, sink, CaseKind.NOTICE, row.required("notice_id"))
                .with("authority", "officer", "document", "result")
                .about(row.required("org_uscc", parties::any))
                .step(CaseFacts.word(row, "step", NOTICE).orElseThrow(), "on");
    }
}
