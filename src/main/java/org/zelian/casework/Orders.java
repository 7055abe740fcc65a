package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zelian.casework.CaseCourse.Happening;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Act;
import org.zelian.liability.Liabilities;
import org.zelian.liability.Reason;
import org.zelian.liability.Segment;
import org.zelian.liability.State;
import org.zelian.liability.Support;
import org.zelian.liability.catalogue.Mode;
import org.zelian.sanction.Measure;

/**
 * The orders to departments: one for each decision, subject, measure, scope and department, however many supports it has.
 *
 * <p>Only what is or was in effect gives orders; letters, alerts and advice never do.
 */
final class Orders {
    /** How the catalogue of measures calls whoever decided. */
    private static final String ITS_AUTHORITY = "认定机关";

    private final Matter matter;

    Orders(Matter matter) {
        this.matter = matter;
    }

    /** An order with all its states. */
    record Ordered(MeasureOrder order, CaseCourse course, Act act) {}

    private record Key(PartyRef subject, Act act, String measure, String scope) {
        String text() {
            return String.join("|", act.decision().toString(), subject.toString(), measure, scope);
        }
    }

    List<Ordered> all() {
        var folds = new TreeMap<String, List<Support>>();
        var keys = new LinkedHashMap<String, Key>();
        for (var support : matter.supports()) {
            if (!bites(support)) {
                continue;
            }
            var subject = support.entity() ? support.person() : matter.file().canonical(support.person());
            for (var reach : support.measures()) {
                var key = new Key(subject, support.act(), reach.measure(), reach.scope());
                keys.putIfAbsent(key.text(), key);
                folds.computeIfAbsent(key.text(), first -> new ArrayList<>()).add(support);
            }
        }
        var orders = new ArrayList<Ordered>();
        folds.forEach((text, supports) -> {
            var key = Objects.requireNonNull(keys.get(text));
            matter.rules()
                    .book()
                    .measures()
                    .find(key.measure())
                    .filter(measure -> measure.obligation() == Measure.Obligation.MANDATORY)
                    .ifPresent(measure -> {
                        for (var department : departments(key.act(), measure)) {
                            add(key, supports, department, orders);
                        }
                    });
        });
        return orders;
    }

    /** Who carries a measure out; of a listing that no other department hears of, only its authority. */
    private static List<String> departments(Act act, Measure measure) {
        return act.withheld()
                ? List.of(act.decision().authority())
                : Stream.of(measure.department().split("、")).map(String::strip).toList();
    }

    /** Whether it ever restricts anybody, by its mode; its states decide on which days. */
    private static boolean bites(Support support) {
        return support.mode() != Mode.NOTICE && support.mode() != Mode.ALERT && support.mode() != Mode.ADVISE;
    }

    private void add(Key key, List<Support> supports, String catalogued, List<Ordered> orders) {
        var department = carriedOutBy(key.act(), catalogued);
        var rule = ruled(supports);
        if (rule.happenings().isEmpty()) {
            return;
        }
        var id = Canonical.id26("ORDER|" + key.text() + "|" + department);
        var happenings = new ArrayList<>(rule.happenings());
        matter.steps(CaseKind.ORDER).stream()
                .filter(step -> means(step, id, key, department))
                .map(Happening::of)
                .forEach(happenings::add);
        var course = CaseCourse.of(CaseKind.ORDER.table(), happenings, matter.day(), (guard, happening) -> true);
        var now = course.last().orElseThrow();
        var liability = Liabilities.id(key.subject(), new Support.Reach(key.measure(), key.scope()));
        orders.add(new Ordered(
                new MeasureOrder(
                        id,
                        key.act().decision().number(),
                        liability,
                        key.measure(),
                        department,
                        key.subject(),
                        now.state(),
                        now.since(),
                        until(supports),
                        rule.reason()),
                course,
                key.act()));
    }

