package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zelian.intake.LoadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zelian trace}: a folder of files in, who answers and why out. */
@Command(
        name = "trace",
        header = {"追踪一个文件夹: 谁对每一次列入负责, 为什么。", "Traces a folder of files: who answers for each listing, and why."},
        description = {
            "",
            "读入 enterprises.csv, persons.csv, tenures.csv, listings.csv 等 (import/README.md), 在临时库中追踪, 写出 liabilities.csv,"
                    + " responsible-persons.csv (责任人数据清单), certificates.jsonl, rejected.csv 等和 result.xlsx。同样的输入, 同样的字节。",
            "Reads the files, traces them in a temporary store and writes the results. The same input gives the same bytes."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian trace import/sample --as-of 2026-11-21 --out out",
            "当时所知 · As known at the time:",
            "  zelian trace import/sample --as-of 2026-11-21 --known-at 2026-09-01 --out then"
        })
final class TraceCommand extends Task {
    @Parameters(
            paramLabel = "FOLDER",
            description = {"文件夹, 或一个文件 (.csv .csv.gz .zip .xlsx)", "A folder, or one file"})
    private Path folder = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = {
                "问的是哪一天 (默认: trace.yaml 的 asOf, 否则今天)",
                "The day of the question (else asOf of trace.yaml, else today)"
            })
    private @Nullable LocalDate asOf;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = {"按某一时刻所知, 如 2026-09-01T09:00+08:00 或日期", "As known at an instant, or at the end of a day"})
    private @Nullable Instant knownAt;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = {"结果写到哪里", "Where the results go"})
    private Path out = Path.of("");

    @Option(
            names = "--mode",
            paramLabel = "skip|refuse",
            description = {"坏行: skip 跳过该行 (默认), refuse 拒绝整个文件", "Bad rows: skip them (default), or refuse their file"})
    private BadRows mode = BadRows.SKIP;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = {
                "身份密钥 (默认: ZELIAN_KEY_FILE, 否则您自己的)",
                "The identity key (else ZELIAN_KEY_FILE, else your own)"
            })
    private @Nullable Path keyFile;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "40",
            description = {"屏幕上最多几行 (默认 ${DEFAULT-VALUE})", "At most so many rows on the screen"})
    private int rows;

    /** What becomes of rows that cannot be read. */
    enum BadRows {
        SKIP,
        REFUSE;

        LoadOptions in(LoadOptions options) {
            return this == REFUSE ? options.refusingFiles() : options;
        }
    }

    TraceCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        Desk.existing(folder);
        var keys = desk.keyPlace().keys(keyFile);
        TraceFolder.Outcome outcome;
        try (var progress = new Progress(screen)) {
            outcome = desk.folders(keys, mode.in(LoadOptions.replaying()), progress)
                    .run(folder, asOf, knownAt, out);
        }
        if (json) {
            var answer = new TreeMap<>(outcome.results().summary());
            answer.put("out", out.toString());
            answer.put("refused", outcome.load().rejections().size());
            screen.json(answer);
        } else {
            Answers.trace(screen, outcome, folder, out, rows);
            screen.note(took(outcome.took()));
        }
        return outcome.load().rejections().isEmpty() ? Exit.OK : Exit.REFUSED;
    }

    private static String took(TraceFolder.Took took) {
        var trace = took.trace();
        return "用时 · took: 读入 load %s; 追踪 trace %s (读图 read %s, 计算 compute %s, 提交 commit %s; %,d 支撑 supports); 成表 tables %s"
                .formatted(
                        seconds(took.load()),
                        seconds(took.traced()),
                        seconds(trace.read()),
                        seconds(trace.compute()),
                        seconds(trace.commit()),
                        trace.supports(),
                        seconds(took.tables()));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
