package org.zelian.casework;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zelian.casework.CaseCourse.Happening;

/** What officers did about tasks that no step of a case closes: each with its document or reason. */
final class Closings {
    /** The kinds of tasks that are closed so. */
    static final Set<String> KINDS = Set.of(
            "RECOMPUTE_EVALUATION",
            "RECORD_BREACH",
            "STOP_COMMITMENT",
            "SECTOR_RULES",
            "WITHDRAW_PUBLICITY",
            Task.RELISTED,
            Task.OUTCOME,
            Task.BASIS_REVOKED,
            Task.IRREGULAR);

    /** Departments that no document names: whoever has the task closes it. */
    private static final Set<String> UNNAMED = Set.of("信用主管部门", "审批", "");

    private final Matter matter;
    private final List<Step> steps;
    private final Set<Step> used = new HashSet<>();
    private final List<Task> wrong = new ArrayList<>();

    Closings(Matter matter) {
        this.matter = matter;
        this.steps = matter.steps(CaseKind.TASK);
    }

    /** Closes what was handled; asked after all tasks are there. */
    void apply(Docket.Drafts drafts) {
        if (steps.isEmpty()) {
            return;
        }
        drafts.tasks.replaceAll(this::handled);
        steps.stream()
                .filter(step -> !used.contains(step))
                .forEach(step -> wrong(
                        new CaseCourse.Irregular(Happening.of(step), StateTable.NONE, CaseCourse.ORDER),
                        step.caseNo(),
                        step.authority()));
        // What is wrong about a closing is a task that may be closed as well.
        for (int at = 0; at < wrong.size(); at++) {
            drafts.tasks.add(handled(wrong.get(at)));
        }
    }

    private Task handled(Task task) {
        if (!KINDS.contains(task.kind()) || !task.isOpen()) {
            return task;
        }
        var happenings = new ArrayList<>(List.of(Happening.ruled("OPENED", task.opened())));
        for (var step : steps) {
            if (means(step, task) && !step.day().isBefore(task.opened())) {
                used.add(step);
                happenings.add(Happening.of(step));
            }
        }
        var course = CaseCourse.of(
                CaseKind.TASK.table(), happenings, matter.day(), (guard, happening) -> isItsOwn(task, happening));
        course.irregular().forEach(each -> wrong(each, task.about(), task.department()));
        return course.first("DONE")
                .map(done -> task.handled(done.since(), words(done.by().by())))
                .orElse(task);
    }

    private void wrong(CaseCourse.Irregular what, String about, String department) {
        var task = Irregularities.task(what, CaseKind.TASK, about, department, matter.subject());
        if (wrong.stream().noneMatch(other -> other.id().equals(task.id()))) {
            wrong.add(task);
        }
    }

    private static boolean means(Step step, Task task) {
        var id = step.value("task");
        return id.isPresent()
                ? id.get().equals(task.id())
                : step.value("taskKind").filter(task.kind()::equals).isPresent()
                        && step.value("about").filter(task.about()::equals).isPresent();
    }

    private static boolean isItsOwn(Task task, Happening happening) {
        var by = happening.by();
        return by == null
                || UNNAMED.contains(task.department())
                || by.authority().equals(task.department());
    }

    /** Whose it is to close a task: its department, or of whoever has it where no document names one. */
    static String whose(Task task) {
        return UNNAMED.contains(task.department()) ? Entrance.DEPARTMENT : task.department();
    }

    private static String words(@org.jspecify.annotations.Nullable Step step) {
        return step == null
                ? ""
                : Optional.of(step)
                        .flatMap(each -> each.value("document").or(() -> each.value("reason")))
                        .orElse("");
    }
}
