package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Act;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Decision;
import org.zelian.liability.Evidence;
import org.zelian.liability.Support;
import org.zelian.liability.Traced;

/** One subject with the decisions against it, what follows from them, and the steps of its cases, on a day. */
final class Matter {
    private final Traced traced;
    private final List<Step> steps;
    private final CaseRules rules;
    private final LocalDate day;
    private final List<String> jurisdictions;

    Matter(Traced traced, List<Step> steps, CaseRules rules, LocalDate day) {
        this.traced = traced;
        this.rules = rules;
        this.day = day;
        // Two sources may tell the same step.
        var once = new LinkedHashMap<List<Object>, Step>();
        steps.stream()
                .filter(step -> !step.day().isAfter(day))
                .sorted(Comparator.comparing(Step::day).thenComparing(Step::id))
                .forEach(step -> once.putIfAbsent(step.content(), step));
        this.steps = List.copyOf(once.values());
        this.jurisdictions = jurisdictions();
    }

    LocalDate day() {
        return day;
    }

    CaseRules rules() {
        return rules;
    }

    CaseFile file() {
        return traced.file();
    }

    PartyRef subject() {
        return traced.file().subject();
    }

    List<Support> supports() {
        return traced.findings().supports();
    }

    List<Step> steps(CaseKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).toList();
    }

    /** The steps of the case in which a step is open. */
    List<Step> steps(Opening opening) {
        return cases(opening.kind()).getOrDefault(opening.number(), List.of());
    }

    /** The cases of a kind, by number, in its order. */
    Map<String, List<Step>> cases(CaseKind kind) {
        var cases = new TreeMap<String, List<Step>>();
        steps(kind)
                .forEach(step -> cases.computeIfAbsent(step.caseNo(), first -> new ArrayList<>())
                        .add(step));
        return cases;
    }

    /** The acts of a decision against this subject. */
    Optional<Act> act(Step step) {
        return step.decision()
                .flatMap(decision -> file().acts().stream()
                        .filter(act -> act.decision().sameAs(decision))
                        .findFirst());
    }

    Clock clock(String name) {
        return rules.clocks().of(name, jurisdictions);
    }

    @Nullable
    LocalDate due(String clock, LocalDate from) {
        return clock(clock).due(from, rules.calendar());
    }

    /** What ended a decision as a whole, of some kinds, by the day, the earliest first. */
    List<Evidence> ends(Decision decision, List<String> kinds) {
        return file().of(FactKind.ENDS).stream()
                .filter(e -> e.voided() == null && e.fact().ends().isEmpty())
                .filter(e -> !e.fact().valid().isEmpty())
                .filter(e -> Decision.of(e.fact()).map(decision::sameAs).orElse(false))
                .filter(e -> kinds.contains(e.fact().value("end").orElse("")))
                .filter(e -> !endDay(e).isAfter(day))
                .sorted(Comparator.comparing(Matter::endDay).thenComparing(Evidence::id))
                .toList();
    }

    /** What revoked a decision for one person only, each person by the day it did first, in the order of the references. */
    Map<PartyRef, LocalDate> revokedFor(Decision decision) {
        var persons = new TreeMap<PartyRef, LocalDate>();
        about(FactKind.ENDS, decision)
                .filter(e -> !e.fact().valid().isEmpty())
                .filter(e -> e.fact().value("end").filter("REVOKED"::equals).isPresent())
                .filter(e -> !endDay(e).isAfter(day))
                .forEach(e -> persons.merge(
                        file().canonical(e.fact().end(0)),
                        endDay(e),
                        (one, other) -> one.isBefore(other) ? one : other));
        return persons;
    }

    /** The persons whom alone a case about a decision concerns; nobody if it concerns the decision as a whole. */
    Set<PartyRef> onlyFor(String caseNo, Decision decision) {
        return about(FactKind.SUSPENDS, decision)
                .filter(e -> e.fact().value("caseNo").filter(caseNo::equals).isPresent())
                .map(e -> file().canonical(e.fact().end(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As {@link #onlyFor}, each as the row of the case named him. */
    Set<PartyRef> namedAlone(String caseNo, Decision decision) {
        return about(FactKind.SUSPENDS, decision)
                .filter(e -> e.fact().value("caseNo").filter(caseNo::equals).isPresent())
                .map(e -> e.fact().end(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a decision is against others too. */
    boolean hasOtherSubjects(Decision decision) {
        return file().of(FactKind.ACT).stream()
                .filter(e -> e.voided() == null && !e.fact().end(0).equals(subject()))
                .anyMatch(e -> Decision.of(e.fact()).map(decision::sameAs).orElse(false));
    }

    /** What is said of a decision for one party only. */
    private Stream<Evidence> about(FactKind kind, Decision decision) {
        return file().of(kind).stream()
                .filter(e -> e.voided() == null && !e.fact().ends().isEmpty())
                .filter(e -> Decision.of(e.fact()).map(decision::sameAs).orElse(false));
    }

    static LocalDate endDay(Evidence end) {
        return LocalDate.parse(end.fact().value("from").orElseThrow());
    }

    static Optional<LocalDate> dayOf(Act act, String name) {
        return act.fact().value(name).map(LocalDate::parse);
    }

    /** Those that govern, the most local last. */
    private List<String> jurisdictions() {
        var chosen = rules.book().policy().jurisdictions();
        var all =
                chosen.isEmpty() ? rules.book().rules().names().jurisdictions().of(region()) : new TreeSet<>(chosen);
        return all.stream()
                .sorted(Comparator.comparingInt((String code) -> code.equals("CN") ? 0 : code.startsWith("CN-") ? 1 : 2)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private String region() {
        var ref = subject();
        return file().of(FactKind.PROFILE).stream()
                .filter(e -> e.fact().end(0).equals(ref))
                .flatMap(e -> e.fact().value("region").stream())
                .findFirst()
                .orElseGet(() -> ref.scheme().equals("USCC") && ref.value().length() == 18
                        ? ref.value().substring(2, 8)
                        : "");
    }
}
