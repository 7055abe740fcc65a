package org.zelian.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zelian.cli.tables.People;
import org.zelian.intake.Parties;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Role;
import org.zelian.liability.Eligibility;
import org.zelian.liability.OfPerson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zelian eligible}: whether a person may hold a post on a day. */
@Command(
        name = "eligible",
        header = {
            "任职资格: 某人某日能否担任某企业的某职务。",
            "Position eligibility: whether a person may hold a post in an organisation on a day."
        },
        description = {
            "",
            "限制只及于条文所列的职务和组织形式; 另列其现任职务中委派无效、应当解除的。",
            "A ban reaches only the posts and forms of organisation that its article names. Posts held now that are void or must"
                    + " be vacated are told too."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian eligible 120110190510211437 --post DIRECTOR --at 91120113MA9500024Q --in import/sample --as-of 2026-11-21"
        })
final class EligibleCommand extends Task {
    @Parameters(
            paramLabel = "PERSON",
            description = {"身份证件号码", "The number of the person's document"})
    private String person = "";

    @Option(
            names = "--post",
            required = true,
            paramLabel = "POST",
            description = {"职务, 如 DIRECTOR、董事、法定代表人", "The post, such as DIRECTOR or LEGAL_REPRESENTATIVE"})
    private String post = "";

    @Option(
            names = "--at",
            required = true,
            paramLabel = "CODE",
            description = {"哪个组织", "The organisation"})
    private String organisation = "";

    @Mixin
    private AskedOption asked = new AskedOption();

    EligibleCommand(Desk desk) {
        super(desk);
    }

    private record Answer(Eligibility eligibility, List<Eligibility.Held> held, People people) {}

    @Override
    public Integer call() throws IOException {
        var parties = new Parties(desk.keys(asked));
        var who = parties.person(person);
        var where = parties.organisation(organisation);
        var office = Role.parse(post).name();
        var answer = desk.on(asked.in, asked.keyFile, asked.knownAt, ground -> answer(ground, who, office, where));
        new Looked(desk, asked.in)
                .record(
                        "ELIGIBILITY",
                        asked.knownAt,
                        Map.of(
                                "person", Looked.subject(who, person),
                                "post", office,
                                "organisation", where.value(),
                                "day", answer.eligibility().day().toString(),
                                "answer", answer.eligibility().verdict().name()));
        if (json) {
            screen.json(json(answer));
        } else {
            show(answer);
        }
        return Exit.OK;
    }

    private Answer answer(Ground ground, PartyRef who, String office, PartyRef where) {
        var day = ground.day(asked.asOf, desk.clock());
        var of = new OfPerson(ground.graph(), ground.book(), ground.tick());
        var eligibility = of.eligible(who, office, where, day)
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_ORGANISATION",
                        "没有 " + organisation + " · Nothing is known of it here.",
                        "Check the code, or load the registry that has it."));
        var held = of.held(who, day);
        var people = new People();
        people.learn(ground.tracer()
                .names(held.stream().map(each -> each.post().organisation()).toList()));
        return new Answer(eligibility, held, people);
    }

    private void show(Answer answer) {
        var eligibility = answer.eligibility();
        screen.say(screen.strong(eligibility.words()) + " · "
                + eligibility.verdict().name() + ", " + eligibility.day());
        for (var bar : eligibility.bars()) {
            screen.say("  " + line(bar));
        }
        for (var held : answer.held()) {
            var post = held.post();
            screen.say("现任 · in office: " + answer.people().name(post.organisation()) + " "
                    + Answers.role(post.office()) + ": " + held.words());
        }
    }

    private static String line(Eligibility.Bar bar) {
        var rule = bar.ban().support().rule();
        return bar.now().state().zh() + " " + rule.id() + " " + rule.basis() + ", "
                + bar.ban().support().act().decision().number() + ", " + until(bar)
                + (bar.sure() ? "" : " (仅为候选, 以许可为准 · by its industry only)");
    }

    private static String until(Eligibility.Bar bar) {
        var released = bar.released();
        if (released == null) {
            return bar.lifetime() ? "终身 · for life" : "解除日未定 · end not known";
        }
        return released + " 起可以任职, 还有 " + bar.daysLeft().orElseThrow() + " 天 · free from then, days left";
    }

    private static Map<String, Object> json(Answer answer) {
        var eligibility = answer.eligibility();
        var map = new TreeMap<String, Object>();
        map.put("verdict", eligibility.verdict().name());
        map.put("words", eligibility.words());
        map.put("day", eligibility.day().toString());
        map.put("post", eligibility.post().office());
        map.put("organisation", eligibility.post().organisation().value());
        map.put("bars", eligibility.bars().stream().map(EligibleCommand::bar).toList());
        map.put(
                "held",
                answer.held().stream()
                        .map(held -> Map.of(
                                "organisation", held.post().organisation().value(),
                                "office", held.post().office(),
                                "from", text(held.held().from()),
                                "consequence", held.consequence().name(),
                                "words", held.words(),
                                "bars",
                                        held.bars().stream()
                                                .map(EligibleCommand::bar)
                                                .toList()))
                        .toList());
        return map;
    }

    private static Map<String, Object> bar(Eligibility.Bar bar) {
        var support = bar.ban().support();
        var map = new TreeMap<String, Object>();
        map.put("supportId", support.id());
        map.put("state", bar.now().state().name());
        map.put("reason", bar.now().reason().line());
        map.put("rule", support.rule().id());
        map.put("version", support.rule().version());
        map.put("basis", support.rule().basis());
        map.put("decisionNo", support.act().decision().number());
        map.put("from", text(support.effect().from()));
        map.put("until", support.effect().until());
        map.put("released", text(bar.released()));
        map.put("daysLeft", bar.daysLeft().map(Object::toString).orElse(""));
        map.put("sure", bar.sure());
        return map;
    }

    private static String text(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
