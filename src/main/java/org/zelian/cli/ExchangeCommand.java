package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zelian.audit.LookTrail;
import org.zelian.cli.tables.Table;
import org.zelian.graph.Batches;
import org.zelian.graph.Graph;
import org.zelian.intake.Rejection;
import org.zelian.kernel.Canonical;
import org.zelian.kernel.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zelian exchange}: orders and letters to departments, and what they report, through a folder. */
@Command(
        name = "exchange",
        header = {
            "交换目录: 指令、函件送各部门, 收各部门的反馈。",
            "Through a folder: orders and letters to departments, their reports back."
        },
        description = {
            "",
            "写出 outgoing/部门/orders.csv 和 letters.csv, 每行带幂等键: 内容不变则键不变; 没有变化的文件不动。"
                    + "读入 incoming/*.csv (feedback.csv, notice_steps.csv), 存妥后移入 incoming/done/日期/, 旁附退回行。",
            "Writes outgoing/DEPARTMENT/orders.csv and letters.csv, each row with an idempotency key that stays while the row"
                    + " says the same; unchanged files are left alone. Reads incoming/*.csv (feedback.csv, notice_steps.csv), and"
                    + " once stored moves each to incoming/done/DAY/ beside a report of its refused rows.",
            "",
            "至少一次: 中途停止后再次运行即可, 不丢不重。还在写的文件 (大小在变, 或以 .part 结尾) 留到下次。",
            "At least once: stopped at any moment, run it again; nothing is lost or doubled. Files still being written (growing, or"
                    + " named .part) are left for the next time."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian exchange /srv/exchange",
            "  zelian exchange /srv/exchange --department 住建"
        })
