package org.zelian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.zelian.liability.Traced;
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
    private final MayEnter mayEnter;

    public CaseEntries(Graph graph, CaseRules rules, IdentityKeys keys, Deeds deeds, LookTrail looks) {
        this.looks = looks;
        this.graph = graph;
        this.rules = rules;
        this.keys = keys;
        this.deeds = deeds;
        this.mayEnter = new MayEnter(deeds);
    }

    /** A subject's docket with its file, for names. */
    public record Answer(CaseFile file, Docket docket) {}

    /** The docket of an organisation on a day, as known at an instant. */
    public Answer about(Uscc uscc, LocalDate day, @Nullable Instant knownAt) {
        var ticks = new Ticks(graph);
        var tick = knownAt == null ? ticks.last() : ticks.at(knownAt).orElse(new Tick(0));
        return about(uscc, day, tick, looks);
    }

    /**
     * The steps that are open in the cases of some organisations on a day, as known now, each with the reason why the
     * officer who asks may not enter it, if he may not; nothing for an organisation that is not known.
     */
    public Map<Uscc, List<Opening>> openings(Collection<Uscc> organisations, LocalDate day, Actor actor) {
        var tick = new Ticks(graph).last();
        var tracer = new Tracer(new Engine(rules.book()), graph, tick);
        var asked = new LinkedHashMap<Uscc, Traced>();
        organisations.forEach(uscc -> tracer.one(PartyRef.of(uscc)).ifPresent(traced -> asked.put(uscc, traced)));
        var drawn = new Dockets(graph, tick, rules, day)
                .matters(List.copyOf(asked.values()))
                .iterator();
        var openings = new LinkedHashMap<Uscc, List<Opening>>();
        for (var uscc : asked.keySet()) {
            var each = drawn.next();
            var all = new Openings(each.matter(), each.docket()).all();
            openings.put(
                    uscc,
                    all.stream()
                            .map(opening -> mayEnter.asked(
                                    opening, each.docket(), each.matter().steps(opening), actor))
                            .toList());
        }
        return openings;
    }

    /**
     * Enters an open step with what the officer gives for it; refused if the case has gone on since, or he may not. Gives
     * how many facts were new.
     */
    public long enter(String opening, Map<String, String> given, Uscc uscc, LocalDate day, Actor actor) {
        return graph.inTransaction(() -> {
            new Ticks(graph).hold();
            var open = openings(List.of(uscc), day, actor).getOrDefault(uscc, List.of()).stream()
                    .filter(each -> each.id().equals(opening))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            "STEP_NOT_OPEN_CONFLICT",
                            "This step is not open on " + day + "; somebody may have gone on with the case meanwhile.",
                            "Look at the case again, and enter what is open now."));
            if (open.refusal() != null) {
                throw open.refusal();
            }
            return enter(open.filled(actor, given), uscc, actor);
        });
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
        MayEnter.mustMay(sheet, actor);
        return graph.inTransaction(() -> {
            // Two officers at once are one after the other: the second sees what the first did.
            new Ticks(graph).hold();
            var known = new Ticks(graph).last();
            var before = ever(uscc, sheet);
            MayEnter.mustBeItsOwn(sheet, before.docket(), actor);
            long added = new ByHand(graph, CaseRows.handlers(new org.zelian.intake.Parties(keys)))
                    .load(sheet::writeTo)
                    .added();
            var after = ever(uscc, sheet);
            var parts = Part.done(sheet, before.file(), after.file());
            mayEnter.mustBeAnother(sheet, parts, actor);
            Part.renamed(sheet, before.file(), after.file()).ifPresent(step -> {
                throw new Refusal(
                        "STEP_OFFICER_FORBIDDEN",
                        "The row names another officer for " + step.step() + " of " + step.day() + " than was entered.",
                        "Repeat earlier steps as they were entered.");
            });
            mustChange(sheet, uscc, known, before.docket(), after.docket());
            mustFollow(sheet, before.docket(), after.docket());
            refresh(concerned(sheet, uscc));
            parts.forEach(part -> deeds.record(new Deed(
                    actor,
                    part.deed(),
                    MayEnter.about(sheet),
                    Map.of("decision", sheet.cell("decision_no"), "subject", uscc.value()))));
            return added;
        });
    }

    /** What is over in the end may hide a step, so that its own day is looked at too. */
    private void mustChange(CaseSheet sheet, Uscc uscc, Tick known, Docket before, Docket after) {
        boolean changes = !after.equals(before)
                || sheet.lastDay()
                        .filter(day -> !on(uscc, day, new Ticks(graph).last()).equals(on(uscc, day, known)))
                        .isPresent();
        if (!changes) {
            throw new Refusal(
                    "STEP_NOTHING_CONFLICT",
                    "Nothing follows from it for " + uscc.value() + ".",
                    "Give a decision, order or case of this organisation; what was entered before needs no repeating.");
        }
    }

    private Docket on(Uscc uscc, LocalDate day, Tick tick) {
        return about(uscc, day, tick, LookTrail.none()).docket();
    }

    /** What the tables do not allow is refused, and the transaction taken back. */
    private static void mustFollow(CaseSheet sheet, Docket before, Docket after) {
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
                    throw notYet(line);
                });
    }

    /** A request for repair that comes before the minimum is over. */
    static Refusal notYet(CaseLine line) {
        return new Refusal("REPAIR_NOT_YET_CONFLICT", line.message(), line.advice());
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
