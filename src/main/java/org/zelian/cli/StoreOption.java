package org.zelian.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which office's store, with which key. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "data",
            description = {"本单位的库 (默认 ./${DEFAULT-VALUE})", "The office's store (default ./${DEFAULT-VALUE})"})
    Path folder = Path.of("data");

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = {"身份密钥 (默认: 库中的 identity.key)", "The identity key (default: identity.key in the store)"})
    @Nullable
    Path keyFile;
}
