package org.zelian.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked, as of which day, as known when. */
final class AskedOption extends GroundOption {
    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = {
                "问的是哪一天 (默认: trace.yaml 的 asOf, 否则今天)",
                "The day of the question (else asOf of trace.yaml, else today)"
            })
    @Nullable
    LocalDate asOf;
}
