package org.zelian.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zelian.kernel.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code zelian verify}: derives every certificate of a trace anew. */
@Command(
        name = "verify",
        header = {"核验: 由文件重新推出每一份证书, 逐字节比较。", "Verifies: derives every certificate anew from the files, to the byte."},
        description = {
            "",
            "重算证书与每个所引事实的哈希, 在文件夹中找到同一事实, 只用这些事实再运行引擎。改动过的单元格按文件、行、列指出;" + " 也查找应有而没有的证书。要用当时的身份密钥。",
            "Recomputes the hashes, finds each cited fact again, runs the engine on exactly these facts. A changed cell is named"
                    + " with file, line and column; missing certificates are found too. Needs the same identity key."
        },
        footer = {"", "示例 · Example:", "  zelian verify out --against import/sample"})
final class VerifyCommand extends Task {
    @Parameters(
            paramLabel = "OUT",
            description = {"trace 的结果文件夹", "The folder of results"})
    private Path out = Path.of("");

    @Option(
            names = "--against",
            required = true,
            paramLabel = "FOLDER|STORE",
            description = {"当时追踪的文件夹, 或库", "The folder that was traced, or a store"})
    private Path against = Path.of("");

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = {
                "身份密钥 (默认: ZELIAN_KEY_FILE, 否则您自己的)",
                "The identity key (else ZELIAN_KEY_FILE, else your own)"
            })
    private @Nullable Path keyFile;

    VerifyCommand(Desk desk) {
        super(desk);
    }

    @Override
    public Integer call() throws IOException {
        var summary = summary();
        var day = LocalDate.parse(summary.path("asOf").asString());
        var knownAt = summary.path("knownAt").isString()
                ? Instant.parse(summary.path("knownAt").asString())
                : null;
        var proofs = proofs();
        var result = desk.on(against, keyFile, knownAt, ground -> new Verification(ground, day).of(proofs));
        if (json) {
            screen.json(Map.of(
                    "certificates", result.all(),
                    "rederived", result.rederived(),
                    "findings",
                            result.findings().stream()
                                    .map(each -> Map.of(
                                            "code", each.code(),
                                            "text", each.text(),
                                            "certificates", each.certificates()))
                                    .toList()));
        } else {
            told(result);
        }
        return result.isWhole() ? Exit.OK : Exit.REFUSED;
    }

    private void told(Verification.Result result) {
        for (var finding : result.findings()) {
            screen.say(screen.red("✗ ")
                    + finding.text()
                    + (finding.certificates() > 1 ? " (涉及 " + finding.certificates() + " 份证书 · certificates)" : ""));
        }
        var count = result.rederived() + " / " + result.all();
        screen.say(
                result.isWhole()
                        ? screen.green("✓ 证书全部重新推出 · certificates re-derived: ") + count
                        : screen.red("重新推出的证书 · certificates re-derived: ") + count);
    }

    private JsonNode summary() throws IOException {
        var file = out.resolve("summary.json");
        if (!Files.isRegularFile(file)) {
            throw new Refusal(
                    "NOT_A_RESULT",
                    out + " 里没有 summary.json · There is no summary.json in it.",
                    "Name the folder that zelian trace --out wrote.");
        }
        return JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8));
    }

    private List<Proof> proofs() throws IOException {
        var proofs = new ArrayList<Proof>();
        try (var lines = Files.newBufferedReader(out.resolve("certificates.jsonl"), StandardCharsets.UTF_8)) {
            long number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                proofs.add(Proof.read(line, ++number));
            }
        }
        return proofs;
    }
}
