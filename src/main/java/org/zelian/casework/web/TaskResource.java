package org.zelian.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.casework.Chase;
import org.zelian.casework.TaskBoard;
import org.zelian.graph.Graph;
import org.zelian.graph.Ticks;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Tick;

/** What departments have to do on a day, over all organisations, page by page. Every look is written down. */
@RestController
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class TaskResource {
    private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");
    private static final int USUAL = 20;
    private static final int LARGEST = 100;

    private final TaskBoard board;
    private final Graph graph;
    private final Looks looks;
    private final Clock clock;

    TaskResource(TaskBoard board, Graph graph, Looks looks, Clock clock) {
        this.board = board;
        this.graph = graph;
        this.looks = looks;
        this.clock = clock;
    }

    /** A code with its words in both languages. */
    record Term(String code, String zh, String en) {}

    /**
     * One task.
     *
     * @param chase how it is followed up; the code NONE while it is not late
     * @param uscc the organisation in whose case it stands; null where none is known
     */
    record TaskRow(
            String id,
            String kind,
            String department,
            @Nullable String uscc,
            String subject,
            String about,
            LocalDate opened,
            @Nullable LocalDate due,
            boolean late,
            @Nullable LocalDate overdueSince,
            Term chase,
            String text) {}

    /**
     * A page.
     *
     * @param departments all that have something to do, whatever is asked for
     * @param total how many tasks fit, on all pages
     * @param before how many stand on the pages before this one
     * @param next give it back as {@code cursor}; null after the last page
     */
    record TaskPage(
            LocalDate asOf,
            List<TaskBoard.Load> departments,
            int total,
            int before,
            List<TaskRow> items,
            @Nullable String next) {}

    /** The open tasks, the one due first in front; of departments whose name contains a text; only late ones if asked. */
    @GetMapping("/api/tasks")
    TaskPage tasks(
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(defaultValue = "") String cursor,
            Actor actor) {
        var day = asOf == null ? clock.instant().atZone(LAW).toLocalDate() : asOf;
        var whole = board.on(day, tick(knownAt));
        var fitting = whole.rows().stream()
                .filter(row -> row.task().department().contains(department))
                .filter(row -> !late || row.chase() != Chase.NONE)
                .toList();
        int size = limit == null ? USUAL : Math.clamp(limit, 1, LARGEST);
        var slice = Slice.after(fitting, TaskBoard.Row::place, cursor, size);
        var shown = slice.rows();
        looks.record(new Look(
                actor,
                "TASKS",
                Map.of(
                        "department",
                        department,
                        "day",
                        day.toString(),
                        "knownAt",
                        knownAt == null ? "" : knownAt.toString(),
                        "shown",
                        Integer.toString(shown.size()))));
        return new TaskPage(
                day,
                whole.loads(),
                fitting.size(),
                slice.before(),
                shown.stream().map(TaskResource::view).toList(),
                slice.next());
    }

    private Tick tick(@Nullable Instant knownAt) {
        var ticks = new Ticks(graph);
        return knownAt == null
                ? ticks.last()
                : ticks.at(knownAt)
                        .orElseThrow(() -> new Refusal(
                                "KNOWN_AT_NOT_FOUND",
                                "Nothing was known at " + knownAt + " yet.",
                                "Ask for a later instant, or leave knownAt out for everything loaded."));
    }

    private static TaskRow view(TaskBoard.Row row) {
        var task = row.task();
        var organisation = row.organisation();
        return new TaskRow(
                task.id(),
                task.kind(),
                task.department(),
                organisation == null ? null : organisation.value(),
                row.subject(),
                task.about(),
                task.opened(),
                task.due(),
                row.chase() != Chase.NONE,
                task.overdueSince(),
                new Term(row.chase().name(), row.chase().zh(), row.chase().en()),
                task.text());
    }
}
