package org.zelian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Act;
import org.zelian.liability.Notices;
import org.zelian.liability.State;
import org.zelian.liability.Support;

/**
 * What has to be made good when a decision is revoked, as a whole or for one person, and told when one is repaired or its
 * data are corrected: withdrawals and letters.
 */
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
            var revoked = matter.ends(act.decision(), List.of("REVOKED")).stream()
                    .findFirst()
                    .map(Matter::endDay);
            revoked.ifPresent(day -> revoked(act, day, drafts));
            matter.revokedFor(act.decision()).forEach((person, day) -> {
                if (revoked.isEmpty() || day.isBefore(revoked.get())) {
                    revokedFor(act, person, day, drafts);
                }
            });
            correctedOn(act).forEach((day, whom) -> corrected(act, day, whom, drafts));
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
        if (!act.withheld()) {
            drafts.tasks.add(Task.on(
                    matter.day(),
                    new Task.Brief(
                            "WITHDRAW_PUBLICITY", authority, act.subject(), number, "撤回公示 (" + clock.article() + ")"),
                    day,
                    withdrawBy,
                    withdrawn(act, each -> true)));
        }
        drafts.tasks.add(evaluate(act, day));
        var due = matter.due("letter", day);
        concerned(act)
                .forEach(who -> drafts.letters.add(
                        Letter.of("RESTORATION", act.decision().authority(), who, "", who, number, day, due)));
        corrections(act, support -> true, day, due, drafts);
    }

    /** The subject of a decision, and the persons who felt it. */
    private Set<PartyRef> concerned(Act act) {
        var concerned = new TreeSet<PartyRef>(List.of(act.subject()));
        felt(act).forEach(support -> concerned.add(matter.file().canonical(support.person())));
        return concerned;
    }

    /** The supports of a decision that some person felt. */
    private List<Support> felt(Act act) {
        return matter.supports().stream()
                .filter(support -> support.act().decision().sameAs(act.decision()) && !support.entity())
                .filter(support -> support.course().segments().stream().anyMatch(s -> FELT.contains(s.state())))
                .toList();
    }

    /** For one person only: his name goes from what was published, and he and those who were told of him hear of it. */
    private void revokedFor(Act act, PartyRef person, LocalDate day, Docket.Drafts drafts) {
        var number = act.decision().number();
        var due = matter.due("letter", day);
        var clock = matter.clock("publicity.withdraw");
        if (published(act).anyMatch(each -> each.order().subject().equals(person))) {
            drafts.tasks.add(Task.on(
                    matter.day(),
                    new Task.Brief(
                            "WITHDRAW_PUBLICITY",
                            act.decision().authority(),
                            person,
                            number,
                            "撤回对该人的公示, 决定维持 (" + clock.article() + ")"),
                    day,
                    clock.due(day, matter.rules().calendar()),
                    withdrawn(act, person::equals)));
        }
        if (felt(act).stream().anyMatch(support -> isAbout(support, person))) {
            drafts.letters.add(
                    Letter.of("RESTORATION", act.decision().authority(), person, "", person, number, day, due));
        }
        corrections(act, support -> isAbout(support, person), day, due, drafts);
    }

    private boolean isAbout(Support support, PartyRef person) {
        return matter.file().canonical(support.person()).equals(person);
    }

    /**
     * The days on which an objection brought a correction of data and no more, or a review or suit changed the decision, each
     * with those whose data were wrong.
     */
    private Map<LocalDate, Set<PartyRef>> correctedOn(Act act) {
        var days = new TreeMap<LocalDate, Set<PartyRef>>();
        corrected(act, CaseKind.OBJECTION, steps -> Appeals.objection(steps, matter.day()), days);
        corrected(act, CaseKind.LITIGATION, steps -> Litigations.course(steps, matter), days);
        return days;
    }

    private void corrected(
            Act act, CaseKind kind, Function<List<Step>, CaseCourse> course, Map<LocalDate, Set<PartyRef>> days) {
        matter.cases(kind).forEach((number, steps) -> {
            if (steps.getFirst().decision().map(act.decision()::sameAs).orElse(false)) {
                var persons = matter.onlyFor(number, act.decision());
                course.apply(steps).stretches().stream()
                        .filter(stretch -> Set.of("CORRECTED", "CHANGED").contains(stretch.state()))
                        .forEach(stretch -> days.computeIfAbsent(stretch.since(), first -> new TreeSet<>())
                                .addAll(persons.isEmpty() ? concerned(act) : persons));
            }
        });
    }

    /** The decision stands; they, and everybody who works with its data or was told of it, hear what is right. */
    private void corrected(Act act, LocalDate day, Set<PartyRef> whom, Docket.Drafts drafts) {
        var due = matter.due("letter", day);
        whom.forEach(who -> drafts.letters.add(Letter.of(
                "CORRECTION",
                act.decision().authority(),
                who,
                "",
                who,
                act.decision().number(),
                day,
                due)));
        offices(act)
                .forEach(office -> drafts.letters.add(Letter.of(
                        "CORRECTION",
                        act.decision().authority(),
                        null,
                        office,
                        act.subject(),
                        act.decision().number(),
                        day,
                        due)));
        corrections(act, support -> true, day, due, drafts);
    }

    private static Task evaluate(Act act, LocalDate day) {
        var brief = new Task.Brief(
                "RECOMPUTE_EVALUATION", "信用主管部门", act.subject(), act.decision().number(), "重新计算评价和分级");
        return Task.of(brief, day, "OPEN");
    }

    /** To everybody to whom a letter about the decision was sent; who never heard of it hears of nothing. */
    private void corrections(
            Act act, Predicate<Support> about, LocalDate day, @Nullable LocalDate due, Docket.Drafts drafts) {
        var notices = new Notices(
                matter.file(), matter.rules().calendar(), matter.rules().book().policy());
        for (Support support : matter.supports()) {
            if (support.act().decision().sameAs(act.decision()) && about.test(support)) {
                for (var notice : notices.of(support, day.minusDays(1))) {
                    if (!sent(notice)) {
                        continue;
                    }
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

    private boolean sent(Notices.Notice notice) {
        return matter.cases(CaseKind.NOTICE).getOrDefault(notice.id(), List.of()).stream()
                .anyMatch(step -> step.step().equals("SENT"));
    }

    private void repaired(Act act, LocalDate day, Docket.Drafts drafts) {
        var number = act.decision().number();
        var authority = act.decision().authority();
        var due = matter.due("letter", day);
        drafts.tasks.add(evaluate(act, day));
        drafts.letters.add(Letter.of("LIFTING", authority, act.subject(), "", act.subject(), number, day, due));
        offices(act)
                .forEach(office -> drafts.letters.add(
                        Letter.of("LIFTING", authority, null, office, act.subject(), number, day, due)));
    }

    /** Who works with a decision: the platform, and every department that had an order by it. */
    private Set<String> offices(Act act) {
        var offices = new TreeSet<String>(act.withheld() ? List.of() : List.of("信用信息共享平台和各接收单位"));
        orders.stream()
                .filter(each -> each.act().decision().sameAs(act.decision()))
                .forEach(each -> offices.add(each.order().department()));
        return offices;
    }

    /** The orders to publish or share it. */
    private Stream<Orders.Ordered> published(Act act) {
        return orders.stream()
                .filter(each -> each.act().decision().sameAs(act.decision()))
                .filter(each -> Set.of("A15", "A20").contains(each.order().measure()));
    }

    /** Done when the order to publish or share was reported lifted. */
    private @Nullable LocalDate withdrawn(Act act, Predicate<PartyRef> whom) {
        return published(act)
                .filter(each -> whom.test(each.order().subject()))
                .flatMap(each -> each.course().first("LIFTED").stream())
                .map(CaseCourse.Stretch::since)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
