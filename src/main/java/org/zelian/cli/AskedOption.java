package org.zelian.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked, as of which day, as known when. */
final class AskedOption {
    @Option(
            names = "--in",
            paramLabel = "FOLDER|STORE",
            defaultValue = "data",
            description = {
                "一个文件夹, 或本单位的库 (默认 ./${DEFAULT-VALUE})",
                "A folder, or the office's store (default ./${DEFAULT-VALUE})"
            })
    Path in = Path.of("data");

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = {
                "问的是哪一天 (默认: trace.yaml 的 asOf, 否则今天)",
                "The day of the question (else asOf of trace.yaml, else today)"
            })
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = {"按某一时刻所知", "As known at an instant"})
    @Nullable
    Instant knownAt;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = {
                "身份密钥 (默认: ZELIAN_KEY_FILE, 否则您自己的)",
                "The identity key (else ZELIAN_KEY_FILE, else your own)"
            })
    @Nullable
    Path keyFile;
}
