package org.zelian.liability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.zelian.kernel.Terms;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.catalogue.Gate;
import org.zelian.liability.catalogue.Rule;

/**
 * The condition attributes of an act on a day: what the document says, and what follows from its kind, its subject
 * and the other acts against the subject.
 */
final class Surroundings {
    private static final String OVERDUE = "overdueMonths";
    private static final String SECTORS = "distinctSectors";

    private final Act act;
    private final Rule rule;
    private final CaseFile file;
    private final Subject subject;
    private final ListingDays listings;

    Surroundings(Act act, Rule rule, CaseFile file, Subject subject, ListingDays listings) {
        this.act = act;
        this.rule = rule;
        this.file = file;
        this.subject = subject;
        this.listings = listings;
    }

    /** Whether the condition can change from one day to the next. */
    boolean dynamic() {
        return rule.condition().asks(OVERDUE) || rule.condition().asks(SECTORS);
    }

    /** The days on which the condition may change, from the act on. */
    List<LocalDate> boundaries() {
        var days = new TreeSet<LocalDate>();
        var used = rule.condition().attributes();
        if (used.contains(OVERDUE)) {
            for (var months : rule.condition().constants(OVERDUE)) {
                days.add(Terms.until(act.effectiveOn().minusDays(1), java.time.Period.ofMonths(months.intValue())));
                days.add(Terms.until(act.effectiveOn().minusDays(1), java.time.Period.ofMonths(months.intValue() + 1)));
            }
        }
        if (used.contains(SECTORS)) {
            days.addAll(listings.boundaries(file));
        }
        days.add(start());
        days.removeIf(d -> d.isBefore(start()));
        return List.copyOf(days);
    }

    LocalDate start() {
        return act.kind() == TriggerKind.OVERDUE_LOAN ? act.effectiveOn() : act.decidedOn();
    }

    /** The value of an attribute on a day; empty if nothing is known. */
    Optional<String> value(String name, LocalDate day) {
        return switch (name) {
            case "trigger" -> Optional.of(act.trigger());
            case "subjectKind" -> Optional.of(subject.kind().name());
            case OVERDUE -> Optional.of(Integer.toString(Terms.monthsPassed(act.effectiveOn(), day)));
            case SECTORS -> Optional.of(Integer.toString(act.withheld() ? 0 : listings.sectors(file, day)));
            case "confirmed" -> rule.gate() == Gate.AUTHORITY_CONFIRM ? yes() : stated(name);
            default -> stated(name).or(() -> implied(name));
        };
    }

    private Optional<String> stated(String name) {
        return act.value(name);
    }

    private Optional<String> implied(String name) {
        return switch (name) {
            case "stateOwned" -> when(subject.stateOwned());
            case "largeEnterprise" -> when(subject.value("scale").orElse("").equals("LARGE"));
            case "convicted" -> when(act.trigger().equals("CONVICTION"));
            case "criminalPenalty" ->
                when(act.trigger().equals("CONVICTION")
                        && act.value("sentence").map(s -> !s.equals("NONE")).orElse(false));
            case "orderIssued" -> when(act.fact().value("act").orElse("").equals("ORDER"));
            case "licenceRevoked" -> when(act.trigger().endsWith("_REVOKED"));
            case "responsibilityFinding" ->
                when(!file.findingsAbout(act, Findings.PERSONAL_RESPONSIBILITY).isEmpty());
            case "staffDishonest" ->
                when(act.implied() && !file.named(act.decision()).isEmpty());
            default -> Optional.empty();
        };
    }

    private static Optional<String> yes() {
        return Optional.of("true");
    }

    private static Optional<String> when(boolean holds) {
        return holds ? yes() : Optional.empty();
    }
}
