package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.graph.FirstStore;
import org.zelian.graph.GraphOptions;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadOptions;
import org.zelian.intake.LoadResult;
import org.zelian.kernel.IdentityKeys;
import org.zelian.liability.Retrace;
import org.zelian.registry.Sways;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zelian load}: a delivery into the office's store. */
@Command(
        name = "load",
        header = {"把一次报送读入本单位的库。", "Loads a delivery into the office's store."},
        description = {
            "",
            "同样内容再读一次, 什么也不变; 被中断的读入, 再次运行即从中断处继续。每个文件是一个批次, 可以整批撤回 (zelian withdraw)。",
            "The same content again changes nothing; an interrupted load goes on where it stopped. Each file is a batch that can be"
                    + " withdrawn."
        },
        footer = {
            "",
            "示例 · Example: 先看会改变什么 · first see what would change:",
            "  zelian load deliveries/2026-11 --dry-run",
            "  zelian load deliveries/2026-11",
            "",
            "首次读入全部登记 · the whole register, for the first time:",
            "  zelian load register --first",
            "",
            "库已整体追踪过 (zelian run) 时, 读入后只重新追踪受变化影响的主体。",
            "In a store that zelian run has traced, a load traces again whom the changes concern, and nobody else."
        })
final class LoadCommand extends Task {
    private static final String LOADED = "DELIVERY_LOADED";

    /** Of a delivery of thousands of files, the trail names the first batches; the others have the numbers after them. */
    private static final int TOLD = 200;