    /** The authority of the decision itself is known by its name. */
    private static String carriedOutBy(Act act, String catalogued) {
        var authority = act.decision().authority();
        return catalogued.equals(ITS_AUTHORITY) && !authority.isEmpty() ? authority : catalogued;
    }

    private boolean means(Step step, String id, Key key, String department) {
        if (!step.caseNo().isEmpty()) {
            return step.caseNo().equals(id);
        }
        var about = step.about();
        return step.decision().map(key.act().decision()::sameAs).orElse(false)
                && step.value("measure").map(key.measure()::equals).orElse(false)
                && step.value("department")
                        .map(text -> text.contains(department)
                                || (text.contains(ITS_AUTHORITY)
                                        && department.equals(
                                                key.act().decision().authority())))
                        .orElse(false)
                && (about == null || matter.file().canonical(about).equals(key.subject()));
    }

    private record Ruled(List<Happening> happenings, String reason) {}

    private enum Standing {
        NOT_YET,
        ACTIVE,
        PAUSED,
        OVER,
        CLOSED
    }

    /** What the courses of the supports say together: in effect, at rest, over. */
    private Ruled ruled(List<Support> supports) {
        var days = new TreeSet<LocalDate>();
        supports.forEach(support -> support.course().segments().forEach(segment -> {
            var from = segment.days().from();
            if (from != null && !from.isAfter(matter.day())) {
                days.add(from);
            }
        }));
        var happenings = new ArrayList<Happening>();
        var before = Standing.NOT_YET;
        var reason = Reason.NONE;
        for (var day : days) {
            var segments = supports.stream()
                    .flatMap(support -> support.on(day).stream())
                    .toList();
            var now = standing(segments, before);
            if (now != before) {
                happenings.add(Happening.ruled(step(before, now), day));
                reason = why(segments, now);
                before = now;
            }
        }
        return new Ruled(List.copyOf(happenings), reason.line());
    }

    private static Standing standing(List<Segment> segments, Standing before) {
        if (has(segments, State.EFFECTIVE)) {
            return Standing.ACTIVE;
        }
        boolean begun = before != Standing.NOT_YET;
        if (has(segments, State.SUSPENDED)) {
            // What was lifted stays so while it would rest anyway; once it holds again, it is ordered anew.
            return before == Standing.ACTIVE || before == Standing.PAUSED ? Standing.PAUSED : before;
        }
        boolean gone = segments.stream().anyMatch(s -> s.reason().code().equals("SUBJECT_DEREGISTERED"));
        return !begun ? Standing.NOT_YET : gone ? Standing.CLOSED : Standing.OVER;
    }

    private static String step(Standing before, Standing now) {
        return switch (now) {
            case ACTIVE -> before == Standing.PAUSED ? "RESUMED" : "ISSUED";
            case PAUSED -> "SUSPENDED";
            case OVER -> "LIFT_ORDERED";
            case CLOSED -> "CLOSED";
            case NOT_YET -> throw new IllegalStateException("What has begun does not go back to before");
        };
    }

    private static Reason why(List<Segment> segments, Standing now) {
        return now == Standing.ACTIVE
                ? Reason.NONE
                : segments.stream()
                        .filter(s -> now == Standing.PAUSED
                                ? s.state() == State.SUSPENDED
                                : now != Standing.CLOSED || s.reason().code().equals("SUBJECT_DEREGISTERED"))
                        .map(Segment::reason)
                        .findFirst()
                        .orElse(Reason.NONE);
    }

    private static boolean has(List<Segment> segments, State state) {
        return segments.stream().anyMatch(segment -> segment.state() == state);
    }

    /** The last of the last days; LIFETIME or open before any day. */
    private static String until(List<Support> supports) {
        var ends = supports.stream().map(support -> support.effect().until()).toList();
        if (ends.contains("LIFETIME")) {
            return "LIFETIME";
        }
        return ends.contains("") ? "" : ends.stream().max(String::compareTo).orElse("");
    }
}
