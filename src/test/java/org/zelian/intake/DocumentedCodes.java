package org.zelian.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The codes of refusals that {@code import/README.md} explains, a line of a table each. */
final class DocumentedCodes {
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([A-Z][A-Z0-9_]*)` \\|");

    private DocumentedCodes() {}

    static Set<String> all() {
        try {
            return LINE.matcher(Files.readString(Path.of("import/README.md")))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