final class ExchangeCommand extends Task {
    private static final String EXCHANGED = "EXCHANGED";
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Parameters(
            paramLabel = "FOLDER",
            description = {"交换目录, 须已存在", "The folder; it must be there"})
    private Path folder = Path.of("");

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--department",
            paramLabel = "TEXT",
            defaultValue = "",
            description = {"只写名称含此文字的部门", "Only write for departments whose name contains this"})
    private String department = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = {
                "截至哪一天 (默认今天; 不早于上次)",
                "As things stand on this day (default today; not before the last time)"
            })
    private @Nullable LocalDate asOf;

    ExchangeCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Desk.existing(store.folder);
        var day = desk.begunDay(asOf);
        try (var exchange = ExchangeFolder.take(folder);
                var graph = desk.open(store.folder);
                var progress = new Progress(screen)) {
            exchange.reach(day, fingerprint(graph));
            var incoming = Incoming.in(exchange.incoming(), () -> Thread.sleep(BETWEEN_LOOKS));
            long begun = incoming.isEmpty() ? 0 : desk.begun(graph, EXCHANGED, about());
            var read = read(incoming, graph, progress);
            var parcels = parcels(exchange.outgoing(), graph, day);
            boolean changed =
                    parcels.stream().anyMatch(parcel -> !parcel.changed().isEmpty());
            if (changed || !read.isEmpty()) {
                // Before any file leaves: what left without a record would be as bad as what nobody sent.
                var deed = deed(day, read, parcels);
                if (begun > 0) {
                    desk.ended(graph, begun, EXCHANGED, about(), deed);
                } else {
                    desk.deed(graph, EXCHANGED, about(), deed);
                }
            }
            incoming.away(read, desk.today());
            for (var parcel : parcels) {
                parcel.write(exchange.outgoing());
            }
            return tell(day, incoming, read, parcels);
        }
    }

    /** What the trail calls the folder. */
    private String about() {
        return String.valueOf(folder.getFileName());
    }

    /** What tells a store from others: the first file that was ever loaded into it, and when. */
    private String fingerprint(Graph graph) {
        return new Batches(graph)
                .all().stream()
                        .findFirst()
                        .map(first -> Canonical.id26(
                                String.join("|", first.id(), first.source(), first.hash(), String.valueOf(first.at()))))
                        .orElseThrow(() -> new Refusal(
                                "STORE_EMPTY",
                                "Nothing was ever loaded into " + store.folder + ".",
                                "Name the office's store (--store), or load into it first."));
    }

    private List<Incoming.Read> read(Incoming incoming, Graph graph, Progress progress) throws IOException {
        if (incoming.isEmpty()) {
            return List.of();
        }
        var door = new StoreDoor(graph, store.folder, desk.keyPlace().ofStore(store.folder, store.keyFile));
        var read = incoming.read(door, progress);
        door.settle(progress);
        return read;
    }

    private List<Outgoing.Parcel> parcels(Path outgoing, Graph graph, LocalDate day) throws IOException {
        var ground = Ground.of(graph, TraceSettings.ofStore(store.folder), null, Optional.empty(), Optional.empty());
        var all = new Outgoing();
        var people = ground.dockets(day, LookTrail.beside(store.folder), all::add);
        return all.parcels(outgoing, department, people);
    }

    private static Map<String, String> deed(LocalDate day, List<Incoming.Read> read, List<Outgoing.Parcel> parcels) {
        var content = new LinkedHashMap<>(Outgoing.told(parcels));
        content.put("asOf", day.toString());
        content.put("read", read.stream().map(Incoming.Read::told).collect(Collectors.joining("; ")));
        return content;
    }

    private int tell(LocalDate day, Incoming incoming, List<Incoming.Read> read, List<Outgoing.Parcel> parcels) {
        var rejections = read.stream()
                .flatMap(each -> each.result().rejections().stream())
                .toList();
        if (json) {
            screen.json(answer(day, incoming, read, parcels));
        } else {
            screen.table(
                    List.of("部门 department", "指令 orders", "函件 letters", "写出 written"),
                    parcels.stream()
                            .map(parcel -> List.of(
                                    parcel.folder(),
                                    Integer.toString(parcel.orders().rows().size()),
                                    Integer.toString(parcel.letters().rows().size()),
                                    written(parcel)))
                            .toList(),
                    Integer.MAX_VALUE);
            read.forEach(each -> screen.say("读入 · read %s: 行 rows %,d, 拒绝 refused %,d, 新 new %,d"
                    .formatted(
                            each.name(),
                            each.result().rows(),
                            each.result().rejections().size(),
                            each.result().added())));
            incoming.left()
                    .forEach((name, why) -> screen.say("留到下次 · left for the next time: " + name + " (" + why + ")"));
            screen.say("截至 %s: 部门 %,d 个, 写出文件 %,d 个, 读入 %,d 个 · departments, files written, files read"
                    .formatted(
                            day,
                            parcels.size(),
                            parcels.stream()
                                    .mapToInt(parcel -> parcel.changed().size())
                                    .sum(),
                            read.size()));
            Answers.refused(screen, rejections, "incoming/done");
        }
        return rejections.isEmpty() ? Exit.OK : Exit.REFUSED;
    }

    private static String written(Outgoing.Parcel parcel) {
        return parcel.changed().isEmpty()
                ? "未变 unchanged"
                : parcel.changed().stream().map(Table::file).collect(Collectors.joining(", "));
    }

    private static Map<String, @Nullable Object> answer(
            LocalDate day, Incoming incoming, List<Incoming.Read> read, List<Outgoing.Parcel> parcels) {
        return Map.of(
                "asOf",
                day.toString(),
                "departments",
                parcels.stream()
                        .map(parcel -> Map.of(
                                "folder",
                                parcel.folder(),
                                "orders",
                                parcel.orders().rows().size(),
                                "letters",
                                parcel.letters().rows().size(),
                                "written",
                                parcel.changed().stream().map(Table::file).toList()))
                        .toList(),
                "read",
                read.stream()
                        .map(each -> Map.of(
                                "file", each.name(),
                                "rows", each.result().rows(),
                                "added", each.result().added(),
                                "unchanged", each.result().unchanged(),
                                "rejections",
                                        each.result().rejections().stream()
                                                .map(ExchangeCommand::place)
                                                .toList()))
                        .toList(),
                "left",
                incoming.left());
    }

    private static Map<String, Object> place(Rejection each) {
        return Map.of(
                "line", each.line(),
                "column", each.column(),
                "code", each.code(),
                "found", each.found(),
                "advice", each.advice());
    }
}
