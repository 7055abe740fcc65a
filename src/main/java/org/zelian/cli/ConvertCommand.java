package org.zelian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.zelian.exchange.GleifConversion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zelian convert}: GLEIF's relationship records as BODS 0.2 statements. */
@Command(
        name = "convert",
        header = {
            "把 GLEIF 关系记录 (RR-CDF 2.1, XML 或 JSON) 转成 BODS 0.2。",
            "Writes GLEIF relationship records (RR-CDF 2.1, XML or JSON) as BODS 0.2."
        },
        description = {
            "",
            "陈述的编号与 Open Ownership 发布的一致; 读入追踪请直接用 trace 或 load。",
            "The ids of statements are those that Open Ownership gives them. To trace the records, hand the file to trace or load."
        },
        footer = {"", "示例 · Example:", "  zelian convert rr-data.xml --published 2023-11-13 --out rr-bods.json"})
final class ConvertCommand extends Task {
    @Parameters(paramLabel = "FILE", description = "rr.xml, rr.json")
    private Path file = Path.of("");

    @Mixin
    private PublicationOption publication = new PublicationOption();

    @Option(
            names = "--publisher-url",
            paramLabel = "URL",
            defaultValue = "",
            description = {"发布者网址", "Its address"})
    private String url = "";

    @Option(
            names = "--license",
            paramLabel = "URL",
            defaultValue = "",
            description = {"许可的网址", "Address of the licence"})
    private String licence = "";

    ConvertCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        Desk.existing(file);
        var day = publication.day(desk.clock());
        var conversion = new GleifConversion(day.toString(), licence, publication.publisher, url);
        conversion.convert(file, publication.out);
        if (json) {
            screen.json(Map.of(
                    "written",
                    conversion.written(),
                    "refused",
                    conversion.refused().size()));
        } else {
            screen.say("陈述 %,d → %s · statements".formatted(conversion.written(), publication.out));
            Answers.refused(screen, conversion.refused(), "见 --json · see --json");
        }
        return conversion.refused().isEmpty() ? Exit.OK : Exit.REFUSED;
    }
}
