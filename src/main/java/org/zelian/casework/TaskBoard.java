package org.zelian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.Graph;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Tick;
import org.zelian.liability.CaseFile;
import org.zelian.liability.Engine;
import org.zelian.liability.Traced;
import org.zelian.liability.Tracer;

/**
 * What all departments have to do on a day, over all organisations: open and late tasks, the one due first in front.
 *
 * <p>Computed for everybody against whom an act is known when it is first asked for, and kept until something new is known
 * or another day is asked; memory is that of the open tasks.
 */
public final class TaskBoard {
    private static final String NEVER = "9999-12-31";

    private final Graph graph;
    private final CaseRules rules;
    private @Nullable Board last;

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

    /** All of a day. */
    public record Board(LocalDate day, Tick tick, List<Row> rows) {
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

    /** The board of a day as known at a tick; those who ask at once wait for one computation. */
    public synchronized Board on(LocalDate day, Tick tick) {
        var kept = last;
        if (kept == null || !kept.day().equals(day) || !kept.tick().equals(tick)) {
            kept = new Board(day, tick, rows(day, tick));
            last = kept;
        }
        return kept;
    }

    private List<Row> rows(LocalDate day, Tick tick) {
        var dockets = new Dockets(graph, tick, rules, day);
        var rows = new ArrayList<Row>();
        new Tracer(new Engine(rules.book()), graph, tick).all(group -> {
            var found = dockets.of(group);
            for (int i = 0; i < found.size(); i++) {
                add(found.get(i), group.get(i), day, rows);
            }
        });
        dockets.elsewhere().forEach(docket -> add(docket, null, day, rows));
        rows.sort(Comparator.comparing(Row::place));
        return List.copyOf(rows);
    }

    private void add(Docket docket, @Nullable Traced traced, LocalDate day, List<Row> rows) {
        for (var task : docket.tasks()) {
            if (task.state().equals("OPEN") || task.state().equals("OVERDUE")) {
                var file = traced == null ? null : traced.file();
                var due = task.due();
                rows.add(new Row(
                        task,
                        Chase.of(task, rules, day),
                        organisation(task, file),
                        subject(task, file),
                        (due == null ? NEVER : due.toString()) + "." + task.id()));
            }
        }
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
