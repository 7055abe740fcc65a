package org.zelian.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.Period;
import org.zelian.kernel.SubjectKind;
import org.zelian.liability.catalogue.Rule;
import org.zelian.liability.catalogue.VersionBy;

/** One row applied to one act: condition, persons, gate, measures, days, course (catalogue §2). */
final class Tracing {
    private static final Reason COMPUTED = Reason.of(
            "COMPUTED_CONTROLLER",
            "拟认定, 待核实: 实际控制关系由持股推算, 待法院或者机关认定 (control computed from stakes; a court or an authority has to find it)");

    private final Rulebook book;
    private final ListingDays listings;
    private final CaseFile file;
    private final Act act;
    private final Rule rule;
    private final Optional<Rule> lighterOf;
    private final Subject subject;
    private final Surroundings surroundings;

    Tracing(Rulebook book, ListingDays listings, CaseFile file, Act act, Rule rule, Optional<Rule> lighterOf) {
        this.book = book;
        this.listings = listings;
        this.file = file;
        this.act = act;
        this.rule = rule;
        this.lighterOf = lighterOf;
        this.subject = Subject.on(file, act.subject(), act.decidedOn());
        this.surroundings = new Surroundings(act, rule, file, subject, listings);
    }

    List<Support> supports() {
        var found = new ArrayList<Support>();
        var time = book.policy().roleTime(rule.id()).orElse(rule.roleTime());
        for (var stretch : stretches()) {
            for (var reached : new Reaching(rule, act, file, subject.kind(), time).all()) {
                Gates.pass(rule, reached, act, file)
                        .ifPresent(passed -> found.addAll(supports(reached, passed, stretch)));
            }
        }
        return found;
    }

    /** The days on which the condition holds, or may hold: a reason then says what is not known. */
    private record Stretch(Period days, @Nullable Reason unknown) {}

