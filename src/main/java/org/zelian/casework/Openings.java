package org.zelian.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.liability.Act;
import org.zelian.liability.Decision;

/**
 * The steps that are open in the cases of one subject on a day: of each case those that its table allows in the state in
 * which its docket shows it, and those that begin a case. Nothing here says what may follow what.
 */
final class Openings {
    private final Matter matter;
    private final Docket docket;
    private final Choices choices;
    private final List<Opening> openings = new ArrayList<>();

    Openings(Matter matter, Docket docket) {
        this.matter = matter;
        this.docket = docket;
        this.choices = new Choices(matter);
    }

    /**
     * Where a case stands.
     *
     * @param number empty for one that nobody has begun
     * @param row what its row says beside its steps
     * @param toBeSigned a letter that is signed before it is sent
     */
    private record Stand(
            CaseKind kind,
            String number,
            String state,
            @Nullable Decision decision,
            List<Step> steps,
            @Nullable CaseLine line,
            Map<String, String> row,
            boolean toBeSigned) {
        static Stand of(CaseKind kind, String number, String state, Map<String, String> row) {
            return new Stand(kind, number, state, null, List.of(), null, row, false);
        }

        static Stand begun(CaseKind kind, @Nullable Decision decision, @Nullable CaseLine line) {
            return new Stand(kind, "", StateTable.NONE, decision, List.of(), line, Map.of(), false);
        }

        boolean isNew() {
            return number.isEmpty();
        }

        String decisionNo() {
            return decision != null ? decision.number() : line != null ? line.decisionNo() : "";
        }

        String id(String step) {
            return Canonical.id26(
                    String.join("|", "OPENING", kind.name(), number, String.valueOf(decision), state, step));
        }
    }

    /** In the order of the docket; those that begin a case last. */
    List<Opening> all() {
        docket.cases().forEach(this::line);
        docket.orders().forEach(order -> open(Stand.of(CaseKind.ORDER, order.id(), order.state(), whom(order))));
        docket.letters().forEach(this::letter);
        docket.tasks().forEach(this::task);
        for (var decision : decisions()) {
            open(Stand.begun(CaseKind.OBJECTION, decision, null));
            open(Stand.begun(CaseKind.MITIGATION, decision, null));
            open(Stand.begun(CaseKind.LITIGATION, decision, null));
        }
        for (var kind : List.of(CaseKind.RECTIFICATION, CaseKind.COMMITMENT, CaseKind.LISTING)) {
            open(Stand.begun(kind, null, null));
        }
        return List.copyOf(openings);
    }

    /** A report that says whose order it is concerns nobody else, so that nobody else's tasks are looked at for it. */
    private Map<String, String> whom(MeasureOrder order) {
        return order.subject().equals(matter.subject()) ? Map.of("subject", code()) : Map.of();
    }

    private String code() {
        var subject = matter.subject();
        return subject.scheme().equals("USCC") ? subject.value() : subject.toString();
    }

    /** Some lines tell of no case: that a penalty was reported, that a repair may be asked for. */
    private void line(CaseLine line) {
        Arrays.stream(CaseKind.values())
                .filter(kind -> kind != CaseKind.NOTICE && kind.name().equals(line.kind()))
                .forEach(kind -> {
                    if (line.number().isEmpty()) {
                        act(line.decisionNo()).ifPresent(act -> open(Stand.begun(kind, act.decision(), line)));
                        return;
                    }
                    var steps = matter.cases(kind).getOrDefault(line.number(), List.of());
                    var decision = steps.stream()
                            .flatMap(step -> step.decision().stream())
                            .findFirst();
                    open(new Stand(
                            kind, line.number(), line.state(), decision.orElse(null), steps, line, Map.of(), false));
                });
    }

    /** A letter goes its way by its own state; only one that needs no signature is sent without. */
    private void letter(Letter letter) {
        var steps = matter.cases(CaseKind.NOTICE).getOrDefault(letter.id(), List.of());
        open(new Stand(
                CaseKind.NOTICE,
                letter.id(),
                letter.state(),
                null,
                steps,
                null,
                Map.of("authority", letter.department()),
                letter.isNotice()));
    }

    /** Tasks are closed by hand if no case closes them. */
    private void task(Task task) {
        if (Closings.KINDS.contains(task.kind()) && task.isOpen()) {
            var row = Map.of("task_id", task.id(), "authority", Closings.whose(task));
            open(Stand.of(CaseKind.TASK, task.id(), "OPEN", row));
        }
    }

