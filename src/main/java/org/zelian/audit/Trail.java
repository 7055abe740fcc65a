package org.zelian.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zelian.kernel.Canonical;

/**
 * Reads a trail of looks from its file alone, and says whether it is whole.
 *
 * @param count lines that are whole
 * @param bytes length of those lines
 * @param lastHash hash of the last of them; empty if there is none
 * @param broken number of the first line whose chain is broken
 */
public record Trail(long count, long bytes, String lastHash, Optional<Long> broken) {
    private static final Pattern BEFORE = Pattern.compile("\"before\":\"([0-9a-f]{64})\"");
    private static final Pattern NUMBER = Pattern.compile("\"n\":([0-9]+)}$");

    /** Reads a trail from its beginning; a last line without its end is left out. */
    public static Trail whole(Path path) throws IOException {
        var hash = "0".repeat(64);
        var count = 0L;
        var bytes = 0L;
        Optional<Long> broken = Optional.empty();
        try (var in = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            var size = Files.size(path);
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var length = line.getBytes(StandardCharsets.UTF_8).length + 1L;
                if (bytes + length > size) {
                    break;
                }
                bytes += length;
                count++;
                if (broken.isEmpty() && !follows(line, hash, count)) {
                    broken = Optional.of(count);
                }
                hash = Canonical.sha256Hex(line);
            }
        }
        return new Trail(count, bytes, count == 0 ? "" : hash, broken);
    }

    private static boolean follows(String line, String hash, long number) {
        var before = BEFORE.matcher(line);
        var n = NUMBER.matcher(line);
        return before.find()
                && before.group(1).equals(hash)
                && n.find()
                && n.group(1).equals(Long.toString(number));
    }
}