    private List<Stretch> stretches() {
        if (!surroundings.dynamic()) {
            return verdict(act.decidedOn())
                    .map(v -> List.of(new Stretch(Period.always(), v.unknown())))
                    .orElse(List.of());
        }
        var found = new ArrayList<Stretch>();
        var days = surroundings.boundaries();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            LocalDate to = i + 1 < days.size() ? days.get(i + 1) : null;
            var verdict = verdict(from);
            if (verdict.isPresent()) {
                var last = found.isEmpty() ? null : found.getLast();
                if (last != null && from.equals(last.days().to())) {
                    found.set(
                            found.size() - 1, new Stretch(new Period(last.days().from(), to), last.unknown()));
                } else {
                    found.add(new Stretch(new Period(from, to), verdict.get().unknown()));
                }
            }
        }
        return found;
    }

    private record Holds(@Nullable Reason unknown) {}

    private Optional<Holds> verdict(LocalDate day) {
        var verdict = rule.condition().test(name -> surroundings.value(name, day));
        return switch (verdict.truth()) {
            case TRUE -> Optional.of(new Holds(null));
            case FALSE -> Optional.empty();
            case UNKNOWN ->
                Optional.of(new Holds(Reason.of(
                        "MISSING_ATTRIBUTE",
                        "缺少要件: " + String.join(",", new TreeSet<>(verdict.missing())) + " (attribute not known)")));
        };
    }

    /** One support, or one for each portion of its measures. */
    private List<Support> supports(Reached reached, Gates.Passed passed, Stretch stretch) {
        var measures = Measuring.reaching(book.measures(), rule, reached, passed, subject.kind());
        var period = stretch.days().intersect(reached.days()).flatMap(this::versionWindow);
        if (measures.isEmpty() || period.isEmpty()) {
            return List.of();
        }
        var all = Portion.all(id(reached, period.get()), measures);
        var courses = new Courses(rule, act, file, reached, all);
        return Portion.of(
                        all,
                        Ending.of(act.decision(), file),
                        ending -> courses.after(ending).isPresent())
                .stream()
                .map(portion -> support(reached, passed, stretch, period.get(), portion))
                .toList();
    }

    private Support support(Reached reached, Gates.Passed passed, Stretch stretch, Period period, Portion portion) {
        var state = passed.state();
        var reason = passed.reason();
        var doubt = doubt(reached, stretch);
        if (doubt != null) {
            state = State.UNDER_REVIEW;
            reason = doubt;
        } else if (heavierThanLater() && state == State.EFFECTIVE) {
            state = State.PROPOSED;
            reason =
                    Reason.of("LIGHTER_VERSION", "新法较轻, 由承办人择轻适用 (a later, lighter text was in force at the decision)");
        }
        if (reached.control() != null && (state == State.EFFECTIVE || state == State.PROPOSED)) {
            state = State.PROPOSED;
            reason = COMPUTED;
        }
        var duration = Duration.of(rule, act, file, period, listings, reached.itself());
        var flags = new TreeSet<>(duration.flags());
        if (lighterOf.isPresent() || heavierThanLater()) {
            flags.add("LIGHTER_VERSION");
        }
        if (reached.control() != null) {
            reached.control().flags().forEach(flag -> flags.add(flag.name()));
        }
        var drawn = new Courses(rule, act, file, reached, portion)
                .draw(visible(period), state, reason, duration, passed.cited());
        return new Support(
                portion.id(),
                act,
                rule,
                reached.who(),
                reached.capacity(),
                reached.time(),
                reached.basis(),
                reached.named() && !reached.itself(),
                reached.level(),
                reached.control(),
                portion.measures(),
                drawn.effect(),
                drawn.course(),
                Set.copyOf(flags),
                cited(reached, passed, drawn));
    }

    private @Nullable Reason doubt(Reached reached, Stretch stretch) {
        if (stretch.unknown() != null) {
            return stretch.unknown();
        }
        if (reached.doubt() != null) {
            return reached.doubt();
        }
        boolean kindUnknown =
                subject.kind() == SubjectKind.ANY_ORG && !rule.subjects().contains(SubjectKind.ANY_ORG);
        return kindUnknown
                ? Reason.of("SUBJECT_KIND_UNKNOWN", "主体类型不明 (the form of the organisation is not known)")
                : null;
    }

    /** Rows that state a condition for holding office count only while their text is in force. */
    private Optional<Period> versionWindow(Period days) {
        return rule.versionBy() == VersionBy.CHECK
                ? days.intersect(rule.valid()).filter(p -> p.to() == null || p.to().isAfter(act.decidedOn()))
                : Optional.of(days);
    }

    private boolean heavierThanLater() {
        return lighterOf.isEmpty()
                && rule.versionBy() == VersionBy.ACT
                && book.version(rule, act.decidedOn())
                        .filter(later -> !later.version().equals(rule.version()))
                        .filter(later -> Lighter.than(later, rule))
                        .isPresent();
    }

    private LocalDate visible(Period days) {
        var decided = act.decidedOn();
        return days.from() != null && days.from().isAfter(decided) ? days.from() : decided;
    }

    private String id(Reached reached, Period days) {
        var content = new LinkedHashMap<String, Object>();
        content.put("act", act.evidence().id());
        content.put("trigger", act.trigger());
        content.put("rule", rule.id());
        content.put("version", rule.version());
        content.put("jurisdiction", rule.jurisdiction());
        content.put("person", reached.who().toString());
        content.put("capacity", reached.capacity().name());
        content.put("basis", reached.basisId());
        if (surroundings.dynamic() && days.from() != null) {
            content.put("from", days.from().toString());
        }
        return Canonical.id26(Canonical.json(content));
    }

    private List<Evidence> cited(Reached reached, Gates.Passed passed, Courses.Drawn drawn) {
        Map<String, Evidence> facts = new LinkedHashMap<>();
        List.of(List.of(act.evidence()), reached.cited(), passed.cited(), drawn.cited())
                .forEach(list -> list.forEach(e -> facts.put(e.id(), e)));
        if (subject.profile() != null) {
            facts.put(subject.profile().id(), subject.profile());
        }
        Context.of(rule, act, file, reached).forEach(e -> facts.put(e.id(), e));
        return facts.values().stream().sorted(Comparator.comparing(e -> e.id())).toList();
    }
}
