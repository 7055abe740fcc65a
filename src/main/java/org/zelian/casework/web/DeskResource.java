package org.zelian.casework.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.casework.CaseEntries;
import org.zelian.casework.CaseRules;
import org.zelian.casework.Chase;
import org.zelian.casework.DeskRow;
import org.zelian.casework.TaskBoard;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Uscc;
import org.zelian.sanction.Measure;

/**
 * The desk of a department: the orders, letters and tasks of the department of whoever asks, over all organisations, page by
 * page, with the steps that are open for him. Every look is written down.
 */
@RestController
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class DeskResource {
    private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");
    private static final int USUAL = 20;
    private static final int LARGEST = 50;

    private final TaskBoard board;
    private final CaseEntries entries;
    private final CaseRules rules;
    private final Graph graph;
    private final Looks looks;
    private final Clock clock;

    DeskResource(TaskBoard board, CaseEntries entries, CaseRules rules, Graph graph, Looks looks, Clock clock) {
        this.board = board;
        this.entries = entries;
        this.rules = rules;
        this.graph = graph;
        this.looks = looks;
        this.clock = clock;
    }

    /** What lies on a desk. */
    enum Pile {
        ORDERS,
        LETTERS,
        TASKS
    }

    /**
     * One row of any pile.
     *
     * @param kind measure, kind of letter, or kind of task
     * @param what the measure in words; empty for what has its words in {@code text}
     * @param about the decision, or the case of a task
     * @param state empty for a letter of which nothing is recorded
     * @param chase how it is followed up; the code NONE while it is not late
     */
    record Row(
            String id,
            String kind,
            TaskResource.Term what,
            String department,
            @Nullable String uscc,
            String subject,
            String about,
            String state,
            LocalDate since,
            @Nullable LocalDate due,
            boolean late,
            TaskResource.Term chase,
            String until,
            String text) {}

    /** How much lies in a pile, and how much of it is late. */
    record PileSize(Pile pile, int count, int late) {}

    /** How many rows of the pile are in a state. */
    record StateSize(String state, int count) {}

    /**
     * A page of a pile.
     *
     * @param department whose desk it is; empty for an officer of no department, who sees all
     * @param states of the pile, whatever is filtered
     * @param total how many rows fit, on all pages
     * @param before how many of them stand on the pages before
     * @param openings the steps that are open in the matters of this page
     */
    record Desk(
            LocalDate asOf,
            String department,
            Pile pile,
            List<PileSize> piles,
            List<StateSize> states,
            int total,
            int before,
            List<Row> items,
            List<OpeningView> openings,
            @Nullable String next) {}

    private record Placed(Row row, String place) {}

    /** What is due first stands first; of one state, or only what is late, if asked. */
    @GetMapping("/api/desk")
    Desk desk(
            @RequestParam(defaultValue = "ORDERS") Pile pile,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(defaultValue = "") String cursor,
            Actor actor) {
        var day = asOf == null ? clock.instant().atZone(LAW).toLocalDate() : asOf;
        var whole = board.on(day, new Ticks(graph).last());
        var mine = Map.of(
                Pile.ORDERS, rows(whole, DeskRow.Group.ORDER, actor),
                Pile.LETTERS, rows(whole, DeskRow.Group.LETTER, actor),
                Pile.TASKS, tasks(whole, actor));
        var all = mine.getOrDefault(pile, List.of());
        var fitting = all.stream()
                .filter(each -> state.isEmpty() || each.row().state().equals(state))
                .filter(each -> !late || each.row().late())
                .toList();
        var slice = Slice.after(fitting, Placed::place, cursor, limit == null ? USUAL : Math.clamp(limit, 1, LARGEST));
        var shown = slice.rows().stream().map(Placed::row).toList();
        looks.record(new Look(
                actor,
                "DESK",
                Map.of(
                        "department", actor.department(),
                        "pile", pile.name(),
                        "day", day.toString(),
                        "shown", Integer.toString(shown.size()))));
        return new Desk(
                day,
                actor.department(),
                pile,
                Stream.of(Pile.values())
                        .map(each -> size(each, mine.getOrDefault(each, List.of())))
                        .toList(),
                states(all),
                fitting.size(),
                slice.before(),
                shown,
                openings(shown, day, actor),
                slice.next());
    }

    private static PileSize size(Pile pile, List<Placed> rows) {
        return new PileSize(pile, rows.size(), (int)
                rows.stream().filter(each -> each.row().late()).count());
    }

    private static List<StateSize> states(List<Placed> rows) {
        var states = new TreeMap<String, Integer>();
        rows.stream()
                .filter(each -> !each.row().state().isEmpty())
                .forEach(each -> states.merge(each.row().state(), 1, Integer::sum));
        return states.entrySet().stream()
                .map(each -> new StateSize(each.getKey(), each.getValue()))
                .toList();
    }

    /** Those of the matters shown, and no others of the same organisations. */
    private List<OpeningView> openings(List<Row> shown, LocalDate day, Actor actor) {
        var organisations = new LinkedHashSet<Uscc>();
        var matters = new LinkedHashSet<String>();
        for (var row : shown) {
            if (row.uscc() != null) {
                organisations.add(new Uscc(row.uscc()));
            }
            matters.add(row.id());
            matters.add(row.about());
        }
        return entries.openings(organisations, day, actor).entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(opening -> !opening.number().isEmpty() && matters.contains(opening.number()))
                        .map(opening -> OpeningView.of(opening, each.getKey())))
                .toList();
    }

    private List<Placed> rows(TaskBoard.Board whole, DeskRow.Group group, Actor actor) {
        return whole.desk().stream()
                .filter(row -> row.group() == group && DeskRow.liesBefore(row.department(), actor))
                .map(row -> new Placed(view(row), row.place()))
                .toList();
    }

    private List<Placed> tasks(TaskBoard.Board whole, Actor actor) {
        return whole.rows().stream()
                .filter(row -> DeskRow.liesBefore(row.task().department(), actor))
                .map(row -> new Placed(view(row), row.place()))
                .toList();
    }

    private Row view(DeskRow row) {
        var name = rules.book().measures().find(row.kind()).map(Measure::name);
        return new Row(
                row.id(),
                row.kind(),
                new TaskResource.Term(
                        row.kind(),
                        name.map(words -> words.zh()).orElse(""),
                        name.map(words -> words.en()).orElse("")),
                row.department(),
                code(row.organisation()),
                row.subject(),
                row.about(),
                row.state(),
                row.since(),
                row.due(),
                row.chase() != Chase.NONE,
                term(row.chase()),
                row.until(),
                row.text());
    }

    private static Row view(TaskBoard.Row row) {
        var task = row.task();
        return new Row(
                task.id(),
                task.kind(),
                new TaskResource.Term("", "", ""),
                task.department(),
                code(row.organisation()),
                row.subject(),
                task.about(),
                task.state(),
                task.opened(),
                task.due(),
                row.chase() != Chase.NONE,
                term(row.chase()),
                "",
                task.text());
    }

    private static @Nullable String code(@Nullable PartyRef organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static TaskResource.Term term(Chase chase) {
        return new TaskResource.Term(chase.name(), chase.zh(), chase.en());
    }
}
