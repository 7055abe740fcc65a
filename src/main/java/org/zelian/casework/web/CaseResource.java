package org.zelian.casework.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zelian.audit.Look;
import org.zelian.audit.Looks;
import org.zelian.casework.Called;
import org.zelian.casework.CaseEntries;
import org.zelian.casework.CaseLine;
import org.zelian.casework.CaseRules;
import org.zelian.casework.CaseSheet;
import org.zelian.casework.Docket;
import org.zelian.casework.Letter;
import org.zelian.casework.MeasureOrder;
import org.zelian.casework.Publication;
import org.zelian.casework.Task;
import org.zelian.kernel.Actor;
import org.zelian.kernel.Uscc;
import org.zelian.liability.CaseFile;
import org.zelian.sanction.Measure;
import org.zelian.sanction.Wording;

/** What follows for an organisation on a day, and steps of its cases entered by officers. Every look is written down. */
@RestController
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnExpression("'${zelian.neo4j.uri:}${zelian.neo4j.folder:}' != ''")
class CaseResource {
    private static final ZoneId LAW = ZoneId.of("Asia/Shanghai");

    private final CaseEntries entries;
    private final CaseRules rules;
    private final Looks looks;
    private final Clock clock;

    CaseResource(CaseEntries entries, CaseRules rules, Looks looks, Clock clock) {
        this.entries = entries;
        this.rules = rules;
        this.looks = looks;
        this.clock = clock;
    }

    record OrderView(
            String id,
            String decisionNo,
            String measure,
            String measureZh,
            String measureEn,
            String department,
            String subject,
            String state,
            String stateZh,
            LocalDate since,
            String until,
            String reason) {}

    record TaskView(
            String id,
            String kind,
            String department,
            String subject,
            String about,
            LocalDate opened,
            @Nullable LocalDate due,
            String state,
            @Nullable LocalDate overdueSince,
            String text) {}

    record LetterView(
            String id,
            String kind,
            String sender,
            String addressee,
            String about,
            LocalDate dated,
            @Nullable LocalDate due,
            String state,
            String stateZh,
            @Nullable LocalDate sent) {}

    record DocketView(
            LocalDate asOf,
            List<OrderView> orders,
            List<TaskView> tasks,
            List<LetterView> letters,
            List<CaseLine> cases,
            List<Publication> publicity,
            List<OpeningView> openings) {}

    /** How many facts were new, and what follows then. */
    record Entered(long facts, DocketView docket) {}

    /** What an officer gives for an open step, by column, and the day as of which he saw it open. */
    record Given(@Nullable LocalDate asOf, @Nullable Map<String, String> fields) {}

    /**
     * Orders, tasks, letters, cases and publicity; orders and tasks of one department if it is given. With the steps that are open for
     * whoever asks; none as known earlier, for what was known then is over.
     */
    @GetMapping("/api/organisations/{uscc}/docket")
    DocketView docket(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(defaultValue = "") String department,
            Actor actor) {
        var day = day(asOf);
        var answer = entries.about(uscc, day, knownAt);
        var shown = of(department, answer.docket());
        looks.record(new Look(
                actor,
                "DOCKET",
                Map.of(
                        "organisation",
                        uscc.value(),
                        "department",
                        department,
                        "seen",
                        seen(shown),
                        "day",
                        day.toString(),
                        "knownAt",
                        knownAt == null ? "" : knownAt.toString())));
        return view(day, shown, answer.file(), knownAt == null ? openings(uscc, day, actor) : List.of());
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? clock.instant().atZone(LAW).toLocalDate() : asOf;
    }

    private static Docket of(String department, Docket docket) {
        return new Docket(
                docket.orders().stream()
                        .filter(order -> order.department().contains(department))
                        .toList(),
                docket.tasks().stream()
                        .filter(task -> task.department().contains(department))
                        .toList(),
                docket.letters(),
                docket.cases(),
                docket.publicity());
    }

    /** Everybody whose orders, tasks and letters are shown, as trails name parties. */
    private static String seen(Docket docket) {
        return Stream.of(
                        docket.orders().stream().map(MeasureOrder::subject),
                        docket.tasks().stream().map(Task::subject),
                        docket.letters().stream().map(Letter::addressee),
                        docket.letters().stream().map(Letter::subject))
                .flatMap(all -> all)
                .filter(Objects::nonNull)
                .map(party -> Look.named(party, ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private DocketView view(LocalDate day, Docket docket, CaseFile file, List<OpeningView> openings) {
        return new DocketView(
                day,
                docket.orders().stream().map(order -> view(order, file)).toList(),
                docket.tasks().stream().map(task -> view(task, file)).toList(),
                docket.letters().stream().map(letter -> view(letter, file)).toList(),
                docket.cases(),
                docket.publicity(),
                openings);
    }

    private List<OpeningView> openings(Uscc uscc, LocalDate day, Actor actor) {
        return entries.openings(List.of(uscc), day, actor).getOrDefault(uscc, List.of()).stream()
                .map(opening -> OpeningView.of(opening, uscc))
                .toList();
    }

    /** Enters a step that is open, by its id and with what it asks for; refused if the case has gone on meanwhile. */
    @PostMapping("/api/organisations/{uscc}/openings/{id}")
    Entered enterOpen(@PathVariable Uscc uscc, @PathVariable String id, @RequestBody Given given, Actor actor) {
        var fields = given.fields();
        long facts = entries.enter(id, fields == null ? Map.of() : fields, uscc, day(given.asOf()), actor);
        return new Entered(facts, docket(uscc, given.asOf(), null, "", actor));
    }

    /** Stores steps with everything that follows, in one transaction; what the tables of states do not allow is refused. */
    @PostMapping("/api/organisations/{uscc}/steps")
    Entered enter(
            @PathVariable Uscc uscc,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestBody CaseSheet sheet,
            Actor actor) {
        long facts = entries.enter(sheet, uscc, actor);
        return new Entered(facts, docket(uscc, asOf, null, "", actor));
    }

    private OrderView view(MeasureOrder order, CaseFile file) {
        var measure = rules.book().measures().find(order.measure()).map(Measure::name);
        return new OrderView(
                order.id(),
                order.decisionNo(),
                order.measure(),
                measure.map(Wording::zh).orElse(""),
                measure.map(Wording::en).orElse(""),
                order.department(),
                Called.name(order.subject(), file),
                order.state(),
                order.stateZh(),
                order.since(),
                order.until(),
                order.reason());
    }

    private static TaskView view(Task task, CaseFile file) {
        var subject = task.subject();
        return new TaskView(
                task.id(),
                task.kind(),
                task.department(),
                subject == null ? "" : Called.name(subject, file),
                task.about(),
                task.opened(),
                task.due(),
                task.state(),
                task.overdueSince(),
                task.text());
    }

    private static LetterView view(Letter letter, CaseFile file) {
        var to = letter.addressee();
        return new LetterView(
                letter.id(),
                letter.kind(),
                letter.sender(),
                to == null ? letter.office() : Called.name(to, file),
                letter.about(),
                letter.dated(),
                letter.due(),
                letter.state(),
                letter.stateZh(),
                letter.sent());
    }
}
