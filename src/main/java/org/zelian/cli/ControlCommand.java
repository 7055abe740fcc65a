package org.zelian.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.tables.People;
import org.zelian.control.Answer;
import org.zelian.control.Chain;
import org.zelian.control.Determined;
import org.zelian.control.Flag;
import org.zelian.control.Link;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Refusal;
import org.zelian.kernel.Share;
import org.zelian.kernel.Uscc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zelian control}: who stands above an organisation, with the chain and the arithmetic. */
@Command(
        name = "control",
        header = {
            "某企业之上是谁: 实际控制人、控股股东、受益所有人, 链条与算术。",
            "Who stands above an organisation: controllers by every convention, the chain, the arithmetic."
        },
        description = {
            "",
            "各口径并列, 互不替代; 推算所得仅为拟认定, 待核实。",
            "Conventions stand side by side and never replace each other; what is computed is a proposal."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian control 91451031MA95000408 --in import/sample --as-of 2026-11-21",
            "  zelian control 91451031MA95000408 --in import/sample --without FACT,FACT",
            "  zelian control 91451031MA95000408 --in import/sample --group"
        })
final class ControlCommand extends Task {
    @Parameters(
            paramLabel = "CODE",
            description = {"统一社会信用代码", "The code of the organisation"})
    private String uscc = "";

    @Mixin
    private AskedOption asked = new AskedOption();

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "FACT",
            description = {"假如没有这些事实 (编号)", "As if these facts, by id, had never been known"})
    private List<String> without = List.of();

    @Option(
            names = "--group",
            description = {
                "同一控制人之下的全部企业 (只是视图, 不产生后果)",
                "Everything under the same controller; a view, never a consequence"
            })
    private boolean group;

    ControlCommand(Desk desk) {
        super(desk);
    }

    private record Found(Determined determined, People people) {}

    @Override
    public Integer call() throws IOException {
        var organisation = PartyRef.of(Uscc.parse(uscc));
        if (group) {
            return new GroupReport(desk, screen, json).of(organisation, asked);
        }
        var found = desk.on(asked.in, asked.keyFile, asked.knownAt, ground -> {
            var file = ground.tracer()
                    .file(organisation)
                    .orElseThrow(() -> new Refusal(
                            "UNKNOWN_ORGANISATION",
                            "没有 " + uscc + " · Nothing is known of it here.",
                            "Check the code, or load the registry that has it."));
            var people = new People();
            people.learn(file);
            people.learn(ground.tracer().names(file.parties()));
            return new Found(
                    file.controllers().without(Set.copyOf(without)).on(ground.day(asked.asOf, desk.clock())), people);
        });
        if (json) {
            screen.json(answer(found));
        } else {
            show(found);
        }
        return Exit.OK;
    }

    private void show(Found found) {
        var determined = found.determined();
        screen.say(screen.strong(called(found, determined.organisation())) + " " + uscc + ", " + determined.day());
        screen.table(
                List.of("种类 kind", "是谁 who", "口径 convention", "表决权 votes", "权益 capital", "层级 level", "标记 flags"),
                determined.answers().stream()
                        .map(answer -> cells(found, answer))
                        .toList(),
                Integer.MAX_VALUE);
        for (var answer : determined.answers()) {
            if (!answer.chain().isEmpty() && answer.kind() == Answer.Kind.ACTUAL) {
                explain(found, answer);
            }
        }
    }

    private void explain(Found found, Answer answer) {
        screen.say("");
        screen.say(who(found, answer) + ": " + Chain.line(answer.chain(), party -> called(found, party)));
        for (var link : answer.chain()) {
            screen.say("  " + sum(found, link));
        }
        var reasons = answer.justification();
        screen.say("  最小依据 · smallest set: " + String.join(", ", reasons.smallest()));
        screen.say("  缺一不可 · necessary: " + String.join(", ", reasons.necessary()));
        screen.say("  另有 " + reasons.others().size() + (reasons.whole() ? "" : "+") + " 组 · other sets");
    }

    private static String sum(Found found, Link link) {
        var to = link.to();
        var votes = link.tie().equals("STAKE")
                ? link.votes()
                        + (link.votes() == link.votesMost() ? "" : ".." + link.votesMost())
                        + "/"
                        + link.whole()
                        + (2 * link.votes() > link.whole() ? " > 1/2" : "")
                : link.tie();
        return called(found, link.from()) + " → " + (to == null ? "*" : called(found, to)) + ": " + votes + "  ["
                + String.join(", ", link.facts()) + "]";
    }

    private static List<String> cells(Found found, Answer answer) {
        return List.of(
                answer.kind().name(),
                who(found, answer),
                answer.convention().zh(),
                percent(answer.votes()),
                percent(answer.economic()),
                answer.level().name(),
                flags(answer));
    }

    private static String flags(Answer answer) {
        return answer.flags().stream().map(Flag::name).sorted().collect(Collectors.joining(","));
    }

    private static String who(Found found, Answer answer) {
        return answer.parties().isEmpty()
                ? "(无 nobody known)"
                : answer.parties().stream()
                        .map(party -> called(found, party))
                        .collect(Collectors.joining(answer.joint() ? " + " : ", "));
    }

    private static String called(Found found, PartyRef party) {
        var name = found.people().name(party);
        return name.isEmpty() ? found.people().ref(party) : name;
    }

    private static String percent(@Nullable Share share) {
        return share == null ? "" : share.percent() + "%";
    }

    private static Map<String, Object> answer(Found found) {
        return Map.of(
                "organisation", found.determined().organisation().value(),
                "asOf", found.determined().day().toString(),
                "answers",
                        found.determined().answers().stream()
                                .map(each -> Map.of(
                                        "kind", each.kind().name(),
                                        "parties",
                                                each.parties().stream()
                                                        .map(found.people()::ref)
                                                        .toList(),
                                        "convention", each.convention().name(),
                                        "level", each.level().name(),
                                        "votingPct", percent(each.votes()),
                                        "economicPct", percent(each.economic()),
                                        "flags", flags(each),
                                        "chain", Chain.line(each.chain(), party -> called(found, party)),
                                        "smallest", each.justification().smallest(),
                                        "necessary", each.justification().necessary()))
                                .toList());
    }
}
