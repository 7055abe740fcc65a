package org.zelian.cli;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked, as known when, under which key. */
class GroundOption {
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
            names = "--known-at",
            paramLabel = "INSTANT",
            description = {"按某一时刻所知", "As known at an instant"})
    @Nullable
    Instant knownAt;

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = {
                "身份密钥 (默认: 库中的; 文件夹用 ZELIAN_KEY_FILE, 否则您自己的)",
                "The identity key (else that of the store; for folders ZELIAN_KEY_FILE, else your own)"
            })
    @Nullable
    Path keyFile;
}
