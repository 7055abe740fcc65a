package org.zelian.liability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Fact;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Period;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.catalogue.VersionBy;

/** A listing, penalty, judgment, order, event, arrears or loan case against one subject, as the document states it. */
public record Act(Evidence evidence, Decision decision, TriggerKind kind, String trigger) {
    static Optional<Act> of(Evidence evidence) {
        var fact = evidence.fact();
        var kind = switch (fact.value("act").orElse("")) {
            case "LISTING" -> TriggerKind.LISTING;
            case "PENALTY" -> TriggerKind.PENALTY;
            case "JUDGMENT", "ORDER" -> TriggerKind.JUDGMENT;
            case "EVENT" -> TriggerKind.EVENT;
            case "ARREARS" -> TriggerKind.ARREARS;
            case "OVERDUE_LOAN" -> TriggerKind.OVERDUE_LOAN;
            default -> null;
        };
        if (kind == null) {
            return Optional.empty();
        }
        var decision = Decision.of(fact).orElseGet(() -> new Decision("", fact.id()));
        return Optional.of(
                new Act(evidence, decision, kind, fact.value("trigger").orElse("")));
    }

    /** What facts call the acts of a kind. */
    static List<String> words(TriggerKind kind) {
        return kind == TriggerKind.JUDGMENT ? List.of("JUDGMENT", "ORDER") : List.of(kind.name());
    }

    public Fact fact() {
        return evidence.fact();
    }

    public PartyRef subject() {
        return fact().ends().getFirst();
    }

    /** The day of the decision, or the day in force where no decision day is known. */
    public LocalDate decidedOn() {
        return day("decidedOn")
                .or(() -> day("effectiveOn"))
                .or(() -> Optional.ofNullable(fact().valid().from()))
                .orElse(LocalDate.MIN);
    }

    /** The day of the event or the day in force; the decision day if the document names none. */
    public LocalDate effectiveOn() {
        return day("effectiveOn").orElseGet(this::decidedOn);
    }

    Optional<LocalDate> publishedOn() {
        return day("publishedOn");
    }

    /** The days of the violation; empty if the document does not say. */
    public Optional<Period> violation() {
        var first = day("violationFrom");
        var last = day("violationTo");
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = first.or(() -> last).get();
        LocalDate to = last.or(() -> first).get();
        return Optional.of(new Period(from, to.plusDays(1)));
    }

    /** The day whose law governs, by the rule's own way of telling; CHECK has none. */
    @Nullable
    LocalDate versionDay(VersionBy by) {
        return switch (by) {
            case ACT -> day("violationTo").or(() -> day("violationFrom")).orElseGet(this::decidedOn);
            case EVENT -> kind == TriggerKind.EVENT || kind == TriggerKind.JUDGMENT ? effectiveOn() : decidedOn();
            case CHECK -> null;
        };
    }

    /** Whether it is not a document of its own, but what a decision about a state body says of that body. */
    boolean implied() {
        return kind == TriggerKind.EVENT && !value("act").orElse("").equals("EVENT");
    }

    /** Whether a court made it. */
    boolean byCourt() {
        return switch (kind) {
            case JUDGMENT -> true;
            case LISTING -> onCourtList() || is("courtFoundActualResponsible");
            case EVENT -> trigger.startsWith("BANKRUPTCY");
            default -> false;
        };
    }

    /** Whether it is a listing on a list that courts keep. */
    boolean onCourtList() {
        return kind == TriggerKind.LISTING && trigger.startsWith("JUD");
    }

    /**
     * Whether the public does not hear of it, nor any other department: a tax listing of somebody who had paid everything
     * before publication, as the tax authority confirmed (重大税收违法失信主体信息公布管理办法§14, §16).
     */
    public boolean withheld() {
        return kind == TriggerKind.LISTING && trigger.equals("TAX") && is("paidBeforePublication");
    }

    /** The explicit decision that keeps it beyond its term, because nothing was corrected; empty if there is none. */
    public Optional<String> keptBy() {
        return value("keptBy");
    }

    /** The measures that the document itself imposes. */
    Set<String> contains() {
        return set("contains");
    }

    /** The measures that an officer asks for beyond the catalogue. */
    Set<String> asked() {
        return set("measures");
    }

    Optional<String> value(String name) {
        return fact().value(name);
    }

    boolean is(String name) {
        return value(name).map("true"::equals).orElse(false);
    }

    Optional<LocalDate> day(String name) {
        return value(name).map(LocalDate::parse);
    }

    private Set<String> set(String name) {
        return value(name)
                .filter(v -> !v.isBlank())
                .map(v -> Set.of(v.split(",")))
                .orElse(Set.of());
    }
}
