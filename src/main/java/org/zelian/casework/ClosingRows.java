package org.zelian.casework;

import java.util.Map;
import java.util.Set;
import org.zelian.intake.Parties;
import org.zelian.intake.Row;
import org.zelian.intake.RowHandler;
import org.zelian.intake.Sink;

/** Reads what officers did about tasks that no other step closes: by the task's id, or by its kind and matter. */
final class ClosingRows implements RowHandler {
    private static final Map<String, String> KINDS = Map.of(
            "重新评价", "RECOMPUTE_EVALUATION",
            "评价已重算", "RECOMPUTE_EVALUATION",
            "违诺已记录", "RECORD_BREACH",
            "承诺已停用", "STOP_COMMITMENT",
            "行业处理", "SECTOR_RULES",
            "公示已撤回", "WITHDRAW_PUBLICITY",
            "步骤已核", Task.IRREGULAR);

    private final Parties parties;

    ClosingRows(Parties parties) {
        this.parties = parties;
    }

    @Override
    public Set<String> sheets() {
        return Set.of("closings");
    }

    @Override
    public void handle(Row row, Sink sink) {
        var kind = CaseFacts.word(row, "task_kind", KINDS);
        var about = row.text("about").orElse("");
        var number = row.text("task_id").orElseGet(() -> kind.orElse("") + " " + about);
        new CaseFacts(row, sink, CaseKind.TASK, number)
                .with("authority", "task_id>task", "about", "document", "reason")
                .with("taskKind", kind)
                .about(row.required("org_uscc", parties::any))
                .step("HANDLED", "on");
    }
}
