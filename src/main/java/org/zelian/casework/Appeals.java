package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.zelian.casework.CaseCourse.Happening;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Act;

/** Objections and requests for repair: where they stand, who has to answer until when, which letters follow. */
final class Appeals {
    private static final Set<String> ANSWERS = Set.of("UPHELD", "CORRECTED", "REJECTED");

    private final Matter matter;
    private final Periods periods;

    Appeals(Matter matter, Periods periods) {
        this.matter = matter;
        this.periods = periods;
    }

    static CaseCourse course(CaseKind kind, List<Step> steps, LocalDate day, BiPredicate<Move.Guard, Happening> holds) {
        return CaseCourse.of(kind.table(), steps.stream().map(Happening::of).toList(), day, holds);
    }

    /** The states of an objection over the days. */
    static CaseCourse objection(List<Step> steps, LocalDate day) {
        return course(
                CaseKind.OBJECTION,
                steps,
                day,
                (guard, happening) -> guard != Move.Guard.ANOTHER_OFFICER || byAnother(happening));
    }

    /** Unless its own row says that whoever decided it had taken it in. */
    private static boolean byAnother(Happening happening) {
        var by = happening.by();
        return by == null
                || by.value("officer").isEmpty()
                || !by.value("officer").equals(by.value("takenInBy"));
    }

    void add(Docket.Drafts drafts) {
        matter.cases(CaseKind.OBJECTION).forEach((number, steps) -> objection(number, steps, drafts));
        matter.cases(CaseKind.REPAIR).forEach((number, steps) -> repair(number, steps, drafts));
        for (var act : periods.publicised()) {
            boolean asked = matter.steps(CaseKind.REPAIR).stream()
                    .anyMatch(step -> step.step().equals("APPLIED")
                            && step.decision().map(act.decision()::sameAs).orElse(false));
            if (!asked && periods.recordClass(act).isPresent()) {
                drafts.cases.add(notAsked(act));
            }
        }
    }

    private void objection(String number, List<Step> steps, Docket.Drafts drafts) {
        var course = objection(steps, matter.day());
        var first = steps.getFirst();
        var subject = matter.act(first).map(Act::subject).orElse(null);
        var persons = first.decision().map(of -> matter.onlyFor(number, of)).orElse(Set.of());
        irregular(course, CaseKind.OBJECTION, number, first, drafts);
        persons.forEach(person -> unreached(person, number, first, drafts));
        var marked = course.first("MARKED");
        if (marked.isEmpty()) {
            return;
        }
        var filed = marked.get().since();
        boolean provider = steps.stream().anyMatch(step -> step.is("needsProvider"));
        var clock = matter.clock(provider ? "objection.provider" : "objection.own");
        var due = clock.due(filed, matter.rules().calendar());
        var decided = course.stretches().stream()
                .filter(stretch -> !stretch.state().equals("MARKED"))
                .findFirst();
        var decision = decision(first);
        drafts.tasks.add(Task.on(
                matter.day(),
                new Task.Brief(
                        "OBJECTION_VERIFY",
                        first.authority(),
                        subject,
                        number,
                        "核实异议并反馈: " + decision + " (" + clock.article() + ")"),
                filed,
                due,
                decided.map(CaseCourse.Stretch::since).orElse(null)));
        var now = course.last().orElseThrow();
        var own = matter.due("objection.own", filed);
        drafts.cases.add(new CaseLine(
                CaseKind.OBJECTION.name(),
                number,
                decision,
                now.state(),
                now.since(),
                provider ? own : null,
                due,
                message(now.state(), persons)));
        review(course, first, number, subject, drafts);
        var whom = new ArrayList<@Nullable PartyRef>(persons);
        if (whom.isEmpty()) {
            whom.add(subject);
        }
        for (var stretch : course.stretches()) {
            for (var who : whom) {
                if (ANSWERS.contains(stretch.state())) {
                    drafts.letters.add(
                            Letter.of("FEEDBACK", first.authority(), who, "异议申请人", who, number, stretch.since(), due));
                }
                if (stretch.happening("REJECTED") || stretch.happening("CORRECTED")) {
                    drafts.letters.add(Letter.of(
                            "REVIEW_OPTION", first.authority(), who, "异议申请人", who, number, stretch.since(), due));
                }
            }
        }
    }

    private static String message(String state, Set<PartyRef> persons) {
        boolean whole = persons.isEmpty();
        return switch (state) {
            case "MARKED" -> whole ? "异议中, 核实期间暂不执行联合惩戒措施" : "异议中 (仅就个人), 核实期间暂不对其执行联合惩戒措施";
            case "REJECTED" -> "异议不成立, 恢复执行; 可以申请复核";
            case "UPHELD" -> whole ? "异议成立, 更正或者撤销" : "异议成立 (仅就个人), 撤销对其的责任, 决定维持";
            case "CORRECTED" -> "更正数据, 决定维持, 恢复执行; 可以申请复核";
            case "IN_REVIEW" -> "复核中, 措施继续执行";
            default -> "";
        };
    }

    /** An objection for somebody whom the decision does not reach would change nothing for anybody. */
    private void unreached(PartyRef person, String number, Step first, Docket.Drafts drafts) {
        boolean reached = matter.supports().stream()
                .filter(support ->
                        first.decision().map(support.act().decision()::sameAs).orElse(false))
                .anyMatch(support -> matter.file().canonical(support.person()).equals(person));
        // Of a decision with several subjects, it may be another through whom it reaches him.
        if (!reached && first.decision().filter(matter::hasOtherSubjects).isEmpty()) {
            drafts.tasks.add(Task.of(
                    new Task.Brief(
                            Task.UNKNOWN,
                            first.authority(),
                            person,
                            number,
                            "异议所指之人不在决定 " + decision(first)
                                    + " 所及之列 (the decision does not reach this person; correct the number of the document)"),
                    first.day(),
                    "OPEN"));
        }
    }

