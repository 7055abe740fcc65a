package org.zelian.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.zelian.registry.MergeProposals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zelian report merges}: records that may be one person; nothing follows until an officer decides. */
@Command(
        name = "merges",
        header = {
            "可能为同一人的记录: 姓名相同、证件不同。只是建议, 由承办人决定。",
            "Records that may be one person: one name, different documents. A proposal; an officer decides."
        },
        description = {
            "",
            "两个公民身份号码从不建议合并。决定写入 identity.csv (MERGE, 可用 SPLIT 撤回)。",
            "Two citizen identity numbers are never proposed. Decide in identity.csv: MERGE, which SPLIT takes back."
        },
        footer = {"", "示例 · Example:", "  zelian report merges --in import/sample"})
final class MergeReport extends Task {
    @Mixin
    private AskedOption asked = new AskedOption();

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "200",
            description = {"最多几对 (默认 ${DEFAULT-VALUE})", "At most so many pairs"})
    private int rows;

    MergeReport(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        var pairs = desk.on(
                asked.in,
                asked.keyFile,
                asked.knownAt,
                ground -> new MergeProposals(ground.graph()).first(rows, ground.tick()));
        if (json) {
            screen.json(Map.of(
                    "pairs",
                    pairs.stream()
                            .map(each -> Map.of("name", each.name(), "one", each.maskOne(), "other", each.maskOther()))
                            .toList()));
        } else {
            screen.table(
                    List.of("姓名 name", "证件 one document", "另一证件 the other"),
                    pairs.stream()
                            .map(each -> List.of(each.name(), each.maskOne(), each.maskOther()))
                            .toList(),
                    rows);
            screen.say("建议核对 " + pairs.size() + " 对 · pairs to look at");
        }
        return Exit.OK;
    }
}