    @Parameters(
            paramLabel = "FOLDER",
            description = {"文件夹, 或一个文件", "A folder, or one file"})
    private Path folder = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--dry-run",
            description = {"只说会改变什么", "Only say what would change"})
    private boolean dryRun;

    @Option(
            names = "--mode",
            paramLabel = "skip|refuse",
            description = {"坏行: skip 跳过该行 (默认), refuse 拒绝整个文件", "Bad rows: skip them (default), or refuse their file"})
    private TraceCommand.BadRows mode = TraceCommand.BadRows.SKIP;

    @Option(
            names = "--confirm-shrink",
            description = {
                "全量报送比上次少 2 %% 以上也接受",
                "Take a full delivery that ends more than 2 %% of what its source said"
            })
    private boolean confirmShrink;

    @Option(
            names = "--first",
            description = {
                "首次读入: 库尚不存在时离线建库, 较快; 中断则不留下库, 重新运行即可",
                "First load: builds a store that is not there yet offline, which is faster; if it is stopped there is no store,"
                        + " run it again"
            })
    private boolean first;

    private Optional<Retrace.Outcome> again = Optional.empty();

    LoadCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        Desk.existing(folder);
        var options = mode.in(LoadOptions.usual());
        options = dryRun ? options.dry() : options;
        options = confirmShrink ? options.confirmingShrink() : options;
        var result = first && !dryRun ? build(options) : load(options);
        if (json) {
            screen.json(answer(result));
        } else {
            told(result);
        }
        return result.rejections().isEmpty() ? Exit.OK : Exit.REFUSED;
    }

    private LoadResult load(LoadOptions options) throws IOException {
        try (var graph = desk.open(store.folder);
                var progress = new Progress(screen)) {
            var keys = desk.keyPlace().ofStore(store.folder, store.keyFile);
            var door = new StoreDoor(graph, store.folder, keys);
            return dryRun
                    ? door.load(delivery(keys), options, progress)
                    : desk.done(graph, LOADED, delivered(), () -> stored(door, options, progress), LoadCommand::deed);
        }
    }

    private LoadResult stored(StoreDoor door, LoadOptions options, Progress progress) throws IOException {
        var result = door.load(delivery(door.keys()), options, progress);
        again = door.settle(progress);
        return result;
    }

    /** What the trail calls the delivery. */
    private String delivered() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private static Map<String, String> deed(LoadResult result) {
        var batches = result.files().stream()
                .flatMap(file -> file.batch().stream())
                .limit(TOLD)
                .collect(Collectors.joining(" "));
        return Map.of(
                "batches", batches,
                "files", Integer.toString(result.files().size()),
                "rows", Long.toString(result.rows()),
                "refused", Integer.toString(result.rejections().size()),
                "added", Long.toString(result.added()),
                "replaced", Long.toString(result.superseded()),
                "closed", Long.toString(result.closed()));
    }

    /** The key is made where the store is made, and moves with it. */
    private LoadResult build(LoadOptions options) throws IOException {
        try (var building = FirstStore.in(store.folder, GraphOptions.office(desk.clock()))) {
            var result = read(building, options);
            screen.note("建库: 导入, 约束, 索引 · Building the store: import, constraints, indexes …");
            building.build(graph -> {
                new Sways(graph).rebuild();
                desk.deed(graph, LOADED, delivered(), deed(result));
            });
            return result;
        }
    }

    private LoadResult read(FirstStore building, LoadOptions options) throws IOException {
        try (var progress = new Progress(screen)) {
            var keys = desk.keyPlace().ofStore(building.folder(), store.keyFile);
            return new StoreDoor(building.graph(), building.folder(), keys).load(delivery(keys), options, progress);
        }
    }

    private Delivery delivery(IdentityKeys keys) throws IOException {
        return Delivery.open(folder, Handlers.forms(keys));
    }

    private void told(LoadResult result) {
        screen.table(
                List.of("文件 file", "批次 batch", "行 rows", "拒绝 refused", "新 new", "已有 known", "替换 replaced", "终止 ended"),
                result.files().stream().map(LoadCommand::cells).toList(),
                Integer.MAX_VALUE);
        screen.say((dryRun ? "将会 · Would: " : "")
                + "新事实 %,d, 已有 %,d, 替换 %,d, 终止 %,d · facts new, known, replaced, ended"
                        .formatted(result.added(), result.unchanged(), result.superseded(), result.closed()));
        again.ifPresent(traced -> screen.say(
                "重新追踪 %,d 个主体: 新增 %,d, 改变 %,d, 不再成立 %,d · subjects traced again; supports added, changed, withdrawn"
                        .formatted(
                                traced.subjects(),
                                traced.difference().added(),
                                traced.difference().changed(),
                                traced.difference().withdrawn())));
        result.remarks().stream().limit(5).forEach(remark -> screen.say("  注意 · note: " + remark));
        Answers.refused(screen, result.rejections(), "见 --json · see --json");
    }

    private static List<String> cells(LoadResult.FileResult file) {
        return List.of(
                file.file(),
                file.batch().orElse(""),
                Long.toString(file.rows()),
                Long.toString(file.refused()),
                Long.toString(file.added()),
                Long.toString(file.unchanged()),
                Long.toString(file.superseded()),
                Long.toString(file.closed()));
    }

    private Map<String, @Nullable Object> answer(LoadResult result) {
        return Map.of(
                "dryRun", dryRun,
                "tracedAgain", again.map(Retrace.Outcome::subjects).orElse(0),
                "added", result.added(),
                "unchanged", result.unchanged(),
                "superseded", result.superseded(),
                "closed", result.closed(),
                "files",
                        result.files().stream()
                                .map(file -> Map.of(
                                        "file", file.file(),
                                        "batch", file.batch().orElse(""),
                                        "rows", file.rows(),
                                        "refused", file.refused(),
                                        "added", file.added(),
                                        "unchanged", file.unchanged(),
                                        "superseded", file.superseded(),
                                        "closed", file.closed()))
                                .toList(),
                "remarks",
                        result.remarks().stream()
                                .map(each -> Map.of(
                                        "file", each.file(),
                                        "line", each.line(),
                                        "column", each.column(),
                                        "code", each.code(),
                                        "found", each.found(),
                                        "advice", each.advice()))
                                .toList(),
                "rejections",
                        result.rejections().stream()
                                .map(each -> Map.of(
                                        "file", each.file(),
                                        "line", each.line(),
                                        "column", each.column(),
                                        "code", each.code(),
                                        "found", each.found(),
                                        "advice", each.advice()))
                                .toList());
    }
}