    /** The authority above looks at it once more; the one below hands over its file. */
    private void review(
            CaseCourse course, Step first, String number, @Nullable PartyRef subject, Docket.Drafts drafts) {
        course.first("IN_REVIEW").ifPresent(asked -> {
            var answered = course.stretches().stream()
                    .filter(stretch -> !stretch.since().isBefore(asked.since()))
                    .filter(stretch -> ANSWERS.contains(stretch.state()))
                    .findFirst();
            drafts.tasks.add(Task.on(
                    matter.day(),
                    new Task.Brief("REVIEW_ANSWER", first.authority(), subject, number, "移送材料, 落实上级复核结果"),
                    asked.since(),
                    matter.due("objection.review", asked.since()),
                    answered.map(CaseCourse.Stretch::since).orElse(null)));
        });
    }

    private void repair(String number, List<Step> steps, Docket.Drafts drafts) {
        var first = steps.getFirst();
        var act = matter.act(first).orElse(null);
        var earliest = act == null ? null : periods.earliest(act, matter.day());
        var course = course(
                CaseKind.REPAIR,
                steps,
                matter.day(),
                (guard, happening) ->
                        holds(guard, happening, steps, act == null ? null : periods.earliest(act, happening.day())));
        irregular(course, CaseKind.REPAIR, number, first, drafts);
        if (course.last().isEmpty()) {
            return;
        }
        var now = course.last().get();
        var subject = act == null ? null : act.subject();
        var last = act == null ? null : periods.last(act);
        drafts.cases.add(new CaseLine(
                CaseKind.REPAIR.name(),
                number,
                decision(first),
                now.state(),
                now.since(),
                earliest,
                last,
                message(now.state(), act, earliest),
                now.state().equals("NOT_YET") ? hurdle(act, earliest).advice() : ""));
        course.first("APPLIED").ifPresent(applied -> {
            var answered = course.stretches().stream()
                    .filter(stretch ->
                            stretch.state().equals("GRANTED") || stretch.state().equals("REFUSED"))
                    .findFirst();
            drafts.tasks.add(Task.on(
                    matter.day(),
                    new Task.Brief("REPAIR_DECIDE", first.authority(), subject, number, "办理信用修复: " + decision(first)),
                    applied.since(),
                    matter.due("repair.decide", applied.since()),
                    answered.map(CaseCourse.Stretch::since).orElse(null)));
        });
        course.first("REVOKED")
                .ifPresent(revoked -> drafts.tasks.add(Task.of(
                        new Task.Brief(
                                "RECORD_BREACH",
                                first.authority(),
                                subject,
                                number,
                                "以虚假材料取得修复: 撤销修复, 恢复公示, 公示期重新起算, 记入违背承诺记录"),
                        revoked.since(),
                        "OPEN")));
    }

    private CaseLine notAsked(Act act) {
        var earliest = periods.earliest(act, matter.day());
        var last = periods.last(act);
        boolean possible = earliest != null && !matter.day().isBefore(earliest);
        return new CaseLine(
                CaseKind.REPAIR.name(),
                "",
                act.decision().number(),
                possible ? "MAY_APPLY" : "NOT_YET",
                possible ? earliest : null,
                earliest,
                last,
                message(possible ? "MAY_APPLY" : "NOT_YET", act, earliest),
                possible ? "" : hurdle(act, earliest).advice());
    }

    private String message(String state, @Nullable Act act, @Nullable LocalDate earliest) {
        return switch (state) {
            case "NOT_YET" -> hurdle(act, earliest).message();
            case "MAY_APPLY" -> "可以申请修复";
            case "GRANTED" -> "准予修复: 停止公示、共享和使用, 解除措施, 通知各接收单位";
            case "REVOKED" -> "修复撤销, 恢复公示, 期限重新起算";
            default -> "";
        };
    }

    private Hurdle hurdle(@Nullable Act act, @Nullable LocalDate earliest) {
        return act == null ? Hurdle.minimum(earliest) : Hurdle.of(act, periods.barred(act), earliest);
    }

    private boolean holds(Move.Guard guard, Happening happening, List<Step> steps, @Nullable LocalDate earliest) {
        return switch (guard) {
            case MINIMUM_OVER -> earliest != null && !happening.day().isBefore(earliest);
            case MINIMUM_RUNS -> earliest == null || happening.day().isBefore(earliest);
            case CORRECTED_AND_COMMITTED ->
                List.of("CORRECTED", "COMMITTED").stream()
                        .allMatch(wanted -> steps.stream()
                                .anyMatch(step -> step.step().equals(wanted)
                                        && !step.day().isAfter(happening.day())));
            case ANOTHER_OFFICER -> byAnother(happening);
            case SAME_AUTHORITY,
                    INTERVIEW_FIRST,
                    TWO_OFFICERS,
                    NEEDS_NO_SIGNATURE,
                    ITS_DEPARTMENT,
                    ANNOUNCED_LONG_ENOUGH,
                    CLEAN_RECORD -> true;
        };
    }

    private static void irregular(CaseCourse course, CaseKind kind, String number, Step first, Docket.Drafts drafts) {
        course.irregular()
                .forEach(wrong ->
                        drafts.tasks.add(Irregularities.task(wrong, kind, number, first.authority(), first.about())));
    }

    private static String decision(Step step) {
        return step.decision().map(decision -> decision.number()).orElse("");
    }
}
