package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.screen.Bar;
import org.zelian.control.Snapshot;
import org.zelian.control.Snapshots;
import org.zelian.kernel.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zelian snapshot}: everything about control in one file, for answers without the database. */
@Command(
        name = "snapshot",
        header = {"控制关系快照文件: 建立、更新、查看。", "The snapshot file of who controls whom: build it, refresh it, look at it."},
        description = {
            "",
            "refresh 只读变化的事实; 有疑问 (文件损坏、版本或库不同、变化过多) 则重建。结果与重建逐字节相同。随时可中断: 旧文件在新文件写完之前不动。",
            "refresh reads only the facts that changed; in doubt (damaged, another version or store, too many changes) it builds"
                    + " anew. The result is the same to the byte. Stop it whenever you like: the old file stays until the new one"
                    + " is whole."
        },
        footer = {"", "示例 · Example:", "  zelian snapshot build", "  zelian snapshot refresh", "  zelian snapshot info"
        })
final class SnapshotCommand extends Task {
    /** What to do with the file. */
    enum What {
        BUILD,
        REFRESH,
        INFO
    }

    @Parameters(
            paramLabel = "build|refresh|info",
            description = {"建立, 更新, 查看", "Build it, refresh it, look at it"})
    private What what = What.INFO;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = {
                "快照文件 (默认: 库中的 snapshot/control.zsn)",
                "The file (default: snapshot/control.zsn in the store)"
            })
    private @Nullable Path file;

    SnapshotCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        var place = file == null ? store.folder.resolve("snapshot").resolve("control.zsn") : file;
        if (what == What.INFO) {
            info(place);
            return Exit.OK;
        }
        try (var graph = desk.open(store.folder);
                var shown = new Shown()) {
            var snapshots = new Snapshots(graph);
            var done = what == What.BUILD ? snapshots.build(place, shown) : snapshots.refresh(place, shown);
            shown.end();
            if (json) {
                screen.json(Map.of(
                        "file", place.toString(),
                        "tick", done.tick().number(),
                        "rebuilt", done.rebuilt(),
                        "changes", done.changes(),
                        "bytes", Files.size(place)));
            } else {
                screen.say(place + ": 记录 " + done.tick().number() + " 为止 · up to tick "
                        + done.tick().number() + ", %,d MB".formatted(Files.size(place) >> 20));
                screen.say(
                        done.isRebuilt()
                                ? "已重建 · built anew (" + done.rebuilt() + "): %,d 条事实 · facts".formatted(done.changes())
                                : "已更新 · refreshed: %,d 条事实变化 · facts changed".formatted(done.changes()));
            }
        }
        return Exit.OK;
    }

    private void info(Path place) throws IOException {
        if (!Files.exists(place)) {
            throw new Refusal(
                    Desk.NO_SUCH_FOLDER,
                    "没有 " + place + " · There is no such file.",
                    "Build it: zelian snapshot build");
        }
        try (var snapshot = Snapshot.open(place, Runtime.getRuntime().availableProcessors())) {
            var taken = snapshot.taken();
            if (json) {
                screen.json(Map.of(
                        "file", place.toString(),
                        "store", taken.store(),
                        "tick", taken.tick().number(),
                        "at", taken.at(),
                        "facts", snapshot.facts(),
                        "edges", snapshot.edges(),
                        "arrayBytes", snapshot.bytes(),
                        "tableBytes", snapshot.tableBytes()));
            } else {
                screen.say(place + ": 记录 · tick " + taken.tick().number() + ", " + taken.at());
                screen.say("事实 · facts %,d, 边 · edges %,d, 内存 · in memory %,d MB, 映射 · mapped %,d MB"
                        .formatted(
                                snapshot.facts(),
                                snapshot.edges(),
                                snapshot.bytes() >> 20,
                                snapshot.tableBytes() >> 20));
            }
        }
    }

    /** Two bars, one after the other. */
    private final class Shown implements Snapshots.Progress, AutoCloseable {
        private @Nullable Bar bar;
        private boolean drawing;

        private Bar bar(boolean drawn) {
            if (bar == null || drawn != drawing) {
                end();
                bar = drawn ? new Bar(screen, "计票 · votes", "主体 parties") : new Bar(screen, "读取 · reading", "事实 facts");
                drawing = drawn;
            }
            return bar;
        }

        @Override
        public void read(long facts) {
            bar(false).at(facts, 0);
        }

        @Override
        public void drawn(long parties) {
            bar(true).at(parties, 0);
        }

        @Override
        public void close() {
            end();
        }

        private void end() {
            if (bar != null) {
                bar.close();
                bar = null;
            }
        }
    }
}
