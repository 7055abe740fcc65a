package org.zelian.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Terms;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.Act;
import org.zelian.liability.ListingDays;
import org.zelian.sanction.ListType;

/** How long records stay public, and from when a repair may be asked for (令36, and the sector's own minimum). */
final class Periods {
    private static final Pattern CONDITION = Pattern.compile("!?[a-z][A-Za-z]*");
    private static final Pattern WAIT = Pattern.compile("(P[0-9YMWD]+)@([A-Z_]+)");

    private final Matter matter;

    Periods(Matter matter) {
        this.matter = matter;
    }

    /** The class of a record: as the document says, a black listing serious; empty where nobody said. */
    Optional<RecordClasses.RecordClass> recordClass(Act act) {
        var stated = act.fact().value("recordClass");
        return stated.isPresent()
                ? matter.rules().classes().find(stated.get())
                : matter.rules().classes().find("SERIOUS").filter(serious -> listing(act));
    }

    /** Whether it is a listing on a black list. */
    boolean listing(Act act) {
        return act.kind() == TriggerKind.LISTING && matter.rules().book().black(act.trigger());
    }

    LocalDate published(Act act) {
        return Matter.dayOf(act, "publishedOn").orElseGet(act::decidedOn);
    }

    /** The last day of publicity by itself, counted from the document; null while nothing sets one. */
    @Nullable
    LocalDate last(Act act) {
        if (act.kind() == TriggerKind.LISTING) {
            return new ListingDays(matter.rules().book()).lastDay(act).orElse(null);
        }
        return recordClass(act)
                .map(one -> Terms.lastDay(act.decidedOn(), one.max()))
                .or(() -> Matter.dayOf(act, "publicityUntil"))
                .orElse(null);
    }

    /**
     * The last day on which, up to a day, a repair obtained by deceit was taken back: the periods begin again. Taking back
     * what was never granted, or what one officer granted alone, took nothing back.
     */
    @Nullable
    LocalDate restarted(Act act, LocalDate upTo) {
        return matter.ends(act.decision(), List.of("REPAIRED")).stream()
                .flatMap(end -> Optional.ofNullable(end.fact().valid().to()).stream())
                .filter(day -> !day.isAfter(upTo))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last day that the list's own term gives. */
    @Nullable
    LocalDate byList(Act act) {
        return new ListingDays(matter.rules().book()).byTerm(act).orElse(null);
    }

    /**
     * The first day on which a repair may be asked for, as it stands on a day; null if it waits for something that nobody
     * reported.
     */
    @Nullable
    LocalDate earliest(Act act, LocalDate asked) {
        if (act.withheld() || barred(act).isPresent()) {
            return null;
        }
        var general = recordClass(act).flatMap(one -> Optional.ofNullable(byClass(act, one, asked)));
        var sector = list(act).map(ListType::earlyExit).flatMap(exit -> bySector(act, exit));
        boolean own = "SECTOR_SPECIFIC"
                .equals(matter.rules().book().policy().settings().get("repair.minPolicy"));
        if (own && sector.isPresent()) {
            return sector.get().day();
        }
        if (sector.isPresent() && sector.get().day() == null) {
            return null;
        }
        return Stream.concat(general.stream(), sector.flatMap(wait -> Optional.ofNullable(wait.day())).stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * What the document says against ending a listing early, as conditions of its list: a bar that is there, or something
     * that is missing. Silence is no bar; another way out whose conditions are all there lifts it.
     */
    Optional<String> barred(Act act) {
        var ways = list(act).map(ListType::earlyExit).orElse("").split("\\|", -1);
        var against = Stream.of(ways[0].split(";", -1))
                .map(String::strip)
                .filter(condition -> CONDITION.matcher(condition).matches())
                .filter(condition -> says(act, condition, false))
                .filter(condition -> condition.startsWith("!") || !madeGood(act))
                .findFirst();
        boolean otherwise = Stream.of(ways)
                .skip(1)
                .anyMatch(
                        way -> Stream.of(way.split(";", -1)).map(String::strip).allMatch(c -> says(act, c, true)));
        return otherwise ? Optional.empty() : against;
    }

    /** Whether something that the document misses was made good since. */
    private boolean madeGood(Act act) {
        return corrected(act).isPresent()
                || !matter.ends(act.decision(), List.of("PERFORMED")).isEmpty();
    }

    /** Whether the document says that a condition holds, or that it does not. */
    private static boolean says(Act act, String condition, boolean holds) {
        boolean bar = condition.startsWith("!");
        return act.fact()
                .value(bar ? condition.substring(1) : condition)
                .map(String.valueOf(holds != bar)::equals)
                .orElse(false);
    }

    /** Null if duties have to be performed first, and nobody reported that. */
    private @Nullable LocalDate byClass(Act act, RecordClasses.RecordClass one, LocalDate asked) {
        var min = one.min();
        if (min == null) {
            return corrected(act).orElse(null);
        }
        var again = restarted(act, asked);
        return Terms.until(again == null ? act.decidedOn() : again, min);
    }

    private record Wait(@Nullable LocalDate day) {}

    private Optional<Wait> bySector(Act act, String exit) {
        var found = WAIT.matcher(exit.split("\\|", -1)[0]);
        if (!found.find()) {
            return Optional.empty();
        }
        var term = java.time.Period.parse(found.group(1));
        var start = switch (found.group(2)) {
            case "CORRECTION" -> corrected(act).orElse(null);
            case "PUBLICATION" -> published(act);
            default -> act.decidedOn();
        };
        return Optional.of(new Wait(start == null ? null : Terms.until(start, term)));
    }

    /** The day on which it was corrected, as a request for repair or the document says. */
    Optional<LocalDate> corrected(Act act) {
        return matter.steps(CaseKind.REPAIR).stream()
                .filter(step -> step.step().equals("CORRECTED"))
                .filter(step -> step.decision().map(act.decision()::sameAs).orElse(false))
                .map(Step::day)
                .findFirst()
                .or(() -> Matter.dayOf(act, "correctedOn"));
    }

    private Optional<ListType> list(Act act) {
        return act.kind() == TriggerKind.LISTING
                ? matter.rules().book().rules().names().lists().find(act.trigger())
                : Optional.empty();
    }

    /** The acts that are published: black listings, and other documents of a known class or period. */
    List<Act> publicised() {
        return matter.file().acts().stream()
                .filter(act ->
                        act.evidence().voided() == null && !act.decidedOn().isAfter(matter.day()))
                .filter(act -> listing(act) || penaltyOfKnownPeriod(act))
                .toList();
    }

    private boolean penaltyOfKnownPeriod(Act act) {
        boolean known = recordClass(act).isPresent()
                || act.fact().value("publicityUntil").isPresent();
        return act.kind() == TriggerKind.PENALTY && known;
    }
}
