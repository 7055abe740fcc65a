package org.zelian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zelian.audit.Deed;
import org.zelian.audit.Deeds;
import org.zelian.audit.LookTrail;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.graph.Ticks;
import org.zelian.intake.ByHand;
import org.zelian.kernel.Actor;
import org.zelian.kernel.IdentityKeys;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Tick;
import org.zelian.kernel.Uscc;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Engine;
import org.zelian.liability.Ledger;
import org.zelian.liability.Tracer;
import org.zelian.sanction.Listed;

/**
 * Steps of cases entered by officers: checked by the same tables as files, stored with everything that follows for
 * liability and with their record in the trail, in one transaction; or refused, and nothing is left behind.
 */
public final class CaseEntries {
    private static final LocalDate EVER = LocalDate.of(2199, 12, 31);

    private final Graph graph;
    private final CaseRules rules;
    private final IdentityKeys keys;
    private final Deeds deeds;
    private final LookTrail looks;

    public CaseEntries(Graph graph, CaseRules rules, IdentityKeys keys, Deeds deeds, LookTrail looks) {
        this.looks = looks;
        this.graph = graph;
        this.rules = rules;
        this.keys = keys;
        this.deeds = deeds;
    }

    /** A subject's docket with its file, for names. */
    public record Answer(CaseFile file, Docket docket) {}

    /** The docket of an organisation on a day, as known at an instant. */
    public Answer about(Uscc uscc, LocalDate day, @Nullable Instant knownAt) {
        var ticks = new Ticks(graph);
        var tick = knownAt == null ? ticks.last() : ticks.at(knownAt).orElse(new Tick(0));
        return about(uscc, day, tick, looks);
    }

    private Answer about(Uscc uscc, LocalDate day, Tick tick, LookTrail trail) {
        var traced = new Tracer(new Engine(rules.book()), graph, tick)
                .one(PartyRef.of(uscc))
                .orElseThrow(() -> new Refusal(
                        "ORGANISATION_NOT_FOUND",
                        "No organisation with the code " + uscc.value() + " is known here.",
                        "Check the 18 characters, or load the source that has it."));
        var docket =
                new Dockets(graph, tick, rules, day, trail).of(List.of(traced)).getFirst();
        return new Answer(traced.file(), docket);
    }

    /** All that will ever follow from what is known now; who looked is of no account but for letters to him. */
    private Answer ever(Uscc uscc, CaseSheet sheet) {
        var trail = sheet.kind().equals("notice_steps") ? looks : LookTrail.none();
        return about(uscc, EVER, new Ticks(graph).last(), trail);
    }

    /** Stores steps, and everything that follows; gives how many facts were new. */
    public long enter(CaseSheet sheet, Uscc uscc, Actor actor) {
        mustMay(sheet, actor);
        return graph.inTransaction(() -> {
            // Two officers at once are one after the other: the second sees what the first did.
            new Ticks(graph).hold();
            var before = ever(uscc, sheet);
            mustBeItsOwn(sheet, before.docket(), actor);
            long added = new ByHand(graph, CaseRows.handlers(new org.zelian.intake.Parties(keys)))
                    .load(sheet::writeTo)
                    .added();
            var after = ever(uscc, sheet);
            var parts = Part.done(sheet, before.file(), after.file());
            mustBeAnother(sheet, parts, actor);
            Part.renamed(sheet, before.file(), after.file()).ifPresent(step -> {
                throw new Refusal(
                        "STEP_OFFICER_FORBIDDEN",
                        "The row names another officer for " + step.step() + " of " + step.day() + " than was entered.",
                        "Repeat earlier steps as they were entered.");
            });
            mustFollow(sheet, uscc, before.docket(), after.docket());
            refresh(concerned(sheet, uscc));
            parts.forEach(part -> deeds.record(new Deed(
                    actor,
                    part.deed(),
                    about(sheet),
                    Map.of("decision", sheet.cell("decision_no"), "subject", uscc.value()))));
            return added;
        });
    }

    private static String about(CaseSheet sheet) {
        return sheet.kind() + " " + sheet.caseNo();
    }

    /** Who took a request in does not decide it, and who decided it does not take that back. */
    private void mustBeAnother(CaseSheet sheet, Set<Part> parts, Actor actor) {
        for (var part : parts) {
            var before = part.before();
            // A request that was known may be completed by whoever decides it.
            boolean atOnce = part != Part.DECIDED && before != null && parts.contains(before);
            if (before != null
                    && (atOnce || deeds.doers(before.deed(), about(sheet)).contains(actor.name()))) {
                throw new Refusal(
                        "STEP_OWN_FORBIDDEN",
                        actor.name() + " " + before.words() + " " + sheet.caseNo() + ".",
                        "Another officer enters what comes next; one step at a time.");
            }
        }
    }

