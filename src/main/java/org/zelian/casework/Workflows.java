package org.zelian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.casework.CaseCourse.Happening;

/** Listings on their way to a decision, and decisions to go easier on somebody: by two officers each. */
final class Workflows {
    /** The steps by which a case is proposed or drafted. */
    static final Set<String> PROPOSING = Set.of("DRAFTED", "PROPOSED");

    private final Matter matter;

    Workflows(Matter matter) {
        this.matter = matter;
    }

    void add(Docket.Drafts drafts) {
        matter.cases(CaseKind.LISTING).forEach((number, steps) -> listing(number, steps, drafts));
        matter.cases(CaseKind.MITIGATION).forEach((number, steps) -> mitigation(number, steps, drafts));
    }

    /** Whether whoever took a step is another than those who proposed or drafted the same case before. */
    static boolean byAnother(Happening happening, List<Step> steps, Set<String> proposing) {
        var by = happening.by();
        if (by == null) {
            return true;
        }
        var before =
                steps.stream().filter(step -> !step.day().isAfter(by.day())).toList();
        var proposers = proposers(before, proposing);
        return by.value("officer").map(officer -> !proposers.contains(officer)).orElse(false);
    }

    /** Who proposed or drafted a case. */
    static List<String> proposers(List<Step> steps, Set<String> proposing) {
        return steps.stream()
                .filter(step -> proposing.contains(step.step()))
                .flatMap(step -> step.value("officer").stream())
                .toList();
    }

    private void listing(String number, List<Step> steps, Docket.Drafts drafts) {
        var course = Appeals.course(
                CaseKind.LISTING,
                steps,
                matter.day(),
                (guard, happening) ->
                        guard != Move.Guard.TWO_OFFICERS || byAnother(happening, steps, Set.of("DRAFTED")));
        irregular(course, CaseKind.LISTING, number, steps, drafts);
        course.last().ifPresent(now -> {
            drafts.cases.add(line(CaseKind.LISTING, number, decided(steps).orElse(""), now, null));
            course.first("DECIDED").ifPresent(at -> decided(number, steps, at.since(), drafts));
        });
    }

    private static Optional<String> decided(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.step().equals("DECIDED"))
                .flatMap(step -> step.value("listingDecision").stream())
                .findFirst();
    }

    /** 两书同达: the decision goes out with the notice of how to repair; and it is entered as a decision, in time. */
    private void decided(String number, List<Step> steps, LocalDate day, Docket.Drafts drafts) {
        var decision = decided(steps).orElse("");
        var subject = matter.subject();
        for (var kind : List.of("DECISION", "REPAIR_NOTICE")) {
            drafts.letters.add(Letter.of(
                    kind,
                    steps.getFirst().authority(),
                    subject,
                    "",
                    subject,
                    decision,
                    day,
                    matter.due("letter", day)));
        }
        boolean entered = matter.file().acts().stream()
                .anyMatch(act -> act.decision().number().equals(decision));
        if (!entered) {
            drafts.tasks.add(Task.on(
                    matter.day(),
                    new Task.Brief(
                            "LISTING_ENTER", steps.getFirst().authority(), subject, number, "录入认定文书 " + decision),
                    day,
                    matter.due("listing.enter", day),
                    null));
        }
    }

    private void mitigation(String number, List<Step> steps, Docket.Drafts drafts) {
        var course = Appeals.course(
                CaseKind.MITIGATION,
                steps,
                matter.day(),
                (guard, happening) ->
                        guard != Move.Guard.TWO_OFFICERS || byAnother(happening, steps, Set.of("PROPOSED")));
        irregular(course, CaseKind.MITIGATION, number, steps, drafts);
        var first = steps.getFirst();
        var decision = first.decision().map(d -> d.number()).orElse("");
        var only = first.value("measures").map(codes -> "仅就 " + codes + ": ").orElse("");
        course.last()
                .ifPresent(now -> drafts.cases.add(new CaseLine(
                        CaseKind.MITIGATION.name(),
                        number,
                        decision,
                        now.state(),
                        now.since(),
                        null,
                        null,
                        only + message(now.state()))));
        course.first("PROPOSED").ifPresent(proposed -> {
            var answered = course.stretches().stream()
                    .filter(stretch -> !stretch.state().equals("PROPOSED"))
                    .findFirst()
                    .map(CaseCourse.Stretch::since);
            var due = matter.due("mitigation.decide", proposed.since());
            drafts.tasks.add(Task.on(
                    matter.day(),
                    new Task.Brief(
                            "MITIGATION_DECIDE",
                            first.authority(),
                            matter.subject(),
                            number,
                            "由另一承办人决定从轻、免予: " + decision),
                    proposed.since(),
                    due,
                    answered.orElse(null)));
            answered.ifPresent(day -> drafts.letters.add(Letter.of(
                    "FEEDBACK",
                    first.authority(),
                    matter.subject(),
                    "",
                    matter.subject(),
                    number,
                    day,
                    matter.due("letter", day))));
        });
    }

    private void irregular(CaseCourse course, CaseKind kind, String number, List<Step> steps, Docket.Drafts drafts) {
        course.irregular()
                .forEach(wrong -> drafts.tasks.add(Irregularities.task(
                        wrong, kind, number, steps.getFirst().authority(), matter.subject())));
    }

    private static CaseLine line(
            CaseKind kind, String number, String decision, CaseCourse.Stretch now, @Nullable LocalDate due) {
        return new CaseLine(kind.name(), number, decision, now.state(), now.since(), null, due, message(now.state()));
    }

    private static String message(String state) {
        return switch (state) {
            case "DRAFT" -> "草拟";
            case "NOTIFIED" -> "已事前告知, 可以陈述申辩";
            case "HEARD" -> "已听取陈述申辩";
            case "DECIDED" -> "已决定, 待送达";
            case "SERVED" -> "已送达";
            case "PUBLISHED" -> "已公示";
            case "PROPOSED" -> "拟从轻、免予, 待另一承办人决定";
            case "CONFIRMED" -> "从轻、免予: 不再执行联合惩戒措施; 法定禁止和法院命令不受影响";
            case "REFUSED" -> "不予从轻、免予";
            case "REVOKED" -> "撤销从轻、免予, 恢复执行";
            case "WITHDRAWN" -> "已撤回";
            default -> "";
        };
    }
}
