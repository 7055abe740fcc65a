package org.zelian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.Terms;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.Act;
import org.zelian.liability.Decision;
import org.zelian.liability.ListingDays;

/** How long each decision is public, and what ends, marks or prolongs that. */
final class Publicity {
    private static final Pattern REORGANISED = Pattern.compile("重整|和解");
    /** Why the public does not hear of a tax listing at all. */
    static final String WITHHELD =
            "公布前缴清税款、滞纳金和罚款, 经税务机关确认, 不向社会公布, 不提供给其他部门 (税务总局令第54号§14, §16; paidBeforePublication)";

    private final Matter matter;
    private final Periods periods;

    Publicity(Matter matter, Periods periods) {
        this.matter = matter;
        this.periods = periods;
    }

    void add(Docket.Drafts drafts) {
        for (var act : periods.publicised()) {
            var publication = of(act);
            drafts.publicity.add(publication);
            if (act.withheld()) {
                withheld(act, publication, drafts);
            }
            if (publication.state().equals("KEPT")) {
                kept(act, publication, drafts);
            }
            bySector(act, publication, drafts);
        }
    }

    private Publication of(Act act) {
        var number = act.decision().number();
        var from = periods.published(act);
        var last = periods.last(act);
        if (act.withheld()) {
            return new Publication(number, null, null, "NOT_PUBLISHED", null);
        }
        boolean minor = periods.recordClass(act).map(one -> one.min() == null).orElse(false);
        if (underAge(act) || (minor && Matter.dayOf(act, "publishedOn").isEmpty())) {
            return new Publication(number, null, null, "NOT_PUBLISHED", null);
        }
        var revoked = matter.ends(act.decision(), List.of("REVOKED"));
        if (!revoked.isEmpty()) {
            var day = Matter.endDay(revoked.getFirst());
            return new Publication(number, from, day.minusDays(1), "WITHDRAWN", matter.due("publicity.withdraw", day));
        }
        var restarted = periods.restarted(act, matter.day());
        if (restarted != null) {
            from = restarted;
            last = periods.recordClass(act)
                    .map(one -> Terms.lastDay(restarted, one.max()))
                    .orElse(last);
        }
        var stopped = stopped(act, last);
        if (stopped != null) {
            boolean court = act.trigger().startsWith("JUD");
            return new Publication(
                    number, from, stopped.minusDays(1), "STOPPED", court ? matter.due("court.delete", stopped) : null);
        }
        var natural = act.kind() == TriggerKind.LISTING ? periods.byList(act) : last;
        if (natural != null && matter.day().isAfter(natural)) {
            if (act.keptBy().isPresent() && (last == null || !matter.day().isAfter(last))) {
                return new Publication(number, from, last, "KEPT", null);
            }
            if (uncorrected(act) && act.kind() != TriggerKind.LISTING) {
                return new Publication(number, from, null, "KEPT", null);
            }
        }
        if (last != null && matter.day().isAfter(last)) {
            return new Publication(number, from, last, "EXPIRED", null);
        }
        if (reorganised(act)) {
            return new Publication(number, from, last, "PAUSED", null);
        }
        return new Publication(number, from, last, marked(act) ? "MARKED" : "PUBLISHED", null);
    }

    /** The first day on which it is no longer public before its time: repaired, removed, performed; null if none. */
    private @Nullable LocalDate stopped(Act act, @Nullable LocalDate last) {
        if (act.kind() == TriggerKind.LISTING) {
            var end = new ListingDays(matter.rules().book())
                    .span(act, matter.file())
                    .to();
            if (end != null && (last == null || !end.isAfter(last)) && !end.isAfter(matter.day())) {
                return end;
            }
        }
        return matter.ends(act.decision(), List.of("REPAIRED", "REMOVED", "EXPIRED")).stream()
                .filter(e ->
                        act.kind() != TriggerKind.LISTING || e.fact().valid().to() != null)
                .filter(e -> e.fact().valid().contains(matter.day()))
                .map(Matter::endDay)
                .findFirst()
                .orElse(null);
    }

