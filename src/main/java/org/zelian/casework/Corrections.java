package org.zelian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Act;
import org.zelian.liability.Notices;
import org.zelian.liability.State;
import org.zelian.liability.Support;

/** What has to be made good when a decision is revoked, and told when one is repaired: withdrawals and letters. */
final class Corrections {
    private static final Set<State> FELT =
            Set.of(State.EFFECTIVE, State.SUSPENDED, State.PENDING, State.PROPOSED, State.UNDER_REVIEW);

    private final Matter matter;
    private final List<Orders.Ordered> orders;

    Corrections(Matter matter, List<Orders.Ordered> orders) {
        this.matter = matter;
        this.orders = orders;
    }

    void add(Docket.Drafts drafts) {
        var seen = new TreeSet<String>();
        for (var act : matter.file().acts()) {
            if (act.evidence().voided() != null || !seen.add(act.decision().toString())) {
                continue;
            }
            matter.ends(act.decision(), List.of("REVOKED")).stream()
                    .findFirst()
                    .ifPresent(end -> revoked(act, Matter.endDay(end), drafts));
            matter.ends(act.decision(), List.of("REPAIRED")).stream()
                    .findFirst()
                    .ifPresent(end -> repaired(act, Matter.endDay(end), drafts));
        }
    }

    private void revoked(Act act, LocalDate day, Docket.Drafts drafts) {
        var number = act.decision().number();
        var authority = act.decision().authority();
        var clock = matter.clock("publicity.withdraw");
        var withdrawBy = clock.due(day, matter.rules().calendar());
        drafts.tasks.add(Task.on(
                matter.day(),
                new Task.Brief(
                        "WITHDRAW_PUBLICITY", authority, act.subject(), number, "撤回公示 (" + clock.article() + ")"),
                day,
                withdrawBy,
                withdrawn(act)));
        drafts.tasks.add(evaluate(act, day));
        var due = matter.due("letter", day);
        var restored = new TreeSet<PartyRef>(List.of(act.subject()));
        matter.supports().stream()
                .filter(support -> support.act().decision().sameAs(act.decision()) && !support.entity())
                .filter(support -> support.course().segments().stream().anyMatch(s -> FELT.contains(s.state())))
                .forEach(support -> restored.add(matter.file().canonical(support.person())));
        restored.forEach(
                who -> drafts.letters.add(Letter.of("RESTORATION", authority, who, "", who, number, day, due)));
        corrections(act, day, due, drafts);
    }

    private static Task evaluate(Act act, LocalDate day) {
        var brief = new Task.Brief(
                "RECOMPUTE_EVALUATION", "信用主管部门", act.subject(), act.decision().number(), "重新计算评价和分级");
        return Task.of(brief, day, "OPEN");
    }

    /** To everybody to whom a letter about the decision was drafted before. */
    private void corrections(
            Act act, LocalDate day, @org.jspecify.annotations.Nullable LocalDate due, Docket.Drafts drafts) {
        var notices = new Notices(
                matter.file(), matter.rules().calendar(), matter.rules().book().policy());
        for (Support support : matter.supports()) {
            if (support.act().decision().sameAs(act.decision())) {
                for (var notice : notices.of(support, day.minusDays(1))) {
                    drafts.letters.add(Letter.of(
                            "CORRECTION",
                            act.decision().authority(),
                            notice.addressee(),
                            notice.office(),
                            support.person(),
                            act.decision().number(),
                            day,
                            due));
                }
            }
        }
    }

    private void repaired(Act act, LocalDate day, Docket.Drafts drafts) {
        var number = act.decision().number();
        var authority = act.decision().authority();
        var due = matter.due("letter", day);
        drafts.tasks.add(evaluate(act, day));
        drafts.letters.add(Letter.of("LIFTING", authority, act.subject(), "", act.subject(), number, day, due));
        var offices = new TreeSet<String>(List.of("信用信息共享平台和各接收单位"));
        orders.stream()
                .filter(each -> each.act().decision().sameAs(act.decision()))
                .forEach(each -> offices.add(each.order().department()));
        offices.forEach(office ->
                drafts.letters.add(Letter.of("LIFTING", authority, null, office, act.subject(), number, day, due)));
    }

    /** Done when the order to publish or share was reported lifted. */
    private @org.jspecify.annotations.Nullable LocalDate withdrawn(Act act) {
        return orders.stream()
                .filter(each -> each.act().decision().sameAs(act.decision()))
                .filter(each -> Set.of("A15", "A20").contains(each.order().measure()))
                .flatMap(each -> each.course().first("LIFTED").stream())
                .map(CaseCourse.Stretch::since)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
