package org.zelian.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.cli.screen.Bar;
import org.zelian.intake.generator.Counts;
import org.zelian.intake.generator.Generator;
import org.zelian.intake.generator.Options;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zelian generate}: a synthetic registry of any size. */
@Command(
        name = "generate",
        header = {"生成一个虚构的登记库, 用于试用与测试。", "Writes a synthetic registry, to try things on."},
        description = {
            "",
            "大小与形状如同真实登记: 有历史的任职、持股链与环、列入、重名。同样的种子, 同样的字节; 所有人都是虚构的。",
            "Sizes and shapes as in a real one: offices with histories, chains and circles of stakes, listings, people of one"
                    + " name. The same seed gives the same bytes; everybody in it is invented."
        },
        footer = {
            "",
            "示例 · Example:",
            "  zelian generate --organisations 10000 --seed 7 --out city",
            "  zelian trace city --out result"
        })
final class GenerateCommand extends Task {
    @Option(
            names = "--organisations",
            required = true,
            paramLabel = "N",
            description = {"多少个主体", "How many organisations"})
    private long organisations;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = {"种子 (默认 ${DEFAULT-VALUE})", "The seed (default ${DEFAULT-VALUE})"})
    private long seed;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = {"写到哪里", "Where to write"})
    private Path out = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = {"到哪一天为止 (默认今天)", "Up to which day (default today)"})
    private @Nullable LocalDate asOf;

    @Option(
            names = "--ring",
            paramLabel = "N",
            defaultValue = "0",
            description = {"首批企业相互持股成环", "So many companies in one ring of stakes"})
    private long ring;

    @Option(
            names = "--dirt",
            description = {"加入真实数据里常见的错误", "With the defects of real data"})
    private boolean dirt;

    GenerateCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() {
        var day = asOf != null ? asOf : LocalDate.now(desk.clock());
        var options = new Options(organisations, seed, dirt, day, ring);
        Counts counts;
        try (var bar = new Bar(screen, "生成 · generating", "主体 organisations")) {
            counts = Generator.write(options, out, bar::at);
        }
        if (json) {
            screen.json(Map.of("out", out.toString(), "rows", counts.rows(), "defects", counts.defects()));
        } else {
            screen.table(
                    List.of("文件 file", "行 rows"),
                    counts.rows().entrySet().stream()
                            .map(each -> List.of(each.getKey(), "%,d".formatted(each.getValue())))
                            .toList(),
                    Integer.MAX_VALUE);
            counts.defects().forEach((kind, many) -> screen.say("  有意的错误 · defect " + kind + ": " + many));
            screen.say("接着 · Next: zelian trace " + out + " --out result");
        }
        return Exit.OK;
    }
}
