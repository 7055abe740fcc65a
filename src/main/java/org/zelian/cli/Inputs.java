package org.zelian.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.zelian.intake.Delivery;
import org.zelian.intake.LoadResult;
import org.zelian.kernel.Canonical;

/** What went in: each file with its rows and a hash of its lines in any order, so that shuffled rows are the same input. */
final class Inputs {
    private Inputs() {}

    static List<Map<String, Object>> of(Delivery delivery, LoadResult load) throws IOException {
        var inputs = new ArrayList<Map<String, Object>>();
        for (var file : load.files()) {
            var path = delivery.folder().resolve(file.file());
            inputs.add(Map.of(
                    "file",
                    file.file(),
                    "rows",
                    file.rows(),
                    "refused",
                    file.refused(),
                    "sha256",
                    Files.isRegularFile(path) ? hash(path) : ""));
        }
        inputs.sort(java.util.Comparator.comparing(i -> String.valueOf(i.get("file"))));
        return inputs;
    }

    private static String hash(Path path) throws IOException {
        if (path.toString().matches(".*\\.(json|jsonl|ndjson|xml)(\\.gz)?")) {
            return streamed(path);
        }
        if (!path.toString().endsWith(".csv")) {
            return HexFormat.of()
                    .formatHex(Canonical.sha256(new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1)));
        }
        try (var lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
            return Canonical.sha256Hex(lines.map(String::stripTrailing)
                    .filter(l -> !l.isEmpty())
                    .sorted()
                    .reduce("", (a, b) -> Canonical.sha256Hex(a + b)));
        }
    }

    /** Files of statements may be larger than memory. */
    private static String streamed(Path path) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
