package org.zelian.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zelian.intake.Parties;
import org.zelian.kernel.PartyRef;
import org.zelian.liability.Act;
import org.zelian.liability.CaseFile;
import org.zelian.liability.CleanRecord;
import org.zelian.liability.OfPerson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zelian clean}: whether nothing stood against a subject in the years before a day, as a red listing asks. */
@Command(
        name = "clean",
        header = {"连续若干年无不良信用记录: 守信激励认定前的查询。", "No bad record for some years: what is asked before a red listing."},
        description = {
            "",
            "处罚、判决、认定的拖欠、失信名单, 对个人还有其承担的责任; 已撤销的不算。",
            "Penalties, judgments, recognised arrears and black listings, for a person also what he answered for; what was revoked does not count."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian clean 91120113MA9500016X --in import/sample --as-of 2026-11-21",
            "  zelian clean 120113190303141033 --years 3 --in import/sample"
        })
final class CleanCommand extends Task {
    @Parameters(
            paramLabel = "SUBJECT",
            description = {"统一社会信用代码或身份证件号码", "A credit code, or the number of a person's document"})
    private String subject = "";

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "3",
            description = {"多少年 (默认 ${DEFAULT-VALUE})", "How many years (default ${DEFAULT-VALUE})"})
    private int years;

    @Mixin
    private AskedOption asked = new AskedOption();

    CleanCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        var party = new Parties(desk.keys(asked)).any(subject);
        var record = desk.on(asked.in, asked.keyFile, asked.knownAt, ground -> record(ground, party));
        new Looked(desk, asked.in)
                .record(
                        "CLEAN_RECORD",
                        asked.knownAt,
                        Map.of(
                                "subject", Looked.subject(party, subject),
                                "day", record.day().toString(),
                                "answer", String.valueOf(record.clean())));
        if (json) {
            screen.json(Map.of(
                    "clean", record.clean(),
                    "from", record.from().toString(),
                    "day", record.day().toString(),
                    "against", record.against().stream().map(CleanCommand::map).toList()));
        } else {
            screen.say((record.clean() ? "无不良信用记录 · CLEAN" : "有不良信用记录 · NOT_CLEAN") + ", " + record.from() + " – "
                    + record.day());
            record.against()
                    .forEach(act -> screen.say(
                            "  " + act.decidedOn() + " " + act.kind() + " " + act.trigger() + " " + act.decision()));
        }
        return Exit.OK;
    }

    private CleanRecord record(Ground ground, PartyRef party) {
        var day = ground.day(asked.asOf, desk.clock());
        var file = ground.tracer().file(party).orElseGet(() -> new CaseFile(party, List.of()));
        if (!party.isPerson()) {
            return CleanRecord.of(file, ground.book(), day, years);
        }
        var all = new OfPerson(ground.graph(), ground.book(), ground.tick());
        return CleanRecord.of(all, party, file, ground.book(), day, years);
    }

    private static Map<String, Object> map(Act act) {
        var map = new TreeMap<String, Object>();
        map.put("decidedOn", act.decidedOn().toString());
        map.put("kind", act.kind().name());
        map.put("trigger", act.trigger());
        map.put("decisionNo", act.decision().number());
        map.put("authority", act.decision().authority());
        return map;
    }
}
