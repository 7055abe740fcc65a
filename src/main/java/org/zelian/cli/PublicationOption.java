package org.zelian.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where statements for others go, who publishes them and when. */
final class PublicationOption {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = {"写到哪里", "Where it goes"})
    Path out = Path.of("");

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description = {"发布日期 (默认今天)", "Day of publication (else today)"})
    @Nullable
    LocalDate published;

    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            defaultValue = "Zelian",
            description = {"发布者 (默认 ${DEFAULT-VALUE})", "Who publishes (default ${DEFAULT-VALUE})"})
    String publisher = "";

    LocalDate day(Clock clock) {
        return published != null ? published : LocalDate.now(clock.withZone(TraceFolder.CHINA));
    }
}
