package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.zelian.graph.Graph;
import org.zelian.liability.Ledger;
import org.zelian.liability.Retrace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zelian run}: brings the liabilities of the office's store up to date. */
@Command(
        name = "run",
        header = {"更新责任台账。", "Brings the ledger of liabilities up to date."},
        description = {
            "",
            "只重新追踪事实或规则变动所涉及的主体; 从未整体追踪的库, 追踪所有主体。",
            "Traces again whom facts or rules that changed may concern; everybody where the store was never traced as a whole.",
            "只写差别: 新增、改变、不再成立, 各附理由; 再运行一次, 什么也不写。",
            "Writes the difference only: added, changed, withdrawn, each with its reason; a second run writes nothing."
        },
        footer = {"", "示例 · Example:", "  zelian load deliveries/2026-11 && zelian run"})
final class RunCommand extends Task {
    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--all",
            description = {"追踪所有主体, 不论有无变动。", "Trace everybody, whether anything changed or not."})
    private boolean all;

    RunCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        Ledger.Difference difference;
        try (var graph = desk.open(store.folder);
                var progress = new Progress(screen)) {
            difference = desk.done(
                    graph,
                    "LEDGER_UPDATED",
                    "",
                    () -> bringUpToDate(graph, store.folder, progress),
                    written -> Map.of(
                            "added", Long.toString(written.added()),
                            "changed", Long.toString(written.changed()),
                            "withdrawn", Long.toString(written.withdrawn())));
        }
        if (json) {
            screen.json(Map.of(
                    "added", difference.added(),
                    "changed", difference.changed(),
                    "withdrawn", difference.withdrawn(),
                    "unchanged", difference.unchanged()));
        } else {
            screen.say("责任支撑: 新增 %,d, 改变 %,d, 不再成立 %,d, 未变 %,d · supports added, changed, withdrawn, unchanged"
                    .formatted(
                            difference.added(), difference.changed(), difference.withdrawn(), difference.unchanged()));
        }
        return Exit.OK;
    }

    /** Writes the difference, group by group. */
    private Ledger.Difference bringUpToDate(Graph graph, Path folder, TraceProgress progress) {
        var ground = Ground.of(graph, TraceSettings.ofStore(folder), null, Optional.empty(), Optional.empty());
        return (all ? Optional.<Retrace.Outcome>empty() : ground.settle(progress))
                .map(Retrace.Outcome::difference)
                .orElseGet(() -> ground.writeLedger(progress, group -> {}).difference());
    }
}
