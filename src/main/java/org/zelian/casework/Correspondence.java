package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.casework.CaseCourse.Happening;
import org.zelian.kernel.Refusal;
import org.zelian.liability.Notices;
import org.zelian.liability.State;
import org.zelian.liability.Support;

/** Letters to state bodies on their way: drafted by rule, signed by an officer, sent, received, answered, filed. */
final class Correspondence {
    private final Matter matter;

    Correspondence(Matter matter) {
        this.matter = matter;
    }

    void add(Docket.Drafts drafts) {
        var cases = matter.cases(CaseKind.NOTICE);
        var known = new HashSet<String>();
        for (var support : matter.supports()) {
            for (var notice : notices(support, drafts)) {
                if (known.add(notice.id())) {
                    notice(notice, cases.getOrDefault(notice.id(), List.of()), drafts);
                }
            }
        }
        cases.forEach((number, steps) -> {
            if (!known.contains(number)) {
                steps.forEach(step -> drafts.tasks.add(Irregularities.task(
                        new CaseCourse.Irregular(Happening.of(step), StateTable.NONE, "ORDER"),
                        CaseKind.NOTICE,
                        number,
                        step.authority(),
                        matter.subject())));
            }
        });
    }

    /** Without the calendar of the year nobody knows until when; it is told, and nothing else fails for it. */
    private List<Notices.Notice> notices(Support support, Docket.Drafts drafts) {
        var letters = new Notices(
                matter.file(), matter.rules().calendar(), matter.rules().book().policy());
        try {
            return letters.of(support, matter.day());
        } catch (Refusal noCalendar) {
            var act = support.act();
            drafts.tasks.add(Task.of(
                    new Task.Brief(
                            "CALENDAR_MISSING",
                            act.decision().authority(),
                            matter.subject(),
                            act.decision().number(),
                            String.valueOf(noCalendar.getMessage())),
                    act.decidedOn(),
                    "OPEN"));
            return List.of();
        }
    }

    private void notice(Notices.Notice notice, List<Step> steps, Docket.Drafts drafts) {
        var act = notice.support().act();
        var happenings = new ArrayList<>(List.of(Happening.ruled("DRAFTED", act.decidedOn())));
        steps.stream().map(Happening::of).forEach(happenings::add);
        var course = CaseCourse.of(
                CaseKind.NOTICE.table(),
                happenings,
                matter.day(),
                (guard, happening) ->
                        guard != Move.Guard.TWO_OFFICERS || Workflows.byAnother(happening, steps, Set.of("DRAFTED")));
        course.irregular()
                .forEach(wrong -> drafts.tasks.add(Irregularities.task(
                        wrong, CaseKind.NOTICE, notice.id(), act.decision().authority(), matter.subject())));
        var now = course.last();
        if (now.isEmpty()) {
            return;
        }
        if (!steps.isEmpty()) {
            drafts.cases.add(new CaseLine(
                    CaseKind.NOTICE.name(),
                    notice.id(),
                    act.decision().number(),
                    now.get().state(),
                    now.get().since(),
                    null,
                    notice.due(),
                    STATES.getOrDefault(now.get().state(), "")));
        }
        var sent = since(course, "SENT");
        if (sent != null || notice.state() == State.DRAFT) {
            chase(notice, "NOTICE_SEND", "审签并发出通报函", act.decidedOn(), notice.due(), sent, drafts);
        }
        if (sent != null) {
            chase(
                    notice,
                    "NOTICE_RECEIPT",
                    "催收通报函回执",
                    sent,
                    matter.due("letter", sent),
                    since(course, "SIGNED"),
                    drafts);
        }
    }

    private static final Map<String, String> STATES =
            Map.of("DRAFT", "拟稿", "APPROVED", "审签", "SENT", "发出", "SIGNED", "签收", "ANSWERED", "反馈", "ARCHIVED", "归档");

    private void chase(
            Notices.Notice notice,
            String kind,
            String what,
            LocalDate opened,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            Docket.Drafts drafts) {
        var decision = notice.support().act().decision();
        drafts.tasks.add(Task.on(
                matter.day(),
                new Task.Brief(
                        kind,
                        decision.authority(),
                        matter.subject(),
                        notice.id(),
                        what + ": " + decision.number() + " → " + notice.office()),
                opened,
                due,
                done));
    }

    private static @Nullable LocalDate since(CaseCourse course, String state) {
        return course.first(state).map(CaseCourse.Stretch::since).orElse(null);
    }
}
