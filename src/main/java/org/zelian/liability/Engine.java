package org.zelian.liability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zelian.kernel.TriggerKind;
import org.zelian.liability.catalogue.Rule;
import org.zelian.liability.catalogue.VersionBy;

/**
 * Who answers for the acts against one subject: a pure function of the facts known, the catalogue and the policy.
 *
 * <p>No database, no clock, no order: the same facts give the same supports. The day of a question only cuts the
 * courses. Time is linear in acts × matching rows × offices.
 */
public final class Engine {
    /** Stands in every certificate; raised when the same facts may give another answer or certificate. */
    public static final String VERSION = "6";

    /** What a decision against a state body says of that body, beside what it says itself. */
    static final Set<String> IMPLIED = Set.of("UNIT_DISHONESTY", "STAFF_DISHONESTY");

    /** The kinds of such decisions; of listings, those on black lists. */
    static final Set<TriggerKind> IMPLYING = Set.of(TriggerKind.PENALTY, TriggerKind.JUDGMENT, TriggerKind.LISTING);

    private final Rulebook book;
    private final ListingDays listings;

    public Engine(Rulebook book) {
        this.book = book;
        this.listings = new ListingDays(book);
    }

    public Rulebook book() {
        return book;
    }

    /** Traces every act against the subject of a case file. */
    public Findings trace(CaseFile file) {
        var supports = new ArrayList<Support>();
        var blocked = new ArrayList<Blocked>();
        for (var act : file.acts()) {
            supports.addAll(Absorption.applied(supports(act, file)));
        }
        for (var act : file.acts()) {
            blocked.addAll(new Blocking(book, file).of(act, supports, rows(act, file)));
        }
        supports.sort(Comparator.comparing(Support::id));
        return new Findings(supports, blocked);
    }

    private List<Support> supports(Act act, CaseFile file) {
        var found = new ArrayList<Support>();
        for (var row : rows(act, file)) {
            found.addAll(supports(row, file));
        }
        return found;
    }

    /** What one row gives for one act. */
    List<Support> supports(Row row, CaseFile file) {
        return new Tracing(book, listings, file, row.act(), row.rule(), row.lighterOf()).supports();
    }

    ListingDays listings() {
        return listings;
    }

    /** A row that an act may fire; the act is an implied one where a decision is itself the recognition of another. */
    record Row(Act act, Rule rule, Optional<Rule> lighterOf) {}

    /** The enabled rows for an act's kind, code, subject and day, whatever their condition says. */
    List<Row> rows(Act act, CaseFile file) {
        var rows = new ArrayList<Row>();
        for (var one : withImplied(act, file)) {
            var subject = Subject.on(file, act.subject(), act.decidedOn());
            for (var rule : book.mayFire(one.kind(), one.trigger(), subject)) {
                chosen(one, rule).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** The version that governs the act, and a later one that was lighter when it was decided (行政处罚法§37). */
    private Optional<Row> chosen(Act act, Rule rule) {
        var day = act.versionDay(rule.versionBy());
        if (day == null || rule.valid().contains(day)) {
            return Optional.of(new Row(act, rule, Optional.empty()));
        }
        if (rule.versionBy() == VersionBy.ACT && rule.valid().contains(act.decidedOn())) {
            return book.version(rule, day)
                    .filter(earlier -> Lighter.than(rule, earlier))
                    .map(earlier -> new Row(act, rule, Optional.of(earlier)));
        }
        return Optional.empty();
    }

    /** A black listing, penalty or judgment against a state body or state-owned unit is its recognised dishonesty. */
    private List<Act> withImplied(Act act, CaseFile file) {
        var acts = new ArrayList<>(List.of(act));
        boolean decision = IMPLYING.contains(act.kind())
                && (act.kind() != TriggerKind.LISTING || (book.black(act.trigger()) && !act.withheld()));
        if (decision && Subject.on(file, act.subject(), act.decidedOn()).state()) {
            imply(act, "UNIT_DISHONESTY", file, acts);
            if (!file.named(act.decision()).isEmpty()) {
                imply(act, "STAFF_DISHONESTY", file, acts);
            }
        }
        return acts;
    }

    /** Unless the authority recorded the event itself, in the same decision. */
    private static void imply(Act act, String event, CaseFile file, List<Act> acts) {
        boolean recorded = file.acts().stream()
                .anyMatch(other ->
                        other.trigger().equals(event) && other.decision().sameAs(act.decision()));
        if (!recorded) {
            acts.add(new Act(act.evidence(), act.decision(), TriggerKind.EVENT, event));
        }
    }
}
