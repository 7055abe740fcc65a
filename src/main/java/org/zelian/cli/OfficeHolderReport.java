package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.tables.OfficeHolders;
import org.zelian.cli.tables.OutFolder;
import org.zelian.cli.tables.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zelian report office-holders}: who serves the enterprises on a list; no consequence follows from it. */
@Command(
        name = "office-holders",
        header = {"名单上的企业由哪些人任职 (不是责任)。", "Who serves the enterprises on each list; this is no liability."},
        description = {
            "",
            "含关注名单。只凭姓名的人可能是同一人, 也可能不是: 只作标记, 从不合并。",
            "Watch lists too. Persons known by name only are possibly the same, never more: they are marked, never merged."
        },
        footer = {"", "示例 · Example:", "  zelian report office-holders --in cn-executives --out holders"})
final class OfficeHolderReport extends Task {
    @Mixin
    private AskedOption asked = new AskedOption();

    @Option(
            names = "--list",
            paramLabel = "CODE",
            description = {"只要这个名单", "Only this list"})
    private @Nullable String list;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {"名册写为 DIR/office-holders.csv", "Write them to DIR/office-holders.csv"})
    private @Nullable Path out;

    OfficeHolderReport(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        var holders = desk.on(asked.in, asked.keyFile, asked.knownAt, ground -> {
            var people = new People();
            var found = new OfficeHolders(ground.book(), people, ground.day(asked.asOf, desk.clock()));
            ground.tracer()
                    .all(group -> group.forEach(each -> {
                        people.learn(each.file());
                        found.add(each.file());
                    }));
            return found;
        });
        var counts = holders.counts().stream()
                .filter(each -> list == null || each.list().equalsIgnoreCase(list))
                .toList();
        if (out != null) {
            new OutFolder(out).tables(List.of(holders.table()));
        }
        if (json) {
            screen.json(Map.of(
                    "lists",
                    counts.stream()
                            .map(each -> Map.of(
                                    "list", each.list(),
                                    "organisations", each.organisations(),
                                    "withOffices", each.withOffices(),
                                    "persons", each.persons(),
                                    "pairs", each.pairs(),
                                    "chairs", each.chairs(),
                                    "inSeveral", each.inSeveral(),
                                    "possiblyTheSame", each.possiblyTheSame()))
                            .toList()));
        } else {
            screen.table(
                    List.of(
                            "名单 list",
                            "企业 enterprises",
                            "有任职 with offices",
                            "人 persons",
                            "人-企业 pairs",
                            "董事长 chairs",
                            "任职两家以上 in several",
                            "其中或为同一人 possibly the same"),
                    counts.stream()
                            .map(each -> List.of(
                                    each.list(),
                                    Integer.toString(each.organisations()),
                                    Integer.toString(each.withOffices()),
                                    Integer.toString(each.persons()),
                                    Integer.toString(each.pairs()),
                                    Integer.toString(each.chairs()),
                                    Integer.toString(each.inSeveral()),
                                    Integer.toString(each.possiblyTheSame())))
                            .toList(),
                    Integer.MAX_VALUE);
        }
        return Exit.OK;
    }
}
