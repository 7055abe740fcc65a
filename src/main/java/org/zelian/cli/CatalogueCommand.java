package org.zelian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.zelian.cli.screen.Screen;
import org.zelian.liability.catalogue.CatalogueChange;
import org.zelian.liability.catalogue.CatalogueImport;
import org.zelian.liability.catalogue.Examples;
import org.zelian.liability.catalogue.Rule;
import org.zelian.liability.catalogue.ShippedCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zelian catalogue}: which article reaches whom; rules of one's own. */
@Command(
        name = "catalogue",
        subcommands = DryRunCommand.class,
        header = {"规则目录: 哪一条法律及于谁。", "The catalogue of rules: which article reaches whom."},
        footer = {
            "",
            "示例 · Example:",
            "  zelian catalogue list --search LAB",
            "  zelian catalogue show LAB-01",
            "  zelian catalogue check my-rules && zelian catalogue diff my-rules"
        })
final class CatalogueCommand implements Runnable {
    private final Desk desk;

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec = picocli.CommandLine.Model.CommandSpec.create();

    CatalogueCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "list",
            header = {"列出规则。", "Lists the rules."},
            footer = {"", "示例 · Example:", "  zelian catalogue list --search 食品"})
    int list(
            @Option(
                            names = "--search",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = {"只要含有此文字的", "Only those with this text"})
                    String search,
            @Option(names = "--json", description = "JSON") boolean json) {
        var rules = ShippedCatalogue.load().rules().stream()
                .filter(rule -> rule.row().columns().values().stream().anyMatch(text -> text.contains(search)))
                .toList();
        var screen = desk.screen();
        if (json) {
            screen.json(Map.of(
                    "rules", rules.stream().map(rule -> rule.row().columns()).toList()));
            return Exit.OK;
        }
        screen.table(
                List.of("规则 rule", "版本 version", "地 place", "起因 starts with", "角色 role", "依据 basis", "摘要 summary"),
                rules.stream().map(CatalogueCommand::cells).toList(),
                Integer.MAX_VALUE);
        screen.say(rules.size() + " 行 · rows");
        return Exit.OK;
    }

    private static List<String> cells(Rule rule) {
        return List.of(
                rule.id() + (rule.enabled() ? "" : " (停用 off)"),
                rule.version(),
                rule.jurisdiction(),
                rule.triggerKind() + " " + String.join(",", rule.triggerCodes()),
                String.join(",", rule.roles().stream().map(role -> role.zh()).toList()),
                rule.basis(),
                rule.summaryZh());
    }

    @Command(
            name = "show",
            header = {"一条规则的全部内容, 各版本。", "All that a rule says, in each of its versions."},
            footer = {"", "示例 · Example:", "  zelian catalogue show LAB-01 --examples"})
    int show(
            @Parameters(paramLabel = "ID", description = "LAB-01") String id,
            @Option(
                            names = "--examples",
                            description = {
                                "也列出其可运行的例子: 情形与结果",
                                "Its runnable examples too: what is so, and what comes of it"
                            })
                    boolean examples,
            @Option(names = "--json", description = "JSON") boolean json) {
        var catalogue = ShippedCatalogue.load();
        var versions =
                catalogue.rules().stream().filter(rule -> rule.id().equals(id)).toList();
        if (versions.isEmpty()) {
            var prefix = id.substring(0, Math.min(3, id.length()));
            throw Answers.unknown(
                    "RULE",
                    id,
                    catalogue.rules().stream()
                            .map(Rule::id)
                            .filter(each -> each.startsWith(prefix))
                            .distinct()
                            .toList());
        }
        var screen = desk.screen();
        if (json) {
            screen.json(Map.of(
                    "versions",
                    versions.stream().map(rule -> rule.row().columns()).toList()));
        } else {
            versions.forEach(rule -> {
                show(screen, rule);
                if (examples) {
                    new Examples(catalogue)
                            .of(rule)
                            .forEach(each -> screen.say("    %s → %s (%s)"
                                    .formatted(
                                            each.name(),
                                            each.expected().map(Enum::name).orElse("无 nothing"),
                                            each.reason())));
                }
            });
        }
        return Exit.OK;
    }

    private static void show(Screen screen, Rule rule) {
        screen.say(screen.strong(rule.key().toString()));
        rule.row().columns().forEach((column, text) -> {
            if (!text.isEmpty()) {
                screen.say("  %-22s %s".formatted(column, text));
            }
        });
    }

    @Command(
            name = "diff",
            header = {"自己的规则文件夹会改变目录的什么。", "What a folder of one's own rules changes in the catalogue."},
            footer = {"", "示例 · Example:", "  zelian catalogue diff my-rules"})
    int diff(@Parameters(paramLabel = "FOLDER", description = "my-rules/LOC-90.yaml …") Path folder) {
        var changes = CatalogueChange.between(ShippedCatalogue.load(), ShippedCatalogue.load(folder));
        changes.forEach(change -> desk.screen().say(change.toString()));
        desk.screen().say(changes.size() + " 处不同 · differences");
        return Exit.OK;
    }

    @Command(
            name = "check",
            header = {"检查自己的规则文件夹: 没有依据的规则不能启用。", "Checks a folder of rules: no rule without a basis is switched on."},
            footer = {"", "示例 · Example:", "  zelian catalogue check my-rules"})
    int check(@Parameters(paramLabel = "FOLDER", description = "my-rules/LOC-90.yaml …") Path folder) {
        var shipped = ShippedCatalogue.load();
        var checked = ShippedCatalogue.load(folder);
        desk.screen()
                .say(desk.screen().green("通过 · passed: ")
                        + "%d 行规则 · rules, 其中自己的改变 · changes of one's own: %d"
                                .formatted(
                                        checked.rules().size(),
                                        CatalogueChange.between(shipped, checked)
                                                .size()));
        return Exit.OK;
    }

    @Command(
            name = "import",
            header = {
                "由 rules.csv, measures.csv, lists.csv 写出 YAML。",
                "Writes the YAML of rules.csv, measures.csv and lists.csv."
            },
            footer = {"", "示例 · Example:", "  zelian catalogue import csv src/main/resources/catalogue"})
    int imports(
            @Parameters(
                            paramLabel = "CSVS",
                            description = {"三个 CSV 所在的文件夹", "The folder of the three files"})
                    Path csv,
            @Parameters(
                            paramLabel = "OUT",
                            description = {"写到哪里", "Where to write"})
                    Path out) {
        var written = CatalogueImport.run(csv, out);
        desk.screen()
                .say("规则 %d 行 (%d 号), 措施 %d, 名单 %d · rows of rules (ids), measures, lists"
                        .formatted(written.rules(), written.ids(), written.measures(), written.lists()));
        return Exit.OK;
    }
}
