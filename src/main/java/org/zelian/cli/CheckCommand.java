package org.zelian.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zelian.intake.Parties;
import org.zelian.kernel.PartyRef;
import org.zelian.kernel.Purpose;
import org.zelian.liability.Contested;
import org.zelian.liability.CounterCheck;
import org.zelian.liability.Decision;
import org.zelian.liability.OfPerson;
import org.zelian.liability.RiskSigns;
import org.zelian.liability.Support;
import org.zelian.warning.Marks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zelian check}: whether a subject is restricted on a day, by which article, until when. */
@Command(
        name = "check",
        header = {
            "审批核查: 某主体某日是否受限, 依据哪一条, 至何时。",
            "Counter check: whether a subject is restricted on a day, by which article, until when."
        },
        description = {
            "",
            "受限; 异议核实中(或者停止执行), 暂不适用; 存在待认定限制; 通过(附风险提示); 通过。风险提示不是限制。",
            "Restricted; at rest (objection, stay); to be decided; clear with a risk mark; clear. A mark restricts nobody."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian check 91120113MA9500016X --in import/sample --as-of 2026-11-21",
            "  zelian check 120113190303141033 --measure A11 --in import/sample"
        })
final class CheckCommand extends Task {
    @Parameters(
            paramLabel = "SUBJECT",
            description = {"统一社会信用代码或身份证件号码", "A credit code, or the number of a person's document"})
    private String subject = "";

    @Option(
            names = "--measure",
            paramLabel = "CODE",
            defaultValue = "",
            description = {"只问这一项措施, 如 A02", "Only this measure, such as A02"})
    private String measure = "";

    @Option(
            names = "--purpose",
            paramLabel = "TEXT",
            defaultValue = "",
            description = {
                "为何查询; 查本单位的库时必填, 与查询一并留痕",
                "Why it is asked; needed for an office's store, and kept with the record of this look"
            })
    private String purpose = "";

    @Mixin
    private AskedOption asked = new AskedOption();

    CheckCommand(Desk desk) {
        super(desk);
    }

    private record Answer(CounterCheck check, List<RiskSigns.Sign> marks, Map<Decision, List<String>> contested) {}

    @Override
    public Integer call() throws IOException {
        var looked = new Looked(desk, asked.in);
        var why = looked.isKept() ? new Purpose(purpose) : null;
        var party = new Parties(desk.keys(asked)).any(subject);
        var answer = desk.on(asked.in, asked.keyFile, asked.knownAt, ground -> answer(ground, party));
        if (why != null) {
            looked.record(
                    "COUNTER_CHECK",
                    asked.knownAt,
                    Map.of(
                            "subject", Looked.subject(party, subject),
                            "measure", measure,
                            "day", answer.check().day().toString(),
                            "purpose", why.text(),
                            "answer", answer.check().answer().name()));
        }
        if (json) {
            screen.json(json(answer));
        } else {
            show(answer);
        }
        return Exit.OK;
    }

    private Answer answer(Ground ground, PartyRef party) {
        if (ground.delivery().isPresent()) {
            // Marks read what the ledger says; that of a folder is written into its temporary store.
            ground.writeLedger(TraceProgress.SILENT, group -> {});
        }
        var day = ground.day(asked.asOf, desk.clock());
        var marks = new Marks(ground.graph(), ground.book()).about(party, day, ground.tick());
        var found = new OfPerson(ground.graph(), ground.book(), ground.tick()).reaching(party);
        var check = CounterCheck.of(found, day, measure, !marks.isEmpty());
        var decisions = check.found().stream()
                .map(each -> each.support().act().decision())
                .toList();
        return new Answer(check, marks, Contested.of(ground.graph(), decisions, day, ground.tick()));
    }

    private void show(Answer answer) {
        var check = answer.check();
        screen.say(screen.strong(check.words()) + " · " + check.answer().name() + ", " + check.day());
        if (!check.found().isEmpty()) {
            screen.table(
                    List.of("状态 state", "规则·依据 rule, article", "措施 measures", "决定 decision", "至 until"),
                    check.found().stream().map(each -> cells(each, check.day())).toList(),
                    Integer.MAX_VALUE);
        }
        answer.contested()
                .forEach((decision, marks) ->
                        screen.say("标注 · contested " + decision.number() + ": " + String.join("、", marks)));
        answer.marks().forEach(mark -> screen.say("风险提示 · mark " + mark.id() + ": " + mark.text()));
    }

    private static List<String> cells(OfPerson.Found found, LocalDate day) {
        var support = found.support();
        return List.of(
                support.on(day).orElseThrow().state().zh(),
                support.rule().id() + " " + support.rule().basis(),
                measures(support),
                support.act().decision().number(),
                support.effect().until());
    }

    private static String measures(Support support) {
        return String.join(
                ",", support.measures().stream().map(Support.Reach::measure).toList());
    }

    private static Map<String, Object> json(Answer answer) {
        var check = answer.check();
        var map = new TreeMap<String, Object>();
        map.put("answer", check.answer().name());
        map.put("words", check.words());
        map.put("day", check.day().toString());
        map.put(
                "restrictions",
                check.found().stream().map(each -> restriction(each, answer)).toList());
        map.put(
                "marks",
                answer.marks().stream()
                        .map(mark -> Map.of("id", mark.id(), "text", mark.text()))
                        .toList());
        return map;
    }

    private static Map<String, Object> restriction(OfPerson.Found found, Answer answer) {
        var support = found.support();
        var now = support.on(answer.check().day()).orElseThrow();
        var map = new TreeMap<String, Object>();
        map.put("supportId", support.id());
        map.put("state", now.state().name());
        map.put("reason", now.reason().line());
        map.put("rule", support.rule().id());
        map.put("version", support.rule().version());
        map.put("basis", support.rule().basis());
        map.put("measures", measures(support));
        map.put("decisionNo", support.act().decision().number());
        var from = support.effect().from();
        map.put("from", from == null ? "" : from.toString());
        map.put("until", support.effect().until());
        map.put("contested", answer.contested().getOrDefault(support.act().decision(), List.of()));
        return map;
    }
}
