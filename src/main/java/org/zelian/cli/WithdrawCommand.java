package org.zelian.cli;

import java.io.IOException;
import java.util.Map;
import org.zelian.cli.screen.Bar;
import org.zelian.graph.Batches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zelian withdraw}: takes back what a wrong file brought. */
@Command(
        name = "withdraw",
        header = {"撤回一个批次: 错误文件带来的一切。", "Withdraws a batch: all that a wrong file brought."},
        description = {
            "",
            "其事实不再采信, 被它替换的恢复; 当时的回溯查询不受影响。中断后再次运行即可。之后运行 zelian run, 责任随之改变。",
            "Its facts are no longer believed, what they replaced is believed again; questions as of an earlier instant stay"
                    + " as they were. Run it again after an interruption; then zelian run brings the liabilities up to date."
        },
        footer = {"", "示例 · Example: (批次号见 zelian load 的结果 · load tells the number)", "  zelian withdraw --batch b17"})
final class WithdrawCommand extends Task {
    @Option(
            names = "--batch",
            required = true,
            paramLabel = "BATCH",
            description = {"批次号", "The batch"})
    private String batch = "";

    @Mixin
    private StoreOption store = new StoreOption();

    WithdrawCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        long closed;
        try (var graph = desk.open(store.folder);
                var bar = new Bar(screen, "撤回 · withdrawing", "事实 facts")) {
            var batches = new Batches(graph);
            var all = batches.all();
            var file = all.stream()
                    .filter(each -> each.id().equals(batch))
                    .findFirst()
                    .orElseThrow(() -> Answers.unknown(
                            "BATCH",
                            batch,
                            all.reversed().stream()
                                    .limit(20)
                                    .map(each -> each.id() + " (" + each.file() + ", " + each.state() + ")")
                                    .toList()))
                    .file();
            var total = new long[1];
            closed = desk.done(
                    graph,
                    "BATCH_WITHDRAWN",
                    batch,
                    () -> batches.withdraw(batch, chunk -> bar.at(total[0] += chunk, 0)),
                    facts -> Map.of("file", file, "withdrawn", facts.toString()));
            if (json) {
                screen.json(Map.of("batch", batch, "file", file, "withdrawn", closed));
            } else {
                screen.say("已撤回 " + batch + " (" + file + "): " + closed + " 条事实不再采信 · facts no longer believed");
                screen.say("接着 · Next: zelian run");
            }
        }
        return Exit.OK;
    }
}
