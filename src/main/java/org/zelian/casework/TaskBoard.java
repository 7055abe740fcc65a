package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Graph;
import org.zelian.graph.Parties;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Engine;
import org.zelian.liability.Retrace;
import org.zelian.liability.Traced;
import org.zelian.liability.Tracer;

/**
 * What all departments have to do on a day, over all organisations: open and late tasks, the one due first in front.
 *
 * <p>Computed for everybody against whom an act is known when a day is first asked for, and kept; when something new is known,
 * computed again for those whom it concerns. Memory is that of the open tasks, and of the orders and letters that lie on desks.
 */
public final class TaskBoard {
    private final Graph graph;
    private final CaseRules rules;
    private @Nullable Kept last;

    public TaskBoard(Graph graph, CaseRules rules) {
        this.graph = graph;
        this.rules = rules;
    }

    /**
     * A task, and whom it is about.
     *
     * @param organisation whose case file it stands in; null where no organisation is known
     * @param subject its name, with the mask of the document for a person
     * @param place where it stands in the order of the board; give it back to go on after it
     */
    public record Row(Task task, Chase chase, @Nullable PartyRef organisation, String subject, String place) {}

    /** How many tasks of a department are open, and how many of these are late. */
    public record Load(String department, int open, int late) {}

    /**
     * All of a day.
     *
     * @param desk orders and letters, as they lie on the desks of departments
     */
    public record Board(LocalDate day, Tick tick, List<Row> rows, List<DeskRow> desk) {
        /** The departments that have something to do, by name. */
        public List<Load> loads() {
            var loads = new TreeMap<String, Load>();
            for (var row : rows) {
                int late = row.chase() == Chase.NONE ? 0 : 1;
                var department = row.task().department();
                loads.merge(
                        department,
                        new Load(department, 1, late),
                        (a, b) -> new Load(department, a.open() + b.open(), a.late() + b.late()));
            }
            return List.copyOf(loads.values());
        }
    }

    /** What one subject has on a board. */
    private record Own(List<Row> tasks, List<DeskRow> desk) {
        static final Own NOTHING = new Own(List.of(), List.of());
    }

    /** What is kept of a board: the subjects by their keys, what each has on it, and the reports met, each by its subject. */
    private record Kept(
            Board board, Map<String, PartyRef> subjects, Map<PartyRef, Own> own, Map<String, PartyRef> met) {}

    /** The board of a day as known at a tick; those who ask at once wait for one computation. */
    public synchronized Board on(LocalDate day, Tick tick) {
        var kept = last;
        if (kept != null
                && kept.board().day().equals(day)
                && kept.board().tick().equals(tick)) {
            return kept.board();
        }
        var fresh = drawn(day, tick);
        // Who asks what was known earlier does not take the board of now from everybody else.
        if (kept == null
                || !kept.board().day().equals(day)
                || kept.board().tick().compareTo(tick) < 0) {
            last = fresh;
        }
        return fresh.board();
    }

    private Kept drawn(LocalDate day, Tick tick) {
        var kept = last;
        var concerned = kept == null ? Optional.<Set<String>>empty() : concerned(kept.board(), day, tick);
        var dockets = new Dockets(graph, tick, rules, day);
        var subjects = new HashMap<String, PartyRef>();
        var own = new HashMap<PartyRef, Own>();
        Consumer<List<Traced>> draw = group -> {
            var found = dockets.of(group);
            for (int i = 0; i < found.size(); i++) {
                var traced = group.get(i);
                own.put(
                        traced.file().subject(),
                        new Own(rows(found.get(i), traced, day), DeskRows.of(found.get(i), traced, rules, day)));
            }
            subjects.putAll(keys(group));
        };
        var tracer = new Tracer(new Engine(rules.book()), graph, tick);
        if (kept == null || concerned.isEmpty()) {
            tracer.all(draw);
        } else {
            tracer.some(concerned.get(), draw);
            keep(kept, concerned.get(), subjects, own, dockets.met());
        }
        var all = new ArrayList<Row>();
        var desk = new ArrayList<DeskRow>();
        own.values().forEach(each -> {
            all.addAll(each.tasks());
            desk.addAll(each.desk());
        });
        dockets.elsewhere().forEach(docket -> all.addAll(rows(docket, null, day)));
        all.sort(Comparator.comparing(Row::place));
        desk.sort(Comparator.comparing(DeskRow::place));
        return new Kept(new Board(day, tick, List.copyOf(all), List.copyOf(desk)), subjects, own, dockets.met());
    }

    /** Takes over what was drawn before, of those whom nothing new concerns. */
    private static void keep(
            Kept kept,
            Set<String> concerned,
            Map<String, PartyRef> subjects,
            Map<PartyRef, Own> own,
            Map<String, PartyRef> met) {
        var same = new HashSet<PartyRef>();
        kept.subjects().forEach((key, subject) -> {
            if (!concerned.contains(key)) {
                same.add(subject);
                subjects.put(key, subject);
                own.put(subject, kept.own().getOrDefault(subject, Own.NOTHING));
            }
        });
        kept.met().forEach((step, subject) -> {
            if (same.contains(subject)) {
                met.putIfAbsent(step, subject);
            }
        });
    }

    /** The keys of all for whom something else may be to be done than on a board; empty if that may be anybody. */
    private Optional<Set<String>> concerned(Board board, LocalDate day, Tick tick) {
        var retrace = new Retrace(graph, rules.book());
        var steps = new Steps(graph, tick);
        var traced = retrace.tracedTo();
        if (traced.isEmpty() || !board.day().equals(day) || tick.compareTo(board.tick()) < 0) {
            return Optional.empty();
        }
        // What a trace looked at tells whom a fact concerns: from the last trace on, if that is earlier.
        var since = traced.get().compareTo(board.tick()) < 0 ? traced.get() : board.tick();
        if (steps.concernAnybody(List.of(), since)) {
            return Optional.empty();
        }
        var concerned = new TreeSet<>(retrace.since(since).subjects());
        concerned.addAll(steps.concerned(List.of(), since).keySet());
        return Optional.of(concerned);
    }

    private Map<String, PartyRef> keys(List<Traced> group) {
        var subjects = group.stream().map(traced -> traced.file().subject()).toList();
        var keys = new HashMap<String, PartyRef>();
        new Parties(graph).find(subjects).forEach((subject, known) -> keys.put(known.key(), subject));
        return keys;
    }

    private List<Row> rows(Docket docket, @Nullable Traced traced, LocalDate day) {
        var rows = new ArrayList<Row>();
        for (var task : docket.tasks()) {
            if (task.state().equals("OPEN") || task.state().equals("OVERDUE")) {
                var file = traced == null ? null : traced.file();
                var due = task.due();
                rows.add(new Row(
                        task,
                        Chase.of(task, rules, day),
                        organisation(task, file),
                        subject(task, file),
                        DeskRow.place(due, task.id())));
            }
        }
        return rows;
    }

    private static @Nullable PartyRef organisation(Task task, @Nullable CaseFile file) {
        var subject = file == null ? task.subject() : file.subject();
        return subject != null && subject.scheme().equals("USCC") ? subject : null;
    }

    private static String subject(Task task, @Nullable CaseFile file) {
        var who = task.subject();
        if (who == null) {
            return "";
        }
        return file == null ? (who.isOrganisation() ? who.value() : "") : Called.name(who, file);
    }
}
