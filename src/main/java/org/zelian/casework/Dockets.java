package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zelian.audit.LookTrail;
import org.zelian.graph.Graph;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.Engine;
import org.zelian.liability.Traced;
import org.zelian.liability.Tracer;

/** The dockets of subjects in a graph, as known at a tick and as they stand on a day. Reads only. */
public final class Dockets {
    private final Steps steps;
    private final Engine engine;
    private final Tracer tracer;
    private final CaseRules rules;
    private final LocalDate day;
    private final @Nullable Recipients recipients;
    private final Map<String, PartyRef> met = new HashMap<>();

    /** Without those who had looked: nobody asks who has to hear of a revocation. */
    public Dockets(Graph graph, Tick tick, CaseRules rules, LocalDate day) {
        this(graph, tick, rules, day, (@Nullable Recipients) null);
    }

    /** With the trail of who looked whom up, for those who have to hear of a revocation. */
    public Dockets(Graph graph, Tick tick, CaseRules rules, LocalDate day, LookTrail looks) {
        this(graph, tick, rules, day, new Recipients(graph, looks));
    }

    private Dockets(Graph graph, Tick tick, CaseRules rules, LocalDate day, @Nullable Recipients recipients) {
        this.recipients = recipients;
        this.steps = new Steps(graph, tick);
        this.engine = new Engine(rules.book());
        this.tracer = new Tracer(engine, graph, tick);
        this.rules = rules;
        this.day = day;
    }

    /** The docket of each subject of a group, in its order: two questions to the graph for all of them. */
    public List<Docket> of(List<Traced> group) {
        var steps = steps(group);
        var dockets = drawn(group, steps);
        return recipients == null ? dockets : told(recipients, group, steps, dockets);
    }

    /** A subject with its steps, and what follows from them. */
    record Drawn(Matter matter, Docket docket) {}

    /** As {@link #of}, with what they are drawn from; who looked is of no account. */
    List<Drawn> matters(List<Traced> group) {
        var own = steps(group);
        var dockets = drawn(group, own);
        return IntStream.range(0, dockets.size())
                .mapToObj(at -> new Drawn(new Matter(group.get(at), own.get(at), rules, day), dockets.get(at)))
                .toList();
    }

    /** The steps of each subject of a group, in its order. */
    private List<List<Step>> steps(List<Traced> group) {
        var about = steps.about(group);
        return group.stream()
                .map(traced -> about.getOrDefault(traced.file().subject(), List.of()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The dockets by those steps, and by the reports of their orders, which are added to them. */
    private List<Docket> drawn(List<Traced> group, List<List<Step>> own) {
        var first = drawnBy(group, own);
        var reports = steps.of(first.stream()
                .flatMap(docket -> docket.orders().stream())
                .map(MeasureOrder::id)
                .toList());
        if (reports.isEmpty()) {
            return first;
        }
        var whose = new HashMap<String, PartyRef>();
        for (int i = 0; i < group.size(); i++) {
            var subject = group.get(i).file().subject();
            first.get(i).orders().forEach(order -> whose.put(order.id(), subject));
        }
        reports.forEach(step -> met.put(step.id(), Objects.requireNonNull(whose.get(step.caseNo()))));
        own.replaceAll(steps -> Stream.concat(steps.stream(), reports.stream()).toList());
        return drawnBy(group, own);
    }

    private List<Docket> drawnBy(List<Traced> group, List<List<Step>> own) {
        var dockets = new ArrayList<Docket>();
        for (int i = 0; i < group.size(); i++) {
            dockets.add(Docket.of(group.get(i), own.get(i), rules, day));
        }
        return dockets;
    }

    /** The dockets with the letters to those who had looked. */
    private List<Docket> told(Recipients recipients, List<Traced> group, List<List<Step>> own, List<Docket> dockets) {
        var letters = recipients.letters(group, dockets);
        for (int i = 0; i < group.size(); i++) {
            var docket = dockets.get(i);
            if (Recipients.concern(docket.letters())) {
                dockets.set(i, docket.with(letters.getOrDefault(i, List.of()), group.get(i), own.get(i), rules, day));
            }
        }
        return dockets;
    }

    /** The reports of orders that the groups met so far, by their ids, each with the subject whose order it is. */
    Map<String, PartyRef> met() {
        return met;
    }

    /**
     * What was done in cases that no trace meets: parties without acts, decisions and orders that nobody knows; and what the
     * office itself has to report soon. Asked after all groups.
     */
    public List<Docket> elsewhere() {
        var byParty = new TreeMap<PartyRef, List<Step>>();
        var lost = new Docket.Drafts();
        for (var step : steps.elsewhere()) {
            var party = step.about();
            if (party != null && step.decision().isEmpty()) {
                byParty.computeIfAbsent(party, first -> new ArrayList<>()).add(step);
            } else if (!met.containsKey(step.id()) && !step.day().isAfter(day)) {
                lost.tasks.add(lost(step));
            }
        }
        var dockets = new ArrayList<Docket>();
        byParty.forEach((party, own) -> tracer.file(party)
                .ifPresent(file -> dockets.add(Docket.of(new Traced(file, engine.trace(file)), own, rules, day))));
        lost.tasks.addAll(ReportCalendar.shipped().on(day, rules.book().policy().jurisdictions()));
        dockets.add(lost.docket());
        return dockets;
    }

    private static Task lost(Step step) {
        var what = step.decision().map(decision -> "决定 " + decision).orElse("指令 " + step.caseNo());
        return Task.of(
                new Task.Brief(
                        Task.UNKNOWN,
                        step.value("department").orElseGet(step::authority),
                        step.about(),
                        step.caseNo(),
                        step.kind().zh() + " " + step.step() + " " + step.day() + ": 没有 " + what
                                + " (what it is about is not known; deliver it, or correct its number)"),
                step.day(),
                "OPEN");
    }
}
