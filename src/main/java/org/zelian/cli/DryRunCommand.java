package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.tables.OutFolder;
import org.zelian.cli.tables.People;
import org.zelian.cli.tables.PlainRows;
import org.zelian.cli.tables.Table;
import org.zelian.liability.Engine;
import org.zelian.liability.OfficeChoices;
import org.zelian.liability.RuleEffect;
import org.zelian.liability.Rulebook;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zelian catalogue dry-run}: who would gain and who would lose what under other rules. */
@Command(
        name = "dry-run",
        header = {
            "假如改用这些规则或政策: 谁增加、谁减少。什么也不写入。",
            "Under these rules or choices instead: who gains, who loses. Nothing is stored."
        },
        description = {
            "",
            "同一事实, 现行目录与另一目录各算一次, 只列不同者。",
            "The same facts under the present catalogue and under the other; only what differs is told."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian catalogue dry-run --rules my-rules --in import/sample --as-of 2026-11-21 --out effect",
            "  zelian catalogue dry-run --office new/office.yaml --in data --out effect"
        })
final class DryRunCommand extends Task {
    @ArgGroup(multiplicity = "1")
    private Instead instead = new Instead();

    /** What holds instead of what holds now. */
    private static final class Instead {
        @Option(
                names = "--rules",
                paramLabel = "FOLDER",
                description = {"自己的规则文件夹 (zelian catalogue check)", "A folder of rules (zelian catalogue check)"})
        private @Nullable Path rules;

        @Option(
                names = "--office",
                paramLabel = "FILE",
                description = {"另一份 office.yaml (政策、适用地区、规则)", "Another office.yaml: policy, places that govern, rules"
                })
        private @Nullable Path office;

        Rulebook of(Rulebook now) {
            if (rules != null) {
                return new Rulebook(now.rules().with(Desk.existing(rules)), now.policy());
            }
            return OfficeChoices.in(Desk.existing(Objects.requireNonNull(office)))
                    .rulebook();
        }
    }

    @Mixin
    private AskedOption asked = new AskedOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {"全部写为 DIR/rule-effect.csv", "Write all of it to DIR/rule-effect.csv"})
    private @Nullable Path out;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "40",
            description = {"屏幕上一页几行 (默认 ${DEFAULT-VALUE})", "Rows of a page on the screen"})
    private int rows;

    @Option(
            names = "--page",
            paramLabel = "N",
            defaultValue = "1",
            description = {"第几页", "Which page"})
    private int page;

    DryRunCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        var table = desk.on(asked.in, asked.keyFile, asked.knownAt, ground -> {
            var book = instead.of(ground.book());
            return compare(ground, book, ground.people(), ground.day(asked.asOf, desk.clock()));
        });
        if (out != null) {
            new OutFolder(out).tables(List.of(table));
        }
        var counts = new TreeMap<String, Integer>();
        table.rows().forEach(row -> counts.merge(row.getFirst(), 1, Integer::sum));
        if (json) {
            screen.json(Map.of("counts", counts, "rows", shown(table)));
        } else {
            screen.table(
                    table.columns().stream()
                            .map(column -> column.zh() + " " + column.code())
                            .toList(),
                    shown(table),
                    Integer.MAX_VALUE);
            screen.say("增加 %d, 减少 %d, 改变 %d · gain, lose, change (什么也没有写入 · nothing was stored)"
                    .formatted(
                            counts.getOrDefault("GAINS", 0),
                            counts.getOrDefault("LOSES", 0),
                            counts.getOrDefault("CHANGES", 0)));
        }
        return Exit.OK;
    }

    private List<List<String>> shown(Table table) {
        return table.rows().stream()
                .skip((long) Math.max(0, page - 1) * rows)
                .limit(rows)
                .toList();
    }

    private static Table compare(Ground ground, Rulebook book, People people, LocalDate day) {
        var engine = new Engine(book);
        var found = new ArrayList<List<String>>();
        ground.each((group, done, of) ->
                group.forEach(one -> RuleEffect.between(one.file(), one.findings(), engine.trace(one.file()), day)
                        .forEach(row -> found.add(List.of(
                                row.kind().name(),
                                row.entity() ? "" : people.ref(row.person()),
                                row.entity() ? "" : people.name(row.person()),
                                one.file().subject().value(),
                                people.name(one.file().subject()),
                                row.reach().measure(),
                                row.reach().scope(),
                                row.before().rules(),
                                row.before().state(),
                                row.before().until(),
                                row.after().rules(),
                                row.after().state(),
                                row.after().until())))));
        var table = PlainRows.ruleEffect();
        found.forEach(row -> table.add(row.toArray(String[]::new)));
        return table.table();
    }
}
