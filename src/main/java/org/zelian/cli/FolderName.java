package org.zelian.cli;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.zelian.kernel.Canonical;

/** What the folder of a department is called: its name, made safe for every system where it is not. */
final class FolderName {
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");

    // A name of 60 Chinese characters takes 180 bytes; systems take 255.
    private static final int MOST = 60;

    private FolderName() {}

    /** The name itself if it is safe, else one like it with a mark of its own, so that no two are mixed up. */
    static String of(String department) {
        var plain = UNSAFE.matcher(Normalizer.normalize(department, Normalizer.Form.NFC))
                .replaceAll("_")
                .strip()
                .replaceAll("^[.~-]+|[. ]+$", "_");
        var safe = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(MOST, plain.codePointCount(0, plain.length()))));
        if (safe.isEmpty() || RESERVED.matcher(safe).matches()) {
            safe = "_" + safe;
        }
        return safe.equals(department)
                ? safe
                : safe + "~" + Canonical.id26(department).substring(0, 8);
    }
}
