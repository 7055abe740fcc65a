package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zelian.casework.CaseCourse.Happening;
import org.zelian.casework.CaseCourse.Stretch;

/** Commitments, orders to correct, and interviews: who has to look, whom to call in, when a listing may be drafted. */
final class Rectifications {
    private final Matter matter;

    Rectifications(Matter matter) {
        this.matter = matter;
    }

    void add(Docket.Drafts drafts) {
        matter.cases(CaseKind.COMMITMENT).forEach((number, steps) -> commitment(number, steps, drafts));
        matter.cases(CaseKind.RECTIFICATION).forEach((number, steps) -> rectification(number, steps, drafts));
    }

    /** What is not fulfilled on its last day is broken on the next, whoever says so. */
    private void commitment(String number, List<Step> steps, Docket.Drafts drafts) {
        var happenings = new ArrayList<>(steps.stream().map(Happening::of).toList());
        var due = steps.stream().flatMap(step -> step.dayOf("dueOn").stream()).findFirst();
        boolean settled = steps.stream().anyMatch(step -> settles(step, due));
        if (due.isPresent() && !settled) {
            happenings.add(Happening.ruled("BREACHED", due.get().plusDays(1)));
        }
        var course = CaseCourse.of(CaseKind.COMMITMENT.table(), happenings, matter.day(), (guard, happening) -> true);
        var first = steps.getFirst();
        course.irregular().stream()
                .filter(wrong -> !wrong.happening().step().equals("FULFILLED"))
                .forEach(wrong -> drafts.tasks.add(
                        Irregularities.task(wrong, CaseKind.COMMITMENT, number, first.authority(), matter.subject())));
        course.last()
                .ifPresent(now -> drafts.cases.add(line(
                        CaseKind.COMMITMENT,
                        number,
                        now,
                        due,
                        now.state().equals("BREACHED") ? "违背承诺, 记入信用记录, 停用告知承诺" : "")));
        course.first("BREACHED")
                .ifPresent(broken -> drafts.tasks.add(Task.of(
                        new Task.Brief(
                                "STOP_COMMITMENT",
                                first.authority().isEmpty() ? "审批" : first.authority(),
                                matter.subject(),
                                number,
                                "停用告知承诺、容缺受理: " + first.value("matter").orElse("")),
                        broken.since(),
                        "OPEN")));
    }

    private static boolean settles(Step step, Optional<LocalDate> due) {
        return step.step().equals("BREACHED")
                || (step.step().equals("FULFILLED")
                        && due.map(last -> !step.day().isAfter(last)).orElse(true));
    }

    private void rectification(String number, List<Step> steps, Docket.Drafts drafts) {
        var issuer = steps.stream()
                .filter(step -> step.step().equals("ISSUED"))
                .map(Step::authority)
                .findFirst()
                .orElseGet(() -> steps.getFirst().authority());
        var course = CaseCourse.of(
                CaseKind.RECTIFICATION.table(),
                steps.stream().map(Happening::of).toList(),
                matter.day(),
                (guard, happening) -> holds(guard, happening, issuer));
        var subject = matter.subject();
        course.irregular()
                .forEach(wrong ->
                        drafts.tasks.add(Irregularities.task(wrong, CaseKind.RECTIFICATION, number, issuer, subject)));
        if (course.last().isEmpty()) {
            return;
        }
        var due = due(steps);
        var now = course.last().get();
        drafts.cases.add(line(CaseKind.RECTIFICATION, number, now, due, message(now.state())));
        var stretches = course.stretches();
        for (int at = 0; at < stretches.size(); at++) {
            var stretch = stretches.get(at);
            var done = at + 1 < stretches.size() ? stretches.get(at + 1).since() : null;
            switch (stretch.state()) {
                case "RECTIFYING" ->
                    due.filter(last -> matter.day().isAfter(last))
                            .ifPresent(last -> drafts.tasks.add(Task.on(
                                    matter.day(),
                                    new Task.Brief("VERIFY", issuer, subject, number, "到期核验整改"),
                                    last.plusDays(1),
                                    matter.due("verification", last),
                                    done)));
                case "REMIND_DUE", "WARN_DUE" ->
                    drafts.tasks.add(Task.on(
                            matter.day(),
                            new Task.Brief(
                                    stretch.state().equals("REMIND_DUE") ? "INTERVIEW_REMIND" : "INTERVIEW_WARN",
                                    issuer,
                                    subject,
                                    number,
                                    (stretch.state().equals("REMIND_DUE") ? "提示约谈" : "警示约谈") + " (谁认定、谁约谈)"),
                            stretch.since(),
                            matter.due("interview", stretch.since()),
                            done));
                default -> {}
            }
        }
        // An interview by another authority stays in the record as a step and a task; nobody sends its minutes for it.
        steps.stream()
                .filter(step -> step.step().equals("REMINDED") || step.step().equals("WARNED"))
                .filter(step -> step.authority().equals(issuer))
                .forEach(step -> drafts.letters.add(Letter.of(
                        "MINUTES",
                        issuer,
                        null,
                        "信用信息共享平台",
                        subject,
                        step.value("interviewNo").orElse(number),
                        step.day(),
                        matter.due("letter", step.day()))));
    }

    private static boolean holds(Move.Guard guard, Happening happening, String issuer) {
        var by = happening.by();
        return switch (guard) {
            case SAME_AUTHORITY -> by == null || by.authority().equals(issuer);
            case INTERVIEW_FIRST -> false;
            default -> true;
        };
    }

    private Optional<LocalDate> due(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.step().equals("ISSUED"))
                .flatMap(step ->
                        step
                                .dayOf("dueOn")
                                .or(() -> Optional.ofNullable(matter.due("rectification", step.day())))
                                .stream())
                .findFirst();
    }

    private static String message(String state) {
        return switch (state) {
            case "RECTIFYING" -> "整改中";
            case "REMIND_DUE" -> "整改不到位, 提示约谈";
            case "REMINDED" -> "已提示约谈, 约谈记录记入信用记录";
            case "WARN_DUE" -> "再次整改不到位, 警示约谈";
            case "LISTING_ALLOWED" -> "已警示约谈, 可以拟列入";
            case "CLOSED" -> "整改到位";
            default -> "";
        };
    }

    private static CaseLine line(CaseKind kind, String number, Stretch now, Optional<LocalDate> due, String message) {
        return new CaseLine(kind.name(), number, "", now.state(), now.since(), null, due.orElse(null), message);
    }
}