    private void mustMay(CaseSheet sheet, Actor actor) {
        if (!actor.has("OFFICER")) {
            throw new Refusal(
                    "STEP_FORBIDDEN",
                    "Account " + actor.name() + " may not enter steps.",
                    "Ask an officer to enter it.");
        }
        if (!sheet.authority().isEmpty() && !sheet.authority().equals(actor.department())) {
            throw new Refusal(
                    "STEP_AUTHORITY_FORBIDDEN",
                    "It is for " + sheet.authority() + ", and " + actor.name() + " is of " + actor.department() + ".",
                    "谁认定、谁约谈, 谁认定、谁修复: an officer of that authority enters it.");
        }
        if (sheet.officer().filter(named -> !named.equals(actor.name())).isPresent()) {
            throw new Refusal(
                    "STEP_OFFICER_FORBIDDEN",
                    "The row says that " + sheet.officer().get() + " did it, and " + actor.name() + " enters it.",
                    "Whoever does a step enters it; write your own name.");
        }
    }

    /** A request is taken in before it is decided; an order is reported by the department that carries it out. */
    private static void mustBeItsOwn(CaseSheet sheet, Docket before, Actor actor) {
        boolean known = before.cases().stream().anyMatch(line -> line.number().equals(sheet.caseNo()));
        if (sheet.decides() && !known) {
            throw new Refusal(
                    "STEP_OWN_FORBIDDEN",
                    sheet.caseNo() + " was not taken in before it is decided.",
                    "Enter the request first; another officer than the one who took it in decides it.");
        }
        var order = sheet.cell("order_id");
        before.orders().stream()
                .filter(each -> each.id().equals(order) && !actor.department().contains(each.department()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(
                            "STEP_AUTHORITY_FORBIDDEN",
                            "The order " + order + " is for " + other.department() + ", and " + actor.name() + " is of "
                                    + actor.department() + ".",
                            "An officer of that department reports on it.");
                });
    }

    /** What the tables do not allow is refused, and the transaction taken back. */
    private static void mustFollow(CaseSheet sheet, Uscc uscc, Docket before, Docket after) {
        if (after.equals(before)) {
            throw new Refusal(
                    "STEP_NOTHING_CONFLICT",
                    "Nothing follows from it for " + uscc.value() + ".",
                    "Give a decision, order or case of this organisation; what was entered before needs no repeating.");
        }
        var known = before.tasks().stream().map(Task::id).toList();
        var fresh = after.tasks().stream()
                .filter(task -> !known.contains(task.id()))
                .toList();
        fresh.stream()
                .filter(task -> task.kind().equals(Task.UNKNOWN))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Refusal(
                            "STEP_PERSON_CONFLICT", unknown.text(), "Give the document of somebody whom it reaches.");
                });
        fresh.stream()
                .filter(task -> task.kind().equals(Task.IRREGULAR))
                .findFirst()
                .ifPresent(wrong -> {
                    throw Irregularities.refusal(wrong);
                });
        after.cases().stream()
                .filter(line -> sheet.kind().equals("repairs") && line.number().equals(sheet.caseNo()))
                .filter(line -> line.state().equals("NOT_YET"))
                .findFirst()
                .ifPresent(line -> {
                    throw new Refusal("REPAIR_NOT_YET_CONFLICT", line.message(), line.advice());
                });
    }

    /** Everybody whose liabilities may change: the organisation, and all subjects of the decision. */
    private List<String> concerned(CaseSheet sheet, Uscc uscc) {
        var keys = new TreeSet<String>();
        Optional.ofNullable(new Parties(graph).find(List.of(PartyRef.of(uscc))).get(PartyRef.of(uscc)))
                .ifPresent(known -> keys.add(known.key()));
        if (!sheet.cell("decision_no").isEmpty()) {
            keys.addAll(listed().subjects(sheet.cell("decision_no"), sheet.cell("authority")));
        }
        return List.copyOf(keys);
    }

    private Listed listed() {
        return new Listed(graph, rules.book().rules().names().lists());
    }

    private void refresh(List<String> keys) {
        listed().refresh(keys);
        var ledger = new Ledger(graph, rules.book());
        var traced = new Tracer(new Engine(rules.book()), graph, new Ticks(graph).last()).some(keys);
        var plan = ledger.plan(traced);
        if (!plan.isEmpty()) {
            ledger.write(new Ticks(graph).next(), plan);
        }
    }
}
