package org.zelian.casework;

import java.util.List;
import java.util.Map;

/** Reviews and suits about decisions: a flag beside the decision, and what its authority has to do about the outcome. */
final class Litigations {
    private static final Map<String, String> MESSAGES = Map.of(
            "PENDING", "审理中, 不停止执行",
            "STAYED", "停止执行",
            "MAINTAINED", "维持原决定",
            "REVOKED", "撤销原决定",
            "CHANGED", "变更原决定, 按变更后的决定重新录入",
            "UNLAWFUL", "确认违法, 不撤销",
            "WITHDRAWN", "撤回、终止");

    private final Matter matter;

    Litigations(Matter matter) {
        this.matter = matter;
    }

    static CaseCourse course(List<Step> steps, Matter matter) {
        return Appeals.course(CaseKind.LITIGATION, steps, matter.day(), (guard, happening) -> true);
    }

    void add(Docket.Drafts drafts) {
        matter.cases(CaseKind.LITIGATION).forEach((number, steps) -> add(number, steps, drafts));
    }

    private void add(String number, List<Step> steps, Docket.Drafts drafts) {
        var course = course(steps, matter);
        var first = steps.getFirst();
        var subject = matter.act(first).map(act -> act.subject()).orElse(null);
        course.irregular()
                .forEach(wrong -> drafts.tasks.add(
                        Irregularities.task(wrong, CaseKind.LITIGATION, number, first.authority(), subject)));
        if (course.last().isEmpty()) {
            return;
        }
        var now = course.last().get();
        var decision = first.decision().map(of -> of.number()).orElse("");
        var kind = first.value("kind").filter("SUIT"::equals).isPresent() ? "行政诉讼" : "行政复议";
        drafts.cases.add(new CaseLine(
                CaseKind.LITIGATION.name(),
                number,
                decision,
                now.state(),
                now.since(),
                null,
                null,
                (kind + " " + first.value("body").orElse("")).strip() + ": " + MESSAGES.getOrDefault(now.state(), "")));
        for (var state : List.of("CHANGED", "UNLAWFUL")) {
            course.first(state)
                    .ifPresent(decided -> drafts.tasks.add(Task.of(
                            new Task.Brief(
                                    Task.OUTCOME,
                                    first.authority(),
                                    subject,
                                    number,
                                    kind + "结果: " + decision + " " + MESSAGES.get(state)
                                            + " (act on the outcome of the review or suit)"),
                            decided.since(),
                            "OPEN")));
        }
    }
}
