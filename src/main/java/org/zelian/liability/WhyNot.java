package org.zelian.liability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.FactKind;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Role;
import org.zelian.kernel.SubjectKind;
import org.zelian.liability.catalogue.Gate;
import org.zelian.liability.catalogue.RoleTime;
import org.zelian.liability.catalogue.Rule;

/** Why somebody does not answer for an act: each row of the catalogue that was considered, and what stopped it. */
public final class WhyNot {
    private final Engine engine;
    private final CaseFile file;
    private final Set<PartyRef> person;

    /** @param person all records of the person */
    public WhyNot(Engine engine, CaseFile file, Set<PartyRef> person) {
        this.engine = engine;
        this.file = file;
        this.person = Set.copyOf(person);
    }

    /** What stopped a row, in the order in which it is looked at. */
    public enum Stop {
        REACHED("该条及于本人 (the row reaches him)"),
        NO_ROW("目录中没有适用于该主体、该日、该地的启用条款 (no enabled row for this subject, day and place)"),
        CONDITION("要件不成立 (its condition does not hold)"),
        IDENTITY("身份未核实、未成年或者已死亡 (not identified, a minor, or dead)"),
        NOT_NAMED("文书未载明本人 (the document does not name him)"),
        ROLE("未担任该条所列职务 (holds none of the roles of the row)"),
        ROLE_TIME("任职时间不符 (held the office at another time)"),
        OTHER_ANSWERS("法条为择一, 由另一人承担 (the text says one or the other; another one answers)"),
        GATE("缺少认定、命令或者裁判 (the proof that the row asks for is missing)"),
        MEASURE("该条的措施不及于个人 (none of its measures reaches persons in this way)");

        private final String words;

        Stop(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One row considered for one act.
     *
     * @param rule null if no row is there at all
     * @param detail what was found: the tenure and the time asked for, the missing proof; may be empty
     * @param facts what it rests on, by id
     */
    public record Step(Act act, @Nullable Rule rule, Stop stop, String detail, List<String> facts) {}

    /** Goes through every act against the subject of the file. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var act : file.acts()) {
            var rows = engine.rows(act, file);
            if (rows.isEmpty()) {
                steps.add(new Step(
                        act,
                        null,
                        Stop.NO_ROW,
                        act.trigger(),
                        List.of(act.evidence().id())));
            }
            rows.forEach(row -> steps.add(step(row)));
        }
        return List.copyOf(steps);
    }

    private Step step(Engine.Row row) {
        var act = row.act();
        var rule = row.rule();
        var supports = engine.supports(row, file).stream()
                .filter(s -> person.contains(s.person()))
                .toList();
        if (!supports.isEmpty()) {
            var support = supports.getFirst();
            return new Step(
                    act,
                    rule,
                    Stop.REACHED,
                    support.on(act.decidedOn()).map(s -> s.state().zh()).orElse(""),
                    support.cited().stream().map(Evidence::id).toList());
        }
        var subject = Subject.on(file, act.subject(), act.decidedOn());
        var surroundings = new Surroundings(act, rule, file, subject, engine.listings());
        if (!surroundings.dynamic()
                && rule.condition()
                        .test(name -> surroundings.value(name, act.decidedOn()))
                        .isFalse()) {
            return stopped(row, Stop.CONDITION, rule.condition().text() + stated(rule, act), List.of(act.evidence()));
        }
        var time = engine.book().policy().roleTime(rule.id()).orElse(rule.roleTime());
        var reached = new Reaching(rule, act, file, subject.kind(), time)
                .all().stream().filter(r -> person.contains(r.who())).findFirst();
        if (reached.isPresent()) {
            boolean passes = Gates.pass(rule, reached.get(), act, file).isPresent();
            return stopped(
                    row,
                    passes ? Stop.MEASURE : Stop.GATE,
                    passes ? String.join(",", rule.measures()) : rule.gate().name(),
                    reached.get().cited());
        }
        return unreached(row, subject.kind(), time);
    }

    /** What the document says of that which the condition asks. */
    private static String stated(Rule rule, Act act) {
        return rule.condition().attributes().stream()
                .flatMap(name -> act.value(name).map(value -> "; " + name + "=" + value).stream())
                .collect(Collectors.joining());
    }

    private Step unreached(Engine.Row row, SubjectKind kind, RoleTime time) {
        var act = row.act();
        var rule = row.rule();
        boolean mayAnswer = person.stream()
                .anyMatch(who -> Persons.natural(who)
                        && file.identified(who)
                        && Persons.of(file, who).ofAgeAndAlive(act));
        if (!mayAnswer) {
            return stopped(row, Stop.IDENTITY, "", evidence(FactKind.PERSON));
        }
        if (rule.gate() == Gate.NAMED || time == RoleTime.NAMED || time == RoleTime.PERSON || time == RoleTime.ENTITY) {
            return stopped(row, Stop.NOT_NAMED, roles(rule), List.of(act.evidence()));
        }
        var held = file.offices(file.subject()).stream()
                .filter(office -> person.contains(office.holder()))
                .filter(office -> rule.roles().stream()
                        .anyMatch(role -> Offices.standingFor(role, kind).contains(office.role())))
                .toList();
        if (held.isEmpty()) {
            return stopped(row, Stop.ROLE, roles(rule), List.of());
        }
        boolean inTime = held.stream().anyMatch(office -> switch (time) {
            case AT_VIOLATION ->
                act.violation()
                        .map(office.held()::overlaps)
                        .orElse(office.held().contains(act.decidedOn()));
            case AT_EVENT -> office.held().contains(act.effectiveOn());
            case AT_DECISION -> office.held().contains(act.decidedOn());
            default -> true;
        });
        var tenures = held.stream()
                .map(office -> office.role().zh() + " " + office.held())
                .collect(Collectors.joining("; "));
        return stopped(
                row,
                inTime && rule.legalRepOrPrincipal() ? Stop.OTHER_ANSWERS : Stop.ROLE_TIME,
                tenures + " / " + time + " "
                        + (time == RoleTime.AT_VIOLATION
                                ? act.violation()
                                        .map(Object::toString)
                                        .orElse(act.decidedOn().toString())
                                : (time == RoleTime.AT_EVENT ? act.effectiveOn() : act.decidedOn()).toString()),
                held.stream().map(Office::evidence).toList());
    }

    private List<Evidence> evidence(FactKind kind) {
        return file.of(kind).stream()
                .filter(e -> person.contains(e.fact().end(0)))
                .toList();
    }

    private static String roles(Rule rule) {
        return rule.roles().stream().map(Role::zh).collect(Collectors.joining("、"));
    }

    private static Step stopped(Engine.Row row, Stop stop, String detail, List<Evidence> facts) {
        return new Step(
                row.act(),
                row.rule(),
                stop,
                detail,
                facts.stream().map(Evidence::id).sorted().toList());
    }
}
