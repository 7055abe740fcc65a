package org.zelian.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Graph;
import org.zelian.graph.Outbox;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.Engine;
import org.zelian.liability.Retrace;
import org.zelian.liability.Traced;
import org.zelian.liability.Tracer;

/**
 * What turns on a day by rule: terms that end, clocks that run out, tasks and letters that fall due, records that are no
 * longer public; each dated by its own day.
 *
 * <p>A day tells what stands otherwise than on the day before, as known when each of the two began. So it is the same
 * whenever it is asked for: a run that was missed for days tells each of them as if nobody had missed it, and what was
 * loaded during a day stands in the next one, under its own dates. The ledger must be up to date.
 */
public final class Daily {
    /** What those outside hear of a day: which organisations something turned for, and how much. */
    public static final String KIND = "DAY_TURNED";

    private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

    private final Graph graph;
    private final CaseRules rules;
    private final Ticks ticks;
    private final Origins origins;

    public Daily(Graph graph, CaseRules rules) {
        this.graph = graph;
        this.rules = rules;
        this.ticks = new Ticks(graph);
        this.origins = new Origins(rules);
    }

    /**
     * One day.
     *
     * @param turns in the order of what they are about
     * @param cases the subjects that something turned for, as known then
     * @param looked how many subjects were looked at
     */
    public record Day(LocalDate day, List<Turn> turns, List<Traced> cases, int looked) {}

    /** Keeps what a day tells, before it is noted that the day was told. */
    @FunctionalInterface
    public interface Keeper {
        void keep(Day day);
    }

    /** The last day that was told; empty if nobody told any yet. */
    public Optional<LocalDate> toldTo() {
        return told().map(Told::last);
    }

    private record Told(LocalDate first, LocalDate last) {}

    private Optional<Told> told() {
        return graph.readOne(
                "casework/daily-told",
                Map.of(),
                row -> new Told(LocalDate.ofEpochDay(row.number("first")), LocalDate.ofEpochDay(row.number("last"))));
    }

    /**
     * Tells every day that was not told yet, up to one and this included; the very first time, only this one. Each is kept,
     * then noted in a transaction with what those outside hear of it: killed in between, it is kept once more, the same.
     */
    public int upTo(LocalDate last, Keeper keeper) {
        int days = 0;
        for (var day = toldTo().map(told -> told.plusDays(1)).orElse(last); !day.isAfter(last); day = day.plusDays(1)) {
            var turned = on(day);
            keeper.keep(turned);
            graph.inTransaction(() -> note(turned));
            days++;
        }
        return days;
    }

    private void note(Day day) {
        var tick = ticks.next();
        if (toldTo().map(told -> !told.isBefore(day.day())).orElse(false)) {
            return;
        }
        if (!day.turns().isEmpty()) {
            new Outbox(graph).add(tick, KIND, announcement(day));
        }
        graph.write("casework/set-daily-told", Map.of("day", day.day().toEpochDay()));
    }

    private static String announcement(Day day) {
        var organisations = new TreeSet<String>();
        var persons = new HashSet<PartyRef>();
        var counts = new TreeMap<String, Long>();
        for (var turn : day.turns()) {
            counts.merge(turn.what(), 1L, Long::sum);
            if (turn.subject().isOrganisation()) {
                organisations.add(turn.subject().toString());
            } else {
                persons.add(turn.subject());
            }
        }
        return Canonical.json(Map.of(
                "event",
                KIND,
                "day",
                day.day().toString(),
                "organisations",
                List.copyOf(organisations),
                "persons",
                (long) persons.size(),
                "turned",
                counts));
    }

    /** What turns on a day; reads only. */
    public Day on(LocalDate day) {
        var now = known(day);
        var since =
                told().map(Told::first).filter(first -> !day.equals(first)).isPresent() ? known(day.minusDays(1)) : now;
        var subjects = subjects(day, since, now);
        return turns(subjects, day, since, now);
    }

