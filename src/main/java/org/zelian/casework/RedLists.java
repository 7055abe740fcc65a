package org.zelian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.casework.CaseCourse.Happening;
import org.zelian.kernel.Period;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.Act;
import org.zelian.liability.CleanRecord;
import org.zelian.liability.ListingDays;
import org.zelian.sanction.ListType;

/**
 * Red lists (守信激励): a draft is announced, may be objected to and is decided by another officer; what is on one gives way
 * while a black listing of the same subject is in force.
 */
final class RedLists {
    /** Years without a bad record that a red listing asks for. */
    private static final int YEARS = 3;

    private final Matter matter;

    RedLists(Matter matter) {
        this.matter = matter;
    }

    void add(Docket.Drafts drafts) {
        matter.cases(CaseKind.RED_LISTING).forEach((number, steps) -> draft(number, steps, drafts));
        matter.file().acts().stream()
                .filter(act ->
                        act.kind() == TriggerKind.LISTING && act.evidence().voided() == null)
                .filter(act -> red(act.trigger()))
                .filter(act -> !act.decidedOn().isAfter(matter.day()))
                .forEach(act -> listed(act, drafts));
    }

    private boolean red(String list) {
        return matter.rules()
                .book()
                .rules()
                .names()
                .lists()
                .find(list)
                .filter(found -> found.level() == ListType.Level.RED)
                .isPresent();
    }

    private void draft(String number, List<Step> steps, Docket.Drafts drafts) {
        var course = Appeals.course(
                CaseKind.RED_LISTING, steps, matter.day(), (guard, happening) -> holds(guard, happening, steps));
        course.irregular()
                .forEach(wrong -> drafts.tasks.add(Irregularities.task(
                        wrong, CaseKind.RED_LISTING, number, steps.getFirst().authority(), matter.subject())));
        course.last().ifPresent(now -> {
            var announced = announced(steps);
            drafts.cases.add(new CaseLine(
                    CaseKind.RED_LISTING.name(),
                    number,
                    steps.stream()
                            .flatMap(step -> step.value("listingDecision").stream())
                            .findFirst()
                            .orElse(""),
                    now.state(),
                    now.since(),
                    announced == null ? null : earliest(announced),
                    null,
                    ""));
        });
    }

    private boolean holds(Move.Guard guard, Happening happening, List<Step> steps) {
        return switch (guard) {
            case TWO_OFFICERS -> Workflows.byAnother(happening, steps, Set.of("DRAFTED"));
            case ANNOUNCED_LONG_ENOUGH -> {
                var announced = announced(steps);
                var first = announced == null ? null : earliest(announced);
                yield first != null && !happening.day().isBefore(first);
            }
            case CLEAN_RECORD ->
                CleanRecord.of(matter.file(), matter.rules().book(), happening.day(), YEARS)
                        .clean();
            default -> true;
        };
    }

    private static @Nullable LocalDate announced(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.step().equals("ANNOUNCED"))
                .map(Step::day)
                .findFirst()
                .orElse(null);
    }

    /** The first day after the announcement; null if the calendar of that year is missing. */
    private @Nullable LocalDate earliest(LocalDate announced) {
        var last = matter.due("red.announce", announced);
        return last == null ? null : last.plusDays(1);
    }

    private void listed(Act act, Docket.Drafts drafts) {
        var until = Matter.dayOf(act, "until").orElse(null);
        var ends = matter.ends(act.decision(), List.of("REMOVED", "REVOKED", "EXPIRED"));
        var black = blackSince(act);
        LocalDate since = act.decidedOn();
        var state = "IN_FORCE";
        var message = "守信激励";
        if (!ends.isEmpty()) {
            since = Matter.endDay(ends.getFirst());
            state = "ENDED";
            message = "已移出";
        } else if (until != null && matter.day().isAfter(until)) {
            since = until.plusDays(1);
            state = "ENDED";
            message = "期限届满";
        } else if (black != null) {
            since = black;
            state = "SUSPENDED";
            message = "列入失信名单期间中止激励 (a black listing is in force)";
        }
        drafts.cases.add(new CaseLine(
                CaseKind.RED_LISTING.name(), "", act.decision().number(), state, since, null, until, message));
    }

    /** Since when some black listing is in force without a break that this day lies in; null if none is. */
    private @Nullable LocalDate blackSince(Act red) {
        var book = matter.rules().book();
        var listings = new ListingDays(book);
        return matter.file().acts().stream()
                .filter(act -> act.kind() == TriggerKind.LISTING && book.black(act.trigger()))
                .flatMap(act -> listings.of(act, matter.file()).stream())
                .filter(stretch -> stretch.contains(matter.day()))
                .map(Period::from)
                .filter(Objects::nonNull)
                .map(from -> from.isBefore(red.decidedOn()) ? red.decidedOn() : from)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