    /** Who was not of age when it was decided is shown to nobody in public. */
    private boolean underAge(Act act) {
        return act.subject().isPerson()
                && matter.file().of(FactKind.PERSON).stream()
                        .filter(e -> matter.file()
                                .canonical(e.fact().end(0))
                                .equals(matter.file().canonical(act.subject())))
                        .flatMap(e -> e.fact().value("birth").stream())
                        .anyMatch(birth -> LocalDate.parse(birth).plusYears(18).isAfter(act.decidedOn()));
    }

    /** A court approved a plan of reorganisation or a settlement: while it is carried out, the record is not shown (临时修复). */
    private boolean reorganised(Act act) {
        return matter.file().of(FactKind.SUSPENDS).stream()
                .filter(e -> e.voided() == null && e.fact().ends().isEmpty())
                .filter(e -> Decision.of(e.fact()).map(act.decision()::sameAs).orElse(false))
                .filter(e -> e.fact().valid().contains(matter.day()))
                .anyMatch(e ->
                        REORGANISED.matcher(e.fact().value("reason").orElse("")).find());
    }

    private boolean marked(Act act) {
        return matter.cases(CaseKind.OBJECTION).values().stream()
                .filter(steps -> steps.stream()
                        .anyMatch(step ->
                                step.decision().map(act.decision()::sameAs).orElse(false)))
                .map(steps -> Appeals.objection(steps, matter.day()))
                .anyMatch(course ->
                        course.state().equals("MARKED") || course.state().equals("IN_REVIEW"));
    }

    /** Not published at all: why; and what was published against the article is taken down. */
    private void withheld(Act act, Publication publication, Docket.Drafts drafts) {
        drafts.cases.add(new CaseLine(
                CaseKind.LISTING.name(),
                "",
                publication.decisionNo(),
                publication.state(),
                act.decidedOn(),
                null,
                null,
                WITHHELD));
        Matter.dayOf(act, "publishedOn")
                .filter(day -> !day.isAfter(matter.day()))
                .ifPresent(day -> drafts.tasks.add(Task.of(
                        new Task.Brief(
                                "WITHDRAW_PUBLICITY",
                                act.decision().authority(),
                                act.subject(),
                                publication.decisionNo(),
                                "撤回公布: " + WITHHELD),
                        day,
                        "OPEN")));
    }

    /** At its maximum and not corrected: nobody removes it by itself. */
    private void kept(Act act, Publication publication, Docket.Drafts drafts) {
        var by = act.keptBy();
        var since = act.kind() == TriggerKind.LISTING ? periods.byList(act) : periods.last(act);
        if (since == null) {
            return;
        }
        drafts.cases.add(new CaseLine(
                CaseKind.LISTING.name(),
                by.orElse(""),
                publication.decisionNo(),
                "KEPT",
                since.plusDays(1),
                null,
                publication.last(),
                "未改正, 行业主管部门决定 (not corrected; kept by the sector's authority)"));
    }

    /** Not corrected at its maximum, and nobody decided what then: a listing ends, a record stays, and either is told. */
    private void bySector(Act act, Publication publication, Docket.Drafts drafts) {
        var last = act.kind() == TriggerKind.LISTING ? periods.byList(act) : periods.last(act);
        boolean over = publication.state().equals("KEPT")
                || (act.kind() == TriggerKind.LISTING && publication.state().equals("EXPIRED"));
        if (last != null && over && uncorrected(act) && act.keptBy().isEmpty()) {
            drafts.tasks.add(Task.of(
                    new Task.Brief(
                            "SECTOR_RULES",
                            act.decision().authority(),
                            act.subject(),
                            publication.decisionNo(),
                            "公示期满未改正, 按行业主管部门规定处理 (not corrected at the maximum: as the sector's rules say)"),
                    last.plusDays(1),
                    "OPEN"));
        }
    }

    private static boolean uncorrected(Act act) {
        return act.fact().value("corrected").map("false"::equals).orElse(false);
    }
}
