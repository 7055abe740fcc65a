package org.zelian.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.tables.SortedLines;
import org.zelian.exchange.Outlet;
import org.zelian.exchange.StoreExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zelian export}: what a folder or the office's store knows, in a format that other programs read. */
@Command(
        name = "export",
        header = {
            "以公开格式写出企业、人员、任职、持股与安排: BODS 0.4, FollowTheMoney。",
            "Writes organisations, persons, offices, stakes and arrangements in an open format: BODS 0.4,"
                    + " FollowTheMoney."
        },
        description = {
            "",
            "只写出外部人可见的内容: 证件号码一律掩码, 不含出生日期; 人员的编号只对持有同一密钥的单位有意义。格式容不下的, 逐条写入另一文件。",
            "Only what an outsider may see: documents are masked, no day of birth; the references of persons mean something"
                    + " only to holders of the same key. What the format has no place for is told in a file of its own, line by line."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian export --format bods --in import/sample --as-of 2026-11-21 --out city.json",
            "  zelian export --format ftm --out entities.ftm.json"
        })
final class ExportCommand extends Task {
    @Option(
            names = "--format",
            required = true,
            paramLabel = "bods|ftm",
            description = {
                "bods: BODS 0.4 (JSON); ftm: FollowTheMoney (每行一个 JSON)",
                "bods: BODS 0.4 (JSON); ftm: FollowTheMoney (JSON, one a line)"
            })
    private Format format = Format.BODS;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = {"只写这一天的情形 (默认: 全部历史)", "Only what is so on that day (else the whole history)"})
    private @Nullable LocalDate asOf;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = {"未写出的内容 (默认: FILE.unmapped.csv)", "What is not written (else FILE.unmapped.csv)"})
    private @Nullable Path report;

    @Mixin
    private GroundOption asked = new GroundOption();

    @Mixin
    private PublicationOption publication = new PublicationOption();

    /** What is written. */
    enum Format {
        BODS,
        FTM
    }

    ExportCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        Desk.existing(asked.in);
        var keys = desk.keys(asked);
        var out = publication.out;
        var left = report != null ? report : out.resolveSibling(out.getFileName() + ".unmapped.csv");
        try (var lines = new Lines(String.valueOf(out.getFileName()))) {
            desk.on(asked.in, asked.keyFile, asked.knownAt, ground -> {
                var export = new StoreExport(
                        ground.graph(),
                        keys,
                        ground.tick(),
                        asOf,
                        publication.day(desk.clock()),
                        publication.publisher);
                switch (format) {
                    case BODS -> export.bods(lines);
                    case FTM -> export.ftm(ground.book(), lines);
                }
                return lines;
            });
            new Looked(desk, asked.in)
                    .record(
                            "EXPORT",
                            asked.knownAt,
                            Map.of(
                                    "format", format.name(),
                                    "asOf", asOf == null ? "" : asOf.toString(),
                                    "statements", Long.toString(lines.written)));
            boolean list = format == Format.BODS;
            write(out, list ? "[" : "", lines.statements, list ? "," : "", list ? "]" : "");
            write(left, Lines.HEADER, lines.unmapped, "", "");
            tell(lines, left);
        }
        return Exit.OK;
    }

    private void tell(Lines lines, Path left) {
        var out = publication.out;
        if (json) {
            screen.json(Map.of(
                    "format",
                    format.name(),
                    "statements",
                    lines.written,
                    "unmapped",
                    lines.left,
                    "out",
                    out.toString(),
                    "report",
                    left.toString()));
        } else {
            screen.say("陈述 %,d → %s · statements".formatted(lines.written, out));
            screen.say("未写出 %,d → %s · parts not written, and why".formatted(lines.left, left));
        }
    }

    /** Writes beside the file and moves it into place, so that nobody reads half a file. */
    private static void write(Path file, String head, Iterable<String> lines, String between, String foot)
            throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
            var before = head.isEmpty() ? "" : head + "\n";
            for (var line : lines) {
                writer.write(before);
                writer.write(line);
                before = between + "\n";
            }
            writer.write((before.equals(between + "\n") ? "\n" : before) + (foot.isEmpty() ? "" : foot + "\n"));
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Statements and what was left out, each in order. */
    private static final class Lines implements Outlet, AutoCloseable {
        static final String HEADER = "\uFEFFfile,place,what,found,why";

        private final SortedLines statements = new SortedLines();
        private final SortedLines unmapped = new SortedLines();
        private final String file;
        private long written;
        private long left;

        Lines(String file) {
            this.file = file;
        }

        @Override
        public void statement(String key, String json) {
            written++;
            statements.add(key.replaceAll("[\\t\\r\\n]", " "), json);
        }

        @Override
        public void unmapped(Left part) {
            left++;
            unmapped.add(
                    part.what() + " " + part.fact(),
                    String.join(
                            ",",
                            cell(file),
                            cell(part.fact()),
                            cell(part.what()),
                            cell(part.found()),
                            cell(part.why())));
        }

        private static String cell(String text) {
            var plain = text.replaceAll("[\\t\\r\\n]+", " ");
            var safe = !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
            return safe.contains(",") || safe.contains("\"") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
        }

        @Override
        public void close() {
            statements.close();
            unmapped.close();
        }
    }
}