    /** Everybody compared, as a slow twin of {@link #on}. */
    Day onByAll(LocalDate day) {
        var now = known(day);
        var first = told().map(Told::first).orElse(day);
        var since = day.equals(first) ? now : known(day.minusDays(1));
        var all = new TreeMap<String, @Nullable PartyRef>();
        everybody().forEach(key -> all.put(key, null));
        all.putAll(new Steps(graph, now).concerned(List.of(), new Tick(0)));
        return turns(all, day, since, now);
    }

    /** What was known when a day began. */
    private Tick known(LocalDate day) {
        return ticks.at(day.atStartOfDay(LAW).toInstant().minusNanos(1)).orElse(new Tick(0));
    }

    /** The keys of all for whom something may turn; with a reference where steps are about somebody who may have no acts. */
    private Map<String, @Nullable PartyRef> subjects(LocalDate day, Tick since, Tick now) {
        var subjects = new TreeMap<String, @Nullable PartyRef>();
        keys("casework/turning-supports", origins.ofStretches(day)).forEach(key -> subjects.put(key, null));
        keys("casework/turning-acts", origins.ofDocuments(day)).forEach(key -> subjects.put(key, null));
        if (!since.equals(now)) {
            new Retrace(graph, rules.book()).since(since).subjects().forEach(key -> subjects.put(key, null));
        }
        var steps = new Steps(graph, now);
        var days = origins.ofCases(day);
        if (steps.concernAnybody(days, since)) {
            everybody().forEach(key -> subjects.put(key, null));
        }
        subjects.putAll(steps.concerned(days, since));
        return subjects;
    }

    private List<String> keys(String query, Collection<LocalDate> days) {
        return graph.read(query, Map.of("days", List.copyOf(days)), row -> row.text("key"));
    }

    private List<String> everybody() {
        return tracer(ticks.last()).subjects();
    }

    private Day turns(Map<String, @Nullable PartyRef> subjects, LocalDate day, Tick since, Tick now) {
        var turns = new ArrayList<Turn>();
        var cases = new ArrayList<Traced>();
        var keys = List.copyOf(subjects.keySet());
        for (int from = 0; from < keys.size(); from += Tracer.GROUP) {
            var group = keys.subList(from, Math.min(keys.size(), from + Tracer.GROUP));
            var traced = traced(group, subjects, now);
            var found = standing(traced, now, day)
                    .since(standing(
                            since.equals(now) ? traced : traced(group, subjects, since), since, day.minusDays(1)));
            var concerned = found.stream().map(Turn::subject).collect(Collectors.toSet());
            traced.stream()
                    .filter(one -> concerned.contains(one.file().subject()))
                    .forEach(cases::add);
            turns.addAll(found);
        }
        return new Day(day, List.copyOf(turns), List.copyOf(cases), keys.size());
    }

    /** The cases of a group; of a party without acts, too, if steps are about it. */
    private List<Traced> traced(List<String> group, Map<String, @Nullable PartyRef> subjects, Tick tick) {
        var tracer = tracer(tick);
        var all = new ArrayList<>(tracer.some(
                group.stream().filter(key -> subjects.get(key) == null).toList()));
        for (var key : group) {
            var ref = subjects.get(key);
            if (ref != null) {
                var own = tracer.some(List.of(key));
                all.addAll(own);
                if (own.isEmpty()) {
                    tracer.file(ref).ifPresent(file -> all.add(new Traced(file, engine().trace(file))));
                }
            }
        }
        return all;
    }

    private Standing standing(List<Traced> traced, Tick tick, LocalDate day) {
        var standing = new Standing(day);
        var dockets = new Dockets(graph, tick, rules, day).of(traced);
        for (int i = 0; i < traced.size(); i++) {
            standing.add(traced.get(i), dockets.get(i));
        }
        return standing;
    }

    private Tracer tracer(Tick tick) {
        return new Tracer(engine(), graph, tick);
    }

    private Engine engine() {
        return new Engine(rules.book());
    }
}