    private void open(Stand stand) {
        var table = stand.kind().table();
        for (var step : table.steps(stand.state())) {
            // An interview that has to come first never did, in the state that asks for it.
            boolean never = table.moves(stand.state(), step).stream()
                    .allMatch(move -> move.guards().contains(Move.Guard.INTERVIEW_FIRST)
                            || (stand.toBeSigned() && move.guards().contains(Move.Guard.NEEDS_NO_SIGNATURE)));
            if (!never) {
                Entrances.of(stand.kind(), step).ifPresent(entrance -> openings.add(opening(stand, entrance)));
            }
        }
    }

    private Opening opening(Stand stand, Entrance entrance) {
        var row = row(stand, entrance);
        var bar = person(stand, entrance, row).or(() -> early(stand, entrance));
        var number = CaseSheet.numberColumn(entrance.sheet());
        var keys = new TreeMap<String, String>();
        var fields = entrance.asks().stream()
                .filter(asked -> stand.isNew() || !asked.column().equals(number))
                .map(asked -> new Opening.Field(
                        asked.column(),
                        entrance.holds(asked.column()),
                        asked.must(),
                        asked.column().equals(entrance.dayColumn())
                                ? matter.day().toString()
                                : row.getOrDefault(asked.column(), ""),
                        choices.of(entrance.sheet(), asked.column(), stand.decision(), keys)))
                // Where nobody is reached there is nobody to choose, and no number is asked for.
                .filter(field ->
                        !field.column().equals("person_doc") || !field.choices().isEmpty())
                .toList();
        return new Opening(
                stand.id(entrance.step()),
                stand.kind(),
                stand.number(),
                stand.decisionNo(),
                entrance.step(),
                entrance.sheet(),
                fields,
                row,
                keys,
                bar.orElse(null));
    }

    private Map<String, String> row(Stand stand, Entrance entrance) {
        var row = new TreeMap<>(RowSoFar.of(stand.steps(), entrance));
        var decision = stand.decision();
        if (decision != null && entrance.has("decision_no")) {
            row.put("decision_no", decision.number());
            row.put("authority", decision.authority());
        }
        if (entrance.has("org_uscc")) {
            row.put("org_uscc", code());
        }
        if (!stand.isNew() && stand.kind() != CaseKind.TASK) {
            row.put(CaseSheet.numberColumn(entrance.sheet()), stand.number());
        }
        row.putAll(entrance.sets());
        row.putAll(stand.row());
        return row;
    }

    /** Repeats whom alone the case concerns; a reason if that cannot be done with one row. */
    private Optional<Refusal> person(Stand stand, Entrance entrance, Map<String, String> row) {
        var decision = stand.decision();
        if (stand.isNew() || decision == null || !entrance.has("person_doc")) {
            return Optional.empty();
        }
        if (stand.kind() == CaseKind.OBJECTION) {
            var persons = matter.namedAlone(stand.number(), decision);
            persons.forEach(person -> row.put("person_doc", person.toString()));
            return persons.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Refusal(
                            "STEP_SEVERAL_CONFLICT",
                            stand.number() + " is about " + persons.size() + " persons.",
                            "Load a file with a row for each of them."));
        }
        var mark = stand.steps().stream()
                .flatMap(step -> step.value("whom").stream())
                .findFirst();
        var person = mark.flatMap(this::marked);
        person.ifPresent(found -> row.put("person_doc", found.toString()));
        return mark.isEmpty() || person.isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "STEP_PERSON_CONFLICT",
                        stand.number() + " is about a person who is not known here.",
                        "Load a file with the number of his document."));
    }

    private Optional<PartyRef> marked(String mark) {
        return matter.file().of(FactKind.PERSON).stream()
                .map(e -> e.fact().end(0))
                .filter(person -> MitigationRows.mark(person).equals(mark))
                .findFirst();
    }

    /** The table leads a request that comes too early into waiting; entered by hand it is refused. */
    private Optional<Refusal> early(Stand stand, Entrance entrance) {
        var line = stand.line();
        if (line == null || stand.kind() != CaseKind.REPAIR || !entrance.step().equals("APPLIED")) {
            return Optional.empty();
        }
        var earliest = line.earliest();
        return earliest == null || earliest.isAfter(matter.day())
                ? Optional.of(CaseEntries.notYet(line))
                : Optional.empty();
    }

    /** The decisions against the subject, the latest first. */
    private List<Decision> decisions() {
        return matter.file().acts().stream()
                .filter(act -> act.fact().value("decisionNo").isPresent())
                .filter(act -> !act.decidedOn().isAfter(matter.day()))
                .sorted(Comparator.comparing(Act::decidedOn)
                        .reversed()
                        .thenComparing(act -> act.decision().toString()))
                .map(Act::decision)
                .distinct()
                .toList();
    }

    private Optional<Act> act(String decisionNo) {
        return matter.file().acts().stream()
                .filter(act -> act.decision().number().equals(decisionNo))
                .findFirst();
    }
}
