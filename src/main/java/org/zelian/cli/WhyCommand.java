package org.zelian.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zelian.intake.Parties;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.liability.Engine;
import org.zelian.liability.OfPerson;
import org.zelian.liability.Support;
import org.zelian.liability.Why;
import org.zelian.liability.WhyNot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zelian why}: why a person answers for an organisation, or why he does not. */
@Command(
        name = "why",
        header = {
            "为什么: 某人为何对某企业负责, 或者为何不负责。",
            "Why a person answers for an organisation, measure by measure; and why other rows do not reach him."
        },
        description = {
            "",
            "负责的: 最小依据、其他依据、缺一不可的事实、假如没有某些事实。不负责的: 逐条说明止于何处。",
            "For what reaches him: the smallest set of facts, others, those in every set, and what is left without some. For what"
                    + " does not: each row and what stopped it."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian why 91120113MA9500016X 120113190303141033 --in import/sample --as-of 2026-11-21",
            "  zelian why 91120113MA9500016X 120113190303141033 --in import/sample --without FACT,FACT"
        })
final class WhyCommand extends Task {
    @Parameters(
            index = "0",
            paramLabel = "CODE",
            description = {"哪个组织", "The organisation"})
    private String organisation = "";

    @Parameters(
            index = "1",
            paramLabel = "PERSON",
            description = {"身份证件号码", "The number of the person's document"})
    private String person = "";

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "FACT",
            description = {"假如没有这些事实 (编号)", "As if these facts, by id, had never been known"})
    private List<String> without = List.of();

    @Mixin
    private AskedOption asked = new AskedOption();

    WhyCommand(Desk desk) {
        super(desk);
    }

    /** One measure that reaches the person. */
    private record Reason(Support.Reach reach, Why.Sets sets, Why.Without left, List<String> rules) {}

    private record Answer(List<Reason> reasons, List<WhyNot.Step> steps, LocalDate day) {}

    @Override
    public Integer call() throws IOException {
        var parties = new Parties(desk.keys(asked));
        var who = parties.any(person);
        var where = parties.organisation(organisation);
        var answer = desk.on(asked.in, asked.keyFile, asked.knownAt, ground -> answer(ground, who, where));
        new Looked(desk, asked.in)
                .record(
                        "WHY",
                        asked.knownAt,
                        Map.of(
                                "person", Looked.subject(who, person),
                                "organisation", where.value(),
                                "day", answer.day().toString()));
        if (json) {
            screen.json(json(answer));
        } else {
            show(answer);
        }
        return Exit.OK;
    }

    private Answer answer(Ground ground, PartyRef who, PartyRef where) {
        var day = ground.day(asked.asOf, desk.clock());
        var engine = new Engine(ground.book());
        var traced = ground.tracer()
                .one(where)
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_ORGANISATION",
                        "没有 " + organisation + " · Nothing is known of it here.",
                        "Check the code, or load the registry that has it."));
        var file = traced.file();
        var records = new OfPerson(ground.graph(), ground.book(), ground.tick()).records(who);
        var reaches = traced.findings().supports().stream()
                .filter(support ->
                        records.contains(support.person()) && support.on(day).isPresent())
                .flatMap(support -> support.measures().stream())
                .distinct()
                .toList();
        var reasons = new ArrayList<Reason>();
        if (!reaches.isEmpty()) {
            var why = new Why(engine, file, new Why.Asked(records, reaches.getFirst(), day));
            reaches.forEach(reach -> reasons.add(reason(why.about(reach), reach)));
        }
        return new Answer(List.copyOf(reasons), new WhyNot(engine, file, records).steps(), day);
    }

    private Reason reason(Why why, Support.Reach reach) {
        return new Reason(
                reach,
                why.sets(),
                why.without(Set.copyOf(without)),
                why.supports().stream()
                        .map(support ->
                                support.rule().id() + " " + support.rule().basis())
                        .distinct()
                        .toList());
    }

    private void show(Answer answer) {
        for (var reason : answer.reasons()) {
            screen.say(screen.strong(
                            reason.reach().measure() + " " + reason.reach().scope()) + " "
                    + reason.left().before().map(state -> state.zh()).orElse("") + ": "
                    + String.join("; ", reason.rules()));
            screen.say(
                    "  最小依据 · smallest set: " + String.join(", ", reason.sets().smallest()));
            screen.say("  缺一不可 · necessary: " + String.join(", ", reason.sets().necessary()));
            screen.say(
                    "  另有 " + reason.sets().others().size() + (reason.sets().whole() ? "" : "+") + " 组 · other sets");
            if (!without.isEmpty()) {
                screen.say("  假如没有 · without them: "
                        + reason.left().after().map(state -> state.zh()).orElse("不再及于本人 · reaches him no more"));
            }
        }
        for (var step : answer.steps()) {
            var rule = step.rule();
            screen.say((rule == null ? "—" : rule.id() + " (" + rule.version() + ")") + " "
                    + step.act().decision().number() + ": " + step.stop().words()
                    + (step.detail().isEmpty() ? "" : " [" + step.detail() + "]"));
        }
    }

    private static Map<String, Object> json(Answer answer) {
        return Map.of(
                "day",
                answer.day().toString(),
                "reasons",
                answer.reasons().stream().map(WhyCommand::reason).toList(),
                "rows",
                answer.steps().stream().map(WhyCommand::step).toList());
    }

    private static Map<String, Object> reason(Reason reason) {
        var map = new TreeMap<String, Object>();
        map.put("measure", reason.reach().measure());
        map.put("scope", reason.reach().scope());
        map.put("rules", reason.rules());
        map.put("state", reason.left().before().map(Enum::name).orElse(""));
        map.put("smallest", reason.sets().smallest());
        map.put("others", reason.sets().others());
        map.put("necessary", reason.sets().necessary());
        map.put("whole", reason.sets().whole());
        map.put("without", reason.left().after().map(Enum::name).orElse(""));
        return map;
    }

    private static Map<String, Object> step(WhyNot.Step step) {
        var rule = step.rule();
        return Map.of(
                "decisionNo", step.act().decision().number(),
                "rule", rule == null ? "" : rule.id(),
                "version", rule == null ? "" : rule.version(),
                "stop", step.stop().name(),
                "words", step.stop().words(),
                "detail", step.detail(),
                "facts", step.facts());
    }
}
